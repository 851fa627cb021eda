#include "report/typesetter.h"

#include "report/charclass.h"

#include <algorithm>
#include <limits>

namespace bihuan {

namespace {

/// Room between the left edge of a cell and a glyph that is narrower.
double inset(const std::vector<Cluster> &clusters, std::size_t i, double free)
{
    const char32_t c = clusters[i].code;
    if (free <= 0 || isClosingMark(c))
        return 0;
    if (isOpeningMark(c))
        return free;
    // The halves of a dash meet even where the face draws them short.
    if (c == 0x2014 && i + 1 < clusters.size() && clusters[i + 1].code == c)
        return free;
    if (c == 0x2014 && i > 0 && clusters[i - 1].code == c)
        return 0;
    return free / 2;
}

} // namespace

const FontSet::Glyph &Typesetter::glyph(FontRole role, char32_t c)
{
    const auto &found = m_fonts.glyph(role, c);
    if ((found.face < 0 || found.fallback) && !isCombining(c) && m_noted.emplace(role, c).second) {
        const QString used = found.face < 0 ? QString() : m_fonts.faces()[std::size_t(found.face)].family;
        m_missing.push_back({c, role, used});
    }
    return found;
}

std::vector<Cluster> Typesetter::clusters(const QString &text, const Style &style)
{
    std::vector<Cluster> found;
    found.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        double width = style.cell;
        if (isCombining(c))
            width = 0;
        else if (!isWide(c)) // Drawn as near to its neighbours as a wide character, whose cell is narrower
                             // than its em.
            width = glyph(style.role, c).face < 0
                        ? style.cell / 2
                        : glyph(style.role, c).advance * style.size - (style.size - style.cell);
        found.push_back({i, c, width});
        i += pair ? 1 : 0;
    }
    return found;
}

SetLine Typesetter::set(const std::vector<Cluster> &clusters, const BrokenLine &broken, const Style &style)
{
    SetLine line;
    line.size = style.size;
    line.width = broken.end;
    line.glyphs.reserve(broken.clusters.size());
    for (const PlacedCluster &placed : broken.clusters) {
        const Cluster &cluster = clusters[placed.cluster];
        const auto &found = glyph(style.role, cluster.code);
        // What no face has is shown as the first face's own empty box; formatting signs are not shown.
        if (found.face < 0 && isCombining(cluster.code))
            continue;
        const double free = cluster.width - found.advance * style.size;
        const double shift = isCombining(cluster.code) ? 0 : inset(clusters, placed.cluster, free);
        line.glyphs.push_back({std::max(found.face, 0), found.index, placed.x + shift, placed.left,
                               placed.width, cluster.code, cluster.offset});
    }
    return line;
}

std::vector<SetLine> Typesetter::paragraph(const QString &text, const Style &style, LineMeasure measure)
{
    measure.em = style.cell;
    // A figure too many for 28 cells by a hair goes in, at a tenth of a point from each gap: Word does the
    // same.
    measure.excess = measure.justify ? style.cell / 6 : 0;
    const auto found = clusters(text, style);
    std::vector<SetLine> lines;
    for (const BrokenLine &broken : breakLines(found, measure))
        lines.push_back(set(found, broken, style));
    return lines;
}

SetLine Typesetter::line(const QString &text, const Style &style, qsizetype from)
{
    const auto found = clusters(text, style);
    BrokenLine whole;
    double x = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        whole.clusters.push_back({i, x, x, found[i].width});
        x += found[i].width;
    }
    whole.end = x;
    auto line = set(found, whole, style);
    for (SetGlyph &glyph : line.glyphs)
        glyph.offset += from;
    return line;
}

double Typesetter::widestPiece(const QString &text, const Style &style)
{
    const auto found = clusters(text, style);
    double widest = 0;
    double width = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i > 0 && !isGlued(found[i - 1].code, found[i].code))
            width = 0;
        if (!isSpace(found[i].code))
            width += found[i].width;
        widest = std::max(widest, width);
    }
    return widest;
}

} // namespace bihuan
