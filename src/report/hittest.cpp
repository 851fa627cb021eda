#include "report/pages.h"

#include <QTransform>

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
