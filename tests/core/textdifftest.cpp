#include "core/textdiff.h"
#include "core/literals.h"

#include <gtest/gtest.h>

namespace bihuan {

using Parts = std::vector<DiffPart>;

TEST(TextDiff, MarksCharactersOfChineseAndWholeWords)
{
    EXPECT_EQ(textDiff(u"共召开学习7次"_s, u"共召开专题学习12次"_s), (Parts{{DiffPart::Same, u"共召开"_s},
                                                                            {DiffPart::Added, u"专题"_s},
                                                                            {DiffPart::Same, u"学习"_s},
                                                                            {DiffPart::Removed, u"7"_s},
                                                                            {DiffPart::Added, u"12"_s},
                                                                            {DiffPart::Same, u"次"_s}}));
}

TEST(TextDiff, TheSameTextHasNoDifference)
{
    EXPECT_EQ(textDiff(u"一样"_s, u"一样"_s), (Parts{{DiffPart::Same, u"一样"_s}}));
    EXPECT_EQ(textDiff({}, {}), Parts{});
}

TEST(TextDiff, AnEmptyTextIsAllAddedOrAllRemoved)
{
    EXPECT_EQ(textDiff({}, u"新"_s), (Parts{{DiffPart::Added, u"新"_s}}));
    EXPECT_EQ(textDiff(u"旧"_s, {}), (Parts{{DiffPart::Removed, u"旧"_s}}));
}

TEST(TextDiff, BothTextsCanBePutTogetherFromTheParts)
{
    const QString before = u"县委𠮷林2021年研究生态环境保护工作，佐证材料满足要求。"_s;
    const QString after = u"县政府𠮷林2022年研究了环境保护工作；材料满足全部要求。"_s;
    QString old;
    QString now;

    for (const auto &part : textDiff(before, after)) {
        old += part.kind == DiffPart::Added ? QString() : part.text;
        now += part.kind == DiffPart::Removed ? QString() : part.text;
    }

    EXPECT_EQ(old, before);
    EXPECT_EQ(now, after);
}

} // namespace bihuan
