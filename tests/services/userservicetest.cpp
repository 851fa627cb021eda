#include "servicesfixture.h"

namespace bihuan {

namespace {

const QDateTime kMonday(QDate(2022, 9, 26), QTime(8, 0), Qt::UTC);

} // namespace

/// An office with an administrator and a user in each role. The password of each is her login twice.
class UserServiceTest : public ServicesTest
{
protected:
    static QString passwordOf(const QString &login) { return login + login; }

    Result<User> add(const QString &login, const QString &name, UserRole role)
    {
        return m_services->users().add({login, name, role, passwordOf(login)});
    }

    void addUsers()
    {
        ASSERT_TRUE(add(u"admin"_s, u"甲一一"_s, UserRole::Clerk));
        ASSERT_TRUE(add(u"clerk"_s, u"乙二二"_s, UserRole::Clerk));
        ASSERT_TRUE(add(u"reviewer"_s, u"丙三三"_s, UserRole::Reviewer));
        ASSERT_TRUE(add(u"leader"_s, u"丁四四"_s, UserRole::Leader));
    }

    void actAs(const QString &login)
    {
        const auto who = m_services->users().logIn(login, passwordOf(login), kMonday);
        ASSERT_TRUE(who);
        m_services->actAs(*who);
    }

    /// The rule that refused, or empty.
    template <typename T>
    static QString ruleOf(const Result<T> &result)
    {
        return result || result.error().problems.empty() ? QString() : result.error().problems.front().rule;
    }
};

TEST_F(UserServiceTest, WithoutUsersWhoeverOpensTheFolderAdministrates)
{
    const auto id = importSample();

    EXPECT_FALSE(*m_services->users().hasUsers());
    EXPECT_TRUE(m_services->cases().addMeasure(id));
}

TEST_F(UserServiceTest, TheFirstUserBecomesAdministratorAndActs)
{
    const auto first = add(u"admin"_s, u"甲一一"_s, UserRole::Clerk);

    ASSERT_TRUE(first);
    EXPECT_EQ(first->role, UserRole::Administrator);
    EXPECT_EQ(m_services->actor().name, u"甲一一"_s);
    EXPECT_EQ((*m_services->users().current())->login, u"admin"_s);
}

TEST_F(UserServiceTest, WithUsersNobodyWritesBeforeSheHasLoggedIn)
{
    const auto id = importSample();
    addUsers();
    m_services->actAs(u"甲一一"_s);

    const auto refused = m_services->cases().addMeasure(id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Denied);
    EXPECT_EQ(ruleOf(refused), u"permission.log_in"_s);
    EXPECT_TRUE(m_services->cases().get(id)) << "reading stays possible";
}

TEST_F(UserServiceTest, ARoleMayDoWhatTheMatrixSaysAndIsToldWhoElseMay)
{
    const auto id = importSample();
    addUsers();
    actAs(u"reviewer"_s);

    const auto refused = m_services->cases().addMeasure(id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems.front(),
              (Problem{{}, u"permission.denied"_s, {u"add"_s, u"clerk administrator"_s}}));
    actAs(u"clerk"_s);
    EXPECT_TRUE(m_services->cases().addMeasure(id));
}

TEST_F(UserServiceTest, AStateThatForbidsItIsNamed)
{
    const auto id = importSample();
    putInState(id, UnitTaskState::Closed);
    addUsers();
    actAs(u"clerk"_s);

    const auto added = m_services->cases().addMeasure(id);
    const auto set = m_services->packages().setField(id, u"measures[0].text"_s, u"新"_s);

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().problems.front(),
              (Problem{{}, u"permission.not_in_state"_s, {u"add"_s, u"closed"_s, u"administrator"_s}}));
    EXPECT_EQ(ruleOf(set), u"permission.not_in_state"_s);
}

TEST_F(UserServiceTest, ARoleThatWasTakenAwayIsGoneAtOnce)
{
    const auto id = importSample();
    addUsers();
    auto others = open(u"nobody"_s);
    others.actAs(*others.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday));
    ASSERT_TRUE(others.cases().addMeasure(id));

    ASSERT_TRUE(m_services->users().setDisabled(u"clerk"_s, true));

    EXPECT_EQ(ruleOf(others.cases().addMeasure(id)), u"permission.log_in"_s);
    EXPECT_EQ(ruleOf(others.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday)), u"login.wrong"_s);
}

TEST_F(UserServiceTest, OnlyTheAdministratorChangesUsers)
{
    addUsers();
    actAs(u"leader"_s);

    EXPECT_EQ(ruleOf(add(u"more"_s, u"戊五五"_s, UserRole::Administrator)), u"permission.denied"_s);
    EXPECT_EQ(ruleOf(m_services->users().setRole(u"leader"_s, UserRole::Administrator)),
              u"permission.denied"_s);
    EXPECT_EQ(ruleOf(m_services->users().setPassword(u"admin"_s, {}, u"another password"_s)),
              u"permission.denied"_s);
}

TEST_F(UserServiceTest, TheLastAdministratorStays)
{
    addUsers();

    EXPECT_EQ(ruleOf(m_services->users().setRole(u"admin"_s, UserRole::Clerk)), u"user.last_administrator"_s);
    EXPECT_EQ(ruleOf(m_services->users().setDisabled(u"admin"_s, true)), u"user.last_administrator"_s);
    ASSERT_TRUE(m_services->users().setRole(u"leader"_s, UserRole::Administrator));
    EXPECT_TRUE(m_services->users().setRole(u"admin"_s, UserRole::Clerk));
}

TEST_F(UserServiceTest, ALoginAndANameAreTakenOnce)
{
    addUsers();

    EXPECT_EQ(ruleOf(add(u"clerk"_s, u"戊五五"_s, UserRole::Clerk)), u"user.taken"_s);
    EXPECT_EQ(ruleOf(add(u"other"_s, u"乙二二"_s, UserRole::Clerk)), u"user.taken"_s);
}

TEST_F(UserServiceTest, WeakPasswordsAreRefused)
{
    EXPECT_EQ(ruleOf(m_services->users().add({u"a"_s, u"甲一一"_s, UserRole::Clerk, u"1234567"_s})),
              u"password.too_short"_s);
    EXPECT_EQ(ruleOf(m_services->users().add({u"longlogin"_s, u"甲一一"_s, UserRole::Clerk, u"LongLogin"_s})),
              u"password.is_login"_s);
}

TEST_F(UserServiceTest, EachWrongPasswordMakesTheNextOneWaitLongerEvenAfterARestart)
{
    addUsers();
    auto &users = m_services->users();
    EXPECT_EQ(ruleOf(users.logIn(u"clerk"_s, u"wrong"_s, kMonday)), u"login.wrong"_s);
    EXPECT_EQ(ruleOf(users.logIn(u"clerk"_s, u"wrong"_s, kMonday)), u"login.wrong"_s);
    EXPECT_EQ(ruleOf(users.logIn(u"clerk"_s, u"wrong"_s, kMonday)), u"login.wrong"_s);

    auto again = open(u"nobody"_s);
    const auto early = again.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday.addMSecs(500));

    ASSERT_FALSE(early) << "the right password has to wait, too";
    EXPECT_EQ(early.error().problems.front(), (Problem{{}, u"login.wait"_s, {u"2"_s}}));
    EXPECT_EQ(ruleOf(again.users().logIn(u"clerk"_s, u"wrong"_s, kMonday.addSecs(2))), u"login.wrong"_s);
    EXPECT_EQ(ruleOf(again.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday.addSecs(5))),
              u"login.wait"_s);
    EXPECT_TRUE(again.users().logIn(u"leader"_s, passwordOf(u"leader"_s), kMonday)) << "others do not wait";
    EXPECT_TRUE(again.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday.addSecs(6)));
    EXPECT_TRUE(again.users().logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday.addSecs(6)))
        << "the right one starts anew";
}

TEST_F(UserServiceTest, AnUnknownLoginAnswersLikeAWrongPassword)
{
    addUsers();

    EXPECT_EQ(ruleOf(m_services->users().logIn(u"stranger"_s, u"whatever"_s, kMonday)), u"login.wrong"_s);
}

TEST_F(UserServiceTest, OnesOwnPasswordNeedsTheOldOne)
{
    addUsers();
    actAs(u"clerk"_s);
    auto &users = m_services->users();

    EXPECT_EQ(ruleOf(users.setPassword(u"clerk"_s, u"wrong"_s, u"a new password"_s)), u"login.wrong"_s);
    ASSERT_TRUE(users.setPassword(u"clerk"_s, passwordOf(u"clerk"_s), u"a new password"_s));

    EXPECT_FALSE(users.logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday));
    EXPECT_TRUE(users.logIn(u"clerk"_s, u"a new password"_s, kMonday.addDays(1)));
}

TEST_F(UserServiceTest, AComputerRemembersUntilItForgetsOrThePasswordChanges)
{
    addUsers();
    auto &users = m_services->users();
    const auto clerk = *users.logIn(u"clerk"_s, passwordOf(u"clerk"_s), kMonday);
    const auto one = *users.remember(clerk, kMonday);
    const auto other = *users.remember(clerk, kMonday);

    EXPECT_EQ((*users.remembered(one))->name, u"乙二二"_s);
    ASSERT_TRUE(users.forget(one));
    EXPECT_FALSE(users.remembered(one)->has_value());
    EXPECT_TRUE(users.remembered(other)->has_value());
    ASSERT_TRUE(users.setPassword(u"clerk"_s, {}, u"set by the administrator"_s));
    EXPECT_FALSE(users.remembered(other)->has_value());
    EXPECT_FALSE(users.remembered(u"made up"_s)->has_value());
}

TEST_F(UserServiceTest, NothingSecretStandsInTheLog)
{
    addUsers();
    ASSERT_TRUE(m_services->users().setPassword(u"clerk"_s, {}, u"a new password"_s));

    const auto entries = m_services->audit().entries();

    ASSERT_TRUE(entries);
    EXPECT_GT(entries->size(), 4u) << "that there is a new password is told";
    for (const auto &entry : *entries) {
        const QString line =
            entry.newValue.value_or(QString()) + entry.oldValue.value_or(QString()) + entry.field;
        EXPECT_FALSE(line.contains(u"argon"_s)) << line.toStdString();
        EXPECT_FALSE(line.contains(u"a new password"_s)) << line.toStdString();
        EXPECT_FALSE(line.contains(passwordOf(u"clerk"_s))) << line.toStdString();
    }
}

TEST_F(UserServiceTest, NobodyUndoesOrRedoesWhatSheMayNotDo)
{
    const auto id = importSample();
    addUsers();
    actAs(u"clerk"_s);
    const auto step = m_services->cases().addMeasure(id)->step;
    actAs(u"reviewer"_s);
    EXPECT_EQ(ruleOf(m_services->cases().undo(step)), u"permission.denied"_s);
    actAs(u"clerk"_s);
    const auto undone = m_services->cases().undo(step);
    ASSERT_TRUE(undone);

    actAs(u"reviewer"_s);
    EXPECT_EQ(ruleOf(m_services->cases().undo(*undone)), u"permission.denied"_s);
    actAs(u"admin"_s);
    EXPECT_TRUE(m_services->cases().undo(*undone));
}

TEST_F(UserServiceTest, ChangesOfUsersAreForGood)
{
    addUsers();
    const auto last = m_services->audit().entries()->back();
    ASSERT_EQ(last.action, u"users"_s);

    EXPECT_EQ(ruleOf(m_services->cases().undo(last.step)), u"undo.for_good"_s);
}

TEST_F(UserServiceTest, GradesAreTheMembersOwnAndOnePerMeasure)
{
    const auto id = importSample();
    const auto member = m_services->cases().get(id)->application.members.front();
    auto &cases = m_services->cases();

    ASSERT_TRUE(cases.grade(id, {member.name, u"2"_s, MeasureGrade::MostlyMet, u"频次不足"_s}));
    ASSERT_TRUE(cases.grade(id, {member.name, u"2."_s, MeasureGrade::Met, std::nullopt}));

    const auto reviews = cases.get(id)->application.reviews;
    ASSERT_EQ(reviews.size(), 1u);
    EXPECT_EQ(reviews[0].grade, MeasureGrade::Met);
    EXPECT_EQ(reviews[0].remark, u"频次不足"_s) << "a remark that is not given stays";
    EXPECT_EQ(ruleOf(cases.grade(id, {u"无此人"_s, u"2"_s, MeasureGrade::Met, {}})), u"member.not_found"_s);
    EXPECT_EQ(ruleOf(cases.grade(id, {member.name, u"99"_s, MeasureGrade::Met, {}})), u"measure.not_found"_s);
}

TEST_F(UserServiceTest, GradesTravelInPackages)
{
    const auto id = importSample();
    const auto member = m_services->cases().get(id)->application.members[1];
    ASSERT_TRUE(m_services->cases().grade(id, {member.name, u"3"_s, MeasureGrade::NotMet, u"未见台账"_s}));
    ASSERT_TRUE(m_services->packages().exportTo(id, path(u"out"_s)));
    const auto before = m_services->cases().get(id)->application.reviews;

    const DataFolder other(path(u"other"_s));
    ASSERT_TRUE(other.init());
    auto there = Services::open(other, u"乙二二"_s);
    ASSERT_TRUE(there);
    const auto imported = there->packages().import(path(u"out"_s));

    ASSERT_TRUE(imported);
    const auto file = *there->cases().get(imported->id);
    ASSERT_EQ(file.application.reviews.size(), 1u);
    EXPECT_EQ(file.application.reviews[0].grade, MeasureGrade::NotMet);
    EXPECT_EQ(file.application.reviews[0].remark, u"未见台账"_s);
    EXPECT_EQ(file.application.reviews[0].lookedAt, before[0].lookedAt);
    EXPECT_EQ(file.application.reviews[0].groupMemberId, file.application.members[1].id);
    EXPECT_EQ(file.application.reviews[0].measureId, file.measures[2].measure.id);
}

} // namespace bihuan
