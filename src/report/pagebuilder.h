#pragma once

#include "report/typesetter.h"

namespace bihuan {

/// The coordinates that lines and rules are given in.
struct Frame
{
    QPointF pivot{};  ///< Where (0, 0) lies on the page.
    double angle = 0; ///< 0, or -90 for a table that is turned to the left.

    /// Of the upright 版心.
    static Frame core();

    /// Of a table that lies on its side in the 版心: its head at the left edge of the page.
    static Frame turned();

    QRectF onPage(const QRectF &area) const;
};

/// Where a line stands: the box of its height, in a frame.
struct LineBox
{
    double x = 0;
    double top = 0;
    double height = 0;
};

/// Puts lines of glyphs and rules on pages.
class PageBuilder
{
public:
    explicit PageBuilder(Typesetter &typesetter) : m_typesetter(typesetter) {}

    int newPage();
    int pageCount() const { return int(m_pages.pages.size()); }
    int addSource(const Text &text, const QString &origin);

    /// Sets `line` with its em box in the middle of the box.
    void put(int page, const SetLine &line, const LineBox &box, int source, Ink ink = Ink::Black,
             const Frame &frame = Frame::core());
    void rule(int page, const QRectF &area, Ink ink = Ink::Black, const Frame &frame = Frame::core());

    /// Lays `text` across the page at an angle, under everything else.
    void watermark(int page, const SetLine &line);

    Pages &pages() { return m_pages; }

private:
    Typesetter &m_typesetter;
    Pages m_pages{};
};

} // namespace bihuan
