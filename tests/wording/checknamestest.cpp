#include "wording/checknames.h"

#include "core/checklist.h"
#include "wording/names.h"

#include <QFile>

#include <gtest/gtest.h>

namespace bihuan {

namespace {

/// A check as a line of the table in docs/checks.md.
QString lineOf(const CheckInfo &info)
{
    QStringList severities;
    for (const auto severity : info.severities)
        severities << toCode(severity);
    const auto cells = QStringList{info.id,
                                   checkName(info.id),
                                   severities.join(u", "_s),
                                   toCode(info.stage),
                                   checkPurpose(info.id),
                                   u'`' + info.places.join(u"`, `"_s) + u'`',
                                   info.source};
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

} // namespace

TEST(CheckNames, EveryCheckHasANameAndAPurposeOfItsOwn)
{
    QStringList words;
    for (const auto &info : checkList())
        words << checkName(info.id) << checkPurpose(info.id);

    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_EQ(checkName(u"39"), QString());
    EXPECT_EQ(checkName(u"x"), QString());
}

TEST(CheckNames, ThePageOnChecksIsInStepWithTheProgram)
{
    QFile page(u"" BIHUAN_SOURCE "/docs/checks.md"_s);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(page.readAll()).split(u'\n');

    for (const auto &info : checkList())
        EXPECT_TRUE(lines.contains(lineOf(info))) << lineOf(info).toStdString();
}

TEST(CheckNames, CountsNameOnlyWhatThereIs)
{
    EXPECT_EQ(countsText({.blocking = 2, .waived = 1}), u"2 blocking · 1 let pass"_s);
    EXPECT_EQ(countsText({}), u"nothing found"_s);
}

} // namespace bihuan
