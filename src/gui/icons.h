#pragma once

#include "gui/theme.h"

#include <QIcon>

namespace bihuan {

/// The icon `name` of the set in resources/icons/icons.txt, drawn in a colour of `theme`: it follows a change
/// of appearance by itself and is sharp at every size. `theme` must outlive the icon's use.
QIcon themeIcon(const Theme &theme, QLatin1StringView name, ColorRole role = ColorRole::Text);

} // namespace bihuan
