#include "services/searchtexts.h"

namespace bihuan {

namespace {

/// Collects the texts of one record after the other.
class Collector
{
public:
    template <typename R>
    Collector &of(const char *entity, const R &record)
    {
        m_entity = QString::fromLatin1(entity);
        m_record = record.id.value();
        return *this;
    }
    Collector &add(const char *field, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.push_back({m_entity, m_record, QString::fromLatin1(field), text});
        return *this;
    }
    std::vector<SearchText> take() { return std::move(m_texts); }

private:
    QString m_entity{};
    qint64 m_record = 0;
    std::vector<SearchText> m_texts{};
};

void addMeasure(Collector &texts, const MeasureFile &file)
{
    texts.of("measure", file.measure)
        .add("text", file.measure.text)
        .add("evidence_statement", file.measure.evidenceStatement);
    texts.of("implementation", file.implementation).add("text", file.implementation.text);
    for (const auto &requirement : file.requirements)
        texts.of("requirement", requirement).add("text", requirement.text).add("who", requirement.who);
    for (const auto &event : file.events) {
        texts.of("event", event)
            .add("body", event.body)
            .add("subject", event.subject)
            .add("document_number", event.documentNumber)
            .add("text", event.text);
    }
}

void addEvidence(Collector &texts, const EvidenceItem &item)
{
    texts.of("evidence", item.evidence)
        .add("title", item.evidence.title)
        .add("document_number", item.evidence.documentNumber)
        .add("issuer", item.evidence.issuer)
        .add("note", item.evidence.note);
    for (const auto &stored : item.files)
        texts.of("evidence_file", stored).add("original_name", stored.originalName);
}

} // namespace

std::vector<SearchText> searchTexts(const CaseFile &file)
{
    Collector texts;
    texts.of("task", file.task).add("number", file.task.number).add("title", file.task.title);
    texts.add("goal", file.task.goal).add("deadline_text", file.task.deadline.text);
    texts.of("unit", file.unit).add("name", file.unit.name);
    for (const auto &finding : file.findings)
        texts.of("finding", finding).add("number", finding.number).add("text", finding.text);
    for (const auto &item : file.standard)
        texts.of("standard_item", item).add("text", item.text);
    texts.of("unit_task", file.unitTask)
        .add("goal", file.unitTask.goal)
        .add("deadline_text", file.unitTask.deadlineText.value_or(QString()))
        .add("scope", file.unitTask.scope)
        .add("goal_completion", file.unitTask.goalCompletion)
        .add("follow_up", file.unitTask.followUp);
    for (const auto &measure : file.measures)
        addMeasure(texts, measure);
    for (const auto &item : file.evidence)
        addEvidence(texts, item);
    for (const auto &report : file.progressReports) {
        texts.of("progress_report", report)
            .add("text", report.text)
            .add("problems", report.problems)
            .add("next_steps", report.nextSteps)
            .add("return_reason", report.returnReason);
    }
    texts.of("opinion", file.application.opinion)
        .add("conclusion", file.application.opinion.conclusion)
        .add("document_number", file.application.opinion.documentNumber);
    for (const auto &member : file.application.members)
        texts.of("group_member", member).add("name", member.name);
    return texts.take();
}

} // namespace bihuan
