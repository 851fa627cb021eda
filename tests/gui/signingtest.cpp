#include "windowfixture.h"

#include "gui/loginpage.h"
#include "gui/signaturepad.h"
#include "gui/signdialog.h"
#include "gui/signingpanel.h"
#include "services/checkservice.h"
#include "services/issueservice.h"
#include "services/signingservice.h"
#include "services/userservice.h"
#include "support/samplecase.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace bihuan {

class WindowSigningTest : public WindowTest
{
protected:
    void addUsers()
    {
        auto &users = services().users();
        ASSERT_TRUE(users.add({u"admin"_s, u"庚七七"_s, UserRole::Administrator, u"adminadmin"_s}));
        ASSERT_TRUE(users.add({u"jia"_s, u"甲一一"_s, UserRole::Reviewer, u"jiajiajia"_s}));
        ASSERT_TRUE(users.add({u"wu"_s, u"辛八八"_s, UserRole::Leader, u"wuwuwuwu"_s}));
    }

    /// Logs in on the page that covers the window.
    void logIn(const QString &login, const QString &password)
    {
        auto &page = find<LoginPage>("loginPage");
        page.findChild<QLineEdit *>(u"login"_s)->setText(login);
        page.findChild<QLineEdit *>(u"password"_s)->setText(password);
        click(*page.findChild<QPushButton *>(u"loginButton"_s));
    }

    QStringList unsignedMembers(UnitTaskId id)
    {
        QStringList names;
        const auto all = services().signing().signatures(id);
        EXPECT_TRUE(all);
        for (const auto &one : *all) {
            if (one.state != SignatureState::Signed)
                names << one.member.name;
        }
        return names;
    }
};

TEST_F(WindowSigningTest, TheGroupSignsTheLeaderIssuesAndTheEditionIsListed)
{
    const auto id = openSample(test::proveOnPaper);
    for (const auto &name : {u"甲一一"_s, u"乙二二"_s, u"丙三三"_s, u"丁四"_s})
        sign(name, [](SignDialog &dialog) { choose(dialog, SignatureKind::Ink); });
    EXPECT_EQ(unsignedMembers(id), QStringList{u"戊五"_s});

    sign(u"戊五"_s, [](SignDialog &dialog) {
        choose(dialog, SignatureKind::Drawn);
        auto *pad = dialog.findChild<SignaturePad *>(u"signaturePad"_s);
        QTest::mousePress(pad, Qt::LeftButton, {}, {30, 30});
        QTest::mouseMove(pad, {90, 60});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {90, 60});
    });
    EXPECT_EQ(unsignedMembers(id), QStringList());
    const auto findings = services().checks().look(id).value();
    const auto late = std::ranges::find(findings, u"19"_s, [](const auto &one) { return one.result.check; });
    ASSERT_NE(late, findings.end());
    ASSERT_TRUE(services().checks().waive(id, late->result, u"已批准延期"_s));
    page().findChild<QLineEdit *>(u"issueNumber"_s)->setText(u"沈环〔2022〕1号"_s);
    page().findChild<QPushButton *>(u"issueButton"_s)->click();

    EXPECT_EQ(stored(id).application.opinion.documentNumber, u"沈环〔2022〕1号"_s);
    auto *edition = page().findChild<QPushButton *>(u"edition-1"_s);
    ASSERT_NE(edition, nullptr);
    EXPECT_TRUE(edition->text().contains(u"沈环〔2022〕1号"_s));
    EXPECT_TRUE(page().findChild<QPushButton *>(u"newEditionButton"_s)->isVisibleTo(&page()));
}

TEST_F(WindowSigningTest, AMemberSignsByPasswordAndNobodyElseCan)
{
    const auto id = openSample([](QJsonObject &package) {
        test::proveOnPaper(package);
        auto unitTask = package[u"unit_task"_s].toObject();
        unitTask[u"state"_s] = u"under_review"_s;
        package[u"unit_task"_s] = unitTask;
    });
    addUsers();
    services().actAs(*services().users().logIn(u"jia"_s, u"jiajiajia"_s, QDateTime::currentDateTimeUtc()));

    sign(u"甲一一"_s, [](SignDialog &dialog) {
        choose(dialog, SignatureKind::Password);
        dialog.findChild<QLineEdit *>(u"signaturePassword"_s)->setText(u"jiajiajia"_s);
    });
    sign(u"乙二二"_s, [](SignDialog &dialog) {
        choose(dialog, SignatureKind::Password);
        dialog.findChild<QLineEdit *>(u"signaturePassword"_s)->setText(u"jiajiajia"_s);
    });

    EXPECT_EQ(unsignedMembers(id), (QStringList{u"乙二二"_s, u"丙三三"_s, u"丁四"_s, u"戊五"_s}));
}

TEST_F(WindowSigningTest, TheLockKeepsWhatIsTypedAndOnlyThePasswordOpensIt)
{
    const auto id = openSample();
    addUsers();
    closeWindow();
    openWindow();
    ASSERT_TRUE(window().openUnitTask(id));
    auto &conclusion = field("conclusion");
    page().reveal(u"opinion.conclusion"_s);
    compose(conclusion, u"尚未写完"_s);

    window().lock();
    EXPECT_FALSE(page().isEnabled());
    logIn(u"admin"_s, u"wrong password"_s);
    EXPECT_FALSE(page().isEnabled());
    logIn(u"admin"_s, u"adminadmin"_s);

    EXPECT_TRUE(page().isEnabled());
    EXPECT_EQ(stored(id).application.opinion.conclusion, u"尚未写完"_s);
    EXPECT_TRUE(find<QLabel>("userLabel").text().contains(u"庚七七"_s));
}

TEST_F(WindowSigningTest, ThisComputerRemembersWhoLoggedInUntilItIsLocked)
{
    addUsers();
    services().actAs(u"nobody"_s);
    closeWindow();
    openWindow();
    logIn(u"wu"_s, u"wuwuwuwu"_s);
    services().actAs(u"nobody"_s);
    closeWindow();

    openWindow();

    EXPECT_EQ(services().actor().name, u"辛八八"_s) << "without being asked";
    window().lock();
    services().actAs(u"nobody"_s);
    closeWindow();
    openWindow();
    EXPECT_TRUE(find<LoginPage>("loginPage").isVisible()) << "a restart does not get round the lock";
}

TEST_F(WindowSigningTest, TheFirstAdministratorIsMadeOrSkipped)
{
    window().askForFirstAdministrator();
    auto &page = find<LoginPage>("loginPage");
    page.findChild<QLineEdit *>(u"userName"_s)->setText(u"庚七七"_s);
    logIn(u"admin"_s, u"adminadmin"_s);

    EXPECT_EQ(services().users().users()->front().role, UserRole::Administrator);
    EXPECT_FALSE(page.isVisible());
    closeWindow();
    openWindow();
    window().askForFirstAdministrator();
    EXPECT_FALSE(window().findChild<LoginPage *>()->isVisible());
}

} // namespace bihuan
