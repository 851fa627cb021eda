#pragma once

#include "core/casefile.h"

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

/// The pairs of neighbouring letters and figures of a text, for comparing it with others.
class TextShape
{
public:
    explicit TextShape(const QString &text);

    /// How alike two texts are, 0 to 1: the share of pairs that both have (Dice). Blanks and marks do not
    /// count.
    double likeness(const TextShape &other) const;

private:
    std::vector<quint32> m_pairs{}; ///< Sorted.
};

/// TextShape::likeness() of two texts.
double likeness(const QString &one, const QString &other);

} // namespace bihuan
