#pragma once

#include <QString>

namespace bihuan {

class Theme;

/// The one style sheet of the program, made from the roles, spaces and type of `theme`. Widgets take part
/// by their property `look`: title, section, hint, problem, card, bar, field, primary, flat.
QString styleSheetOf(const Theme &theme);

} // namespace bihuan
