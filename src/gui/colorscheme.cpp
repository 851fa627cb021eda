#include "gui/theme.h"

#include <array>
#include <cmath>

namespace bihuan {

namespace {

using Colors = std::array<QRgb, static_cast<std::size_t>(ColorRole::Count)>;

// In the order of ColorRole. Every text colour keeps 4.5:1 on every ground it stands on; a test measures it.
constexpr Colors kLight{0xfff3f5f4, 0xffffffff, 0xfff5f7f6, 0xff1c2321, 0xff55615c, 0xffd3dad6,
                        0xff2c6955, 0xffffffff, 0xff1f6b3a, 0xff7d5200, 0xffae241c, 0xff28598f};
constexpr Colors kDark{0xff181c1a, 0xff212624, 0xff2a302d, 0xffe4e9e6, 0xffa6b2ac, 0xff3b443f,
                       0xff7fc2a8, 0xff0f1f19, 0xff84cc98, 0xffe3b566, 0xfff4968e, 0xff92b9f5};
constexpr Colors kHighContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xffffffff,
                               0xff5ff2bd, 0xff000000, 0xff7dff8a, 0xffffd84d, 0xffff9a90, 0xff9ccfff};

const Colors &colorsOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Dark: return kDark;
    case ColorScheme::HighContrast: return kHighContrast;
    case ColorScheme::Light: break;
    }
    return kLight;
}

/// Relative luminance, WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor schemeColor(ColorScheme scheme, ColorRole role)
{
    return QColor::fromRgba(colorsOf(scheme)[static_cast<std::size_t>(role)]);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace bihuan
