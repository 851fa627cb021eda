#include "core/proposals.h"

#include "support/samplecase.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

struct Wording
{
    const char16_t *text;
    Period period;
    int count;
    bool strict;
};

void PrintTo(const Wording &wording, std::ostream *out)
{
    *out << QString::fromUtf16(wording.text).toStdString();
}

class FrequencyWording : public testing::TestWithParam<Wording>
{
};

} // namespace

TEST_P(FrequencyWording, BecomesADuty)
{
    const auto proposals = proposedRequirements(QString::fromUtf16(GetParam().text));

    ASSERT_EQ(proposals.size(), 1u);
    EXPECT_EQ(proposals[0].kind, RequirementKind::Frequency);
    EXPECT_EQ(proposals[0].period, GetParam().period);
    EXPECT_EQ(proposals[0].count, GetParam().count);
    EXPECT_EQ(proposals[0].strict, GetParam().strict);
}

INSTANTIATE_TEST_SUITE_P(Measures, FrequencyWording,
                         testing::Values(Wording{u"每半年至少1次专题学习", Period::HalfYear, 1, true},
                                         Wording{u"原则上每两个月至少1次研究生态环境保护工作",
                                                 Period::TwoMonths, 1, false},
                                         Wording{u"每2个月研究两次", Period::TwoMonths, 2, true},
                                         Wording{u"每季度开展1次联合执法检查", Period::Quarter, 1, true},
                                         Wording{u"每三个月开展一次排查", Period::Quarter, 1, true},
                                         Wording{u"每年组织不少于4次巡查", Period::Year, 4, true},
                                         Wording{u"每年度开展十二次监测", Period::Year, 12, true},
                                         Wording{u"每月调度1次整改进展", Period::Month, 1, true},
                                         Wording{u"每月调度整改进展", Period::Month, 1, true},
                                         Wording{u"按月报送进展", Period::Month, 1, true},
                                         Wording{u"每双月召开１次会议", Period::TwoMonths, 1, true},
                                         Wording{u"每６个月评估一次", Period::HalfYear, 1, true}));

TEST(Proposals, SampleMeasuresGiveWhatAClerkWouldWrite)
{
    const auto file = test::sampleCase();

    const auto study = proposedRequirements(file.measures[0].measure.text);
    ASSERT_EQ(study.size(), 2u);
    EXPECT_EQ(study[0].period, Period::HalfYear);
    EXPECT_EQ(study[0].who, u"县党委、政府理论学习中心组"_s);
    EXPECT_EQ(study[0].text, u"组织学习"_s);
    EXPECT_EQ(study[1].period, Period::Year);
    EXPECT_EQ(study[1].who, u"县委党校（行政学院）"_s);
    EXPECT_EQ(study[1].text, u"举办专题培训班"_s);
    EXPECT_EQ(study[1].ordinal, 1);

    const auto meetings = proposedRequirements(file.measures[1].measure.text);
    ASSERT_EQ(meetings.size(), 1u);
    EXPECT_EQ(meetings[0].text, u"研究生态环境保护工作"_s);
    EXPECT_FALSE(meetings[0].strict);

    const auto lists = proposedRequirements(file.measures[2].measure.text);
    ASSERT_EQ(lists.size(), 3u);
    EXPECT_EQ(lists[0].kind, RequirementKind::List);
    EXPECT_EQ(lists[0].text, u"“两高”在建项目清单"_s);
    EXPECT_EQ(lists[1].text, u"建成项目台账"_s);
    EXPECT_EQ(lists[2].kind, RequirementKind::NegativeStatement);
    EXPECT_EQ(lists[2].text, u"无不合理支持政策措施"_s);

    const auto yearly = proposedRequirements(file.measures[3].measure.text);
    ASSERT_EQ(yearly.size(), 2u);
    EXPECT_EQ(yearly[0].period, Period::Year);
    EXPECT_EQ(yearly[1].text, u"与市委、市政府签订生态环境保护目标责任状"_s);
}

TEST(Proposals, DaysAndPapersAreDutiesToo)
{
    const auto proposals =
        proposedRequirements(u"2024年6月底前印发《水源地保护方案》，2025年底前完成整治。"_s);

    ASSERT_EQ(proposals.size(), 3u);
    EXPECT_EQ(proposals[0].kind, RequirementKind::Due);
    EXPECT_EQ(proposals[0].toOn, QDate(2024, 6, 30));
    EXPECT_EQ(proposals[1].kind, RequirementKind::Document);
    EXPECT_EQ(proposals[2].toOn, QDate(2025, 12, 31));
}

TEST(Proposals, PlainWordsGiveNone)
{
    EXPECT_TRUE(proposedRequirements({}).empty());
    EXPECT_TRUE(proposedRequirements(u"深入学习贯彻习近平生态文明思想，每况愈下的局面得到扭转。"_s).empty());
}

} // namespace bihuan
