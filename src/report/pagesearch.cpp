#include "report/pagesearch.h"

#include "core/searchkey.h"

#include <algorithm>

namespace bihuan {

namespace {

/// A character that search compares, and the glyph it was printed with.
struct Printed
{
    char32_t code = 0;
    int page = 0;
    const GlyphRun *run = nullptr;
    std::size_t glyph = 0;
};

std::vector<Printed> printedOn(const Pages &pages)
{
    std::vector<Printed> all;
    for (int page = 0; page < std::ssize(pages.pages); ++page) {
        for (const GlyphRun &run : pages.pages[std::size_t(page)].runs) {
            if (run.source < 0 || run.angle != 0)
                continue;
            for (std::size_t i = 0; i < run.text.size(); ++i) {
                for (const auto code : searchKey(QString::fromUcs4(&run.text[i], 1)).toUcs4())
                    all.push_back({char32_t(code), page, &run, i});
            }
        }
    }
    return all;
}

QRectF cell(const Printed &printed)
{
    const GlyphRun &run = *printed.run;
    constexpr double kBelowBase = 0.2; // Of an em: where descenders end.
    return {run.lefts[printed.glyph], run.baseline - (1 - kBelowBase) * run.size, run.widths[printed.glyph],
            run.size};
}

} // namespace

std::vector<std::vector<PageArea>> findOnPages(const Pages &pages, const QString &text)
{
    const auto wanted = searchKey(text).toUcs4();
    const auto all = printedOn(pages);
    std::vector<std::vector<PageArea>> hits;
    const auto same = [](const Printed &printed, uint code) { return printed.code == code; };
    for (auto from = all.begin(); !wanted.isEmpty();) {
        const auto hit = std::search(from, all.end(), wanted.begin(), wanted.end(), same);
        if (hit == all.end())
            break;
        from = hit + wanted.size();
        auto &areas = hits.emplace_back();
        const GlyphRun *line = nullptr;
        for (auto at = hit; at != from; ++at) {
            if (line && line->baseline == at->run->baseline && areas.back().page == at->page)
                areas.back().area |= cell(*at);
            else
                areas.push_back({at->page, cell(*at)});
            line = at->run;
        }
    }
    return hits;
}

} // namespace bihuan
