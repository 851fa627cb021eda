#include "windowfixture.h"

#include "gui/chartwidget.h"
#include "gui/overviewpage.h"
#include "services/unittasklist.h"

#include <poppler-qt6.h>

#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace bihuan {

class OverviewTest : public WindowTest
{
protected:
    OverviewTest()
    {
        importAs(u"第1项"_s, u"康平县"_s, u"in_progress"_s); // Due at the end of 2021: overdue.
        importAs(u"第2项"_s, u"康平县"_s, u"closed"_s);
        importAs(u"第2项"_s, u"法库县"_s, u"under_review"_s);
        EXPECT_TRUE(window().showView(MainWindow::Overview));
    }

    void importAs(const QString &number, const QString &unit, const QString &state)
    {
        openSample([&](QJsonObject &package) {
            auto task = package[u"task"_s].toObject();
            task[u"number"_s] = number;
            package[u"task"_s] = task;
            auto unitTask = package[u"unit_task"_s].toObject();
            unitTask[u"unit"_s] = unit;
            unitTask[u"state"_s] = state;
            package[u"unit_task"_s] = unitTask;
        });
    }

    OverviewPage &overview() { return *window().findChild<OverviewPage *>(); }

    ChartWidget &chart(const QString &name)
    {
        for (auto *one : overview().findChildren<ChartWidget *>()) {
            if (one->accessibleName() == name) {
                QTest::qWait(1); // The page is laid out.
                one->grab();
                return *one;
            }
        }
        ADD_FAILURE() << "no chart " << name.toStdString();
        std::abort();
    }
};

TEST_F(OverviewTest, TheSentenceSaysWhatWaitsAndLeadsThere)
{
    auto labels = overview().findChildren<QLabel *>();
    const auto sentence = std::ranges::find_if(
        labels, [](const QLabel *label) { return label->text().contains(u"mark:overdue"_s); });
    ASSERT_NE(sentence, labels.end());

    Q_EMIT(*sentence)->linkActivated(u"mark:overdue"_s);

    EXPECT_TRUE(window().listPage().isVisible());
    EXPECT_EQ(window().listPage().shown().size(), 2u); // The one under review is late, too.
    EXPECT_EQ(window().listPage().filter().marks, std::vector{UnitTaskMark::Overdue});
}

TEST_F(OverviewTest, EveryNumberOfEveryChartLeadsToAsManyLines)
{
    int looked = 0;
    for (const auto &name : {u"Completed"_s, u"Units"_s, u"States"_s}) {
        const auto spots = chart(name).spots();
        for (const auto &spot : spots) {
            const auto count = services().unitTasks().ids(spot.filter)->size();
            const QString last = spot.words.section(QRegularExpression(u"[: ]"_s), -1);
            bool number = false;
            const auto said = last.toUInt(&number);
            if (!number || spot.words.contains(u" of "_s))
                continue;
            EXPECT_EQ(said, count) << spot.words.toStdString();
            ++looked;
        }
    }
    EXPECT_GT(looked, 8);
}

TEST_F(OverviewTest, ACellOfTheTableOpensItsUnitTaskByKeys)
{
    auto &heat = chart(u"Units by tasks"_s);
    const auto spots = heat.spots();
    const auto cell =
        std::ranges::find_if(spots, [](const ChartSpot &spot) { return !spot.unitTask.isNew(); });
    ASSERT_NE(cell, spots.end());
    EXPECT_EQ(std::ranges::count_if(spots, [](const ChartSpot &spot) { return !spot.unitTask.isNew(); }), 3);
    heat.setFocus();
    for (auto i = cell - spots.begin(); i >= 0; --i)
        QTest::keyClick(&heat, Qt::Key_Right);

    QTest::keyClick(&heat, Qt::Key_Return);

    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(page().unitTask(), cell->unitTask);
}

TEST_F(OverviewTest, ThePrintedOverviewSaysTheSame)
{
    overview().writePdf(path(u"overview.pdf"_s));

    const auto document = Poppler::Document::load(path(u"overview.pdf"_s));
    ASSERT_NE(document, nullptr);
    QString text;
    for (int number = 0; number < document->numPages(); ++number)
        text += document->page(number)->text({});
    EXPECT_TRUE(text.contains(u"Completed 2 of 3"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"康平县"_s));
    EXPECT_LE(document->numPages(), 2);
}

} // namespace bihuan
