#include "core/characterpairs.h"

#include <algorithm>

namespace bihuan {

CharacterPairs::CharacterPairs(const QString &text)
{
    m_pairs.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        m_pairs.push_back(quint32(text[i].unicode()) << 16 | text[i + 1].unicode());
    std::ranges::sort(m_pairs);
}

double CharacterPairs::likeness(const CharacterPairs &other) const
{
    if (m_pairs.empty() || other.m_pairs.empty())
        return 0;
    std::size_t shared = 0;
    for (auto a = m_pairs.begin(), b = other.m_pairs.begin();
         a != m_pairs.end() && b != other.m_pairs.end();) {
        shared += *a == *b;
        const bool stepA = *a <= *b;
        const bool stepB = *b <= *a;
        a += stepA;
        b += stepB;
    }
    return 2.0 * double(shared) / double(m_pairs.size() + other.m_pairs.size());
}

} // namespace bihuan
