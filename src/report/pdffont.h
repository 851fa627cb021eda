#pragma once

#include "report/pages.h"
#include "report/pdffile.h"

namespace bihuan {

/// A face of the pages as it stands in a PDF.
struct PdfFont
{
    int face = 0;                               ///< Index into Pages::faces.
    int object = 0;                             ///< Number of its font object.
    QHash<quint32, FontSubset::Coded> glyphs{}; ///< By the glyph of the whole face.
};

/// Embeds the faces that the pages use, in the order of their first use: a subset each, and the characters
/// that were printed with every glyph, so that a reader copies out what stands on the paper. Fails with
/// Storage and pdf.broken (where: the face) when a face is not in `fonts` or cannot be taken apart.
Result<std::vector<PdfFont>> embedFonts(PdfFile &file, const Pages &pages, FontSet &fonts);

} // namespace bihuan
