#include "core/checks/passages.h"

#include "core/literals.h"

#include <algorithm>

namespace bihuan {

namespace {

void addOfMeasures(std::vector<Passage> &passages, const CaseFile &file, const QString &field,
                   const QString &(*text)(const MeasureFile &))
{
    for (size_t i = 0; i < file.measures.size(); ++i)
        passages.push_back({u"measures[%1].%2"_s.arg(i).arg(field), text(file.measures[i])});
}

} // namespace

std::vector<Passage> passagesOf(const CaseFile &file)
{
    std::vector<Passage> passages;
    addOfMeasures(passages, file, u"text"_s,
                  [](const MeasureFile &m) -> const QString & { return m.measure.text; });
    addOfMeasures(passages, file, u"implementation"_s,
                  [](const MeasureFile &m) -> const QString & { return m.implementation.text; });
    passages.push_back({u"goal_completion"_s, file.unitTask.goalCompletion});
    addOfMeasures(passages, file, u"evidence_statement"_s,
                  [](const MeasureFile &m) -> const QString & { return m.measure.evidenceStatement; });
    passages.push_back({u"follow_up"_s, file.unitTask.followUp});
    passages.push_back({u"acceptance.conclusion"_s, file.application.opinion.conclusion});
    return passages;
}

CharacterPairs shapeOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return CharacterPairs(letters);
}

double likeness(const QString &one, const QString &other)
{
    return shapeOf(one).likeness(shapeOf(other));
}

} // namespace bihuan
