#include "wording/names.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

// The words stand in the order of the enumerators; one too few or too many does not compile.
template <Coded E, size_t N>
QString word(E value, const char *const (&words)[N], const char *context = "name")
{
    static_assert(N == std::size(CodeTable<E>::entries));
    return QCoreApplication::translate(context, words[static_cast<size_t>(value)]);
}

} // namespace

QString stateName(UnitTaskState state)
{
    return word(state, {QT_TRANSLATE_NOOP("name", "draft"), QT_TRANSLATE_NOOP("name", "assigned"),
                        QT_TRANSLATE_NOOP("name", "received"), QT_TRANSLATE_NOOP("name", "in progress"),
                        QT_TRANSLATE_NOOP("name", "completed"), QT_TRANSLATE_NOOP("name", "applied"),
                        QT_TRANSLATE_NOOP("name", "under review"), QT_TRANSLATE_NOOP("name", "accepted"),
                        QT_TRANSLATE_NOOP("name", "in public notice"), QT_TRANSLATE_NOOP("name", "approved"),
                        QT_TRANSLATE_NOOP("name", "closed"), QT_TRANSLATE_NOOP("name", "filed"),
                        QT_TRANSLATE_NOOP("name", "completed, long-term")});
}

QString severityName(Severity severity)
{
    return word(severity, {QT_TRANSLATE_NOOP("name", "blocks"), QT_TRANSLATE_NOOP("name", "warning"),
                           QT_TRANSLATE_NOOP("name", "note")});
}

QString levelName(AuthorityLevel level)
{
    return word(level, {QT_TRANSLATE_NOOP("name", "central"), QT_TRANSLATE_NOOP("name", "provincial"),
                        QT_TRANSLATE_NOOP("name", "city"), QT_TRANSLATE_NOOP("name", "county")});
}

QString inspectionKindName(InspectionKind kind)
{
    return word(kind, {QT_TRANSLATE_NOOP("name", "routine inspection"),
                       QT_TRANSLATE_NOOP("name", "special inspection"),
                       QT_TRANSLATE_NOOP("name", "look-back inspection")});
}

QString taskKindName(TaskKind kind)
{
    return word(kind, {QT_TRANSLATE_NOOP("name", "works"), QT_TRANSLATE_NOOP("name", "no works")});
}

QString deadlineKindName(DeadlineKind kind)
{
    return word(kind, {QT_TRANSLATE_NOOP("name", "no date"), QT_TRANSLATE_NOOP("name", "by a date"),
                       QT_TRANSLATE_NOOP("name", "at once"), QT_TRANSLATE_NOOP("name", "long term"),
                       QT_TRANSLATE_NOOP("name", "done already")});
}

QString unitRoleName(UnitRole role)
{
    return word(role,
                {QT_TRANSLATE_NOOP("name", "lead unit"), QT_TRANSLATE_NOOP("name", "responsible unit"),
                 QT_TRANSLATE_NOOP("name", "cooperating unit"), QT_TRANSLATE_NOOP("name", "supervising unit"),
                 QT_TRANSLATE_NOOP("name", "accepting unit")});
}

QString requirementKindName(RequirementKind kind)
{
    return word(kind, {QT_TRANSLATE_NOOP("name", "times per period"),
                       QT_TRANSLATE_NOOP("name", "times in all"), QT_TRANSLATE_NOOP("name", "by a day"),
                       QT_TRANSLATE_NOOP("name", "document"), QT_TRANSLATE_NOOP("name", "list"),
                       QT_TRANSLATE_NOOP("name", "statement that there is none")});
}

QString periodName(Period period)
{
    return word(period,
                {QT_TRANSLATE_NOOP("name", "every month"), QT_TRANSLATE_NOOP("name", "every two months"),
                 QT_TRANSLATE_NOOP("name", "every quarter"), QT_TRANSLATE_NOOP("name", "every half year"),
                 QT_TRANSLATE_NOOP("name", "every year")});
}

QString evidenceStatusName(EvidenceStatus status)
{
    return word(status, {QT_TRANSLATE_NOOP("name", "attached"), QT_TRANSLATE_NOOP("name", "on paper"),
                         QT_TRANSLATE_NOOP("name", "missing"), QT_TRANSLATE_NOOP("name", "rejected")});
}

QString sufficiencyName(Sufficiency sufficiency)
{
    return word(sufficiency, {QT_TRANSLATE_NOOP("name", "sufficient"), QT_TRANSLATE_NOOP("name", "partial"),
                              QT_TRANSLATE_NOOP("name", "insufficient")});
}

QString reviewKindName(ReviewKind kind)
{
    return word(kind, {QT_TRANSLATE_NOOP("name", "review of papers"), QT_TRANSLATE_NOOP("name", "site check"),
                       QT_TRANSLATE_NOOP("name", "meeting")});
}

QString verdictName(Verdict verdict)
{
    return word(verdict,
                {QT_TRANSLATE_NOOP("name", "passed"), QT_TRANSLATE_NOOP("name", "returned for completion"),
                 QT_TRANSLATE_NOOP("name", "not passed")});
}

QString groupRoleName(GroupRole role)
{
    return word(role, {QT_TRANSLATE_NOOP("name", "leader"), QT_TRANSLATE_NOOP("name", "deputy leader"),
                       QT_TRANSLATE_NOOP("name", "member")});
}

QString opinionStatusName(OpinionStatus status)
{
    return word(status, {QT_TRANSLATE_NOOP("name", "draft opinion"), QT_TRANSLATE_NOOP("name", "final"),
                         QT_TRANSLATE_NOOP("name", "printed"), QT_TRANSLATE_NOOP("name", "void")});
}

QString moveName(Move move)
{
    return word(move,
                {QT_TRANSLATE_NOOP("flow", "assign"),
                 QT_TRANSLATE_NOOP("flow", "receive"),
                 QT_TRANSLATE_NOOP("flow", "begin"),
                 QT_TRANSLATE_NOOP("flow", "report completion"),
                 QT_TRANSLATE_NOOP("flow", "apply for acceptance"),
                 QT_TRANSLATE_NOOP("flow", "take back"),
                 QT_TRANSLATE_NOOP("flow", "begin the review"),
                 QT_TRANSLATE_NOOP("flow", "return the papers"),
                 QT_TRANSLATE_NOOP("flow", "return"),
                 QT_TRANSLATE_NOOP("flow", "do not pass"),
                 QT_TRANSLATE_NOOP("flow", "pass"),
                 QT_TRANSLATE_NOOP("flow", "publish the notice"),
                 QT_TRANSLATE_NOOP("flow", "uphold an objection"),
                 QT_TRANSLATE_NOOP("flow", "uphold an objection, rework"),
                 QT_TRANSLATE_NOOP("flow", "approve"),
                 QT_TRANSLATE_NOOP("flow", "refuse approval"),
                 QT_TRANSLATE_NOOP("flow", "close"),
                 QT_TRANSLATE_NOOP("flow", "file"),
                 QT_TRANSLATE_NOOP("flow", "keep up long-term"),
                 QT_TRANSLATE_NOOP("flow", "relapse")},
                "flow");
}

QString flowStepName(FlowStep step)
{
    return word(step,
                {QT_TRANSLATE_NOOP("flow", "application"), QT_TRANSLATE_NOOP("flow", "acceptance"),
                 QT_TRANSLATE_NOOP("flow", "notice"), QT_TRANSLATE_NOOP("flow", "approval"),
                 QT_TRANSLATE_NOOP("flow", "closing"), QT_TRANSLATE_NOOP("flow", "filing")},
                "flow");
}

QString lengthUnitName(LengthUnit unit)
{
    return word(unit, {QT_TRANSLATE_NOOP("flow", "working days"), QT_TRANSLATE_NOOP("flow", "calendar days")},
                "flow");
}

QString dayKindName(DayKind kind)
{
    return word(kind,
                {QT_TRANSLATE_NOOP("flow", "working day"), QT_TRANSLATE_NOOP("flow", "made-up working day"),
                 QT_TRANSLATE_NOOP("flow", "weekend"), QT_TRANSLATE_NOOP("flow", "holiday")},
                "flow");
}

QString senderName(Sender sender)
{
    return word(sender, {QT_TRANSLATE_NOOP("flow", "a unit"), QT_TRANSLATE_NOOP("flow", "a person")}, "flow");
}

QString lookBackMethodName(LookBackMethod method)
{
    return word(method,
                {QT_TRANSLATE_NOOP("flow", "visit"), QT_TRANSLATE_NOOP("flow", "undisclosed visit"),
                 QT_TRANSLATE_NOOP("flow", "drone"), QT_TRANSLATE_NOOP("flow", "sample taken")},
                "flow");
}

QString extensionKindName(ExtensionKind kind)
{
    return word(kind,
                {QT_TRANSLATE_NOOP("flow", "extension"), QT_TRANSLATE_NOOP("flow", "change to long-term")},
                "flow");
}

QString decisionName(Decision decision)
{
    return word(decision,
                {QT_TRANSLATE_NOOP("flow", "not decided"), QT_TRANSLATE_NOOP("flow", "granted"),
                 QT_TRANSLATE_NOOP("flow", "refused")},
                "flow");
}

QString actorName(Actor actor)
{
    return word(actor,
                {QT_TRANSLATE_NOOP("flow", "office"), QT_TRANSLATE_NOOP("flow", "unit"),
                 QT_TRANSLATE_NOOP("flow", "head of the unit"), QT_TRANSLATE_NOOP("flow", "acceptance group"),
                 QT_TRANSLATE_NOOP("flow", "leading group"), QT_TRANSLATE_NOOP("flow", "higher office")},
                "flow");
}

QString needName(Need need)
{
    return word(need,
                {QT_TRANSLATE_NOOP("flow", "text of the finding"),
                 QT_TRANSLATE_NOOP("flow", "number, goal and deadline"),
                 QT_TRANSLATE_NOOP("flow", "responsible unit"),
                 QT_TRANSLATE_NOOP("flow", "contact"),
                 QT_TRANSLATE_NOOP("flow", "own measures and goal"),
                 QT_TRANSLATE_NOOP("flow", "first progress report"),
                 QT_TRANSLATE_NOOP("flow", "all measures reported done"),
                 QT_TRANSLATE_NOOP("flow", "goal completion"),
                 QT_TRANSLATE_NOOP("flow", "application"),
                 QT_TRANSLATE_NOOP("flow", "list of evidence"),
                 QT_TRANSLATE_NOOP("flow", "self-check"),
                 QT_TRANSLATE_NOOP("flow", "acceptance group named"),
                 QT_TRANSLATE_NOOP("flow", "opinion"),
                 QT_TRANSLATE_NOOP("flow", "site check"),
                 QT_TRANSLATE_NOOP("flow", "all signatures"),
                 QT_TRANSLATE_NOOP("flow", "notice with first and last day"),
                 QT_TRANSLATE_NOOP("flow", "end of the notice"),
                 QT_TRANSLATE_NOOP("flow", "objections answered"),
                 QT_TRANSLATE_NOOP("flow", "number and date of the closing document"),
                 QT_TRANSLATE_NOOP("flow", "receipt of filing"),
                 QT_TRANSLATE_NOOP("flow", "dates of follow-up"),
                 QT_TRANSLATE_NOOP("flow", "documents of the step"),
                 QT_TRANSLATE_NOOP("flow", "checks without blocking results"),
                 QT_TRANSLATE_NOOP("flow", "not read by the office yet"),
                 QT_TRANSLATE_NOOP("flow", "written reason")},
                "flow");
}

QString userRoleName(UserRole role)
{
    return word(role,
                {QT_TRANSLATE_NOOP("user", "clerk"), QT_TRANSLATE_NOOP("user", "reviewer"),
                 QT_TRANSLATE_NOOP("user", "leader"), QT_TRANSLATE_NOOP("user", "administrator")},
                "user");
}

QString measureGradeName(MeasureGrade grade)
{
    return word(grade,
                {QT_TRANSLATE_NOOP("grade", "met"), QT_TRANSLATE_NOOP("grade", "mostly met"),
                 QT_TRANSLATE_NOOP("grade", "not met"), QT_TRANSLATE_NOOP("grade", "not applicable")},
                "grade");
}

QString signatureKindName(SignatureKind kind)
{
    return word(kind,
                {QT_TRANSLATE_NOOP("signature", "by password"),
                 QT_TRANSLATE_NOOP("signature", "by ink on paper"), QT_TRANSLATE_NOOP("signature", "drawn")},
                "signature");
}

QString stanceName(Stance stance)
{
    return word(stance,
                {QT_TRANSLATE_NOOP("signature", "agrees"), QT_TRANSLATE_NOOP("signature", "dissents")},
                "signature");
}

QString signatureStateName(SignatureState state)
{
    return word(state,
                {QT_TRANSLATE_NOOP("signature", "not signed"), QT_TRANSLATE_NOOP("signature", "signed"),
                 QT_TRANSLATE_NOOP("signature", "to be signed again")},
                "signature");
}

QString numberStatusName(NumberStatus status)
{
    return word(status,
                {QT_TRANSLATE_NOOP("number", "reserved"), QT_TRANSLATE_NOOP("number", "used"),
                 QT_TRANSLATE_NOOP("number", "void")},
                "number");
}

QString markName(UnitTaskMark mark)
{
    return word(mark, {QT_TRANSLATE_NOOP("name", "overdue"), QT_TRANSLATE_NOOP("name", "due within 30 days"),
                       QT_TRANSLATE_NOOP("name", "behind schedule"), QT_TRANSLATE_NOOP("name", "returned"),
                       QT_TRANSLATE_NOOP("name", "measures missing"),
                       QT_TRANSLATE_NOOP("name", "implementation missing"),
                       QT_TRANSLATE_NOOP("name", "evidence missing"),
                       QT_TRANSLATE_NOOP("name", "notice ended"), QT_TRANSLATE_NOOP("name", "long-term")});
}

QString groupingName(UnitTaskGrouping grouping)
{
    return word(grouping, {QT_TRANSLATE_NOOP("name", "not grouped"), QT_TRANSLATE_NOOP("name", "by task"),
                           QT_TRANSLATE_NOOP("name", "by unit"), QT_TRANSLATE_NOOP("name", "by state"),
                           QT_TRANSLATE_NOOP("name", "by deadline")});
}

QString heatName(Heat heat)
{
    return word(heat, {QT_TRANSLATE_NOOP("name", "overdue"), QT_TRANSLATE_NOOP("name", "due within 30 days"),
                       QT_TRANSLATE_NOOP("name", "under way"), QT_TRANSLATE_NOOP("name", "work done"),
                       QT_TRANSLATE_NOOP("name", "closed")});
}

QString paperName(PaperKind kind)
{
    return word(
        kind, {QT_TRANSLATE_NOOP("name", "application form"), QT_TRANSLATE_NOOP("name", "list of evidence"),
               QT_TRANSLATE_NOOP("name", "return for completion"), QT_TRANSLATE_NOOP("name", "public notice"),
               QT_TRANSLATE_NOOP("name", "closing document"), QT_TRANSLATE_NOOP("name", "look-back form"),
               QT_TRANSLATE_NOOP("name", "extension form"), QT_TRANSLATE_NOOP("name", "urging letter"),
               QT_TRANSLATE_NOOP("name", "ledger"), QT_TRANSLATE_NOOP("name", "closing summary")});
}

} // namespace bihuan
