#include "core/checks.h"

#include "core/numerals.h"
#include "core/textchecks.h"
#include "core/windows.h"

#include <QRegularExpression>
#include <QSet>

namespace bihuan {

namespace {

/// Collects the results of one run; each check below looks at one row of domain.md section 5.
class Checker
{
public:
    explicit Checker(const CaseFile &file) : m_file(file) {}

    std::vector<CheckResult> run()
    {
        checkPresence();
        for (size_t i = 0; i < m_file.measures.size(); ++i)
            checkMeasure(i);
        checkGoal();
        checkDocumentNumbers();
        checkDates();
        checkFiles();
        checkGroup();
        checkContact();
        checkTitles();
        checkConclusion();
        checkFollowUp();
        for (auto &found : textChecks(m_file))
            m_results.push_back(std::move(found));
        std::ranges::stable_sort(m_results, {}, &CheckResult::check);
        return std::move(m_results);
    }

private:
    void note(const char *check, Severity severity, const QString &where, const QString &rule,
              const QStringList &args = {})
    {
        m_results.push_back({QString::fromLatin1(check), severity, {where, rule, args}});
    }
    void block(const char *check, const QString &where, const QString &rule, const QStringList &args = {})
    {
        note(check, Severity::Block, where, rule, args);
    }
    void warn(const char *check, const QString &where, const QString &rule, const QStringList &args = {})
    {
        note(check, Severity::Warn, where, rule, args);
    }

    static QString at(size_t measure, const QString &field)
    {
        return u"measures[%1].%2"_s.arg(measure).arg(field);
    }

    void checkPresence() // 1, 2, 3 are about what an opinion cannot do without.
    {
        const bool said =
            std::ranges::any_of(m_file.findings, [](const auto &f) { return !f.text.isEmpty(); });
        if (!said)
            block("01", u"task.finding"_s, u"check.finding_missing"_s);
        if (m_file.goal().isEmpty())
            block("01", u"task.goal"_s, u"check.goal_missing"_s);
        if (m_file.measures.empty())
            block("01", u"measures"_s, u"check.measures_missing"_s);
        if (m_file.deadline().text.isEmpty())
            block("01", u"task.deadline.text"_s, u"check.deadline_missing"_s);
    }

    void checkMeasure(size_t index)
    {
        const auto &measure = m_file.measures[index];
        const QString number = measure.measure.number;
        if (measure.implementation.text.trimmed().isEmpty())
            block("02", at(index, u"implementation"_s), u"check.implementation_missing"_s, {number});
        if (!hasProof(measure))
            block("03", at(index, u"evidence"_s), u"check.evidence_missing"_s, {number});
        checkNumber(index);
        checkStatement(index);
        for (size_t i = 0; i < measure.requirements.size(); ++i)
            checkWindows(index, i);
    }

    bool hasProof(const MeasureFile &measure) const
    {
        return std::ranges::any_of(m_file.evidenceOf(measure), [](const auto *item) {
            switch (item->evidence.status) {
            case EvidenceStatus::Attached: return !item->files.empty();
            case EvidenceStatus::OnPaper: return !item->evidence.note.trimmed().isEmpty();
            case EvidenceStatus::Missing:
            case EvidenceStatus::Rejected: return false;
            }
            Q_UNREACHABLE();
        });
    }

    void checkNumber(size_t index) // 4
    {
        const auto number = figureIn(m_file.measures[index].measure.number);
        if (number != int(index) + 1)
            block("04", at(index, u"number"_s), u"check.order_of_numbers"_s,
                  {m_file.measures[index].measure.number, QString::number(index + 1)});
    }

    void checkStatement(size_t index) // 4, 5
    {
        const auto &measure = m_file.measures[index].measure;
        if (measure.evidenceStatement.trimmed().isEmpty()) {
            block("04", at(index, u"evidence_statement"_s), u"check.statement_missing"_s, {measure.number});
            return;
        }
        static const QRegularExpression reference(
            u"与整改措施\\s*([0-9０-９]+|[一二三四五六七八九十]+)\\s*相对应"_s);
        const auto match = reference.match(measure.evidenceStatement);
        const auto named = match.hasMatch() ? numberFrom(match.capturedView(1)) : std::nullopt;
        if (!named || named != figureIn(measure.number))
            block("05", at(index, u"evidence_statement"_s), u"check.statement_names_other"_s,
                  {match.captured(1), measure.number});
    }

    void checkWindows(size_t index, size_t place) // 7
    {
        const auto &measure = m_file.measures[index];
        const auto &requirement = measure.requirements[place];
        const auto windows = windowsOf(requirement, measure.events, m_file.deadline());
        QStringList empty;
        for (const auto &window : windows) {
            if (!window.isFilled())
                empty << windowLabel(window);
        }
        if (empty.isEmpty())
            return;
        const auto filled = qsizetype(windows.size()) - empty.size();
        note("07", requirement.strict ? Severity::Block : Severity::Warn,
             at(index, u"requirements[%1]"_s.arg(place)), u"check.window_empty"_s,
             {measure.measure.number, empty.join(u"、"_s), QString::number(filled),
              QString::number(windows.size())});
    }

    void checkGoal() // 6
    {
        if (m_file.unitTask.goalCompletion.trimmed().isEmpty())
            block("06", u"goal_completion"_s, u"check.goal_completion_missing"_s);
    }

    void checkDocumentNumbers() // 9
    {
        QSet<QString> seen;
        for (const auto &item : m_file.evidence) {
            const auto &evidence = item.evidence;
            if (evidence.documentNumber.isEmpty())
                continue;
            const QString key = evidence.issuer + u'\n' + evidence.documentNumber;
            if (seen.contains(key))
                warn("09", evidence.code, u"check.document_number_twice"_s, {evidence.documentNumber});
            seen.insert(key);
        }
    }

    void checkDates() // 10, 12, 19
    {
        const auto accepted = m_file.application.opinion.acceptedOn;
        for (const auto &item : m_file.evidence) {
            const auto &evidence = item.evidence;
            if (!evidence.documentOn)
                continue;
            if (accepted && *evidence.documentOn > *accepted)
                block("10", evidence.code, u"check.document_after_acceptance"_s,
                      {evidence.documentOn->toString(Qt::ISODate)});
            if (m_file.inspection && m_file.inspection->feedbackOn &&
                *evidence.documentOn < *m_file.inspection->feedbackOn)
                warn("12", evidence.code, u"check.document_before_feedback"_s,
                     {evidence.documentOn->toString(Qt::ISODate)});
        }
        const auto deadline = m_file.deadline();
        if (accepted && deadline.on && *accepted > *deadline.on)
            warn("19", u"acceptance.date"_s, u"check.accepted_after_deadline"_s,
                 {accepted->toString(Qt::ISODate), deadline.text});
    }

    void checkFiles() // 10, 13, 14
    {
        QHash<QString, QString> codes;
        for (const auto &item : m_file.evidence) {
            for (const auto &file : item.files) {
                if (codes.contains(file.sha256))
                    warn("13", item.evidence.code, u"check.same_file_twice"_s,
                         {file.originalName, codes.value(file.sha256)});
                codes.insert(file.sha256, item.evidence.code);
                if (item.evidence.documentOn && *item.evidence.documentOn > file.addedAt.toLocalTime().date())
                    block("10", item.evidence.code, u"check.document_after_adding"_s,
                          {item.evidence.documentOn->toString(Qt::ISODate)});
            }
            if (item.evidence.kind == u"照片"_s && !item.files.empty() &&
                std::ranges::none_of(item.files, [](const auto &f) { return f.photoTakenAt.has_value(); }))
                warn("14", item.evidence.code, u"check.photo_undated"_s);
        }
    }

    static QString memberAt(size_t index) { return u"acceptance.group[%1]"_s.arg(index); }

    void checkGroup() // 20, 21, 22, 23
    {
        const auto &members = m_file.application.members;
        const auto leaders = std::ranges::count(members, GroupRole::Leader, &GroupMember::role);
        if (leaders != 1)
            block("20", u"acceptance.group"_s, u"check.group_leader"_s, {QString::number(leaders)});
        QSet<QString> names;
        for (size_t i = 0; i < members.size(); ++i) {
            checkMember(i);
            if (names.contains(members[i].name))
                block("20", memberAt(i), u"check.group_duplicate"_s, {members[i].name});
            names.insert(members[i].name);
        }
        const bool expert = std::ranges::any_of(members, [](const GroupMember &m) {
            return m.expert || m.post.contains(u"工程师"_s) || m.rank.contains(u"工程师"_s);
        });
        if (!members.empty() && !expert)
            warn("22", u"acceptance.group"_s, u"check.no_expert"_s);
    }

    void checkMember(size_t index)
    {
        const auto &member = m_file.application.members[index];
        if (member.name.trimmed().isEmpty() || member.unit.trimmed().isEmpty() ||
            member.post.trimmed().isEmpty())
            block("20", memberAt(index), u"check.group_incomplete"_s, {member.name});
        if (member.unit == m_file.unit.name)
            block("21", memberAt(index), u"check.group_from_unit"_s, {member.name, member.unit});
        if (member.signedName.trimmed().isEmpty())
            block("23", memberAt(index), u"check.unsigned"_s, {member.name});
        const auto accepted = m_file.application.opinion.acceptedOn;
        if (member.signedOn && accepted && *member.signedOn < *accepted)
            block("23", memberAt(index), u"check.signed_before_acceptance"_s, {member.name});
    }

    void checkContact() // 24
    {
        const auto &opinion = m_file.application.opinion;
        if (opinion.contactName.trimmed().isEmpty())
            block("24", u"acceptance.contact.name"_s, u"check.contact_missing"_s);
        static const QRegularExpression phone(u"^(1\\d{10}|(0\\d{2,3}-?)?\\d{7,8}(-\\d{1,6})?)$"_s);
        if (!opinion.contactPhone.isEmpty() && !phone.match(opinion.contactPhone).hasMatch())
            block("24", u"acceptance.contact.phone"_s, u"check.phone_shape"_s, {opinion.contactPhone});
    }

    void checkTitles() // 25
    {
        if (m_file.plan.standardTitle.isEmpty())
            block("25", u"plan.standard_title"_s, u"check.titles_missing"_s, {u"plan.standard_title"_s});
        if (m_file.plan.methodTitle.isEmpty())
            block("25", u"plan.method_title"_s, u"check.titles_missing"_s, {u"plan.method_title"_s});
    }

    void checkConclusion() // 30
    {
        const auto &opinion = m_file.application.opinion;
        const bool saysPassed = opinion.conclusion.contains(u"通过验收"_s) &&
                                !opinion.conclusion.contains(u"不通过"_s) &&
                                !opinion.conclusion.contains(u"未通过"_s);
        if (!opinion.acceptedOn)
            block("30", u"acceptance.date"_s, u"check.acceptance_date_missing"_s);
        if (opinion.conclusion.trimmed().isEmpty())
            block("30", u"acceptance.conclusion"_s, u"check.conclusion_missing"_s);
        else if (opinion.verdict && saysPassed != (*opinion.verdict == Verdict::Passed))
            block("30", u"acceptance.conclusion"_s, u"check.conclusion_disagrees"_s);
    }

    void checkFollowUp() // 31
    {
        const QString &text = m_file.unitTask.followUp;
        const auto deadline = m_file.deadline();
        const bool longTerm =
            deadline.thenLongTerm || deadline.kind == DeadlineKind::LongTerm || m_file.unitTask.longTerm;
        if (text.trimmed().isEmpty())
            block("31", u"follow_up"_s, u"check.follow_up_missing"_s);
        else if (longTerm && !text.contains(u"长期坚持"_s) && !text.contains(u"持续"_s))
            warn("31", u"follow_up"_s, u"check.follow_up_not_long_term"_s);
    }

    const CaseFile &m_file;
    std::vector<CheckResult> m_results;
};

} // namespace

std::vector<CheckResult> checkCaseFile(const CaseFile &file)
{
    return Checker(file).run();
}

std::vector<CheckResult> hintsFor(const std::vector<CheckResult> &results, const Evidence &evidence)
{
    static const QStringList aboutEvidence{u"09"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s};
    std::vector<CheckResult> hints;
    std::ranges::copy_if(results, std::back_inserter(hints), [&](const CheckResult &result) {
        return result.problem.where == evidence.code && aboutEvidence.contains(result.check);
    });
    return hints;
}

} // namespace bihuan
