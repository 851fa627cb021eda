#include "gui/elidedtext.h"

#include <QPainter>
#include <QTextLayout>

namespace bihuan {

int paintElided(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = rect.height() / metrics.lineSpacing();
    QTextLayout layout(text.simplified(), painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int drawn = 0;
    for (; drawn < most; ++drawn) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool last = drawn + 1 == most;
        const QString words = last ? layout.text().mid(line.textStart())
                                   : layout.text().mid(line.textStart(), line.textLength()).trimmed();
        const QRect room(rect.left(), rect.top() + drawn * metrics.lineSpacing(), rect.width(),
                         metrics.lineSpacing());
        painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, rect.width()));
    }
    layout.endLayout();
    return drawn * metrics.lineSpacing();
}

} // namespace bihuan
