#include "core/chaincode.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

const auto kHash = u"00443214c74254b635cf84653a56d7c675be77df00112233445566778899aabb"_s;

} // namespace

TEST(ChainCode, HasSixteenCharactersThatLeadBackToTheStartOfTheHash)
{
    const auto code = chainCode(kHash);

    EXPECT_EQ(code, u"0123456789ABCDEF"_s);
    EXPECT_EQ(code.size(), 16);
    EXPECT_EQ(hashStart(code), kHash.left(20));
}

TEST(ChainCode, IsReadAsAPersonMeansIt)
{
    const auto code = chainCode(kHash);
    QString typed = groupedCode(code).toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l');

    EXPECT_EQ(hashStart(typed), kHash.left(20));
    EXPECT_EQ(hashStart(u" %1 "_s.arg(code)), kHash.left(20));
    EXPECT_EQ(hashStart(code.left(15)), std::nullopt);
    EXPECT_EQ(hashStart(code.left(15) + u'%'), std::nullopt);
}

TEST(ChainCode, ThePaperCodeComesBackAsItWasPrinted)
{
    const PaperCode code{.code = chainCode(kHash), .unitTask = 12, .edition = 3, .contentSha256 = kHash};

    EXPECT_EQ(readPaperCode(paperCodeText(code)), code);
    EXPECT_EQ(readPaperCode(u"https://example.org"_s), std::nullopt);
    EXPECT_EQ(readPaperCode(paperCodeText(code) + u'0'), std::nullopt);
}

} // namespace bihuan
