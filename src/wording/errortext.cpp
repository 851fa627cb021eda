#include "wording/errortext.h"

#include "wording/names.h"
#include "wording/places.h"
#include "wording/recordnames.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr size_t kMostProblems = 20;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(errorText)
};

QString kindText(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return Say::tr("This record does not exist, or no longer. Look it up in the list.");
    case Error::Kind::Conflict:
        return Say::tr(
            "Somebody else has changed this record; nothing was overwritten. Open it again to see what it "
            "says now.");
    case Error::Kind::Duplicate:
        return Say::tr(
            "There is such an entry already; nothing was saved. Change the value that must be unique.");
    case Error::Kind::InUse:
        return Say::tr("Other records still refer to this one; it was not removed. Remove those first.");
    case Error::Kind::Invalid:
        return Say::tr("A value is missing or not allowed; nothing was saved. Correct it and try again.");
    case Error::Kind::Busy:
        return Say::tr("Somebody else is writing to the database; nothing was saved. Try again in a moment.");
    case Error::Kind::Denied:
        return Say::tr("You may not do this; nothing was changed. Ask the administrator.");
    case Error::Kind::Storage:
        return Say::tr(
            "The disk or the database failed; nothing was saved. The log in the data folder has the "
            "details.");
    }
    Q_UNREACHABLE();
}

QStringList roleWords(const QString &codes)
{
    QStringList words;
    for (const auto &code : codes.split(u' ', Qt::SkipEmptyParts))
        words << userRoleName(fromCode<UserRole>(code).value_or(UserRole::Administrator));
    return words;
}

/// What a permission speaks of: an action, a state, the roles that may.
QStringList permissionInWords(const Problem &problem)
{
    QStringList words{actionName(problem.args.value(0))};
    if (const auto state = fromCode<UnitTaskState>(problem.args.value(1)))
        words << stateName(*state);
    return words << roleWords(problem.args.last()).join(Say::tr(", "));
}
// The words for codes that a problem quotes; a code that is none comes back as it is.
QString moveInWords(const QString &code)
{
    const auto move = fromCode<Move>(code);
    return move ? moveName(*move) : code;
}

QString stateInWords(const QString &code)
{
    const auto state = fromCode<UnitTaskState>(code);
    return state ? stateName(*state) : code;
}

QString groupRoleInWords(const QString &code)
{
    const auto role = fromCode<GroupRole>(code);
    return role ? groupRoleName(*role) : code;
}

QString stepInWords(const QString &code)
{
    const auto step = fromCode<FlowStep>(code);
    return step ? flowStepName(*step) : code;
}

/// Args as a person reads them: names of tables and columns become words.
QStringList argsInWords(const Problem &problem)
{
    if (problem.rule == u"undo.changed_since")
        return {capitalised(entityName(problem.where)),
                capitalised(fieldName(problem.where, problem.args.value(0)))};
    if (problem.rule == u"verify.foreign_key")
        return {capitalised(entityName(problem.args.value(0))), problem.args.value(1)};
    if (problem.rule == u"undo.for_good")
        return {actionName(problem.args.value(0))};
    if (problem.rule == u"permission.denied" || problem.rule == u"permission.not_in_state")
        return permissionInWords(problem);
    if (problem.rule == u"check.order_of_days")
        return {problem.args.value(0), placeText(problem.args.value(1)), problem.args.value(2)};
    if (problem.rule == u"flow.not_open")
        return {moveInWords(problem.args.value(0)), stateInWords(problem.args.value(1))};
    if (problem.rule == u"grade.not_under_review")
        return {stateInWords(problem.args.value(0))};
    if (problem.rule == u"flow.group_role")
        return {groupRoleInWords(problem.args.value(0))};
    if (problem.rule == u"flow.step_order")
        return {stepInWords(problem.args.value(0))};
    return problem.args;
}

/// The rule whose sentence fits, where an empty arg calls for another one.
QString ruleOf(const Problem &problem)
{
    const bool nothingNamed = problem.args.value(0).isEmpty();
    if (problem.rule == u"undo.changed_since" && nothingNamed) // A whole record was added or removed.
        return u"undo.record_changed_since"_s;
    return problem.rule;
}

/// Who writes a package or a template by hand looks for the path, and a file is called as it is; everything
/// else has a name in words.
QString placeOf(const Problem &problem)
{
    static const QStringList sayItThemselves{u"undo.changed_since"_s, u"verify.audit_broken"_s,
                                             u"verify.foreign_key"_s, u"backup.damaged"_s};
    if (sayItThemselves.contains(problem.rule))
        return {};
    static const QStringList aboutFiles{u"package"_s, u"template"_s, u"verify"_s, u"file"_s, u"intake"_s,
                                        u"storage"_s, u"backup"_s,   u"data"_s,   u"fonts"_s};
    if (aboutFiles.contains(problem.rule.section(u'.', 0, 0)))
        return problem.where;
    return placeText(problem.where);
}

} // namespace

QString problemSentence(const Problem &problem)
{
    const auto sentence = sentenceOf(ruleOf(problem));
    if (sentence.isEmpty())
        return fill(Say::tr("The rule “%1” is broken."), {problem.rule});
    return fill(sentence, argsInWords(problem));
}

QString problemText(const Problem &problem)
{
    const auto place = placeOf(problem);
    if (place.isEmpty())
        return problemSentence(problem);
    return fill(Say::tr("%1: %2"),
                {place == problem.where ? place : capitalised(place), problemSentence(problem)});
}

QString checkText(const CheckResult &result)
{
    return problemText(result.problem);
}

QString errorText(const Error &error)
{
    if (error.problems.empty())
        return kindText(error.kind);
    QStringList lines;
    for (size_t i = 0; i < std::min(error.problems.size(), kMostProblems); ++i)
        lines << problemText(error.problems[i]);
    if (error.problems.size() > kMostProblems)
        lines << fill(Say::tr("There are %1 more of these."),
                      {QString::number(error.problems.size() - kMostProblems)});
    return lines.join(u'\n');
}

} // namespace bihuan
