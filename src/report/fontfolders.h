#pragma once

namespace bihuan {

/// Lets fontconfig look into the folders of the machine's fonts and read none of its rules, which stand in
/// for families that are missing: FontSet asks for faces by name and wants no other. A tenth of what a short
/// run works goes. To be called before the application is made; does nothing where FONTCONFIG_FILE or
/// FONTCONFIG_PATH say what to read.
void readFontFoldersOnly();

} // namespace bihuan
