#pragma once

#include "core/documentface.h"
#include "core/result.h"

#include <QString>

namespace bihuan {

/// The folder with the faces that documents are printed in: $BIHUAN_FONTS, `fonts` beside the folder of the
/// program, where `scripts/fonts` put them at build time, or the installed one: the first that exists.
/// Empty when there is none.
QString documentFontFolder();

/// For a short run that prints: makes finding the machine's fonts cheap. To be called before the application
/// is made.
void prepareDocumentFonts();

/// Makes those faces known to the program. Returns how many there are, 0 without a folder; then documents
/// are set in the machine's own faces. Fails with Storage (fonts.unreadable) for files that are no fonts.
Result<int> loadDocumentFonts();

/// The faces of all roles on this machine, in the order above. Needs a QGuiApplication.
std::vector<DocumentFace> documentFaces();

} // namespace bihuan
