#include "servicesfixture.h"

#include "services/reviewservice.h"

#include <QJsonObject>

namespace bihuan {

/// A case under review by the five members of the sample.
class ReviewServiceTest : public ServicesTest
{
protected:
    ReviewServiceTest() : m_id(importSample()) { putInState(m_id, UnitTaskState::UnderReview); }

    CaseFile file() { return m_services->cases().get(m_id).value(); }
    GroupMemberId member(std::size_t index) { return file().application.members[index].id; }
    MeasureId measure(std::size_t index) { return file().measures[index].measure.id; }
    ReviewSheet sheet(std::size_t of = 0) { return m_services->reviews().sheet(m_id, member(of)).value(); }

    UnitTaskId m_id;
};

TEST_F(ReviewServiceTest, ALookIsNotedForTheMemberAlone)
{
    ASSERT_TRUE(m_services->reviews().look(m_id, member(0), measure(1)));

    EXPECT_EQ(sheet(0).looked(), 1);
    EXPECT_TRUE(sheet(0).measures[1].isLookedAt());
    EXPECT_EQ(sheet(0).graded(), 0);
    EXPECT_EQ(sheet(1).looked(), 0);
}

TEST_F(ReviewServiceTest, WhatChangesAfterALookIsMarkedAtItsMeasureOnly)
{
    for (std::size_t i = 0; i < 4; ++i)
        ASSERT_TRUE(m_services->reviews().look(m_id, member(0), measure(i)));
    auto implementation = file().measures[2].implementation;
    implementation.text += u"补充一句。"_s;
    const Event event{.measureId = measure(3), .heldOn = QDate(2021, 5, 6), .kind = u"会议"_s};

    ASSERT_TRUE(m_services->cases().save(m_id, implementation));
    const auto added = m_services->cases().save(m_id, event);
    ASSERT_TRUE(added);
    ASSERT_TRUE(m_services->cases().remove(m_id, added->record));

    const auto seen = sheet();
    EXPECT_EQ(seen.changed(), 2);
    ASSERT_EQ(seen.measures[2].changes.size(), 1u);
    EXPECT_EQ(seen.measures[2].changes[0].entity, u"implementation"_s);
    EXPECT_EQ(seen.measures[3].changes.size(), 2u)
        << "an addition and its removal, though the record is gone";
    EXPECT_EQ(sheet(1).changed(), 0) << "who never looked has seen no change";
}

TEST_F(ReviewServiceTest, AnotherLookSettlesTheChanges)
{
    ASSERT_TRUE(m_services->reviews().look(m_id, member(0), measure(0)));
    auto changed = file().measures[0].measure;
    changed.text += u"。"_s;
    ASSERT_TRUE(m_services->cases().save(changed));
    ASSERT_EQ(sheet().changed(), 1);

    ASSERT_TRUE(m_services->reviews().look(m_id, member(0), measure(0)));

    EXPECT_EQ(sheet().changed(), 0);
}

TEST_F(ReviewServiceTest, GradesOfOthersAreNoChangeOfTheMeasure)
{
    ASSERT_TRUE(m_services->reviews().look(m_id, member(0), measure(0)));

    ASSERT_TRUE(m_services->cases().grade(m_id, {.member = file().application.members[1].name,
                                                 .measure = u"1"_s,
                                                 .grade = MeasureGrade::NotMet,
                                                 .remark = u"缺签到表"_s}));

    EXPECT_EQ(sheet(0).changed(), 0);
    EXPECT_EQ(sheet(1).graded(), 1);
}

TEST_F(ReviewServiceTest, WithoutUsersAnybodyMayEnterForAnyMember)
{
    const auto standing = m_services->reviews().standing(m_id);

    ASSERT_TRUE(standing);
    EXPECT_TRUE(standing->mayChoose);
    EXPECT_FALSE(standing->closed);
}

TEST_F(ReviewServiceTest, AUserOfTheGroupGradesInHerOwnName)
{
    const QString own = file().application.members[2].name;
    ASSERT_TRUE(
        m_services->users().add({u"admin"_s, u"壬九九"_s, UserRole::Administrator, u"secret words"_s}));
    ASSERT_TRUE(m_services->users().add({u"third"_s, own, UserRole::Reviewer, u"other words"_s}));

    const auto keeper = m_services->reviews().standing(m_id);
    const auto who = m_services->users().logIn(u"third"_s, u"other words"_s, QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(who);
    m_services->actAs(*who);
    const auto standing = m_services->reviews().standing(m_id);

    EXPECT_TRUE(keeper->mayChoose) << "who is not of the group keeps the minutes";
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->own, member(2));
    EXPECT_FALSE(standing->mayChoose);
    EXPECT_FALSE(standing->closed);
}

TEST_F(ReviewServiceTest, NothingIsGradedOutsideTheReview)
{
    putInState(m_id, UnitTaskState::Closed);

    const auto standing = m_services->reviews().standing(m_id);

    ASSERT_TRUE(standing);
    ASSERT_TRUE(standing->closed);
    EXPECT_EQ(standing->closed->problems[0].rule, u"grade.not_under_review"_s);
}

TEST_F(ReviewServiceTest, AMemberOfAnotherCaseIsRefused)
{
    const auto refused = m_services->reviews().sheet(m_id, GroupMemberId(999));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::NotFound);
}

} // namespace bihuan
