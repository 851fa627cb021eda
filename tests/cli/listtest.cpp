#include "clitest.h"

#include <QJsonArray>

namespace bihuan {

class CliListTest : public CliTest
{
protected:
    CliListTest()
    {
        importSample(); // 第1项, 康平县, passed.
        for (const auto &[number, unit] :
             {std::pair(u"第10项"_s, u"法库县"_s), std::pair(u"第2项"_s, u"大东区"_s)}) {
            EXPECT_EQ(call({u"import-unit-task"_s, package([&](QJsonObject &content) {
                                auto task = content[u"task"_s].toObject();
                                task[u"number"_s] = number;
                                content[u"task"_s] = task;
                                auto unitTask = content[u"unit_task"_s].toObject();
                                unitTask[u"unit"_s] = unit;
                                unitTask[u"state"_s] = u"in_progress"_s;
                                content[u"unit_task"_s] = unitTask;
                            })})
                          .code,
                      0);
        }
    }

    QStringList tasks(const QStringList &options)
    {
        QStringList numbers;
        for (const auto &line : call(QStringList{u"list"_s, u"--json"_s} + options).json().array())
            numbers << line.toObject()[u"task"_s].toString();
        return numbers;
    }
};

TEST_F(CliListTest, SortsByColumnsInEitherDirection)
{
    EXPECT_EQ(tasks({}), (QStringList{u"第1项"_s, u"第2项"_s, u"第10项"_s}));
    EXPECT_EQ(tasks({u"--sort=-task"_s}), (QStringList{u"第10项"_s, u"第2项"_s, u"第1项"_s}));
    EXPECT_EQ(tasks({u"--sort=unit"_s}), (QStringList{u"第2项"_s, u"第10项"_s, u"第1项"_s}));
    EXPECT_EQ(tasks({u"--sort=-state,-unit"_s}), (QStringList{u"第1项"_s, u"第10项"_s, u"第2项"_s}));
    EXPECT_EQ(tasks({u"--most"_s, u"1"_s}), QStringList{u"第1项"_s});
}

TEST_F(CliListTest, FiltersByEverythingThatTheWindowFiltersBy)
{
    EXPECT_EQ(tasks({u"--mark"_s, u"overdue"_s}), (QStringList{u"第2项"_s, u"第10项"_s}));
    EXPECT_EQ(tasks({u"--task"_s, u"第2项"_s}), QStringList{u"第2项"_s});
    EXPECT_EQ(tasks({u"--plan"_s, u"别的方案"_s}), QStringList{});
    EXPECT_EQ(tasks({u"--due-to"_s, u"2021-12-30"_s}), QStringList{});
    EXPECT_EQ(tasks({u"--due-from"_s, u"2021-12-31"_s}).size(), 3);
    EXPECT_EQ(tasks({u"--unit"_s, u"康平县"_s, u"--unit"_s, u"法库县"_s}),
              (QStringList{u"第1项"_s, u"第10项"_s}));
}

TEST_F(CliListTest, CountsGroups)
{
    const auto ran = call({u"list"_s, u"--json"_s, u"--group"_s, u"state"_s, u"--count"_s});

    EXPECT_EQ(ran.json().array(),
              (QJsonArray{QJsonObject{{u"group"_s, u"in_progress"_s}, {u"unit_tasks"_s, 2}},
                          QJsonObject{{u"group"_s, u"passed"_s}, {u"unit_tasks"_s, 1}}}));
}

TEST_F(CliListTest, SaysWhatAnOptionTakes)
{
    for (const auto &wrong : {QStringList{u"--mark"_s, u"late"_s}, QStringList{u"--sort"_s, u"colour"_s},
                              QStringList{u"--group"_s, u"x"_s}, QStringList{u"--due-to"_s, u"31.12."_s},
                              QStringList{u"--most"_s, u"0"_s}, QStringList{u"--count"_s}})
        EXPECT_EQ(call(QStringList{u"list"_s} + wrong).code, 2) << wrong.join(u' ').toStdString();
}

TEST_F(CliListTest, SetsOneFieldOfAllThatPassTheConditions)
{
    const QStringList set{u"set-many"_s, u"deadline"_s, u"2030年底前"_s,
                          u"--mark"_s,   u"overdue"_s,  u"--json"_s};
    const auto looked = call(set + QStringList{u"--dry-run"_s}).json().object();
    const auto done = call(set).json().object();

    EXPECT_EQ(looked, (QJsonObject{{u"changed"_s, 2}, {u"unchanged"_s, 0}, {u"step"_s, 0}}));
    EXPECT_EQ(done[u"changed"_s].toInt(), 2);
    EXPECT_EQ(tasks({u"--due-from"_s, u"2030-12-31"_s}).size(), 2);
    EXPECT_EQ(call({u"undo"_s, QString::number(done[u"step"_s].toInt())}).code, 0);
    EXPECT_EQ(tasks({u"--mark"_s, u"overdue"_s}).size(), 2);
    EXPECT_EQ(call({u"set-many"_s, u"goal"_s, u"x"_s}).code, 2);
}

TEST_F(CliListTest, TheOverviewHasTheSameNumbers)
{
    const auto overview = call({u"overview"_s, u"--json"_s}).json().object();

    EXPECT_EQ(overview[u"unit_tasks"_s].toInt(), 3);
    EXPECT_EQ(overview[u"marks"_s].toObject()[u"overdue"_s].toInt(), 2);
    EXPECT_EQ(overview[u"states"_s].toObject(), (QJsonObject{{u"in_progress"_s, 2}, {u"passed"_s, 1}}));
    EXPECT_EQ(overview[u"completed"_s].toObject(),
              (QJsonObject{
                  {u"all"_s, 1}, {u"closed"_s, 0}, {u"acceptance_unfinished"_s, 1}, {u"not_applied"_s, 0}}));
    EXPECT_EQ(overview[u"units"_s].toArray().size(), 3);
    EXPECT_EQ(call({u"overview"_s, u"--day"_s, u"2021-12-31"_s, u"--json"_s})
                  .json()
                  .object()[u"marks"_s]
                  .toObject()[u"due_soon"_s]
                  .toInt(),
              2);
    EXPECT_EQ(call({u"overview"_s, u"--day"_s, u"tomorrow"_s}).code, 2);
}

} // namespace bihuan
