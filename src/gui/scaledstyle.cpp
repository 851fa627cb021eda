#include "gui/scaledstyle.h"

#include "gui/theme.h"

namespace bihuan {

ScaledStyle::ScaledStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(&theme) {}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (m_theme) {
        switch (metric) {
        case PM_LayoutLeftMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutBottomMargin: return m_theme->space(3);
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return m_theme->space(2);
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize: return m_theme->iconSize(16);
        case PM_ToolBarIconSize: return m_theme->iconSize(20);
        case PM_ScrollBarExtent: return m_theme->space(3);
        case PM_SplitterWidth: return m_theme->space(1);
        default: break;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ScaledStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Widget_Animation_Duration: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace bihuan
