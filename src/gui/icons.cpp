#include "gui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QRegularExpression>
#include <QSvgRenderer>

// Must stand outside of every namespace: the linker leaves out a library's resources that nobody names.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace bihuan {

namespace {

/// The drawing of an icon in one colour. The set has drawings for 16 and for 22 pixels.
QByteArray svgOf(const QString &name, int size, const QColor &color)
{
    static const bool loaded = (initIcons(), true);
    Q_UNUSED(loaded)
    QFile file(u":/bihuan/icons/%1/%2.svg"_s.arg(size <= 18 ? 16 : 22).arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The theme's drawings take their colours from a style sheet of their own.
    static const QRegularExpression styled(u"(?<![-\\w])color:\\s*#[0-9a-fA-F]{6}"_s);
    return QString::fromUtf8(file.readAll()).replace(styled, u"color:"_s + color.name()).toUtf8();
}

class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const Theme &theme, QString name, ColorRole role)
        : m_theme(&theme), m_name(std::move(name)), m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return u"bihuan"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
    ColorRole m_role;
};

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    if (!m_theme)
        return {};
    QColor color = m_theme->color(m_role);
    if (mode == QIcon::Disabled)
        color = mixed(m_theme->color(ColorRole::TextMuted), m_theme->color(ColorRole::Surface), 0.6);
    const QString key =
        u"bihuan/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(m_name, qRound(size.width() / scale), color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon themeIcon(const Theme &theme, QLatin1StringView name, ColorRole role)
{
    return QIcon(new ThemeIconEngine(theme, name, role));
}

} // namespace bihuan
