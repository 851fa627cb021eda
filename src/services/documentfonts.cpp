#include "services/documentfonts.h"

#include "report/fontfolders.h"
#include "report/fonts.h"
#include "services/facereport.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

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

void prepareDocumentFonts()
{
    readFontFoldersOnly();
}

Result<int> loadDocumentFonts()
{
    const QString folder = documentFontFolder();
    return folder.isEmpty() ? Result<int>(0) : loadFontsFrom(folder);
}

std::vector<DocumentFace> documentFaces()
{
    return facesOf(FontSet());
}

std::vector<DocumentFace> facesOf(const FontSet &fonts)
{
    std::vector<DocumentFace> faces;
    for (const ResolvedRole &role : fonts.report())
        faces.push_back({roleCode(role.role), role.wanted, role.used, role.substituted});
    return faces;
}

std::vector<DocumentFace> substitutesIn(const Pages &pages, const FontSet &fonts)
{
    auto faces = facesOf(fonts);
    std::erase_if(faces, [](const DocumentFace &face) { return !face.substituted; });
    for (const MissingCharacter &missing : pages.missing) {
        const auto same = [&](const DocumentFace &face) {
            return !face.characters.isEmpty() && face.role == roleCode(missing.role) &&
                   face.used == missing.usedFamily;
        };
        auto known = std::ranges::find_if(faces, same);
        if (known == faces.end())
            known = faces.insert(known, {roleCode(missing.role), {}, missing.usedFamily, true});
        known->characters += QString::fromUcs4(&missing.code, 1);
    }
    return faces;
}

QString roleCode(FontRole role)
{
    switch (role) {
    case FontRole::Title: return u"title"_s;
    case FontRole::Body: return u"body"_s;
    case FontRole::Hei: return u"hei"_s;
    case FontRole::Kai: return u"kai"_s;
    case FontRole::Song: return u"song"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bihuan
