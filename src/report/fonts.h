#pragma once

#include "core/result.h"
#include "report/fontprogram.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <array>
#include <map>

namespace bihuan {

/// What a character is set for; each has its own chain of faces.
enum class FontRole { Title, Body, Hei, Kai, Song };
constexpr std::size_t kFontRoles = 5;

/// A face by the name under which Qt finds it.
struct FaceName
{
    QString family{};
    QFont::Weight weight = QFont::Normal;

    bool operator==(const FaceName &) const = default;
};

/// What a role got. `substituted` is true where none of the faces that the standard means is there.
struct ResolvedRole
{
    FontRole role = FontRole::Body;
    QString wanted{}; ///< The first name of the chain.
    QString used{};   ///< Empty when the machine has no Chinese face at all.
    bool substituted = false;
};

/// Makes the faces of a folder (*.otf, *.ttf, *.ttc) known to the program; once for each folder is
/// enough. Returns how many there are. Fails with NotFound when the folder does not exist and with
/// Storage and one problem fonts.unreadable (where: the file name) for each file that is no font.
Result<int> loadFontsFrom(const QString &folder);

/// The faces of all roles on this machine. Belongs to the thread that made it: Qt's fonts do.
class FontSet
{
public:
    /// Resolves the chains with the families that are installed now.
    FontSet();

    /// The same with chains of one's own: for each role the names in order of preference; the first
    /// `genuine` names of a chain count as the face that is meant.
    struct Chain
    {
        std::vector<FaceName> names{};
        std::size_t genuine = 0;
    };
    explicit FontSet(const std::array<Chain, kFontRoles> &chains);

    static std::array<Chain, kFontRoles> standardChains();

    struct Glyph
    {
        int face = -1; ///< Index into faces(); -1 when no face has the character.
        quint32 index = 0;
        double advance = 0; ///< In ems.
        bool fallback = false;
    };

    /// The glyph of `c`: from the first face of the role's chain that has it, then from any other role's.
    const Glyph &glyph(FontRole role, char32_t c);

    /// How far the middle of a Han character lies above the base line, in ems.
    double middle(int face);

    const std::vector<FaceName> &faces() const { return m_faces; }

    /// The face at `pixels`, without hinting or merging.
    const QRawFont &rawFont(int face, double pixels);

    /// The outlines of a face, for embedding.
    const FontProgram &program(int face);

    std::vector<ResolvedRole> report() const;

private:
    int faceIndex(const FaceName &name);
    Glyph find(FontRole role, char32_t c);

    std::vector<FaceName> m_faces{};
    std::array<std::vector<int>, kFontRoles> m_chains{};
    std::vector<ResolvedRole> m_report{};
    std::map<std::pair<int, int>, QRawFont> m_raw{};
    std::map<int, FontProgram> m_programs{};
    QHash<quint64, Glyph> m_glyphs{};
    QHash<int, double> m_middles{};
};

} // namespace bihuan
