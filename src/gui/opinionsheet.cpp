#include "gui/opinionsheet.h"

#include "report/geometry.h"

#include <QPrinter>

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
    auto pages = compose(file, *m_template).and_then([&](const std::vector<Block> &blocks) {
        return layOut(blocks, options, m_fonts);
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

void OpinionSheet::print(QPrinter &printer)
{
    printer.setFullPage(true);
    const int first = qMax(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pageCount()) : pageCount();
    QPainter painter(&printer);
    const double width = kPageWidth / 1440 * printer.resolution();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        paint(painter, page - 1, {0, 0, width, width * proportion()});
    }
}

} // namespace bihuan
