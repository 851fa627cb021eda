#include "wording/facetext.h"

#include "core/literals.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

struct Faces
{
    Q_DECLARE_TR_FUNCTIONS(Faces)
};

} // namespace

QString faceRoleName(const QString &role)
{
    if (role == "title"_L1)
        return Faces::tr("title (Xiaobiaosong)");
    if (role == "body"_L1)
        return Faces::tr("body (Fangsong)");
    if (role == "hei"_L1)
        return Faces::tr("headings (Heiti)");
    if (role == "kai"_L1)
        return Faces::tr("headings (Kaiti)");
    return Faces::tr("page numbers and tables (Songti)");
}

QString faceText(const DocumentFace &face)
{
    if (face.used.isEmpty())
        return fill(Faces::tr("No font has these characters: %1"), {face.characters});
    const QString role = faceRoleName(face.role);
    if (face.characters.isEmpty())
        return fill(Faces::tr("Font for %1: %2 in place of %3."), {role, face.used, face.wanted});
    return fill(Faces::tr("Font for %1: %2 for these characters: %3"), {role, face.used, face.characters});
}

} // namespace bihuan
