#include "core/checks/findings.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

bool hasProof(const CaseFile &file, const MeasureFile &measure)
{
    return std::ranges::any_of(file.evidenceOf(measure), [](const auto *item) {
        switch (item->evidence.status) {
        case EvidenceStatus::Attached: return !item->files.empty();
        case EvidenceStatus::OnPaper: return !item->evidence.note.trimmed().isEmpty();
        case EvidenceStatus::Missing:
        case EvidenceStatus::Rejected: return false;
        }
        Q_UNREACHABLE();
    });
}

void checkBasics(const CaseFile &file, Findings &findings) // 01
{
    const bool said =
        std::ranges::any_of(file.findings, [](const auto &f) { return !f.text.trimmed().isEmpty(); });
    if (!said)
        findings.block(u"01"_s, {u"task.finding"_s}, u"check.finding_missing"_s);
    if (file.goal().trimmed().isEmpty())
        findings.block(u"01"_s, {u"task.goal"_s}, u"check.goal_missing"_s);
    if (file.measures.empty())
        findings.block(u"01"_s, {u"measures"_s}, u"check.measures_missing"_s);
    if (file.deadline().text.trimmed().isEmpty())
        findings.block(u"01"_s, {u"task.deadline"_s}, u"check.deadline_missing"_s);
    if (file.unit.name.trimmed().isEmpty())
        findings.block(u"01"_s, {u"unit_task.unit"_s}, u"check.unit_missing"_s);
}

/// A goal that section 四 repeats in its own words: 整改目标：….
std::optional<QString> repeatedGoal(const QString &text)
{
    static const QRegularExpression goal(u"整改目标(?:为|是)?[：:]([^\\n]+?)(?:\\n|$)"_s);
    const auto match = goal.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).trimmed()) : std::nullopt;
}

void checkGoalCompletion(const CaseFile &file, Findings &findings) // 06
{
    const QString &text = file.unitTask.goalCompletion;
    if (text.trimmed().isEmpty()) {
        findings.block(u"06"_s, {u"goal_completion"_s}, u"check.goal_completion_missing"_s);
        return;
    }
    const auto repeated = repeatedGoal(text);
    if (repeated && *repeated != file.goal().trimmed())
        findings.block(u"06"_s, {u"goal_completion"_s, *repeated}, u"check.goal_differs"_s);
}

} // namespace

void checkPresence(const CheckSubject &subject, Findings &findings)
{
    const CaseFile &file = subject.file;
    checkBasics(file, findings);
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &measure = file.measures[i];
        if (measure.implementation.text.trimmed().isEmpty())
            findings.block(u"02"_s, {measurePath(i, u"implementation"_s)}, u"check.implementation_missing"_s,
                           {measure.measure.number});
        if (!hasProof(file, measure))
            findings.block(u"03"_s, {measurePath(i, u"evidence"_s)}, u"check.evidence_missing"_s,
                           {measure.measure.number});
    }
    checkGoalCompletion(file, findings);
}

} // namespace bihuan
