#include "gui/signaturepad.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace bihuan {

namespace {

constexpr double kPenShare = 0.03; ///< Of the height: as broad as a signing pen.
constexpr int kPictureHeight = 240;

QPen signingPen(const QColor &color, double height)
{
    return QPen(color, height * kPenShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

SignaturePad::SignaturePad(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"signaturePad"_s);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Write the signature here with pen or mouse; Delete wipes it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SignaturePad::sizeHint() const
{
    return {m_theme.space(80), m_theme.space(28)};
}

void SignaturePad::clear()
{
    m_strokes = {};
    update();
    Q_EMIT drawn();
}

QImage SignaturePad::picture() const
{
    if (isEmpty())
        return {};
    const double scale = double(kPictureHeight) / height();
    QImage image(qRound(width() * scale), kPictureHeight, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(signingPen(Qt::black, height()));
    painter.drawPath(m_strokes);
    return image;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Field));
    const double radius = m_theme.space(1);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (isEmpty()) {
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(rect(), Qt::AlignCenter, tr("Sign here"));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(signingPen(m_theme.color(ColorRole::Text), height()));
    painter.drawPath(m_strokes);
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    m_strokes.moveTo(event->position());
    m_strokes.lineTo(event->position() + QPointF(0.1, 0)); // A dot is seen, too.
    update();
    Q_EMIT drawn();
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_strokes.lineTo(event->position());
    update();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bihuan
