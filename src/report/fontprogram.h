#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QRawFont>

#include <array>
#include <memory>
#include <vector>

struct hb_face_t;

namespace bihuan {

/// Some glyphs of a face, as a PDF embeds them. Lengths are in thousandths of an em.
struct FontSubset
{
    /// A glyph as the pages of a PDF name it.
    struct Coded
    {
        quint32 glyph = 0; ///< In the whole face.
        quint16 code = 0;  ///< CID (ISO 32000-1, 9.7.4).
        double width = 0;
    };

    QByteArray postScriptName{};
    QByteArray file{};           ///< A bare CFF table, or a TrueType file.
    bool cff = false;            ///< Which of the two.
    std::vector<Coded> glyphs{}; ///< Ascending by code; code 0 is the empty box and not listed.
    double ascent = 0;
    double descent = 0;          ///< Below the base line: negative.
    std::array<double, 4> box{}; ///< Left, bottom, right, top.
};

/// The outlines of one face, for taking subsets. Reads the tables of the font once and keeps them.
class FontProgram
{
public:
    explicit FontProgram(const QRawFont &font);

    /// The subset with the given glyphs. The same glyphs give the same bytes, whatever their order.
    /// Fails with Storage and pdf.broken (where: the face) when the font cannot be taken apart.
    Result<FontSubset> subset(const std::vector<quint32> &glyphs) const;

private:
    struct Release
    {
        void operator()(hb_face_t *face) const;
    };

    QString m_family;
    std::unique_ptr<hb_face_t, Release> m_face;
};

} // namespace bihuan
