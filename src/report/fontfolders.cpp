#include "report/fontfolders.h"

#include <QtGlobal>

#include <fontconfig/fontconfig.h>

namespace bihuan {

namespace {

constexpr char kFolders[] =
    "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
    "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix=\"xdg\">fonts</dir>"
    "<dir>~/.fonts</dir><include ignore_missing=\"yes\">/etc/fonts/local.conf</include>"
    "<include ignore_missing=\"yes\" prefix=\"xdg\">fontconfig/fonts.conf</include>"
    "<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>";

} // namespace

void readFontFoldersOnly()
{
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE") || qEnvironmentVariableIsSet("FONTCONFIG_PATH"))
        return;
    FcConfig *config = FcConfigCreate();
    const auto *text = reinterpret_cast<const FcChar8 *>(kFolders);
    const bool ready = config && FcConfigParseAndLoadFromMemory(config, text, FcFalse) &&
                       FcConfigBuildFonts(config) && FcConfigSetCurrent(config);
    if (config)
        FcConfigDestroy(config); // Lives on where it has become the current one.
    if (!ready)
        FcInit();
}

} // namespace bihuan
