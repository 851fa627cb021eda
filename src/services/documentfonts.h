#pragma once

#include "core/result.h"

#include <QString>

namespace bihuan {

/// The folder with the faces that documents are printed in: $BIHUAN_FONTS, `fonts` beside the folder of the
/// program, where `scripts/fonts` put them at build time, or the installed one: the first that exists.
/// Empty when there is none.
QString documentFontFolder();

/// Makes those faces known to the program. Returns how many there are, 0 without a folder; then documents
/// are set in the machine's own faces. Fails with Storage (fonts.unreadable) for files that are no fonts.
Result<int> loadDocumentFonts();

/// What one of the roles that documents are set in is printed with.
struct DocumentFace
{
    QString role{};           ///< "title", "body", "hei", "kai" or "song".
    QString wanted{};         ///< The face that the standard means.
    QString used{};           ///< Empty when there is none.
    bool substituted = false; ///< `used` is another one.
    QString characters{};     ///< Where only these are set in `used`; empty for the whole role.

    bool operator==(const DocumentFace &) const = default;
};

/// The faces of all roles on this machine, in the order above. Needs a QGuiApplication.
std::vector<DocumentFace> documentFaces();

} // namespace bihuan
