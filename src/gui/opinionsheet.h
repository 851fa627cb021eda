#pragma once

#include "core/casefile.h"
#include "report/report.h"

class QPrinter;

namespace bihuan {

/// An opinion set on pages for screen and printer. Of the GUI thread, as its fonts are.
class OpinionSheet
{
public:
    /// Uses this template, the JSON of OpinionService::templateJson(). Fails with Invalid.
    Result<void> setTemplate(const QByteArray &json);

    /// Composes and sets the opinion of `file`. On failure the pages before stay.
    Result<void> set(const CaseFile &file);

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }

    /// Draws a page into `area`, which has the proportions of A4.
    void paint(QPainter &painter, int page, const QRectF &area);

    /// Path of the field whose words stand at `point`, in shares of the page's width and height.
    QString originAt(int page, const QPointF &point) const;

    /// All pages within the printer's range.
    void print(QPrinter &printer);

    /// Height of a page over its width.
    static double proportion();

private:
    std::optional<OpinionTemplate> m_template{};
    FontSet m_fonts{};
    Pages m_pages{};
};

} // namespace bihuan
