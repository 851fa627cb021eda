#include "gui/opinionsheet.h"

#include "report/geometry.h"
#include "services/facereport.h"

#include <QPrinter>

#include <algorithm>
#include <utility>

namespace bihuan {

Result<void> OpinionSheet::setTemplate(const QByteArray &json)
{
    auto read = parseOpinionTemplate(json);
    if (!read)
        return read.error();
    m_template = *std::move(read);
    return {};
}

Result<void> OpinionSheet::set(const CaseFile &file)
{
    if (!m_template)
        return Error{Error::Kind::NotFound, u"no document template"_s};
    const auto &opinion = file.application.opinion;
    LayoutOptions options{.titleBreaks = opinion.titleBreaks};
    if (file.isDraft())
        options.draftMark = m_template->draftMark;
    else if (!m_code.code.isEmpty())
        options.mark = {.words = m_template->codeLabel + groupedCode(m_code.code),
                        .square = paperCodeText(m_code)};
    QString title;
    auto pages = compose(file, *m_template).and_then([&](const std::vector<Block> &blocks) {
        const auto found = std::ranges::find(blocks, BlockKind::Title, &Block::kind);
        if (found != blocks.end())
            title = found->text.text;
        return layOut(blocks, options, m_fonts);
    });
    if (!pages)
        return pages.error();
    m_pages = *std::move(pages);
    m_title = title;
    return {};
}

Result<void> OpinionSheet::setPaper(const std::vector<CaseFile> &files, const PaperTemplate &model,
                                    const PaperOptions &options)
{
    const LayoutOptions layout{.style = model.letter ? HeadStyle::Letter : HeadStyle::File};
    auto pages = composePaper(files, model, options).and_then([&](const std::vector<Block> &blocks) {
        return layOut(blocks, layout, m_fonts);
    });
    if (!pages)
        return pages.error();
    m_pages = *std::move(pages);
    return {};
}

double OpinionSheet::proportion()
{
    return kPageHeight / kPageWidth;
}

void OpinionSheet::paint(QPainter &painter, int page, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / kPageWidth, area.width() / kPageWidth);
    paintPage(painter, m_pages, page, m_fonts);
    painter.restore();
}

QString OpinionSheet::originAt(int page, const QPointF &point) const
{
    return bihuan::originAt(m_pages, page, {point.x() * kPageWidth, point.y() * kPageHeight});
}

std::vector<std::vector<PageArea>> OpinionSheet::find(const QString &text) const
{
    auto hits = findOnPages(m_pages, text);
    for (auto &hit : hits) {
        for (auto &[page, area] : hit)
            area = {area.x() / kPageWidth, area.y() / kPageHeight, area.width() / kPageWidth,
                    area.height() / kPageHeight};
    }
    return hits;
}

std::vector<DocumentFace> OpinionSheet::substitutes() const
{
    return substitutesIn(m_pages, m_fonts);
}

void OpinionSheet::print(QPrinter &printer, Sides sides, int current)
{
    const auto wanted = [&](int page) {
        if ((sides == Sides::Odd && page % 2 == 0) || (sides == Sides::Even && page % 2 == 1))
            return false;
        switch (printer.printRange()) {
        case QPrinter::CurrentPage: return page == current + 1;
        case QPrinter::PageRange: return printer.pageRanges().contains(page);
        default: return true;
        }
    };
    printer.setFullPage(true);
    QPainter painter(&printer);
    const double width = kPageWidth / 1440 * printer.resolution();
    bool first = true;
    for (int page = 1; page <= pageCount(); ++page) {
        if (!wanted(page))
            continue;
        if (!std::exchange(first, false))
            printer.newPage();
        paint(painter, page - 1, {0, 0, width, width * proportion()});
    }
}

} // namespace bihuan
