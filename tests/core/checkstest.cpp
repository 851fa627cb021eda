#include "core/checkrecords.h"

#include "cleancase.h"
#include "core/checklist.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace bihuan {

TEST(Checks, FindNothingInACaseWithoutFaults)
{
    const auto found = CleanCase().run();

    EXPECT_EQ(differences(linesOf(found), {}).toStdString(), "");
}

// What a careful reader finds in the sample opinion, and why. It comes without evidence, without dated
// events, without the inspection and without notice; so nothing can be said about those days.
TEST(Checks, FindInTheSampleWhatACarefulReaderFinds)
{
    const std::multiset<QString> expected{
        // Section five speaks of evidence, but none is attached or noted.
        u"03 block measures[0].evidence check.evidence_missing"_s,
        u"03 block measures[1].evidence check.evidence_missing"_s,
        u"03 block measures[2].evidence check.evidence_missing"_s,
        u"03 block measures[3].evidence check.evidence_missing"_s,
        // Half-yearly study and yearly training: totals are told, days are not.
        u"07 block measures[0].requirements[0] check.window_empty"_s,
        u"07 block measures[0].requirements[1] check.window_empty"_s,
        // "In principle every two months" is soft.
        u"07 warn measures[1].requirements[0] check.window_empty"_s,
        // Yearly report and letter of responsibility.
        u"07 block measures[3].requirements[0] check.window_empty"_s,
        u"07 block measures[3].requirements[1] check.window_empty"_s,
        // Only 2021 is told, but acceptance was in September 2022 and the work is to go on: the first half of
        // 2022 and
        // four spans of two months are not covered. The year 2022 was not over yet.
        u"07 warn measures[0].requirements[0] check.window_empty_since"_s,
        u"07 warn measures[1].requirements[0] check.window_empty_since"_s,
        // The column of signatures holds typed names.
        u"23 block acceptance.group[0] check.signature_typed"_s,
        u"23 block acceptance.group[1] check.signature_typed"_s,
        u"23 block acceptance.group[2] check.signature_typed"_s,
        u"23 block acceptance.group[3] check.signature_typed"_s,
        u"23 block acceptance.group[4] check.signature_typed"_s,
        // Due by the end of 2021, accepted on 28 September 2022.
        u"19 warn acceptance.date check.accepted_after_deadline"_s,
        // No document number on the opinion.
        u"25 warn acceptance.document_number check.document_number_missing"_s,
        // 签订了…责任状签订, in sections three and five.
        u"36 info measures[3].implementation check.doubled_word"_s,
        u"36 info measures[3].evidence_statement check.doubled_word"_s,
        // 四次 among 2次.
        u"36 info measures[0].implementation check.mixed_numerals"_s,
        // No blanks about figures up to section three, item 1; blanks from item 2 on.
        u"36 info measures[1].implementation check.mixed_spacing"_s,
        // 党组理论中心组 without 学习; 环境保护 without 生态.
        u"36 info measures[0].implementation check.name_differs"_s,
        u"36 info measures[0].evidence_statement check.name_differs"_s,
        // 县委党校…要将 keeps the voice of the plan.
        u"36 info measures[0].text check.imperative"_s,
    };

    const auto found =
        linesOf(checkCaseFile(test::sampleCase(), CheckStage::Opinion, {.today = QDate(2022, 9, 28)}));

    EXPECT_EQ(differences(found, expected).toStdString(), "");
}

TEST(Checks, FindTheWorkOfTheSampleThatPrecedesTheInspection)
{
    auto file = test::sampleCase();
    file.inspection = Inspection{.feedbackOn = QDate(2021, 7, 1)};

    const auto found = linesOf(checkCaseFile(file, CheckStage::Opinion, {}));

    EXPECT_EQ(found.count(u"12 warn measures[0].implementation check.work_before_feedback"_s), 1u);
}

TEST(Checks, AskOnlyWhatTheStepNeeds)
{
    CleanCase one;
    one.file.application = {};
    one.file.notices.clear();

    one.stage = CheckStage::Application;
    EXPECT_EQ(differences(linesOf(one.run()), {}).toStdString(), "");
    one.stage = CheckStage::Opinion;
    EXPECT_FALSE(one.run().empty());
}

TEST(Checks, AreThirtyEightInOrder)
{
    const auto &list = checkList();

    ASSERT_EQ(list.size(), 38u);
    for (size_t i = 0; i < list.size(); ++i)
        EXPECT_EQ(list[i].id, u"%1"_s.arg(i + 1, 2, 10, QChar(u'0')));
    EXPECT_EQ(checkInfo(u"39"), nullptr);
}

TEST(Checks, AWaiverHoldsUntilTheFactsChange)
{
    auto file = test::sampleCase();
    const auto lateness = [&] {
        const auto all = checkCaseFile(file, CheckStage::Opinion, {});
        return *std::ranges::find(all, u"19"_s, &CheckResult::check);
    };
    const CheckResult before = lateness();
    const std::vector<CheckWaiver> waivers{{.checkId = before.check,
                                            .place = before.problem.where,
                                            .fingerprint = fingerprintOf(before),
                                            .reason = u"已批准延期"_s}};
    file.application.opinion.acceptedOn = QDate(2022, 9, 29);
    const CheckResult after = lateness();

    const auto findings = findingsOf({before, after}, waivers);

    EXPECT_TRUE(findings[0].waiver);
    EXPECT_FALSE(findings[1].waiver);
    EXPECT_EQ(countsOf(findings), (CheckCounts{.warnings = 1, .waived = 1}));
}

TEST(Checks, AWaiverOfATextFallsWhenTheTextChanges)
{
    CleanCase one;
    one.measure(2).implementation.text = u"清单已经形成，其余工作正在推进，年内可见成效。"_s;
    const auto before = one.run().front();
    one.measure(2).implementation.text = u"清单已经形成，其余工作正在推进，明年可见成效。"_s;
    const auto after = one.run().front();

    EXPECT_EQ(before.problem, after.problem);
    EXPECT_NE(fingerprintOf(before), fingerprintOf(after));
}

} // namespace bihuan
