#include "gui/palettedelegate.h"

#include "gui/icons.h"
#include "gui/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

namespace bihuan {

namespace {

/// Draws one line of words, those that were searched for bold and on a tint; cut at the right.
void paintMarked(QPainter &painter, const QRect &room, const Snippet &words, const QFont &font,
                 const Theme &theme)
{
    const QString text = QFontMetrics(font).elidedText(words.text, Qt::ElideRight, room.width());
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[at, length] : words.marks) {
        if (at >= text.size())
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setBackground(theme.tint(ColorRole::Warn));
        formats.append({int(at), int(std::min(length, text.size() - at)), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() * 2); // It is cut already; bold words are a little wider.
    layout.endLayout();
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2));
    painter.setClipping(false);
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteLine &line = static_cast<const PaletteModel *>(index.model())->lineAt(index.row());
    painter->save();
    QRect room = option.rect.adjusted(m_theme.space(3), 0, -m_theme.space(3), 0);
    if (line.isHeading) {
        painter->setFont(m_theme.font(0.9));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(room.adjusted(0, m_theme.space(1), 0, 0), Qt::AlignVCenter | Qt::AlignLeading,
                          line.words.text);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, m_theme.tint(ColorRole::Accent));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.space(1), option.rect.height())),
                          m_theme.color(ColorRole::Accent)); // Not by tint alone.
    }
    const int icon = m_theme.iconSize(16);
    themeIcon(m_theme, line.icon, ColorRole::TextMuted)
        .paint(painter, QRect(room.left(), room.center().y() - icon / 2, icon, icon));
    room.setLeft(room.left() + icon + m_theme.space(2));
    const QFont small = m_theme.font(0.9);
    const QFontMetrics metrics(small);
    const QString detail = metrics.elidedText(line.detail, Qt::ElideMiddle, room.width() * 2 / 5);
    painter->setFont(small);
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignTrailing, detail);
    room.setRight(room.right() - metrics.horizontalAdvance(detail) - m_theme.space(3));
    painter->setPen(m_theme.color(ColorRole::Text));
    paintMarked(*painter, room, line.words, option.font, m_theme);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + m_theme.space(3)};
}

} // namespace bihuan
