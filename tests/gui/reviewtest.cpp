#include "windowfixture.h"

#include "gui/reviewdelegate.h"
#include "gui/reviewpage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace bihuan {

class ReviewTest : public WindowTest
{
protected:
    /// The sample under review, with a standard and one piece of evidence on paper under measure 1.
    UnitTaskId openUnderReview()
    {
        const auto id = openSample([](QJsonObject &package) {
            auto task = package[u"task"_s].toObject();
            task[u"standard"_s] =
                QJsonArray{QJsonObject{{u"measure"_s, u"1"_s}, {u"text"_s, u"学习记录齐全"_s}}};
            package[u"task"_s] = task;
            auto unitTask = package[u"unit_task"_s].toObject();
            unitTask[u"state"_s] = u"under_review"_s;
            package[u"unit_task"_s] = unitTask;
            auto measures = package[u"measures"_s].toArray();
            auto first = measures[0].toObject();
            first[u"evidence"_s] = QJsonArray{
                QJsonObject{
                    {u"code"_s, u"1-01"_s}, {u"title"_s, u"学习计划"_s}, {u"status"_s, u"on_paper"_s}},
                QJsonObject{{u"code"_s, u"1-02"_s}, {u"title"_s, u"签到表"_s}, {u"status"_s, u"on_paper"_s}}};
            measures[0] = first;
            package[u"measures"_s] = measures;
        });
        EXPECT_TRUE(window().openReview(id));
        return id;
    }
    bool isMarked(int measure)
    {
        return find<QListWidget>("measures").item(measure)->data(ReviewDelegate::ChangedRole).toBool();
    }
    ReviewPage &review() { return window().reviewPage(); }
    std::vector<MeasureReview> reviews(UnitTaskId id) { return stored(id).application.reviews; }
};

TEST_F(ReviewTest, AWholeReviewGoesByKeysAlone)
{
    const auto id = openUnderReview();

    press(Qt::Key_1); // Grades measure 1 as met.
    press(Qt::Key_Right);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Right);
    press(Qt::Key_4);

    std::vector<std::optional<MeasureGrade>> grades;
    for (const auto &one : reviews(id))
        grades.push_back(one.grade);
    EXPECT_EQ(grades,
              (std::vector<std::optional<MeasureGrade>>{MeasureGrade::Met, MeasureGrade::MostlyMet,
                                                        MeasureGrade::NotMet, MeasureGrade::NotApplicable}));
    EXPECT_TRUE(find<QLabel>("progress").text().contains(u"4"_s));
}

TEST_F(ReviewTest, TheStandardStandsBesideTheMeasureAndSpaceLeafsThroughItsEvidence)
{
    openUnderReview();
    auto &evidence = find<QListWidget>("evidence");
    ASSERT_EQ(evidence.count(), 2);

    const QString text = find<QTextBrowser>("text").toPlainText();
    press(Qt::Key_Space);
    const int afterOne = evidence.currentRow();
    press(Qt::Key_Space);

    EXPECT_TRUE(text.contains(u"学习记录齐全"_s));
    EXPECT_TRUE(text.contains(stored(window().reviewPage().unitTask()).measures[0].implementation.text));
    EXPECT_EQ(afterOne, 1);
    EXPECT_EQ(evidence.currentRow(), 0);
}

TEST_F(ReviewTest, ARemarkIsStoredWhenTheMeasureIsLeft)
{
    const auto id = openUnderReview();

    auto &remark = find<QLineEdit>("remark");
    click(remark);
    QTest::keyClicks(&remark, u"1 item is missing"_s);
    press(Qt::Key_Return);

    ASSERT_FALSE(reviews(id).empty());
    EXPECT_EQ(reviews(id)[0].remark, u"1 item is missing"_s) << "a figure in a remark is no grade";
    EXPECT_FALSE(reviews(id)[0].grade);
    EXPECT_EQ(find<QListWidget>("measures").currentRow(), 1);
}

TEST_F(ReviewTest, WhatChangedSinceTheLastLookIsMarked)
{
    const auto id = openUnderReview();
    press(Qt::Key_Right);
    QTest::qWait(5); // Two moments of the log may not be the same.
    auto other = somebodyElse();
    auto implementation = other.cases().get(id)->measures[0].implementation;
    implementation.text = u"改成这样。"_s;
    ASSERT_TRUE(other.cases().save(id, implementation));

    ASSERT_TRUE(review().reload());
    const bool marked = isMarked(0);
    press(Qt::Key_Left);
    const bool kept = isMarked(0);
    const QString text = find<QTextBrowser>("text").toPlainText();
    press(Qt::Key_Right);

    EXPECT_TRUE(marked);
    EXPECT_TRUE(kept) << "it stays in sight while it is read";
    EXPECT_TRUE(text.trimmed().startsWith(u"Changed since your last look"_s)) << text.toStdString();
    EXPECT_EQ(text.count(u"改成这样。"_s), 2) << "in the change and in the implementation";
    EXPECT_FALSE(isMarked(0)) << "looking settles it";
}

TEST_F(ReviewTest, LargeTypeIsForTheProjector)
{
    openUnderReview();
    const double before = find<QTextBrowser>("text").font().pointSizeF();

    click(find<QToolButton>("largeButton"));

    EXPECT_NEAR(find<QTextBrowser>("text").font().pointSizeF() / before, 1.6, 0.05);
}

TEST_F(ReviewTest, OutsideTheReviewItIsReadAndNothingIsStored)
{
    const auto id = openSample();
    ASSERT_NE(stored(id).unitTask.state, UnitTaskState::UnderReview);
    ASSERT_TRUE(window().openReview(id));

    press(Qt::Key_1);
    press(Qt::Key_Right);

    EXPECT_EQ(find<QListWidget>("measures").currentRow(), 1);
    EXPECT_FALSE(find<QLabel>("closed").text().isEmpty());
    EXPECT_TRUE(reviews(id).empty());
}

TEST_F(ReviewTest, TheGradeIsTakenBackByUndoAndTheReviewStays)
{
    const auto id = openUnderReview();
    press(Qt::Key_3);
    ASSERT_EQ(reviews(id)[0].grade, MeasureGrade::NotMet);

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(reviews(id)[0].grade);
    EXPECT_TRUE(review().isVisible());
    EXPECT_FALSE(find<QPushButton>("grade_not_met").isChecked());
}

TEST_F(ReviewTest, TheButtonOfTheUnitTaskLeadsThereAndBack)
{
    const auto id = openUnderReview();
    click(find<QToolButton>("backButton"));
    ASSERT_TRUE(page().isVisible());

    click(find<QToolButton>("reviewButton"));

    EXPECT_TRUE(review().isVisible());
    EXPECT_EQ(review().unitTask(), id);
}

} // namespace bihuan
