#include "services/documentfonts.h"

#include "report/fonts.h"

#include <QCoreApplication>
#include <QDir>

namespace bihuan {

QString documentFontFolder()
{
    const QStringList folders{qEnvironmentVariable("BIHUAN_FONTS"),
                              QCoreApplication::applicationDirPath() + u"/../fonts"_s,
                              QStringLiteral(BIHUAN_BUILD_FONTS), QStringLiteral(BIHUAN_INSTALLED_FONTS)};
    for (const auto &folder : folders) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return {};
}

Result<int> loadDocumentFonts()
{
    const QString folder = documentFontFolder();
    return folder.isEmpty() ? Result<int>(0) : loadFontsFrom(folder);
}

} // namespace bihuan
