#include "windowfixture.h"

#include "gui/bulkeditdialog.h"
#include "gui/filterbar.h"
#include "gui/linefield.h"
#include "gui/listviews.h"
#include "gui/unittaskmodel.h"
#include "services/packageservice.h"
#include "services/unittasklist.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace bihuan {

class ListTest : public WindowTest
{
protected:
    void importAs(const QString &number, const QString &unit)
    {
        openSample([&](QJsonObject &package) {
            auto task = package[u"task"_s].toObject();
            task[u"number"_s] = number;
            package[u"task"_s] = task;
            auto unitTask = package[u"unit_task"_s].toObject();
            unitTask[u"unit"_s] = unit;
            package[u"unit_task"_s] = unitTask;
        });
    }

    QStringList shown()
    {
        auto &table = find<QTableView>("table");
        QStringList rows;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            rows << table.model()->index(row, 0).data().toString();
        return rows;
    }
};

TEST_F(ListTest, TaskNumbersSortByTheirFigures)
{
    importAs(u"第10项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"康平县"_s);
    importAs(u"第十四项"_s, u"康平县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));

    ASSERT_TRUE(soon([&] { return shown() == (QStringList{u"第2项"_s, u"第10项"_s, u"第十四项"_s}); }));
}

TEST_F(ListTest, TheFilterFindsWordsInAnyField)
{
    importAs(u"第1项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"康平县"_s);
    auto id = page().unitTask();
    compose(field("finding"), u"拦河坝未拆除"_s);
    leave();
    ASSERT_EQ(stored(id).findings[0].text, u"拦河坝未拆除"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));

    auto &filter = find<LineField>("filter");
    click(filter);
    QInputMethodEvent typed;
    typed.setCommitString(u"河坝"_s);
    QCoreApplication::sendEvent(&filter, &typed);

    ASSERT_TRUE(soon([&] { return shown() == QStringList{u"第2项"_s}; }));
}

TEST_F(ListTest, EnterOpensTheChosenLine)
{
    importAs(u"第1项"_s, u"康平县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    auto &table = find<QTableView>("table");
    ASSERT_TRUE(soon([&] { return table.model()->rowCount() == 1; }));
    table.setFocus();
    table.selectRow(0);

    QTest::keyClick(&table, Qt::Key_Return);

    ASSERT_TRUE(soon([&] { return page().isVisible(); }));
}

TEST_F(ListTest, ChipsTakeConditionsAwayAndTheCountFollows)
{
    importAs(u"第1项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"法库县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    window().listPage().setFilter({.units = {u"法库县"_s}});
    EXPECT_EQ(shown(), QStringList{u"第2项"_s});
    EXPECT_EQ(find<QLabel>("count").text(), u"1 / 2"_s);

    auto *bar = window().listPage().findChild<FilterBar *>();
    auto chips = bar->findChildren<QToolButton *>();
    chips.removeIf([](const QToolButton *chip) { return !chip->isVisible(); });
    ASSERT_EQ(chips.size(), 1);
    chips.first()->click();

    EXPECT_EQ(shown(), (QStringList{u"第1项"_s, u"第2项"_s}));
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(ListTest, ShiftClickAddsAColumnToTheOrder)
{
    importAs(u"第1项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"法库县"_s);
    importAs(u"第3项"_s, u"康平县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    auto *header = find<QTableView>("table").horizontalHeader();
    const auto clickOn = [&](int column, Qt::KeyboardModifiers with) {
        const QPoint at(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, with, at);
    };

    clickOn(UnitTaskModel::UnitColumn, {});
    EXPECT_EQ(shown(), (QStringList{u"第2项"_s, u"第1项"_s, u"第3项"_s}));
    clickOn(UnitTaskModel::TaskColumn, Qt::ShiftModifier);
    clickOn(UnitTaskModel::TaskColumn, Qt::ShiftModifier);

    EXPECT_EQ(shown(), (QStringList{u"第2项"_s, u"第3项"_s, u"第1项"_s}));
    EXPECT_EQ(header->model()->headerData(0, Qt::Horizontal).toString(), u"Task ↓2"_s);
}

TEST_F(ListTest, GroupsFoldAndCountAndLetTheKeysThrough)
{
    importAs(u"第1项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"法库县"_s);
    importAs(u"第3项"_s, u"康平县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    window().listPage().setFilter({.grouping = UnitTaskGrouping::Unit});
    EXPECT_EQ(shown(), (QStringList{u"法库县 (1)"_s, u"第2项"_s, u"康平县 (2)"_s, u"第1项"_s, u"第3项"_s}));

    auto &table = find<QTableView>("table");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Left);

    EXPECT_EQ(shown(), (QStringList{u"法库县 (1)"_s, u"第2项"_s, u"康平县 (2)"_s}));
    EXPECT_EQ(find<QLabel>("count").text(), u"3 / 3"_s);
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(shown().size(), 5);
    table.setCurrentIndex(table.model()->index(4, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_TRUE(soon([&] { return page().isVisible() && page().file().task.number == u"第3项"; }));
}

TEST_F(ListTest, TypedLettersAndFiguresLeadToALine)
{
    importAs(u"第2项"_s, u"康平县"_s);
    importAs(u"第14项"_s, u"法库县"_s);
    importAs(u"第二十项"_s, u"大东区"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    auto &table = find<QTableView>("table");
    table.setFocus();

    QTest::keyClicks(&table, u"ddq"_s);
    EXPECT_EQ(table.currentIndex().siblingAtColumn(0).data().toString(), u"第二十项"_s);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(&table, u"14"_s);

    EXPECT_EQ(table.currentIndex().siblingAtColumn(0).data().toString(), u"第14项"_s);
}

TEST_F(ListTest, SeveralLinesAreSummedCopiedAndChangedInOneStep)
{
    importAs(u"第1项"_s, u"康平县"_s);
    importAs(u"第2项"_s, u"法库县"_s);
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    auto &table = find<QTableView>("table");
    table.setFocus();
    table.setColumnHidden(UnitTaskModel::ChangedColumn, true);
    table.selectAll();

    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto *copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"\n第1项\t康平县\t"_s)) << copied->text().toStdString();
    EXPECT_TRUE(copied->html().contains(u"<td>法库县</td>"_s));
    EXPECT_FALSE(copied->text().contains(u"Changed"_s));
    const auto summed = [](const QLabel *label) { return label->text().contains(u"measures 8"_s); };
    const auto labels = window().statusBar()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, summed));

    QTimer::singleShot(0, [&] {
        auto *dialog = window().findChild<BulkEditDialog *>();
        dialog->findChild<LineField *>()->setText(u"2025年底前"_s);
        EXPECT_TRUE(soon([&] { return button(*dialog, u"&Change"_s).isEnabled(); }));
        button(*dialog, u"&Change"_s).click();
    });
    Q_EMIT window().listPage().bulkEditWanted(window().listPage().allSelected());
    const auto changed = [&] { return services().unitTasks().ids({.dueFrom = QDate(2025, 12, 31)})->size(); };
    ASSERT_TRUE(soon([&] { return changed() == 2; }));
    auto *undo = window().findChild<QAction *>(u"undoAction"_s);
    ASSERT_TRUE(soon([&] { return undo->isEnabled(); }));
    undo->trigger();

    EXPECT_EQ(changed(), 0u);
}

TEST_F(ListTest, TheListComesBackAsItWasLeft)
{
    importAs(u"第1项"_s, u"康平县"_s);
    const UnitTaskFilter filter{.states = {UnitTaskState::Passed},
                                .units = {u"康平县"_s},
                                .dueTo = QDate(2030, 1, 1),
                                .marks = {UnitTaskMark::MissingEvidence},
                                .sort = {{UnitTaskOrder::State, true}, {UnitTaskOrder::Unit}},
                                .grouping = UnitTaskGrouping::State};
    ASSERT_TRUE(window().showView(MainWindow::UnitTasks));
    window().listPage().setFilter(filter);
    window()
        .listPage()
        .findChild<QTableView *>(u"table"_s)
        ->setColumnHidden(UnitTaskModel::ChangedColumn, true);
    closeWindow();

    openWindow();

    EXPECT_EQ(window().listPage().filter(), filter);
    EXPECT_TRUE(window()
                    .listPage()
                    .findChild<QTableView *>(u"table"_s)
                    ->isColumnHidden(UnitTaskModel::ChangedColumn));
}

TEST_F(ListTest, SavedViewsKeepTheirNamesFilterAndColumns)
{
    const ListView view{u"甲/乙 & 丙"_s, {.marks = {UnitTaskMark::Overdue}}, QByteArray("columns")};
    saveView(*m_settings, u"unitTasks"_s, view);
    saveView(*m_settings, u"unitTasks"_s, {u"安"_s, {}, {}});

    auto views = savedViews(*m_settings, u"unitTasks"_s);
    ASSERT_EQ(views.size(), 2u);
    EXPECT_EQ(views[0].name, u"安"_s);
    EXPECT_EQ(views[1].name, view.name);
    EXPECT_EQ(views[1].filter, view.filter);
    EXPECT_EQ(views[1].columns, view.columns);
    removeView(*m_settings, u"unitTasks"_s, view.name);
    EXPECT_EQ(savedViews(*m_settings, u"unitTasks"_s).size(), 1u);
}

TEST_F(ListTest, AModelOfGroupsKeepsItsPromises)
{
    std::vector<UnitTaskId> fetched;
    UnitTaskModel model([&](const std::vector<UnitTaskId> &ids) {
        std::vector<UnitTaskOverview> lines;
        for (const auto id : ids)
            lines.push_back({.id = id});
        fetched.insert(fetched.end(), ids.begin(), ids.end());
        return Result<std::vector<UnitTaskOverview>>(std::move(lines));
    });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    UnitTaskListing listing{.groups = {{u"a"_s, u"甲"_s, 3}, {u"b"_s, u"乙"_s, 2}}};
    for (int id = 1; id <= 5; ++id)
        listing.ids.emplace_back(id);
    model.setListing(listing, UnitTaskGrouping::Unit);

    model.setFolded(0, UnitTaskModel::Folding::Folded);

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.idAt(2), UnitTaskId(4));
    EXPECT_EQ(model.rowOf(UnitTaskId(5)), 3);
    EXPECT_EQ(model.rowOf(UnitTaskId(1)), -1);
    model.foldAll(UnitTaskModel::Folding::Open);
    EXPECT_EQ(model.rowOf(UnitTaskId(5)), 6);
    EXPECT_EQ(model.groupAt(4)->name, u"乙"_s);
}

} // namespace bihuan
