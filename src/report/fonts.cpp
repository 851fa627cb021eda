#include "report/fonts.h"

#include "core/codes.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>
#include <iterator>

namespace bihuan {

namespace {

/// Glyph positions are asked at this size and scaled: 1000 or 1024 or 2048 units an em lose nothing.
constexpr double kProbePixels = 2048;

FontSet::Chain chain(std::initializer_list<QString> genuine, std::initializer_list<FaceName> others)
{
    FontSet::Chain made;
    for (const QString &name : genuine)
        made.names.push_back({name, QFont::Normal});
    made.genuine = made.names.size();
    made.names.insert(made.names.end(), others.begin(), others.end());
    return made;
}

FontSet::Chain titleChain()
{
    return chain({u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s,
                  u"小标宋"_s},
                 {{u"华文中宋"_s},
                  {u"STZhongsong"_s},
                  {u"Noto Serif CJK SC"_s, QFont::Bold},
                  {u"FandolSong"_s, QFont::Bold},
                  {u"宋体"_s},
                  {u"SimSun"_s},
                  {u"AR PL UMing CN"_s}});
}

FontSet::Chain bodyChain()
{
    return chain({u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s, u"方正仿宋_GBK"_s,
                  u"FZFangSong-Z02"_s, u"方正仿宋简体"_s, u"华文仿宋"_s, u"STFangsong"_s},
                 {{u"FandolFang"_s},
                  {u"FandolFang R"_s},
                  {u"宋体"_s},
                  {u"SimSun"_s},
                  {u"AR PL UMing CN"_s},
                  {u"Noto Serif CJK SC"_s}});
}

FontSet::Chain heiChain()
{
    return chain({u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"FZHei-B01"_s, u"华文黑体"_s, u"STHeiti"_s},
                 {{u"文泉驿正黑"_s}, {u"WenQuanYi Zen Hei"_s}, {u"Noto Sans CJK SC"_s}, {u"FandolHei"_s}});
}

FontSet::Chain kaiChain()
{
    return chain({u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"方正楷体_GBK"_s,
                  u"FZKai-Z03"_s, u"华文楷体"_s, u"STKaiti"_s},
                 {{u"AR PL UKai CN"_s}, {u"AR PL KaitiM GB"_s}, {u"LXGW WenKai"_s}, {u"FandolKai"_s}});
}

FontSet::Chain songChain()
{
    return chain(
        {u"宋体"_s, u"SimSun"_s, u"NSimSun"_s, u"方正书宋_GBK"_s, u"FZShuSong-Z01"_s, u"华文宋体"_s,
         u"STSong"_s},
        {{u"AR PL UMing CN"_s}, {u"AR PL SungtiL GB"_s}, {u"Noto Serif CJK SC"_s}, {u"FandolSong"_s}});
}

QFont fontOf(const FaceName &name)
{
    QFont font(name.family);
    font.setWeight(name.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

std::vector<int> glyphsOf(const QRawFont &font, char32_t c)
{
    const auto found = font.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return {found.begin(), found.end()};
}

} // namespace

Result<int> loadFontsFrom(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return problem(Error::Kind::NotFound, folder, u"fonts.no_folder"_s);
    int loaded = 0;
    std::vector<Problem> problems;
    const auto files = dir.entryList({u"*.otf"_s, u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(dir.filePath(file)) >= 0)
            ++loaded;
        else
            problems.push_back({file, u"fonts.unreadable"_s, {}});
    }
    if (!problems.empty())
        return Error{Error::Kind::Storage, u"fonts.unreadable"_s, std::move(problems)};
    return loaded;
}

FontSet::FontSet() : FontSet(standardChains()) {}

FontSet::FontSet(const std::array<Chain, kFontRoles> &chains)
{
    for (std::size_t role = 0; role < kFontRoles; ++role) {
        const Chain &chain = chains[role];
        ResolvedRole resolved{FontRole(role), {}, {}, true};
        if (!chain.names.empty())
            resolved.wanted = chain.names.front().family;
        for (std::size_t i = 0; i < chain.names.size(); ++i) {
            // A missing family gives some other face without a word: ask before, never after.
            if (!QFontDatabase::hasFamily(chain.names[i].family))
                continue;
            if (m_chains[role].empty()) {
                resolved.used = chain.names[i].family;
                resolved.substituted = i >= chain.genuine;
            }
            m_chains[role].push_back(faceIndex(chain.names[i]));
        }
        m_report.push_back(std::move(resolved));
    }
}

std::array<FontSet::Chain, kFontRoles> FontSet::standardChains()
{
    return {titleChain(), bodyChain(), heiChain(), kaiChain(), songChain()};
}

int FontSet::faceIndex(const FaceName &name)
{
    const auto found = std::ranges::find(m_faces, name);
    if (found != m_faces.end())
        return int(found - m_faces.begin());
    m_faces.push_back(name);
    return int(m_faces.size()) - 1;
}

const FontSet::Glyph &FontSet::glyph(FontRole role, char32_t c)
{
    const quint64 key = (quint64(role) << 32) | c;
    auto found = m_glyphs.find(key);
    if (found == m_glyphs.end())
        found = m_glyphs.insert(key, find(role, c));
    return *found;
}

FontSet::Glyph FontSet::find(FontRole role, char32_t c)
{
    std::vector<int> order = m_chains[std::size_t(role)];
    const auto own = order.size();
    for (const FontRole other :
         {FontRole::Song, FontRole::Title, FontRole::Body, FontRole::Kai, FontRole::Hei})
        std::ranges::copy(m_chains[std::size_t(other)], std::back_inserter(order));
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QRawFont &font = rawFont(order[i], kProbePixels);
        const auto glyphs = glyphsOf(font, c);
        if (glyphs.empty() || glyphs[0] == 0)
            continue;
        const auto index = quint32(glyphs[0]);
        const auto advances = font.advancesForGlyphIndexes({index});
        return {order[i], index, advances.value(0).x() / kProbePixels, i > 0 || own == 0};
    }
    return {};
}

double FontSet::middle(int face)
{
    const auto known = m_middles.constFind(face);
    if (known != m_middles.constEnd())
        return *known;
    const QRawFont &font = rawFont(face, kProbePixels);
    const auto glyphs = glyphsOf(font, U'国');
    // 0.38 is where nearly every face has it; for faces without this character.
    double middle = 0.38;
    if (!glyphs.empty() && glyphs[0] != 0)
        middle = -font.boundingRect(quint32(glyphs[0])).center().y() / kProbePixels;
    return *m_middles.insert(face, middle);
}

const QRawFont &FontSet::rawFont(int face, double pixels)
{
    const std::pair key{face, qRound(pixels * 64)};
    auto found = m_raw.find(key);
    if (found == m_raw.end()) {
        QFont font = fontOf(m_faces[std::size_t(face)]);
        font.setPixelSize(std::max(qRound(pixels), 1));
        auto raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        raw.setPixelSize(pixels);
        found = m_raw.emplace(key, std::move(raw)).first;
    }
    return found->second;
}

const FontProgram &FontSet::program(int face)
{
    auto found = m_programs.find(face);
    if (found == m_programs.end())
        found = m_programs.emplace(face, FontProgram(rawFont(face, kProbePixels))).first;
    return found->second;
}

std::vector<ResolvedRole> FontSet::report() const
{
    return m_report;
}

} // namespace bihuan
