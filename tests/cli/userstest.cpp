#include "clitest.h"

#include <QJsonArray>
#include <QProcess>

namespace bihuan {

class UsersCliTest : public CliTest
{
protected:
    Ran add(const QString &login, const QString &name, const QString &role)
    {
        setEnvironment(u"BIHUAN_NEW_PASSWORD"_s, login + login);
        setEnvironment(u"BIHUAN_PASSWORD"_s, u"adminadmin"_s);
        return call({u"users"_s, u"add"_s, login, u"--name"_s, name, u"--role"_s, role, u"--as"_s, u"admin"_s,
                     u"--json"_s});
    }

    Ran as(const QString &login, QStringList arguments)
    {
        setEnvironment(u"BIHUAN_PASSWORD"_s, login + login);
        return call(arguments << u"--as"_s << login);
    }
};

TEST_F(UsersCliTest, AnOfficeWithUsersIsSetUpAndEachDoesHerPart)
{
    importSample();
    EXPECT_EQ(call({u"whoami"_s, u"--json"_s}).json()[u"role"_s], u"administrator"_s);

    EXPECT_EQ(add(u"admin"_s, u"甲一一"_s, u"clerk"_s).json()[u"role"_s], u"administrator"_s)
        << "the first one is it anyway";
    EXPECT_EQ(add(u"clerk"_s, u"乙二二"_s, u"clerk"_s).code, 0);

    EXPECT_EQ(call({u"whoami"_s, u"--json"_s}).json()[u"role"_s], QJsonValue());
    const auto nobody = call({u"set"_s, u"1"_s, u"measures[0].text"_s, u"新"_s});
    EXPECT_EQ(nobody.code, 1);
    EXPECT_TRUE(nobody.err.contains(u"--as LOGIN"_s)) << nobody.err.toStdString();
    EXPECT_EQ(as(u"clerk"_s, {u"set"_s, u"1"_s, u"measures[0].text"_s, u"新"_s}).code, 0);
    const auto denied = as(u"clerk"_s, {u"users"_s, u"disable"_s, u"admin"_s});
    EXPECT_EQ(denied.code, 1);
    EXPECT_TRUE(denied.err.contains(u"administrator"_s)) << denied.err.toStdString();
    EXPECT_EQ(call({u"users"_s, u"--json"_s}).json().array().size(), 2);
}

TEST_F(UsersCliTest, AWrongPasswordIsRefusedAndThePasswordMayComeByStdin)
{
    ASSERT_EQ(call({u"init"_s}).code, 0);
    ASSERT_EQ(add(u"admin"_s, u"甲一一"_s, u"clerk"_s).code, 0);
    setEnvironment(u"BIHUAN_PASSWORD"_s, u"wrong"_s);
    const auto wrong = call({u"whoami"_s, u"--as"_s, u"admin"_s});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_FALSE(wrong.err.contains(u"adminadmin"_s));

    m_environment.remove(u"BIHUAN_PASSWORD"_s);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"" BIHUANCTL ""_s, {u"--data"_s, data(), u"whoami"_s, u"--as"_s, u"admin"_s, u"--json"_s});
    process.write("adminadmin\n");
    process.closeWriteChannel();

    EXPECT_EQ(finish(process).json()[u"login"_s], u"admin"_s);
}

TEST_F(UsersCliTest, AGradeIsGivenByNameAndShown)
{
    importSample();
    const auto member =
        call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"acceptance"_s][u"group"_s][0][u"name"_s].toString();

    const auto graded = call({u"grade"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--as"_s, member, u"--grade"_s,
                              u"mostly_met"_s, u"--remark"_s, u"频次不足"_s});
    const auto wrong =
        call({u"grade"_s, u"1"_s, u"--measure"_s, u"2"_s, u"--as"_s, member, u"--grade"_s, u"good"_s});

    EXPECT_EQ(graded.code, 0) << graded.err.toStdString();
    EXPECT_EQ(wrong.code, 2);
    const auto shown = call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"acceptance"_s][u"group"_s][0];
    EXPECT_EQ(shown[u"grades"_s][0][u"grade"_s], u"mostly_met"_s);
    EXPECT_EQ(shown[u"grades"_s][0][u"remark"_s], u"频次不足"_s);
}

TEST_F(UsersCliTest, AReviewSheetSaysHowFarAMemberIsAndWhatChangedSince)
{
    importSample();
    const auto member =
        call({u"show"_s, u"1"_s, u"--json"_s}).json()[u"acceptance"_s][u"group"_s][0][u"name"_s].toString();
    const QStringList sheet{u"review-sheet"_s, u"1"_s, u"--member"_s, member, u"--json"_s};

    const auto looked = call(sheet + QStringList{u"--looked"_s, u"2"_s});
    ASSERT_EQ(call({u"set"_s, u"1"_s, u"measures[1].text"_s, u"改成这样。"_s}).code, 0);
    const auto later = call(sheet).json();
    const auto unknown = call(sheet + QStringList{u"--looked"_s, u"77"_s});

    ASSERT_EQ(looked.code, 0) << looked.err.toStdString();
    EXPECT_EQ(looked.json()[u"looked"_s].toInt(), 1);
    EXPECT_EQ(looked.json()[u"changed"_s].toInt(), 0);
    EXPECT_EQ(later[u"changed"_s].toInt(), 1);
    EXPECT_EQ(later[u"measures"_s][1][u"changes"_s][0][u"field"_s], u"text"_s);
    EXPECT_EQ(unknown.code, 1);
}

} // namespace bihuan
