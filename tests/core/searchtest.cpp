#include "core/search.h"

#include "support/printers.h"

namespace bihuan {

TEST(Search, TokensAreCodePointsOfTheSearchKey)
{
    EXPECT_EQ(searchTokens(u"第 １ 项"_s), (QStringList{u"7b2c"_s, u"31"_s, u"9879"_s}));
    EXPECT_EQ(searchTokens(u"𠮷Ab"_s), (QStringList{u"20bb7"_s, u"61"_s, u"62"_s}));
    EXPECT_EQ(searchTokens(u" \u3000\n"_s), QStringList());
}

TEST(Search, QueryIsWordsBetweenBlanks)
{
    EXPECT_EQ(searchWords(u" 两高\u3000清单 "_s).size(), 2u);
    EXPECT_TRUE(searchWords(u"\u3000"_s).empty());
}

TEST(Search, SnippetShowsTheHitAndMarksEachOfThem)
{
    const auto snippet = snippetOf(u"县委、县政府研究第 1 项整改，第１项已完成"_s, u"第1项"_s);

    EXPECT_EQ(snippet.text, u"县委、县政府研究第 1 项整改，第１项已完成"_s);
    EXPECT_EQ(snippet.marks, (std::vector<std::pair<qsizetype, qsizetype>>{{8, 5}, {16, 3}}));
}

TEST(Search, SnippetOfALongTextIsCutAroundTheHit)
{
    const QString text = u"前"_s.repeated(500) + u"环保\n督察"_s + u"后"_s.repeated(500);

    const auto snippet = snippetOf(text, u"督察"_s, 20);

    EXPECT_EQ(snippet.text.size(), 22);
    EXPECT_TRUE(snippet.text.startsWith(u'…'));
    EXPECT_TRUE(snippet.text.endsWith(u'…'));
    ASSERT_EQ(snippet.marks.size(), 1u);
    EXPECT_EQ(snippet.text.mid(snippet.marks[0].first, snippet.marks[0].second), u"督察"_s);
    EXPECT_TRUE(snippet.text.contains(u"环保 督察"_s));
}

TEST(Search, SnippetNeverCutsACharacterInTwo)
{
    const QString text = u"𠮷"_s.repeated(100) + u"河"_s + u"𠮷"_s.repeated(100);
    for (int width = 5; width < 30; ++width) {
        const auto snippet = snippetOf(text, u"河"_s, width);
        EXPECT_EQ(snippet.text.toUcs4().contains(0xfffd), false) << width;
        ASSERT_EQ(snippet.marks.size(), 1u) << width;
        EXPECT_EQ(snippet.text.mid(snippet.marks[0].first, 1), u"河"_s);
    }
}

TEST(Search, WithoutAHitTheSnippetIsTheBeginning)
{
    EXPECT_EQ(snippetOf(u"一二三四五六"_s, u"无"_s, 4), (Snippet{.text = u"一二三四…"_s}));
    EXPECT_EQ(snippetOf({}, u"无"_s), Snippet{});
}

} // namespace bihuan
