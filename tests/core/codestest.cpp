#include "core/checks.h"
#include "core/unittaskfilter.h"

#include <gtest/gtest.h>

#include <set>

namespace bihuan {

template <typename E>
class CodesTest : public testing::Test
{
};

using AllEnums = testing::Types<AuthorityLevel, InspectionKind, DeadlineKind, TaskKind, UnitRole,
                                UnitTaskState, RequirementKind, Period, EvidenceStatus, Sufficiency,
                                ReviewKind, Verdict, GroupRole, OpinionStatus, Severity>;
TYPED_TEST_SUITE(CodesTest, AllEnums);

TYPED_TEST(CodesTest, EveryCodeLeadsBackToItsValue)
{
    for (const auto &[value, code] : CodeTable<TypeParam>::entries) {
        EXPECT_EQ(toCode(value), code);
        EXPECT_EQ(fromCode<TypeParam>(toCode(value)), value);
    }
}

TYPED_TEST(CodesTest, TheTableHoldsEveryValueOnce)
{
    std::set<int> values;
    std::set<QString> codes;
    for (const auto &[value, code] : CodeTable<TypeParam>::entries) {
        values.insert(int(value));
        codes.insert(code);
    }

    const size_t count = std::size(CodeTable<TypeParam>::entries);
    EXPECT_EQ(values.size(), count);
    EXPECT_EQ(codes.size(), count);
    EXPECT_EQ(*values.begin(), 0);
    EXPECT_EQ(*values.rbegin(), int(count) - 1);
}

TYPED_TEST(CodesTest, AnUnknownCodeIsNoValue)
{
    EXPECT_EQ(fromCode<TypeParam>(u"no such code"), std::nullopt);
    EXPECT_EQ(fromCode<TypeParam>(u""), std::nullopt);
    EXPECT_EQ(fromCode<TypeParam>(allCodes<TypeParam>().front().toUpper()), std::nullopt);
}

TEST(Codes, AreListedInTheirOrder)
{
    EXPECT_EQ(allCodes<Verdict>(), (QStringList{u"passed"_s, u"returned"_s, u"failed"_s}));
}

} // namespace bihuan
