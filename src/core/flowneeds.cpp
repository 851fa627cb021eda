#include "core/flowneeds.h"

#include "core/signeddigest.h"

#include <algorithm>

namespace bihuan {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Collects what is missing for one move.
class NeedsCheck
{
public:
    NeedsCheck(const CaseFile &file, const Flow &flow, const Transition &move, const FlowDay &day)
        : m_file(file), m_flow(flow), m_move(move), m_day(day)
    {
    }

    std::vector<Unmet> run()
    {
        for (const auto need : m_move.needs) {
            m_need = need;
            look();
        }
        return std::move(m_unmet);
    }

private:
    void miss(const QString &where, const QString &rule, const QStringList &args = {})
    {
        m_unmet.push_back({m_need, {where, rule, args}});
    }

    void missIf(bool missing, const QString &where, const QString &rule, const QStringList &args = {})
    {
        if (missing)
            miss(where, rule, args);
    }

    void look()
    {
        switch (m_need) {
        case Need::Finding: return finding();
        case Need::NumberGoalDeadline: return numberGoalDeadline();
        case Need::ResponsibleUnit:
            return missIf(isBlank(m_file.unit.name), u"unit_task.unit"_s, u"flow.unit"_s);
        case Need::Contact: return contact();
        case Need::Measures: return measures();
        case Need::Progress: return progress();
        case Need::MeasuresReported: return measuresReported();
        case Need::GoalCompletion:
            return missIf(isBlank(m_file.unitTask.goalCompletion), u"goal_completion"_s,
                          u"flow.goal_completion"_s);
        case Need::Application: return application();
        case Need::EvidenceList: return missIf(m_file.evidence.empty(), u"measures"_s, u"flow.evidence"_s);
        case Need::SelfCheck:
            return missIf(isBlank(m_file.application.application.selfCheck), u"application.self_check"_s,
                          u"flow.self_check"_s);
        case Need::Group: return group();
        case Need::Verdict: return verdict();
        case Need::SiteCheck: return siteCheck();
        case Need::Signatures: return signatures();
        case Need::Notice: return notice();
        case Need::NoticeOver: return noticeOver();
        case Need::ObjectionsSettled: return objections();
        case Need::ClosingDocument: return closingDocument();
        case Need::FilingReceipt: return filingReceipt();
        case Need::FollowUp: return followUp();
        case Need::Documents: return documents();
        case Need::Unread: return unread();
        case Need::Checks:
        case Need::Reason: return;
        }
    }

    void finding()
    {
        const bool said =
            std::ranges::any_of(m_file.findings, [](const Finding &one) { return !isBlank(one.text); });
        missIf(!said, u"task.finding"_s, u"flow.finding"_s);
    }

    void numberGoalDeadline()
    {
        missIf(isBlank(m_file.task.number), u"task.number"_s, u"flow.task_number"_s);
        missIf(isBlank(m_file.goal()), u"task.goal"_s, u"flow.goal"_s);
        missIf(isBlank(m_file.deadline().text), u"task.deadline.text"_s, u"flow.deadline"_s);
    }

    void contact()
    {
        const bool named = std::ranges::any_of(
            m_file.roles, [](const TaskUnitRole &role) { return !isBlank(role.contact); });
        missIf(!named, u"unit_task.contact"_s, u"flow.contact"_s);
    }

    void measures()
    {
        missIf(m_file.measures.empty(), u"measures"_s, u"flow.measures"_s);
        missIf(isBlank(m_file.goal()), u"task.goal"_s, u"flow.goal"_s);
        for (std::size_t i = 0; i < m_file.measures.size(); ++i)
            missIf(isBlank(m_file.measures[i].measure.text), u"measures[%1].text"_s.arg(i),
                   u"flow.measure_text"_s, {m_file.measures[i].measure.number});
    }

    void progress()
    {
        const bool begun = std::ranges::any_of(m_file.measures, [](const MeasureFile &one) {
            return !isBlank(one.implementation.text) || !one.events.empty();
        });
        missIf(!begun, u"measures[0].implementation"_s, u"flow.progress"_s);
    }

    void measuresReported()
    {
        missIf(m_file.measures.empty(), u"measures"_s, u"flow.measures"_s);
        for (std::size_t i = 0; i < m_file.measures.size(); ++i)
            missIf(isBlank(m_file.measures[i].implementation.text), u"measures[%1].implementation"_s.arg(i),
                   u"flow.implementation"_s, {m_file.measures[i].measure.number});
        supplements();
    }

    /// What a return or a failed acceptance of this cycle has asked for and nobody has answered.
    void supplements()
    {
        for (const auto &move : m_file.moves) {
            if (move.record.cycle != m_file.unitTask.cycle)
                continue;
            for (const auto &one : move.supplements)
                missIf(!one.settledOn, placeOf(one), u"flow.supplement"_s, {one.text});
        }
    }

    QString placeOf(const Supplement &supplement) const
    {
        const auto found = std::ranges::find_if(
            m_file.measures, [&](const MeasureFile &one) { return supplement.measureId == one.measure.id; });
        if (found == m_file.measures.end())
            return u"measures"_s;
        return u"measures[%1].implementation"_s.arg(found - m_file.measures.begin());
    }

    void application()
    {
        const auto &one = m_file.application.application;
        missIf(isBlank(one.signedBy), u"application.signed_by"_s, u"flow.signed_by"_s);
        missIf(!one.appliedOn, u"application.applied_date"_s, u"flow.applied_on"_s);
        notInTheFuture(one.appliedOn, u"application.applied_date"_s);
        supplements();
    }

    void group()
    {
        const auto &members = m_file.application.members;
        const auto where = u"acceptance.group"_s;
        missIf(std::ssize(members) < m_flow.groupMinimum, where, u"flow.group_size"_s,
               {QString::number(members.size()), QString::number(m_flow.groupMinimum)});
        const auto leaders = std::ranges::count(members, GroupRole::Leader, &GroupMember::role);
        missIf(leaders > 1, where, u"flow.group_leaders"_s, {QString::number(leaders)});
        for (const auto role : m_flow.groupRoles) {
            const bool filled = std::ranges::any_of(members, [&](const GroupMember &member) {
                return member.role == role && !isBlank(member.name);
            });
            missIf(!filled, where, u"flow.group_role"_s, {toCode(role)});
        }
    }

    void verdict()
    {
        const auto &opinion = m_file.application.opinion;
        missIf(isBlank(opinion.conclusion), u"acceptance.conclusion"_s, u"flow.conclusion"_s);
        missIf(!opinion.acceptedOn, u"acceptance.date"_s, u"flow.accepted_on"_s);
        notInTheFuture(opinion.acceptedOn, u"acceptance.date"_s);
    }

    void siteCheck()
    {
        const bool held = std::ranges::any_of(m_file.application.rounds, [](const ReviewRound &round) {
            return round.kind == ReviewKind::Site;
        });
        missIf(!held, u"review_rounds"_s, u"flow.site_check"_s);
    }

    void signatures()
    {
        const auto &members = m_file.application.members;
        const auto states = signatureStates(m_file, m_day.templateSha256);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const bool signs =
                std::ranges::find(m_flow.signatureRoles, members[i].role) != m_flow.signatureRoles.end();
            if (!signs)
                continue;
            missIf(states[i] != SignatureState::Signed, u"acceptance.group[%1]"_s.arg(i),
                   states[i] == SignatureState::ToBeRenewed ? u"flow.signature_outdated"_s
                                                            : u"flow.signature"_s,
                   {members[i].name});
        }
        missIf(members.empty(), u"acceptance.group"_s, u"flow.group_size"_s,
               {u"0"_s, QString::number(m_flow.groupMinimum)});
    }

    const Notice *newestNotice() const
    {
        return m_file.notices.empty() ? nullptr : &m_file.notices.back().notice;
    }

    QString atNotice(const QString &field) const
    {
        return u"notices[%1].%2"_s.arg(m_file.notices.size() - 1).arg(field);
    }

    void notice()
    {
        const auto *newest = newestNotice();
        if (!newest)
            return miss(u"notices"_s, u"flow.notice"_s);
        missIf(isBlank(newest->place), atNotice(u"place"_s), u"flow.notice_place"_s);
        noticeLongEnough(*newest);
    }

    void noticeLongEnough(const Notice &notice)
    {
        const auto length = noticeLength(m_flow, notice.firstDay, notice.lastDay, m_day.calendar);
        if (!length)
            return miss(atNotice(u"last_day"_s), length.error().problems.front().rule,
                        length.error().problems.front().args);
        missIf(*length < m_flow.noticeLength, atNotice(u"last_day"_s),
               m_flow.noticeUnit == LengthUnit::WorkingDays ? u"flow.notice_short"_s
                                                            : u"flow.notice_short_days"_s,
               {QString::number(*length), QString::number(m_flow.noticeLength)});
    }

    void noticeOver()
    {
        const auto *newest = newestNotice();
        if (!newest)
            return miss(u"notices"_s, u"flow.notice"_s);
        missIf(newest->lastDay >= m_day.today, atNotice(u"last_day"_s), u"flow.notice_running"_s,
               {iso(newest->lastDay)});
        noticeLongEnough(*newest);
        if (m_file.closing && m_move.move == Move::Approve)
            afterNotice(m_file.closing->decidedOn, u"closing.decided_date"_s);
        if (m_file.closing && m_move.move == Move::Close)
            afterNotice(m_file.closing->closedOn, u"closing.closed_date"_s);
    }

    void afterNotice(std::optional<QDate> day, const QString &where)
    {
        const QDate last = m_file.notices.back().notice.lastDay;
        missIf(day && *day <= last, where, u"flow.before_end_of_notice"_s,
               {day ? iso(*day) : QString(), iso(last)});
    }

    void objections()
    {
        for (std::size_t n = 0; n < m_file.notices.size(); ++n) {
            const auto &list = m_file.notices[n].objections;
            for (std::size_t i = 0; i < list.size(); ++i) {
                const QString where = u"notices[%1].objections[%2]"_s.arg(n).arg(i);
                missIf(!list[i].answeredOn, where, u"flow.objection_open"_s, {iso(list[i].receivedOn)});
                const bool newest = n + 1 == m_file.notices.size();
                missIf(newest && list[i].answeredOn && list[i].upheld, where, u"flow.objection_upheld"_s,
                       {iso(list[i].receivedOn)});
            }
        }
    }

    void closingDocument()
    {
        const auto closing = m_file.closing.value_or(Closing{});
        missIf(isBlank(closing.documentNumber), u"closing.document_number"_s, u"flow.closing_number"_s);
        missIf(!closing.closedOn, u"closing.closed_date"_s, u"flow.closed_on"_s);
        notInTheFuture(closing.closedOn, u"closing.closed_date"_s);
        inOrder(m_file.application.opinion.acceptedOn, closing.closedOn, u"closing.closed_date"_s);
    }

    void filingReceipt()
    {
        const auto closing = m_file.closing.value_or(Closing{});
        missIf(isBlank(closing.receipt), u"closing.receipt"_s, u"flow.receipt"_s);
        missIf(!closing.receiptOn, u"closing.receipt_date"_s, u"flow.receipt_on"_s);
        notInTheFuture(closing.receiptOn, u"closing.receipt_date"_s);
        inOrder(closing.closedOn, closing.receiptOn, u"closing.receipt_date"_s);
    }

    void followUp()
    {
        const bool planned = std::ranges::any_of(m_file.plannedLookBacks, [&](const PlannedLookBack &one) {
            return one.cycle == m_file.unitTask.cycle && !one.lookBackId;
        });
        missIf(!planned, u"look_backs"_s, u"flow.follow_up"_s);
    }

    void unread()
    {
        if (const auto &reading = m_file.application.reading)
            miss(u"application"_s, u"flow.already_read"_s,
                 {reading->readBy, reading->readAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)});
    }

    /// The papers that the template asks for before the step of this move.
    void documents()
    {
        for (const auto &stage : m_flow.stages) {
            if (stateBefore(m_flow, stage.step) != m_move.from || isOtherStep(stage.step))
                continue;
            for (const auto &document : stage.documents) {
                const bool wanted = !document.taskKind || document.taskKind == m_file.task.kind;
                missIf(wanted && !isThere(document.title), u"measures"_s, u"flow.document"_s,
                       {document.title});
            }
        }
    }

    /// Acceptance is left by passing, not entered by it.
    bool isOtherStep(FlowStep step) const
    {
        return step == FlowStep::Acceptance && m_move.move == Move::Pass;
    }

    bool isThere(const QString &title) const
    {
        return std::ranges::any_of(m_file.evidence, [&](const EvidenceItem &item) {
            const bool usable = item.evidence.status == EvidenceStatus::Attached ||
                                item.evidence.status == EvidenceStatus::OnPaper;
            return usable && (item.evidence.title.contains(title) || item.evidence.kind == title);
        });
    }

    void notInTheFuture(std::optional<QDate> day, const QString &where)
    {
        missIf(day && *day > m_day.today, where, u"flow.future_day"_s, {day ? iso(*day) : QString()});
    }

    void inOrder(std::optional<QDate> earlier, std::optional<QDate> later, const QString &where)
    {
        if (earlier && later)
            missIf(*later < *earlier, where, u"flow.days_in_disorder"_s, {iso(*later), iso(*earlier)});
    }

    const CaseFile &m_file;
    const Flow &m_flow;
    const Transition &m_move;
    const FlowDay &m_day;
    Need m_need = Need::Reason;
    std::vector<Unmet> m_unmet{};
};

} // namespace

bool isToldWithMove(Need need)
{
    switch (need) {
    case Need::Contact:
    case Need::Application:
    case Need::SelfCheck:
    case Need::Notice:
    case Need::ClosingDocument:
    case Need::FilingReceipt:
    case Need::FollowUp:
    case Need::Reason: return true;
    default: return false;
    }
}

std::vector<Unmet> unmetNeeds(const CaseFile &file, const Flow &flow, const Transition &move,
                              const FlowDay &day)
{
    return NeedsCheck(file, flow, move, day).run();
}

std::optional<Problem> reasonProblem(const QString &reason)
{
    constexpr int kLeast = 2;
    const auto said = std::ranges::count_if(reason, [](QChar c) { return c.isLetterOrNumber(); });
    if (said >= kLeast)
        return std::nullopt;
    return Problem{u"reason"_s, u"flow.reason_missing"_s, {}};
}

Flow flowOf(const CaseFile &file)
{
    if (!file.flow || file.flow->body.isEmpty())
        return {};
    auto own = parseFlow(file.flow->body.toUtf8());
    return own ? *std::move(own) : Flow{};
}

bool isLate(const Extension &extension)
{
    const auto old = parseDeadline(extension.oldDeadline);
    return old.on && extension.askedOn > *old.on;
}

} // namespace bihuan
