#pragma once

#include "report/breaker.h"
#include "report/geometry.h"
#include "report/pages.h"

#include <set>

namespace bihuan {

/// One character ready to print: x counts from the left end of the line.
struct SetGlyph
{
    int face = 0;
    quint32 glyph = 0;
    double x = 0;
    double left = 0;  ///< Of the cell.
    double width = 0; ///< Of the cell.
    char32_t code = 0;
    qsizetype offset = 0;
};

struct SetLine
{
    std::vector<SetGlyph> glyphs{};
    double width = 0; ///< Without spaces at the end.
    double size = 0;
};

/// How a text is set.
struct Style
{
    FontRole role = FontRole::Body;
    double size = 0; ///< Em of the glyphs.
    double cell = 0; ///< Width of a wide character; may be less than the em.
};

/// The text of a document: 3号 in the grid of the page.
inline constexpr Style kBodyText{FontRole::Body, kSize3, kCell};

/// Turns text into lines of glyphs and notes the characters that had to come from another face.
class Typesetter
{
public:
    explicit Typesetter(FontSet &fonts) : m_fonts(fonts) {}

    /// A paragraph; `measure.em` is taken from the style.
    std::vector<SetLine> paragraph(const QString &text, const Style &style, LineMeasure measure);

    /// One line of any length; `from` is its place in the source text.
    SetLine line(const QString &text, const Style &style, qsizetype from = 0);

    /// The widest piece that no line may end in.
    double widestPiece(const QString &text, const Style &style);

    const std::vector<MissingCharacter> &missing() const { return m_missing; }
    FontSet &fonts() { return m_fonts; }

private:
    std::vector<Cluster> clusters(const QString &text, const Style &style);
    SetLine set(const std::vector<Cluster> &clusters, const BrokenLine &broken, const Style &style);
    const FontSet::Glyph &glyph(FontRole role, char32_t c);

    FontSet &m_fonts;
    std::vector<MissingCharacter> m_missing{};
    std::set<std::pair<FontRole, char32_t>> m_noted{};
};

} // namespace bihuan
