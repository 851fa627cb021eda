#include "windowfixture.h"

#include "gui/linefield.h"
#include "services/packageservice.h"

#include <QJsonObject>
#include <QTableView>
#include <QTest>

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

} // namespace bihuan
