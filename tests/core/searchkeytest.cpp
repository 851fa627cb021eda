#include "core/searchkey.h"

#include "core/literals.h"
#include "support/printers.h"

namespace bihuan {

TEST(SearchKey, MakesTheWritingsOfOneThingEqual)
{
    for (const auto &writing :
         {u"第1项"_s, u"第 1 项"_s, u"第１项"_s, u"第\u30001\u00a0项"_s, u"第\u200b1项\n"_s})
        EXPECT_EQ(searchKey(writing), u"第1项"_s);
    EXPECT_EQ(searchKey(u"COD 浓度（ｐＨ）"_s), u"cod浓度(ph)"_s);
}

TEST(SearchKey, TurnsRadicalsOfCopiedPdfTextIntoIdeographs)
{
    EXPECT_EQ(searchKey(u"⼗⼆⽣⽉"_s), u"十二生月"_s);
}

TEST(SearchKey, KeepsCharactersOutsideTheBasicPlane)
{
    EXPECT_EQ(searchKey(u"𠮷 村"_s), u"𠮷村"_s);
}

TEST(SearchKey, OfItsOwnResultIsThatResult)
{
    for (const auto &text : {u"Ⅲ类水质 ≥ 90％"_s, u"ﬁ ß İ"_s, QString()})
        EXPECT_EQ(searchKey(searchKey(text)), searchKey(text));
}

} // namespace bihuan
