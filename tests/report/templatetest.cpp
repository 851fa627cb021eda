#include "report/compose.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <algorithm>

namespace bihuan {

namespace {

/// The problems of the built-in template after `from` was replaced by `to`.
std::vector<Problem> problemsWith(const char *from, const char *to)
{
    auto json = builtInOpinionTemplate();
    EXPECT_TRUE(json.contains(from)) << from;
    json.replace(from, to);
    const auto parsed = parseOpinionTemplate(json);
    return parsed ? std::vector<Problem>{} : parsed.error().problems;
}

struct Broken
{
    const char *name;
    const char *from;
    const char *to;
    QString where;
    QString rule;
    QString firstArg;
    QString lastArg;
};

void PrintTo(const Broken &broken, std::ostream *out)
{
    *out << broken.name;
}

class BrokenTemplate : public testing::TestWithParam<Broken>
{
};

} // namespace

TEST(Template, BuiltInIsSound)
{
    EXPECT_TRUE(parseOpinionTemplate(builtInOpinionTemplate()));
}

TEST_P(BrokenTemplate, IsNamedWithItsPlace)
{
    const Broken &broken = GetParam();

    const auto problems = problemsWith(broken.from, broken.to);

    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].where, broken.where);
    EXPECT_EQ(problems[0].rule, broken.rule);
    EXPECT_EQ(problems[0].args.value(0), broken.firstArg);
    EXPECT_EQ(problems[0].args.value(problems[0].args.size() - 1), broken.lastArg);
}

INSTANTIATE_TEST_SUITE_P(
    Template, BrokenTemplate,
    testing::Values(
        Broken{"unknown", "{finding.text}", "原文：{finding.txt}", u"sections[0].content[0].text"_s,
               u"template.unknown_placeholder"_s, u"finding.txt"_s, u"4"_s},
        Broken{"elsewhere", "整改目标：{goal}", "{measure.text}", u"sections[3].content[0].text"_s,
               u"template.unknown_placeholder"_s, u"measure.text"_s, u"1"_s},
        Broken{"unclosed", "{opinion.conclusion}", "结论{opinion.conclusion",
               u"sections[6].content[0].text"_s, u"template.unclosed_field"_s, u"{opinion.conclusion"_s,
               u"3"_s},
        Broken{"stray", "整改目标：{goal}", "整改目标}{goal}", u"sections[3].content[0].text"_s,
               u"template.stray_sign"_s, u"}"_s, u"5"_s},
        Broken{"group", "[ ({member.rank})]", "[ ({member.rank})", u"attachments.list[0].columns[3].text"_s,
               u"template.unclosed_group"_s, u"[ ({member.rank})"_s, u"14"_s},
        Broken{"nameless", "{opinion.conclusion}", "{ }", u"sections[6].content[0].text"_s,
               u"template.empty_field"_s, fieldNames(FieldScope::Document).join(u", "_s), u"1"_s},
        Broken{"each", "\"findings\", \"text\": \"{finding.text}\"", "\"tasks\", \"text\": \"甲\"",
               u"sections[0].content[0].each"_s, u"template.unknown_code"_s, u"tasks"_s,
               u"findings, measures"_s},
        Broken{"typo", "\"seal\"", "\"seel\"", u"signature.seel"_s, u"template.unknown_field"_s, u"seel"_s,
               u"name, date, seal"_s},
        Broken{"missing", "\"blank_date\": \"    年  月  日\",", "", u"blank_date"_s, u"template.missing"_s,
               u"string"_s, u"string"_s},
        Broken{"type", "\"seal\": true", "\"seal\": \"yes\"", u"signature.seal"_s, u"template.wrong_type"_s,
               u"boolean"_s, u"string"_s},
        Broken{"range", "\"addressee\": 1", "\"addressee\": 99", u"spacing.addressee"_s,
               u"template.out_of_range"_s, u"99"_s, u"10"_s},
        Broken{"numbers", "\"六、\", \"七、\", \"八、\", \"九、\", \"十、\"", "\"六、\"",
               u"section_numbers"_s, u"template.too_few_numbers"_s, u"6"_s, u"7"_s}),
    [](const auto &broken) { return std::string(broken.param.name); });

TEST(Template, TellsTheLineOfASyntaxError)
{
    const auto parsed = parseOpinionTemplate("{\n \"kind\": \"acceptance_opinion\",\n oops\n}");

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().problems[0].rule, u"template.not_json"_s);
    EXPECT_EQ(parsed.error().problems[0].args[0], u"3"_s);
}

TEST(Template, FindsAllProblemsAtOnce)
{
    auto json = builtInOpinionTemplate();
    json.replace("{finding.text}", "{a}").replace("{opinion.conclusion}", "{b}");

    const auto parsed = parseOpinionTemplate(json);

    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().problems.size(), 2u);
}

TEST(Template, OwnOrderAndWordsArePrinted)
{
    auto json = builtInOpinionTemplate();
    json.replace("验收结论", "结论").replace("整改目标：{goal}", "目标\\\\{甲\\\\}：{goal}");

    const auto model = parseOpinionTemplate(json);
    ASSERT_TRUE(model);
    const auto text = plainText(compose(test::sampleCase(), *model).value());

    EXPECT_TRUE(text.contains(u"\n七、结论\n"));
    EXPECT_TRUE(text.contains(u"\n目标{甲}：深入学习"));
}

TEST(Template, DeepNestingIsRefused)
{
    const auto problems =
        problemsWith("整改目标：{goal}", (QByteArray(40, '[') + "{goal}" + QByteArray(40, ']')).constData());

    EXPECT_FALSE(problems.empty());
}

TEST(Template, SeveralAttachmentsAreNumbered)
{
    auto json = builtInOpinionTemplate();
    json.replace("\"list\": [", "\"list\": [{\"title\": \"佐证材料目录\", \"columns\": []},");

    const auto text = plainText(compose(test::sampleCase(), parseOpinionTemplate(json).value()).value());

    EXPECT_TRUE(text.contains(u"\n附件：1.佐证材料目录\n2.验收组成员签字表\n"));
    EXPECT_TRUE(text.contains(u"\n附件1\n佐证材料目录\n"));
    EXPECT_TRUE(text.contains(u"\n附件2\n验收组成员签字表\n"));
}

TEST(Template, ImprintComesWithTheIssue)
{
    auto json = builtInOpinionTemplate();
    json.replace("\"date\": \"{year}", "\"imprint\": {\"copies\": \"抄送：{unit.name}。\", \"issuer\": "
                                       "\"{office.name}\", \"date\": \"{opinion.issued_on}印发\"},\n"
                                       "\"date\": \"{year}");
    auto file = test::sampleCase();
    file.application.opinion.issuedOn = QDate(2022, 10, 12);

    const auto blocks = compose(file, parseOpinionTemplate(json).value()).value();

    EXPECT_EQ(blocks.back().kind, BlockKind::Imprint);
    EXPECT_EQ(blocks.back().copies.text, u"抄送：康平县。"_s);
    EXPECT_EQ(blocks.back().date.text, u"2022年10月12日印发"_s);
}

} // namespace bihuan
