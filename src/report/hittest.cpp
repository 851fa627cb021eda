#include "report/pages.h"

#include <QTransform>

#include <algorithm>
#include <iterator>

namespace bihuan {

namespace {

/// The glyph of `run` whose cell holds `point`, or -1.
int glyphAt(const GlyphRun &run, QPointF point)
{
    if (run.angle != 0) {
        QTransform turn;
        turn.translate(run.pivot.x(), run.pivot.y()).rotate(run.angle);
        point = turn.inverted().map(point);
    }
    // From one line's middle to the next: a click between two lines still finds one of them.
    const double middle = run.baseline - 0.38 * run.size;
    if (qAbs(point.y() - middle) > 0.9 * run.size)
        return -1;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        if (point.x() >= run.lefts[i] - 2 && point.x() <= run.lefts[i] + run.widths[i] + 2)
            return int(i);
    }
    return -1;
}

} // namespace

void append(Pages &pages, Pages more)
{
    const int pagesBefore = int(pages.pages.size());
    const int sourcesBefore = int(pages.sources.size());
    for (Page &page : more.pages) {
        for (GlyphRun &run : page.runs)
            run.source += run.source >= 0 ? sourcesBefore : 0;
        pages.pages.push_back(std::move(page));
    }
    for (Bookmark &bookmark : more.bookmarks) {
        bookmark.page += pagesBefore;
        pages.bookmarks.push_back(std::move(bookmark));
    }
    std::ranges::move(more.sources, std::back_inserter(pages.sources));
    std::ranges::move(more.missing, std::back_inserter(pages.missing));
    pages.faces = std::move(more.faces); // A FontSet's list of faces only grows.
}

QString originAt(const Pages &pages, int page, QPointF point)
{
    if (page < 0 || page >= std::ssize(pages.pages))
        return {};
    const GlyphRun *best = nullptr;
    int glyph = -1;
    double nearest = 0;
    for (const GlyphRun &run : pages.pages[std::size_t(page)].runs) {
        const int hit = run.source < 0 ? -1 : glyphAt(run, point);
        const double distance = qAbs(point.y() - (run.baseline - 0.38 * run.size));
        if (hit < 0 || (best && distance >= nearest))
            continue;
        best = &run;
        glyph = hit;
        nearest = distance;
    }
    if (!best)
        return {};
    const SourceText &source = pages.sources[std::size_t(best->source)];
    return source.text.originAt(best->offsets[std::size_t(glyph)], source.origin);
}

QString printedText(const Page &page)
{
    QString text;
    double baseline = 0;
    for (const GlyphRun &run : page.runs) {
        if (!text.isEmpty() && qAbs(run.baseline - baseline) > 0.3 * run.size)
            text += QChar(u'\n');
        baseline = run.baseline;
        text += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
    }
    return text;
}

} // namespace bihuan
