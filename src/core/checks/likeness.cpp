#include "core/checks/findings.h"
#include "core/checks/passages.h"

namespace bihuan {

namespace {

constexpr double kNearlySame = 0.9;
constexpr qsizetype kFewLetters = 20; ///< Shorter texts are alike by chance.

/// The text without the names of units, so that a copy with another name put in is a copy still.
QString withoutName(QString text, const QString &unit)
{
    return unit.isEmpty() ? text : text.remove(unit);
}

/// The shapes of the texts elsewhere, made once for all measures.
std::vector<CharacterPairs> shapesOf(const std::vector<TextElsewhere> &texts)
{
    std::vector<CharacterPairs> shapes;
    for (const auto &there : texts)
        shapes.push_back(shapeOf(withoutName(there.text, there.other.unit)));
    return shapes;
}

void checkMeasure(const CheckSubject &subject, size_t index, const std::vector<CharacterPairs> &shapes,
                  Findings &findings)
{
    const auto &measure = subject.file.measures[index];
    const QString text = withoutName(measure.implementation.text, subject.file.unit.name);
    if (text.size() < kFewLetters)
        return;
    const CharacterPairs shape = shapeOf(text);
    const Spot spot{measurePath(index, u"implementation"_s), measure.implementation.text};
    if (shape.likeness(shapeOf(withoutName(measure.measure.text, subject.file.unit.name))) >= kNearlySame)
        findings.warn(u"16"_s, spot, u"check.repeats_measure"_s, {measure.measure.number});
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (shape.likeness(shapes[i]) < kNearlySame)
            continue;
        const auto &other = subject.context.texts[i].other;
        findings.warn(u"16"_s, spot, u"check.same_text_elsewhere"_s, {other.taskNumber, other.unit});
        return; // One is enough to look at; a copied text may stand in dozens of cases.
    }
}

} // namespace

void checkLikeness(const CheckSubject &subject, Findings &findings) // 16
{
    const auto shapes = shapesOf(subject.context.texts);
    for (size_t i = 0; i < subject.file.measures.size(); ++i)
        checkMeasure(subject, i, shapes, findings);
}

} // namespace bihuan
