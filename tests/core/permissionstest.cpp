#include "core/permissions.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace bihuan {

namespace {

/// "action role state" for every x of the expectation file.
struct Expectations
{
    std::set<std::string> allowed{};
    QStringList actions{};
};

Expectations readExpectations()
{
    Expectations expected;
    QFile file(u"" TEST_DATA "/permissions.txt"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const auto words = line.split(u' ', Qt::SkipEmptyParts);
        EXPECT_EQ(words.size(), 4) << line.toStdString();
        expected.actions << words[0];
        for (int role = 0; role < 3; ++role) {
            EXPECT_EQ(words[role + 1].size(), qsizetype(std::size(CodeTable<UnitTaskState>::entries)));
            for (qsizetype state = 0; state < words[role + 1].size(); ++state) {
                if (words[role + 1][state] == u'x')
                    expected.allowed.insert(u"%1 %2 %3"_s.arg(words[0]).arg(role).arg(state).toStdString());
            }
        }
    }
    return expected;
}

} // namespace

TEST(Permissions, EveryTripleOfActionRoleAndStateIsAsTheOfficeWantsIt)
{
    const auto expected = readExpectations();

    int triples = 0;
    for (const auto &action : expected.actions) {
        for (int role = 0; role < 3; ++role) {
            for (int state = 0; state <= int(UnitTaskState::LongTerm); ++state) {
                const auto name = u"%1 %2 %3"_s.arg(action).arg(role).arg(state).toStdString();
                EXPECT_EQ(isAllowed(UserRole(role), action, UnitTaskState(state)),
                          expected.allowed.contains(name))
                    << name;
                ++triples;
            }
        }
    }
    EXPECT_EQ(triples, int(expected.actions.size()) * 3 * 13);
}

TEST(Permissions, TheTableHasTheActionsOfTheExpectationAndNoOther)
{
    const auto expected = readExpectations().actions;

    std::set<QString> inTable;
    for (const auto &row : permissions())
        inTable.insert(row.action);

    EXPECT_EQ(inTable, std::set<QString>(expected.begin(), expected.end()));
}

TEST(Permissions, EveryMoveHasARow)
{
    for (const auto &move : CodeTable<Move>::entries)
        EXPECT_GT(rolesFor(toCode(move.first), std::nullopt).size(), 1u) << toCode(move.first).toStdString();
}

TEST(Permissions, TheAdministratorMayEverythingInEveryState)
{
    for (const auto &state : CodeTable<UnitTaskState>::entries) {
        EXPECT_TRUE(isAllowed(UserRole::Administrator, u"edit", state.first));
        EXPECT_TRUE(isAllowed(UserRole::Administrator, u"users", state.first));
    }
}

TEST(Permissions, WhatHasNoRowIsTheAdministratorsAlone)
{
    EXPECT_EQ(rolesFor(u"users", std::nullopt), std::vector<UserRole>{UserRole::Administrator});
    EXPECT_EQ(rolesFor(u"no_such_action", UnitTaskState::Draft),
              std::vector<UserRole>{UserRole::Administrator});
}

/// What a service writes under a name without a row could be done by the administrator only, which nobody
/// would notice while the office has no users.
TEST(Permissions, EveryStepOfTheServicesHasARowOrIsNamedHere)
{
    const std::set<QString> administrators{u"users"_s, u"templates"_s};
    static const QRegularExpression step(u"[.>:]write\\(\\s*u\"([a-z_]+)\"_s"_s);

    int found = 0;
    QDirIterator files(u"" BIHUAN_SOURCE "/src/services"_s, {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = step.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto action = matches.next().captured(1);
            ++found;
            EXPECT_TRUE(administrators.contains(action) || rolesFor(action, std::nullopt).size() > 1)
                << action.toStdString() << " in " << file.fileName().toStdString();
        }
    }
    EXPECT_GT(found, 5);
}

} // namespace bihuan
