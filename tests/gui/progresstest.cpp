#include "windowfixture.h"

#include "gui/progressmodel.h"
#include "gui/progresspage.h"
#include "gui/progressview.h"
#include "gui/reasondialog.h"
#include "gui/textfield.h"
#include "services/progressservice.h"
#include "support/printers.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace bihuan {

class ProgressPageTest : public WindowTest
{
protected:
    ProgressPageTest()
    {
        for (const auto &unit : {u"甲县"_s, u"乙县"_s, u"丙县"_s}) {
            m_ids.push_back(openSample([&](QJsonObject &package) {
                package[u"unit_task"_s] = QJsonObject{{u"unit"_s, unit}, {u"state"_s, u"in_progress"_s}};
                package[u"measures"_s] = QJsonArray();
                package[u"task"_s] =
                    QJsonObject{{u"number"_s, u"第1项"_s}}; // Without a deadline that is over.
            }));
        }
        EXPECT_TRUE(window().showView(MainWindow::Progress));
    }

    ProgressView &grid() { return window().progressPage().view(); }

    void choose(int row, int column)
    {
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(row, column));
    }

    void select(int row, int column, int lastRow, int lastColumn)
    {
        choose(row, column);
        grid().selectionModel()->select(
            QItemSelection(grid().model()->index(row, column), grid().model()->index(lastRow, lastColumn)),
            QItemSelectionModel::ClearAndSelect);
    }

    /// The stored report of a unit for the period in this column, counted from January.
    ProgressReport reportOf(int unit, int column)
    {
        const auto period = window().progressPage().model().grid().periods[size_t(column)].code();
        for (const auto &report : stored(m_ids[size_t(unit)]).progressReports) {
            if (report.period == period)
                return report;
        }
        return {};
    }

    /// Enter in the cell that is being typed in; the cell closes a moment later.
    void enter()
    {
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void type(const QString &text) { QTest::keyClicks(window().focusWidget(), text); }

    void composeInCell(const QString &text)
    {
        QInputMethodEvent composing(u"wei"_s, {});
        QCoreApplication::sendEvent(window().focusWidget(), &composing);
        QInputMethodEvent taken;
        taken.setCommitString(text);
        QCoreApplication::sendEvent(window().focusWidget(), &taken);
    }

    std::vector<UnitTaskId> m_ids{};
};

TEST_F(ProgressPageTest, ShowsUnitsDownAndTheMonthsOfTheYearAcross)
{
    auto *model = grid().model();

    EXPECT_EQ(model->rowCount(), 3);
    EXPECT_EQ(model->columnCount(), 12);
    EXPECT_EQ(model->headerData(0, Qt::Vertical).toString(), u"第1项　甲县"_s);
    EXPECT_EQ(grid().currentIndex().column(), QDate::currentDate().month() - 1) << "begins in this month";
}

TEST_F(ProgressPageTest, AWordIsComposedIntoACellAndEnterGoesDown)
{
    choose(0, 0);

    composeInCell(u"未达到"_s);
    enter();

    EXPECT_TRUE(soon([&] { return reportOf(0, 0).gradeWord == u"未达到序时进度"_s; }));
    EXPECT_EQ(reportOf(0, 0).grade, Grade::Behind);
    EXPECT_EQ(grid().currentIndex(), grid().model()->index(1, 0));
    EXPECT_TRUE(grid().hasFocus());
}

TEST_F(ProgressPageTest, AFigureStandsForAWordOfTheListAndTabGoesRight)
{
    choose(1, 2);

    type(u"1"_s);
    press(Qt::Key_Tab);

    EXPECT_TRUE(soon([&] { return reportOf(1, 2).gradeWord == u"已完成"_s; }));
    EXPECT_EQ(grid().currentIndex().column(), 3);
}

TEST_F(ProgressPageTest, EscapeLeavesTheCellAsItWas)
{
    choose(0, 0);
    press(Qt::Key_F2);
    type(u"2"_s);

    press(Qt::Key_Escape);

    EXPECT_TRUE(reportOf(0, 0).id.isNew());
}

TEST_F(ProgressPageTest, AnUnknownWordIsRefusedWithTheListOfWords)
{
    choose(0, 0);
    composeInCell(u"差不多了"_s);
    press(Qt::Key_Return);

    const auto labels = window().progressPage().findChildren<QLabel *>();
    EXPECT_TRUE(soon([&] {
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"差不多了"_s) &&
                   label->text().contains(u"达到序时进度"_s);
        });
    }));
    EXPECT_TRUE(reportOf(0, 0).id.isNew());
}

TEST_F(ProgressPageTest, ABlockFromASpreadsheetIsOneStep)
{
    choose(0, 0);
    QApplication::clipboard()->setText(u"已完成\t达到序时进度\r\n未达到序时进度\t已完成\r\n"_s);

    press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(reportOf(0, 0).grade, Grade::Done);
    EXPECT_EQ(reportOf(1, 0).grade, Grade::Behind);
    EXPECT_EQ(reportOf(1, 1).grade, Grade::Done);
    window().findChild<QAction *>(u"undoAction"_s)->trigger();
    EXPECT_TRUE(reportOf(0, 0).id.isNew());
    EXPECT_TRUE(reportOf(1, 1).id.isNew());
    EXPECT_EQ(grid().model()->index(0, 0).data().toString(), QString()) << "and the page stays";
}

TEST_F(ProgressPageTest, FillDownAndDeleteWorkOnTheSelection)
{
    choose(0, 0);
    type(u"1"_s);
    enter();
    select(0, 0, 2, 0);

    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(reportOf(2, 0).gradeWord, u"已完成"_s);
    select(1, 0, 2, 0);
    press(Qt::Key_Delete);

    EXPECT_EQ(reportOf(0, 0).gradeWord, u"已完成"_s);
    EXPECT_TRUE(reportOf(1, 0).id.isNew());
    EXPECT_TRUE(reportOf(2, 0).id.isNew());
}

TEST_F(ProgressPageTest, CopiesAsTextAndAsTable)
{
    QApplication::clipboard()->setText(u"已完成\t\"第一行\n第二行\""_s);
    EXPECT_EQ(blockFrom(QApplication::clipboard()->text()),
              (std::vector<QStringList>{{u"已完成"_s, u"第一行\n第二行"_s}}));
    choose(0, 0);
    type(u"1"_s);
    enter();
    select(0, 0, 1, 1);

    press(Qt::Key_C, Qt::ControlModifier);

    const auto *data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"已完成\t\n\t"_s);
    EXPECT_TRUE(data->html().contains(u"<td>已完成</td>"_s));
}

TEST_F(ProgressPageTest, TextsAreTypedInThePaneAndStoredWhenItIsLeft)
{
    choose(0, 0);
    auto &text = find<TextField>("progressText");
    click(text);
    composeInCell(u"完成清淤三公里。"_s);

    leave();

    EXPECT_EQ(reportOf(0, 0).text, u"完成清淤三公里。"_s);
    choose(0, 1);
    EXPECT_EQ(text.text(), QString());
    choose(0, 0);
    EXPECT_EQ(text.text(), u"完成清淤三公里。"_s);
}

TEST_F(ProgressPageTest, WhatSomebodyElseStoredMeanwhileIsNotOverwritten)
{
    choose(0, 0);
    auto &text = find<TextField>("progressText");
    click(text);
    composeInCell(u"我的。"_s);
    const auto period = window().progressPage().model().grid().periods[0].code();
    ASSERT_TRUE(somebodyElse().progress().enter(
        {{.unitTaskId = m_ids[0], .period = period, .gradeWord = u"已完成"_s, .text = u"对方的。"_s}}));

    leave();

    EXPECT_EQ(reportOf(0, 0).text, u"对方的。"_s);
    EXPECT_EQ(text.text(), u"我的。"_s) << "what was typed is still there to be copied";
}

TEST_F(ProgressPageTest, ReportsAreSubmittedTakenInAndReturnedWithAReason)
{
    choose(0, 0);
    type(u"2"_s);
    enter();
    choose(0, 0);
    click(find<TextField>("progressText"));
    composeInCell(u"已开工。"_s);
    leave();
    select(0, 0, 0, 0);

    click(find<QPushButton>("progressSubmit"));
    EXPECT_EQ(reportOf(0, 0).status, ReportStatus::Submitted);
    click(find<QPushButton>("progressTakeIn"));
    EXPECT_EQ(reportOf(0, 0).status, ReportStatus::TakenIn);
    EXPECT_FALSE(grid().model()->index(0, 0).flags() & Qt::ItemIsEditable);

    QTimer::singleShot(0, &window(), [] {
        auto *dialog = qobject_cast<ReasonDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        EXPECT_FALSE(ok->isEnabled()) << "not without a reason";
        dialog->findChild<TextField *>(u"reason"_s)->setPlainText(u"数字不实"_s);
        ok->click();
    });
    click(find<QPushButton>("progressReturn"));
    EXPECT_EQ(reportOf(0, 0).status, ReportStatus::Returned);
    EXPECT_EQ(reportOf(0, 0).returnReason, u"数字不实"_s);
}

TEST_F(ProgressPageTest, PrefillProposesDraftsForEmptyReportsOnly)
{
    choose(0, 0);
    type(u"3"_s);
    enter();
    select(0, 0, 1, 0);

    click(find<QPushButton>("progressPrefill"));

    EXPECT_EQ(reportOf(0, 0).gradeWord, u"未达到序时进度"_s) << "what a person entered stays";
    EXPECT_EQ(reportOf(1, 0).gradeWord, u"达到序时进度"_s);
    EXPECT_EQ(reportOf(1, 0).status, ReportStatus::Draft);
}

TEST_F(ProgressPageTest, TheFilterFindsUnits)
{
    auto &filter = find<QLineEdit>("progressFilter");
    filter.setFocus();

    filter.setText(u"乙"_s);

    EXPECT_TRUE(soon([&] { return grid().model()->rowCount() == 1; }));
    EXPECT_EQ(grid().model()->headerData(0, Qt::Vertical).toString(), u"第1项　乙县"_s);
}

TEST_F(ProgressPageTest, ManyReportsAreStoredInTheBackground)
{
    QStringList line(12, u"已完成"_s);
    QApplication::clipboard()->setText(QStringList(3, line.join(u'\t')).join(u'\n'));
    choose(0, 0);

    press(Qt::Key_V, Qt::ControlModifier);

    EXPECT_TRUE(soon([&] { return grid().model()->index(2, 11).data().toString() == u"已完成"_s; }));
    EXPECT_EQ(reportOf(2, 11).grade, Grade::Done);
}

} // namespace bihuan
