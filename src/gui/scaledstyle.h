#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace bihuan {

class Theme;

/// Fusion with margins, gaps and icons that grow with the type.
class ScaledStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ScaledStyle(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    QPointer<const Theme> m_theme;
};

} // namespace bihuan
