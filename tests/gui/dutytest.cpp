#include "windowfixture.h"

#include "gui/dutyproposals.h"
#include "gui/dutystrip.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"

#include <QPushButton>

namespace bihuan {

class DutyTest : public WindowTest
{
protected:
    DutyStrip &strip(std::size_t measure) { return *card(measure).findChild<DutyStrip *>(); }
    DutyProposals &proposals(std::size_t measure) { return *card(measure).findChild<DutyProposals *>(); }

    /// A new measure that says `text`; its place.
    std::size_t measureSaying(UnitTaskId id, const QString &text)
    {
        page().addMeasure();
        const auto place = stored(id).measures.size() - 1;
        compose(field(place, "text"), text);
        leave();
        return place;
    }

    QPushButton &choice(std::size_t measure, const char *name)
    {
        for (auto *one : proposals(measure).findChildren<QPushButton *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return *one;
        }
        ADD_FAILURE() << name;
        std::abort();
    }
};

TEST_F(DutyTest, TheSampleShowsWhichPeriodsAreFilled)
{
    openSample();

    ASSERT_TRUE(strip(1).isVisible());
    const DutyCount &duty = strip(1).duties().front();
    EXPECT_TRUE(dutySummary(duty).contains(QString::number(duty.windows.size())));
    for (const auto &window : duty.empty())
        EXPECT_TRUE(dutySummary(duty).contains(windowLabel(window)));
    EXPECT_FALSE(strip(1).accessibleDescription().isEmpty());
}

TEST_F(DutyTest, AProposedDutyIsTakenWithOneClickAndFilledByAnEvent)
{
    const auto id = openSample();
    const auto place = measureSaying(id, u"县政府每半年至少调度1次。"_s);
    ASSERT_TRUE(proposals(place).isVisible());

    click(choice(place, "takeDuty"));

    ASSERT_EQ(stored(id).measures[place].requirements.size(), 1u);
    const auto duty = stored(id).measures[place].requirements[0];
    EXPECT_EQ(duty.period, Period::HalfYear);
    EXPECT_EQ(duty.who, u"县政府"_s);
    EXPECT_FALSE(proposals(place).isVisible());
    Event event{.measureId = stored(id).measures[place].measure.id, .heldOn = QDate(2021, 3, 1)};
    ASSERT_TRUE(services().cases().save(id, event));
    ASSERT_TRUE(page().takeOver());
    ASSERT_TRUE(strip(place).isVisible());
    EXPECT_EQ(strip(place).duties().front().filled(), 1);
    EXPECT_TRUE(dutySummary(strip(place).duties().front()).contains(u"2021年下半年"_s));
}

TEST_F(DutyTest, ADismissedProposalStaysAwayAndAnotherTextIsReadAnew)
{
    const auto id = openSample();
    const auto place = measureSaying(id, u"每季度巡河1次。"_s);

    click(choice(place, "dismissDuty"));

    EXPECT_FALSE(proposals(place).isVisible());
    EXPECT_TRUE(stored(id).measures[place].requirements.empty());
    compose(field(place, "text"), u"每月巡河1次。"_s);
    leave();
    EXPECT_TRUE(proposals(place).isVisible());
}

TEST_F(DutyTest, TakingAllIsOneUndo)
{
    const auto id = openSample();
    const auto place = measureSaying(id, u"县委每半年至少研究1次，县政府每年培训1次。"_s);

    click(choice(place, "takeAllDuties"));
    ASSERT_EQ(stored(id).measures[place].requirements.size(), 2u);
    window().findChild<QAction *>(u"undoAction"_s)->trigger();

    EXPECT_TRUE(stored(id).measures[place].requirements.empty());
}

} // namespace bihuan
