#include "pagesupport.h"
#include "support/printers.h"

#include <QTemporaryDir>

namespace bihuan {

using namespace test;

TEST(Fonts, FirstPresentFaceOfTheChainIsTakenAndNamed)
{
    (void)fonts();
    std::array<FontSet::Chain, kFontRoles> chains;
    for (auto &chain : chains)
        chain = {{{u"Nobody Has This Face"_s}, {u"Noto Serif CJK SC"_s}, {u"AR PL UMing CN"_s}}, 1};

    const FontSet set(chains);

    for (const auto &role : set.report()) {
        EXPECT_EQ(role.wanted, u"Nobody Has This Face"_s);
        EXPECT_EQ(role.used, u"Noto Serif CJK SC"_s);
        EXPECT_TRUE(role.substituted);
    }
}

TEST(Fonts, GenuineFaceIsNoSubstitute)
{
    std::array<FontSet::Chain, kFontRoles> chains;
    chains[1] = {{{u"Noto Serif CJK SC"_s}}, 1};

    FontSet set(chains);

    EXPECT_FALSE(set.report()[1].substituted);
    EXPECT_TRUE(set.report()[0].used.isEmpty());
    EXPECT_TRUE(set.report()[0].substituted);
    const auto &glyph = set.glyph(FontRole::Title, U'国');
    EXPECT_EQ(glyph.face, 0);
    EXPECT_TRUE(glyph.fallback);
}

TEST(Fonts, WithoutAnyFaceNothingCanBeSet)
{
    FontSet none(std::array<FontSet::Chain, kFontRoles>{});

    const auto pages = layOut({}, {}, none);

    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().problems.at(0).rule, u"document.no_font"_s);
    EXPECT_EQ(none.glyph(FontRole::Body, U'国').face, -1);
}

TEST(Fonts, CharacterBeyondTheBasicPlaneFallsBackByGlyph)
{
    const auto &usual = fonts().glyph(FontRole::Body, U'国');
    const auto &rare = fonts().glyph(FontRole::Body, 0x2CB4E);

    EXPECT_FALSE(usual.fallback);
    EXPECT_TRUE(rare.fallback);
    EXPECT_NE(usual.face, rare.face);
}

TEST(Fonts, FolderThatIsMissingOrBrokenIsNamed)
{
    const QTemporaryDir dir;
    EXPECT_EQ(loadFontsFrom(dir.filePath(u"none"_s)).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(loadFontsFrom(dir.path()).value(), 0);

    QFile file(dir.filePath(u"broken.otf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no font");
    file.close();
    const auto refused = loadFontsFrom(dir.path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems.at(0).where, u"broken.otf"_s);
}

TEST(Fonts, FandolFangIsTheBodyWhereItWasFetched)
{
    if (!QFile::exists(QStringLiteral(BIHUAN_FONT_DIR "/FandolFang-Regular.otf")))
        GTEST_SKIP() << "run scripts/fonts first";

    const auto body = fonts().report()[std::size_t(FontRole::Body)];

    EXPECT_TRUE(body.used == u"FandolFang" || !body.substituted) << body.used.toStdString();
}

} // namespace bihuan
