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

TextShape::TextShape(const QString &text)
{
    m_pairs.reserve(static_cast<size_t>(text.size()));
    char16_t last = 0;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (last)
            m_pairs.push_back(quint32(last) << 16 | c.unicode());
        last = c.unicode();
    }
    std::ranges::sort(m_pairs);
}

double TextShape::likeness(const TextShape &other) const
{
    const auto &a = m_pairs;
    const auto &b = other.m_pairs;
    if (a.empty() || b.empty())
        return 0;
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(shared) / double(a.size() + b.size());
}

double likeness(const QString &one, const QString &other)
{
    return TextShape(one).likeness(TextShape(other));
}

} // namespace bihuan
