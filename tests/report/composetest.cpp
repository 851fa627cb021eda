#include "report/compose.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <algorithm>

namespace bihuan {

namespace {

OpinionTemplate builtIn()
{
    return parseOpinionTemplate(builtInOpinionTemplate()).value();
}

std::vector<Block> blocksOf(const CaseFile &file, const ComposeOptions &options = {})
{
    return compose(file, builtIn(), options).value();
}

QStringList linesOf(const CaseFile &file, const ComposeOptions &options = {})
{
    return plainText(blocksOf(file, options)).split(u'\n');
}

/// The lines between two headings.
QStringList section(const QStringList &lines, const QString &from, const QString &to)
{
    const auto first = lines.indexOf(from) + 1;
    return lines.mid(first, lines.indexOf(to) - first);
}

} // namespace

TEST(Compose, SampleGivesTheSampleOpinionByteForByte)
{
    const auto expected = test::testData(u"sample/opinion.txt"_s);

    const auto text = plainText(blocksOf(test::sampleCase())).toUtf8();

    ASSERT_FALSE(expected.isEmpty());
    EXPECT_EQ(text, expected);
}

TEST(Compose, PrintsAnyNumberOfMeasuresInThreeSections)
{
    for (const std::size_t count : {std::size_t{1}, std::size_t{4}, std::size_t{12}}) {
        auto file = test::sampleCase();
        file.measures.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            file.measures[i].measure.number = u"%1."_s.arg(i + 1);

        const auto lines = linesOf(file);

        for (std::size_t i = 0; i < count; ++i) {
            const auto number = u"%1."_s.arg(i + 1);
            EXPECT_EQ(std::ranges::count_if(lines,
                                            [&](const QString &line) {
                                                return line.startsWith(number) && !line.startsWith(u"2021");
                                            }),
                      3)
                << i;
        }
    }
}

TEST(Compose, NewlineStartsAParagraphWithoutNumber)
{
    auto file = test::sampleCase();
    file.measures[0].implementation.text = u"第一段。\n第二段。\r\n\n第三段。"_s;

    const auto lines =
        section(linesOf(file), u"三、整改任务整改措施的落实情况"_s, u"四、整改任务整改目标完成情况"_s);

    EXPECT_EQ(lines.mid(0, 3), (QStringList{u"1.第一段。"_s, u"第二段。"_s, u"第三段。"_s}));
    EXPECT_EQ(lines.size(), 6);
}

TEST(Compose, ItemsPrintTheNumberThatIsStored)
{
    auto file = test::sampleCase();
    file.measures[1].measure.number = u"（二）"_s;

    const auto text = plainText(blocksOf(file));

    EXPECT_EQ(text.count(u"\n（二）"), 3);
}

TEST(Compose, NamesOnlyTheDocumentsThatExist)
{
    auto file = test::sampleCase();
    file.plan.title = u"甲"_s;
    file.plan.standardTitle = u"乙"_s;
    file.plan.methodTitle.clear();

    EXPECT_TRUE(linesOf(file)[3].startsWith(u"依据《甲》和《乙》规定，"));

    file.plan.standardTitle.clear();
    EXPECT_TRUE(linesOf(file)[3].startsWith(u"依据《甲》规定，"));
}

TEST(Compose, ContactLineNeedsAContact)
{
    auto file = test::sampleCase();
    file.application.opinion.contactPhone.clear();
    EXPECT_TRUE(linesOf(file).contains(u"(联系人：戊五)"_s));

    file.application.opinion.contactName.clear();
    EXPECT_FALSE(plainText(blocksOf(file)).contains(u"联系人"));
}

TEST(Compose, HiddenPhonesAreNowhere)
{
    const auto text = plainText(blocksOf(test::sampleCase(), {.phones = Phones::Hidden}));

    EXPECT_FALSE(text.contains(u"1380000000"));
    EXPECT_TRUE(text.contains(u"(联系人：戊五)"));
}

TEST(Compose, PeopleOfOneRoleShareACell)
{
    auto file = test::sampleCase();
    auto &members = file.application.members;
    members.insert(members.begin() + 2, members[1]);
    members[4].name = u"欧阳丁丁"_s;

    const auto table = blocksOf(file).back().table;

    ASSERT_EQ(table.rows.size(), 6u);
    const std::vector<int> spans{table.rows[0][0].rowSpan, table.rows[1][0].rowSpan,
                                 table.rows[2][0].rowSpan, table.rows[3][0].rowSpan,
                                 table.rows[4][0].rowSpan, table.rows[5][0].rowSpan};
    EXPECT_EQ(spans, (std::vector{1, 3, 0, 0, 2, 0}));
    EXPECT_TRUE(linesOf(file).contains(u"\t乙二二\t沈阳市生态环境局\t处长\t13800000002\t乙二二"_s));
}

TEST(Compose, MissingRankPrintsNoBrackets)
{
    const auto rows = blocksOf(test::sampleCase()).back().table.rows;

    EXPECT_EQ(rows[0][3].text.text, u"副主任 (副局级)"_s);
    EXPECT_EQ(rows[1][3].text.text, u"处长"_s);
}

TEST(Compose, MissingDayOfAcceptanceLeavesRoomForIt)
{
    auto file = test::sampleCase();
    file.application.opinion.acceptedOn.reset();

    EXPECT_TRUE(linesOf(file)[3].contains(u"，于    年  月  日对《"));
}

TEST(Compose, EmptyFieldsLeaveTheirParagraphOut)
{
    auto file = test::sampleCase();
    file.task.goal.clear();
    file.measures[0].implementation.text.clear();

    const auto lines = linesOf(file);

    EXPECT_FALSE(lines.contains(u"整改目标："_s));
    EXPECT_TRUE(lines.contains(u"1."_s));
}

TEST(Compose, SignatureAndNumberComeWithTheIssue)
{
    auto file = test::sampleCase();
    file.application.opinion.documentNumber = u"沈环督办〔2022〕7号"_s;
    file.application.opinion.issuedOn = QDate(2022, 10, 2);

    const auto lines = linesOf(file);

    EXPECT_EQ(lines[1], u"沈环督办〔2022〕7号"_s);
    const auto note = lines.indexOf(u"(联系人：戊五 联系电话：13800000005)"_s);
    EXPECT_EQ(lines[note - 1], u"2022年10月2日"_s);
    EXPECT_EQ(lines[note - 2], file.office.name);
}

TEST(Compose, TwoGoalsTheUnitsOwnIsPrinted)
{
    auto file = test::sampleCase();
    file.unitTask.goal = u"自己的目标。"_s;

    const auto blocks = blocksOf(file);

    const auto found = std::ranges::find(blocks, u"整改目标：自己的目标。"_s,
                                         [](const Block &block) { return block.text.text; });
    ASSERT_NE(found, blocks.end());
    EXPECT_EQ(found->origin, u"unit_task.goal"_s);
}

TEST(Compose, EveryWordKnowsItsField)
{
    const auto blocks = blocksOf(test::sampleCase());
    const auto named = [&](const QString &start) {
        return *std::ranges::find_if(blocks, [&](const Block &b) { return b.text.text.startsWith(start); });
    };

    const auto item = named(u"2.2021 年"_s);
    EXPECT_EQ(item.origin, u"measures[1].implementation"_s);
    EXPECT_EQ(item.text.originAt(0), u"measures[1].number"_s);
    EXPECT_EQ(item.text.originAt(5), u"measures[1].implementation"_s);
    const auto basis = named(u"依据"_s);
    EXPECT_EQ(basis.text.originAt(0, basis.origin), u"opinion.accepted_on"_s);
    EXPECT_EQ(basis.text.originAt(4), u"plan.title"_s);
    EXPECT_EQ(basis.text.originAt(basis.text.text.indexOf(u"康平县")), u"unit.name"_s);
    EXPECT_EQ(basis.text.originAt(basis.text.text.indexOf(u"2022年")), u"opinion.accepted_on"_s);
    EXPECT_EQ(blocks.back().table.rows[2][1].origin, u"members[2].name"_s);
}

TEST(Compose, SecondParagraphOfAFieldKeepsItsOrigin)
{
    auto file = test::sampleCase();
    file.measures[0].measure.text = u"甲\n乙"_s;

    const auto blocks = blocksOf(file);

    const auto second = std::ranges::find(blocks, u"乙"_s, [](const Block &b) { return b.text.text; });
    ASSERT_NE(second, blocks.end());
    EXPECT_EQ(second->text.originAt(0), u"measures[0].text"_s);
}

TEST(Compose, NamesTheFieldWithAControlCharacter)
{
    auto file = test::sampleCase();
    file.measures[2].measure.text = u"甲\u0007乙"_s;
    file.plan.title += u'\t';

    const auto refused = compose(file, builtIn());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
    const auto &problems = refused.error().problems;
    const Problem bell{u"measures[2].text"_s, u"document.control_character"_s, {u"U+0007"_s, u"2"_s}};
    EXPECT_NE(std::ranges::find(problems, bell), problems.end());
    EXPECT_NE(std::ranges::find(problems, u"plan.title"_s, &Problem::where), problems.end());
}

TEST(Compose, KeepsCharactersBeyondTheBasicPlaneButNotHalves)
{
    auto file = test::sampleCase();
    file.application.members[0].name = u"\U0002CB4E𠮷"_s;
    EXPECT_TRUE(compose(file, builtIn()));

    file.application.members[0].name = QString(QChar(0xD870));
    EXPECT_FALSE(compose(file, builtIn()));
}

TEST(Compose, EmptyCaseIsNoCrash)
{
    const auto lines = linesOf(CaseFile());

    EXPECT_TRUE(lines.contains(u"一、督察指出的问题"_s));
    EXPECT_TRUE(lines.contains(u"附件：验收组成员签字表"_s));
}

} // namespace bihuan
