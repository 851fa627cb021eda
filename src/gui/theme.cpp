#include "gui/theme.h"

#include "gui/scaledstyle.h"
#include "gui/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

constexpr double kUsualLineHeight = 18; // Of the type at which a step of space is 4 pixels.

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    const QPalette system = QApplication::palette();
    if (system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness())
        m_systemScheme = ColorScheme::Dark;
    m_normalFontSize = std::clamp(QFontInfo(QApplication::font()).pointSizeF(), 9.0, 14.0);
    m_fontSize = m_normalFontSize;
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

ColorScheme Theme::scheme() const
{
    switch (m_appearance) {
    case Appearance::Light: return ColorScheme::Light;
    case Appearance::Dark: return ColorScheme::Dark;
    case Appearance::HighContrast: return ColorScheme::HighContrast;
    case Appearance::Auto: break;
    }
    return m_systemScheme;
}

void Theme::setFontSize(double points)
{
    points = std::clamp(points, 8.0, 20.0);
    if (qFuzzyCompare(points, m_fontSize))
        return;
    m_fontSize = points;
    apply();
}

QColor Theme::tint(ColorRole role) const
{
    const double share = scheme() == ColorScheme::Light ? 0.10 : 0.16;
    return mixed(color(role), color(ColorRole::SurfaceRaised), share);
}

double Theme::scale() const
{
    return QFontMetricsF(QApplication::font()).height() / kUsualLineHeight;
}

int Theme::space(int steps) const
{
    return static_cast<int>(std::lround(4 * steps * scale()));
}

QFont Theme::font(double factor) const
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_fontSize * factor);
    return font;
}

int Theme::iconSize(int base) const
{
    return std::max(base, static_cast<int>(std::lround(base * scale())));
}

QPalette Theme::palette() const
{
    QPalette palette(color(ColorRole::SurfaceRaised), color(ColorRole::Surface));
    const auto set = [&](QPalette::ColorRole role, ColorRole mine) { palette.setColor(role, color(mine)); };
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::SurfaceRaised);
    palette.setColor(QPalette::AlternateBase,
                     mixed(color(ColorRole::Surface), color(ColorRole::SurfaceRaised), 0.5));
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::SurfaceRaised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::Bad);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::ToolTipBase, ColorRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Mid, ColorRole::Line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         mixed(color(ColorRole::TextMuted), color(ColorRole::Surface), 0.75));
    return palette;
}

void Theme::apply()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_fontSize);
    QApplication::setFont(font);
    QApplication::setStyle(new ScaledStyle(*this)); // Taken over by the application.
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    qApp->setStyleSheet(styleSheetOf(*this));
    Q_EMIT changed();
}

} // namespace bihuan
