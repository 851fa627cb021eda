#include "core/checks/findings.h"

#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

void checkStatement(const Measure &measure, size_t index, Findings &findings)
{
    const Spot spot{measurePath(index, u"evidence_statement"_s), measure.evidenceStatement};
    if (measure.evidenceStatement.trimmed().isEmpty()) {
        findings.block(u"04"_s, spot, u"check.statement_missing"_s, {measure.number});
        return;
    }
    static const QRegularExpression reference(
        u"与整改措施\\s*([0-9０-９]+|[一二三四五六七八九十]+)\\s*相?对应"_s);
    const auto match = reference.match(measure.evidenceStatement);
    if (!match.hasMatch())
        findings.block(u"05"_s, spot, u"check.statement_names_none"_s, {QString(), measure.number});
    else if (numberFrom(match.capturedView(1)) != figureIn(measure.number))
        findings.block(u"05"_s, spot, u"check.statement_names_other"_s, {match.captured(1), measure.number});
}

} // namespace

void checkCorrespondence(const CheckSubject &subject, Findings &findings)
{
    const auto &measures = subject.file.measures;
    for (size_t i = 0; i < measures.size(); ++i) {
        const auto &measure = measures[i].measure;
        if (figureIn(measure.number) != int(i) + 1)
            findings.block(u"04"_s, {measurePath(i, u"number"_s)}, u"check.order_of_numbers"_s,
                           {measure.number, QString::number(i + 1)});
        checkStatement(measure, i, findings);
    }
}

} // namespace bihuan
