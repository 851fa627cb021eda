#pragma once

#include "core/casefile.h"
#include "core/characterpairs.h"

namespace bihuan {

/// One text of the opinion and the path of its field.
struct Passage
{
    QString where{};
    QString text{};
};

/// What the case says in its own words, in the order of the opinion: measures, implementation, goal
/// completion, evidence statements, next steps, conclusion. Neither the finding nor the goal, which are
/// quoted.
std::vector<Passage> passagesOf(const CaseFile &file);

/// The letters and figures of a text by their neighbours, for comparing it with others: blanks and marks do
/// not count.
CharacterPairs shapeOf(const QString &text);

/// CharacterPairs::likeness() of the shapes of two texts.
double likeness(const QString &one, const QString &other);

} // namespace bihuan
