#include "report/fontprogram.h"

#include "core/codes.h"
#include "report/cffcharset.h"

#include <QtEndian>

#include <fontconfig/fontconfig.h>
#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <map>

namespace bihuan {

namespace {

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Releaser<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Releaser<hb_face_destroy>>;
using Font = std::unique_ptr<hb_font_t, Releaser<hb_font_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Releaser<hb_subset_input_destroy>>;
using Pattern = std::unique_ptr<FcPattern, Releaser<FcPatternDestroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Releaser<hb_subset_plan_destroy>>;

constexpr hb_tag_t kCff = HB_TAG('C', 'F', 'F', ' ');
constexpr hb_tag_t kHead = HB_TAG('h', 'e', 'a', 'd');
constexpr hb_tag_t kName = HB_TAG('n', 'a', 'm', 'e');

/// What a PDF needs of a font: outlines and widths. Shaping is done by then (ISO 32000-1, 9.9).
constexpr hb_tag_t kNeeded[] = {kCff,
                                kHead,
                                kName,
                                HB_TAG('g', 'l', 'y', 'f'),
                                HB_TAG('l', 'o', 'c', 'a'),
                                HB_TAG('h', 'h', 'e', 'a'),
                                HB_TAG('h', 'm', 't', 'x'),
                                HB_TAG('m', 'a', 'x', 'p')};

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return {data, qsizetype(length)};
}

/// What fontconfig has for the family and weight of a font.
Pattern matchOf(const QRawFont &font)
{
    const Pattern wanted(FcPatternCreate());
    const QByteArray family = font.familyName().toUtf8();
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.constData()));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, FcWeightFromOpenType(font.weight()));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontMatch(nullptr, wanted.get(), &result));
}

/// The file of a font, mapped: a copy of the tables of a Chinese font takes longer than all the rest of a
/// PDF. None where fontconfig does not mean the very same face.
Face mapped(const QRawFont &font)
{
    const Pattern match = matchOf(font);
    FcChar8 *name = nullptr;
    int index = 0;
    if (!match || FcPatternGetString(match.get(), FC_FILE, 0, &name) != FcResultMatch ||
        FcPatternGetInteger(match.get(), FC_INDEX, 0, &index) != FcResultMatch)
        return {};
    const Blob file(hb_blob_create_from_file_or_fail(reinterpret_cast<const char *>(name)));
    if (!file)
        return {};
    constexpr int kFaceInCollection = 0xffff; // The other half numbers instances of variable fonts.
    Face face(hb_face_create(file.get(), unsigned(index & kFaceInCollection)));
    const Blob head(hb_face_reference_table(face.get(), kHead));
    if (bytesOf(head.get()) != font.fontTable("head")) // Has a checksum of the whole font.
        return {};
    return face;
}

/// The tables of a font: from its file, or else each copied out of Qt's font once, at its first use.
class Tables
{
public:
    explicit Tables(const QRawFont &font) : m_font(font), m_file(mapped(font)) {}

    static hb_blob_t *reference(hb_face_t *, hb_tag_t tag, void *tables)
    {
        return static_cast<Tables *>(tables)->table(tag);
    }
    static void release(void *tables) { delete static_cast<Tables *>(tables); }

private:
    hb_blob_t *table(hb_tag_t tag)
    {
        if (std::ranges::find(kNeeded, tag) == std::end(kNeeded))
            return nullptr;
        if (m_file)
            return hb_face_reference_table(m_file.get(), tag);
        auto &kept = m_blobs[tag];
        if (!kept) {
            char name[5] = {};
            hb_tag_to_string(tag, name);
            const auto &bytes = m_bytes[tag] = m_font.fontTable(name);
            kept.reset(hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_READONLY,
                                      nullptr, nullptr));
        }
        return hb_blob_reference(kept.get());
    }

    QRawFont m_font;
    Face m_file;
    std::map<hb_tag_t, QByteArray> m_bytes{};
    std::map<hb_tag_t, Blob> m_blobs{};
};

QByteArray postScriptName(hb_face_t *face)
{
    char name[64] = {};
    unsigned size = sizeof(name);
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, hb_language_from_string("en", -1), &size, name);
    QByteArray kept;
    for (const char c : QByteArray(name)) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
            kept += c;
    }
    return kept.isEmpty() ? QByteArray("Face") : kept;
}

/// Ascent, descent and the box around all glyphs, from the whole face.
void describe(FontSubset &subset, hb_face_t *face, double unit)
{
    const Font font(hb_font_create(face));
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font.get(), &extents);
    subset.ascent = extents.ascender / unit;
    subset.descent = extents.descender / unit;
    const Blob head(hb_face_reference_table(face, kHead));
    const QByteArray bytes = bytesOf(head.get());
    constexpr qsizetype kBox = 36; // xMin, yMin, xMax, yMax
    for (qsizetype i = 0; i < 4 && bytes.size() >= kBox + 8; ++i)
        subset.box[std::size_t(i)] = qFromBigEndian<qint16>(bytes.constData() + kBox + 2 * i) / unit;
}

SubsetInput inputFor(const std::vector<quint32> &glyphs)
{
    SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    hb_set_add(wanted, 0);
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), kName);
    // Hints are for screens of the last century; without them the glyphs are half the size.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return input;
}

} // namespace

void FontProgram::Release::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

FontProgram::FontProgram(const QRawFont &font)
    : m_family(font.familyName())
    , m_face(hb_face_create_for_tables(Tables::reference, new Tables(font), Tables::release))
{
}

Result<FontSubset> FontProgram::subset(const std::vector<quint32> &glyphs) const
{
    const auto broken = [&] { return problem(Error::Kind::Storage, m_family, u"pdf.broken"_s); };
    const auto input = inputFor(glyphs);
    const SubsetPlan plan(input ? hb_subset_plan_create_or_fail(m_face.get(), input.get()) : nullptr);
    const Face made(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!made)
        return broken();

    FontSubset subset{.postScriptName = postScriptName(m_face.get())};
    const Blob cff(hb_face_reference_table(made.get(), kCff));
    const Blob whole(hb_face_reference_blob(made.get()));
    subset.cff = hb_blob_get_length(cff.get()) > 0;
    subset.file = bytesOf(subset.cff ? cff.get() : whole.get());
    const auto cids = subset.cff ? cffCharset(subset.file) : std::vector<quint16>();
    if (subset.file.isEmpty() || (subset.cff && cids.empty()))
        return broken();

    const double unit = hb_face_get_upem(m_face.get()) / 1000.0;
    describe(subset, m_face.get(), unit);
    const Font font(hb_font_create(m_face.get()));
    const hb_map_t *places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs) {
        const auto place = hb_map_get(places, glyph);
        if (place == HB_MAP_VALUE_INVALID || (subset.cff && place >= cids.size()))
            return broken();
        if (place != 0) {
            subset.glyphs.push_back({glyph, subset.cff ? cids[place] : quint16(place),
                                     hb_font_get_glyph_h_advance(font.get(), glyph) / unit});
        }
    }
    std::ranges::sort(subset.glyphs, {}, &FontSubset::Coded::code);
    return subset;
}

} // namespace bihuan
