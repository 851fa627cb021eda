#pragma once

#include <QString>

#include <vector>

namespace bihuan {

/// The pairs of neighbouring characters of a text, for comparing it with many others.
class CharacterPairs
{
public:
    explicit CharacterPairs(const QString &text);

    /// How alike two texts are, 0 to 1: the share of pairs that both have (Dice); 0 where one has none.
    double likeness(const CharacterPairs &other) const;

private:
    std::vector<quint32> m_pairs{}; ///< Sorted.
};

} // namespace bihuan
