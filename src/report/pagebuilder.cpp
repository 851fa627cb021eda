#include "report/pagebuilder.h"

#include "report/geometry.h"

namespace bihuan {

Frame Frame::core()
{
    return {{kCoreLeft, kCoreTop}, 0};
}

Frame Frame::turned()
{
    return {{kCoreLeft, kCoreTop + kCoreHeight}, -90};
}

QRectF Frame::onPage(const QRectF &area) const
{
    if (angle == 0)
        return area.translated(pivot);
    return {pivot.x() + area.y(), pivot.y() - area.x() - area.width(), area.height(), area.width()};
}

int PageBuilder::newPage()
{
    m_pages.pages.emplace_back();
    return pageCount() - 1;
}

int PageBuilder::addSource(const Text &text, const QString &origin)
{
    m_pages.sources.push_back({text, origin});
    return int(m_pages.sources.size()) - 1;
}

void PageBuilder::put(int page, const SetLine &line, const LineBox &box, int source, Ink ink,
                      const Frame &frame)
{
    auto &runs = m_pages.pages[std::size_t(page)].runs;
    const bool upright = frame.angle == 0;
    const QPointF shift = upright ? frame.pivot : QPointF();
    int face = -1;
    for (const SetGlyph &glyph : line.glyphs) {
        if (glyph.face != face) {
            face = glyph.face;
            GlyphRun run;
            run.face = face;
            run.size = line.size;
            run.ink = ink;
            run.baseline =
                shift.y() + box.top + box.height / 2 + m_typesetter.fonts().middle(face) * line.size;
            run.source = source;
            run.angle = frame.angle;
            run.pivot = upright ? QPointF() : frame.pivot;
            runs.push_back(std::move(run));
        }
        GlyphRun &run = runs.back();
        run.glyphs.push_back(glyph.glyph);
        run.xs.push_back(shift.x() + box.x + glyph.x);
        run.lefts.push_back(shift.x() + box.x + glyph.left);
        run.widths.push_back(glyph.width);
        run.text.push_back(glyph.code);
        run.offsets.push_back(glyph.offset);
    }
}

void PageBuilder::rule(int page, const QRectF &area, Ink ink, const Frame &frame)
{
    m_pages.pages[std::size_t(page)].rules.push_back({frame.onPage(area), ink});
}

void PageBuilder::watermark(int page, const SetLine &line)
{
    const Frame middle{{kPageWidth / 2, kPageHeight / 2}, -45};
    auto &runs = m_pages.pages[std::size_t(page)].runs;
    std::vector<GlyphRun> above = std::move(runs);
    runs.clear();
    put(page, line, {-line.width / 2, -line.size / 2, line.size}, -1, Ink::Draft, middle);
    runs.insert(runs.end(), std::make_move_iterator(above.begin()), std::make_move_iterator(above.end()));
}

} // namespace bihuan
