#include "cli/displaytable.h"
#include "core/literals.h"

#include <gtest/gtest.h>

namespace bihuan {

TEST(DisplayTable, CountsFullWidthCharactersTwice)
{
    EXPECT_EQ(displayWidth(u"abc"_s), 3);
    EXPECT_EQ(displayWidth(u"第1项"_s), 5);
    EXPECT_EQ(displayWidth(u"（）"_s), 4);
    EXPECT_EQ(displayWidth(u"𠮷"_s), 2);
    EXPECT_EQ(displayWidth(u"e\u0301"_s), 1);
}

TEST(DisplayTable, AlignsColumnsByWidth)
{
    DisplayTable table({u"Task"_s, u"Unit"_s});
    table.add({u"第1项"_s, u"县"_s});
    table.add({u"1"_s, u"a\nb"_s});

    EXPECT_EQ(table.text(), u"Task   Unit\n第1项  县\n1      a b\n"_s);
}

} // namespace bihuan
