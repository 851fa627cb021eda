#include "core/statements.h"

#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

bool provesSomething(const EvidenceItem &item, const EvidenceMapping &mapping)
{
    const auto status = item.evidence.status;
    return (status == EvidenceStatus::Attached || status == EvidenceStatus::OnPaper) &&
           mapping.sufficiency != Sufficiency::Insufficient;
}

/// A sentence as a part of a longer one: no mark at its end, no reference to a measure.
QString asClause(QString sentence)
{
    static const QRegularExpression reference(
        u"[，,；;]?\\s*(?:佐证材料)?\\s*与整改措施\\s*(?:[0-9０-９]+|[一二三四五六七八九十]+)?\\s*相对应"_s);
    static const QRegularExpression end(u"[\\s。；;，,.]+$"_s);
    return sentence.remove(reference).remove(end).trimmed();
}

QString quoted(const QString &title)
{
    return title.startsWith(u'《') ? title : u"《%1》"_s.arg(title);
}

/// 提供《甲》《乙》等3份材料
QString listOf(const QStringList &titles)
{
    constexpr qsizetype kMostNamed = 4;
    QString text = u"提供"_s;
    for (const QString &title : titles.first(qMin(titles.size(), kMostNamed)))
        text += quoted(title);
    return titles.size() > kMostNamed ? text + u"等%1份材料"_s.arg(titles.size()) : text;
}

} // namespace

QString draftedStatement(const CaseFile &file, std::size_t index)
{
    const MeasureFile &measure = file.measures[index];
    QStringList clauses;
    QStringList titles;
    for (const EvidenceMapping &mapping : measure.mappings) {
        const auto *item = file.evidenceItem(mapping.evidenceId);
        if (!item || !provesSomething(*item, mapping))
            continue;
        const QString clause = asClause(mapping.proves);
        const QString title = item->evidence.title.trimmed();
        if (!clause.isEmpty() && !clauses.contains(clause))
            clauses << clause;
        else if (clause.isEmpty() && !title.isEmpty() && !titles.contains(title))
            titles << title;
    }
    if (!titles.isEmpty())
        clauses << listOf(titles);
    if (clauses.isEmpty())
        return {};
    const int number = figureIn(measure.measure.number).value_or(int(index) + 1);
    return clauses.join(u"；"_s) + u"，佐证材料与整改措施 %1 相对应。"_s.arg(number);
}

std::vector<StatementProposal> proposedStatements(const CaseFile &file)
{
    std::vector<StatementProposal> proposals;
    for (std::size_t i = 0; i < file.measures.size(); ++i) {
        const Measure &measure = file.measures[i].measure;
        const QString drafted = draftedStatement(file, i);
        if (!drafted.isEmpty() && drafted != measure.evidenceStatement)
            proposals.push_back({measure.id, measure.number, measure.evidenceStatement, drafted});
    }
    return proposals;
}

} // namespace bihuan
