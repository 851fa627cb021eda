#pragma once

#include "core/codes.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace bihuan {

/// What a colour is for. The values stand in colorscheme.cpp and nowhere else.
enum class ColorRole {
    Surface,       ///< Behind everything.
    SurfaceRaised, ///< Cards, lists, bars.
    Field,         ///< Where one types.
    Text,
    TextMuted,
    Line,
    Accent,
    OnAccent, ///< Text on the accent.
    Ok,
    Warn,
    Bad,
    Info,
    Count,
};

enum class ColorScheme { Light, Dark, HighContrast };

/// What the user chose; Auto follows the system.
enum class Appearance { Auto, Light, Dark, HighContrast };

template <>
struct CodeTable<Appearance>
{
    static constexpr std::pair<Appearance, QLatin1StringView> entries[] = {
        {Appearance::Auto, "auto"_L1},
        {Appearance::Light, "light"_L1},
        {Appearance::Dark, "dark"_L1},
        {Appearance::HighContrast, "high_contrast"_L1},
    };
};

QColor schemeColor(ColorScheme scheme, ColorRole role);

/// `share` of `over` laid on `under`; 0 to 1.
QColor mixed(const QColor &over, const QColor &under, double share);

/// Contrast of two colours as WCAG 2 counts it, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// Colours, type and space of the whole program, from one place.
///
/// apply…() and the setters change the application's style, palette, font and style sheet at once.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    ColorScheme scheme() const;

    /// Points of the ordinary type; kept between 8 and 20.
    void setFontSize(double points);
    double fontSize() const { return m_fontSize; }
    double normalFontSize() const { return m_normalFontSize; }

    QColor color(ColorRole role) const { return schemeColor(scheme(), role); }

    /// The quiet ground of a chip or bar in this colour.
    QColor tint(ColorRole role) const;

    /// `steps` times 4 units, a unit being a pixel at the usual size of type.
    int space(int steps) const;

    /// `points` of 1.0 = ordinary, 0.9 = hints, 1.15 = section heads, 1.4 = page title.
    QFont font(double scale) const;

    /// Edge of an icon that is `base` (16, 20 or 24) at the usual size of type.
    int iconSize(int base) const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    QPalette palette() const;
    double scale() const;

    Appearance m_appearance = Appearance::Auto;
    ColorScheme m_systemScheme = ColorScheme::Light;
    double m_normalFontSize = 10;
    double m_fontSize = 10;
};

} // namespace bihuan
