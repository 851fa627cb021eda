#pragma once

#include "report/block.h"
#include "report/fonts.h"

#include <QPointF>
#include <QRectF>

namespace bihuan {

enum class Ink { Black, Red, Draft };

/// Glyphs of one face and size on one base line. Positions are in 1/1440 in from `pivot`,
/// the upper left corner of the page unless the run is turned.
struct GlyphRun
{
    int face = 0;
    double size = 0; ///< Em, 1/1440 in.
    Ink ink = Ink::Black;
    double baseline = 0;
    std::vector<quint32> glyphs{};
    std::vector<double> xs{};
    std::vector<double> lefts{};  ///< Of the cell that a glyph stands in.
    std::vector<double> widths{}; ///< Of that cell.
    std::u32string text{};
    std::vector<qsizetype> offsets{}; ///< In the source text.
    int source = -1;                  ///< Index into Pages::sources; -1 for page numbers and the draft mark.
    double angle = 0;                 ///< Degrees clockwise around `pivot`.
    QPointF pivot{};
};

struct Rule
{
    QRectF area{}; ///< Page coordinates.
    Ink ink = Ink::Black;
};

struct Page
{
    std::vector<GlyphRun> runs{};
    std::vector<Rule> rules{};
    QRectF seal{};  ///< Room that is kept for a seal; empty where there is none.
    int number = 0; ///< As printed; 0 where the page bears none.
};

/// What stands on paper, with the field it came from.
struct SourceText
{
    Text text{};
    QString origin{};
};

/// A heading of the first level: where a reader jumps to.
struct Bookmark
{
    QString text{};
    int page = 0;
    double top = 0;
};

struct MissingCharacter
{
    char32_t code = 0;
    FontRole role = FontRole::Body;
    QString usedFamily{}; ///< The face that stands in; empty when no face has the character.

    bool operator==(const MissingCharacter &) const = default;
};

/// A document, set: the one list that screen, printer, PDF, pictures and tests read.
struct Pages
{
    std::vector<Page> pages{};
    std::vector<FaceName> faces{};
    std::vector<SourceText> sources{};
    std::vector<Bookmark> bookmarks{};
    std::vector<MissingCharacter> missing{};
    std::vector<qsizetype> titleBreaks{}; ///< As used, whether found or given.
};

/// Puts the pages of another document behind, both set with the same FontSet. Page numbers stay as they are.
void append(Pages &pages, Pages more);

/// The field whose words stand at `point` (1/1440 in) of a page; empty where there are none.
QString originAt(const Pages &pages, int page, QPointF point);

/// All printed characters of a page in the order of printing, lines separated by newlines.
QString printedText(const Page &page);

} // namespace bihuan
