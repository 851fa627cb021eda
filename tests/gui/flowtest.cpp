#include "windowfixture.h"

#include "gui/flowbar.h"
#include "gui/linefield.h"
#include "gui/movedialog.h"
#include "gui/noticedays.h"
#include "gui/signdialog.h"
#include "gui/textfield.h"
#include "services/checkservice.h"
#include "services/extensionservice.h"
#include "services/flowservice.h"
#include "services/maintenanceservice.h"
#include "services/signingservice.h"
#include "services/userservice.h"
#include "support/samplecase.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <set>

namespace bihuan {

namespace {

using Words = std::vector<std::pair<QString, QString>>;

/// Types into the fields of the dialog by their keys.
void typeInto(MoveDialog &dialog, const Words &words)
{
    for (const auto &[key, text] : words) {
        if (auto *line = dialog.findChild<LineField *>(key)) {
            line->setText(text); // As an input method brings it.
        } else if (auto *field = dialog.findChild<TextField *>(key)) {
            field->setText(text);
        } else {
            ADD_FAILURE() << "no field " << key.toStdString();
        }
    }
}

} // namespace

class FlowTest : public WindowTest
{
protected:
    /// The sample in this state, with evidence on paper for each measure.
    UnitTaskId openCase(const QString &state)
    {
        return openSample([&](QJsonObject &package) {
            auto part = package[u"unit_task"_s].toObject();
            part[u"state"_s] = state;
            part[u"contact"_s] = u"甲一一 13800000001"_s;
            package[u"unit_task"_s] = part;
            test::proveOnPaper(package);
        });
    }

    QPushButton &moveButton(Move move) { return find<QPushButton>((u"move_"_s + toCode(move)).toLatin1()); }

    /// Fills the next dialog and sends it off.
    void answer(const Words &words)
    {
        QTimer::singleShot(0, [words] {
            auto *dialog = qobject_cast<MoveDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            typeInto(*dialog, words);
            dialog->findChild<QPushButton *>(u"submitButton"_s)->click();
            if (dialog->isVisible()) {
                ADD_FAILURE() << "refused: " << dialog->windowTitle().toStdString();
                dialog->reject();
            }
        });
    }

    void move(Move which, const Words &words = {})
    {
        if (!words.empty())
            answer(words);
        click(moveButton(which));
    }

    /// Chooses an entry of the menu of further things, by its place.
    void more(const QString &words, const Words &fields)
    {
        auto *menu = find<QToolButton>("moreMoves").menu();
        for (auto *action : menu->actions()) {
            if (QString(action->text()).remove(u'&').startsWith(words)) {
                answer(fields);
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no entry " << words.toStdString();
    }

    /// Concludes the opinion; the members whose names are not left out have signed it on paper.
    void signOnPaper(UnitTaskId id, const QString &leftOut = {})
    {
        auto opinion = page().file().application.opinion;
        opinion.acceptedOn = QDate(2022, 9, 28);
        opinion.conclusion = u"验收组认为，康平县已完成整改任务，同意通过验收。"_s;
        ASSERT_TRUE(services().cases().save(id, opinion));
        for (const auto &member : stored(id).application.members) {
            if (member.name == leftOut)
                continue;
            ASSERT_TRUE(services().signing().sign(
                id, {.member = member.name, .kind = SignatureKind::Ink, .signedOn = QDate(2022, 9, 28)}));
        }
        ASSERT_TRUE(page().open(id));
    }

    /// Lets every open warning pass with a reason.
    void giveReasons(UnitTaskId id)
    {
        const auto findings = services().checks().look(id, CheckStage::Closing).value();
        for (const auto &finding : findings) {
            if (!finding.isOpen() || finding.blocks())
                continue;
            EXPECT_TRUE(services().checks().waive(id, finding.result, u"已核实"_s));
        }
        ASSERT_TRUE(page().open(id));
    }

    UnitTaskState state(UnitTaskId id) { return stored(id).unitTask.state; }

    /// Lets a user of this role sit down at the window.
    void actAs(UnitTaskId id, UserRole role)
    {
        const QString login = toCode(role);
        const auto who = services().users().logIn(login, login + login, QDateTime::currentDateTimeUtc());
        ASSERT_TRUE(who);
        services().actAs(*who);
        ASSERT_TRUE(page().open(id));
        ASSERT_TRUE(window().showView(MainWindow::UnitTaskView));
    }

    void addUsers()
    {
        for (const auto &[role, name] :
             {std::pair(UserRole::Administrator, u"庚七七"_s), std::pair(UserRole::Clerk, u"己六六"_s),
              std::pair(UserRole::Reviewer, u"甲一一"_s), std::pair(UserRole::Leader, u"辛八八"_s)}) {
            const QString login = toCode(role);
            ASSERT_TRUE(services().users().add({login, name, role, login + login}));
        }
    }
};

TEST_F(FlowTest, FourUsersPlayACaseFromItsFirstDayToTheLookBack)
{
    const auto id = openCase(u"draft"_s); // Brought in by the administrator.
    addUsers();
    actAs(id, UserRole::Clerk);
    auto &followUp = field("followUp");
    compose(followUp, u"并建立长效机制。"_s);
    for (const auto step : {Move::Assign, Move::Start, Move::Complete}) {
        if (step == Move::Start)
            move(Move::Receive, {{u"contact"_s, u"甲一一 13800000001"_s}});
        move(step);
    }
    move(
        Move::Apply,
        {{u"signedBy"_s, u"乙二二"_s}, {u"day"_s, u"2022-09-20"_s}, {u"selfCheck"_s, u"四项措施均已落实"_s}});
    move(Move::Review);
    EXPECT_EQ(state(id), UnitTaskState::UnderReview);
    EXPECT_EQ(moveButton(Move::Pass).property("look").toString(), u"blocked"_s) << "not the clerk's to pass";

    actAs(id, UserRole::Reviewer);
    ASSERT_TRUE(window().openReview(id));
    for (int measure = 0; measure < 4; ++measure) {
        press(Qt::Key_1);
        press(Qt::Key_Right);
    }
    EXPECT_EQ(stored(id).application.reviews.size(), 4u);
    actAs(id, UserRole::Clerk);
    signOnPaper(id, u"甲一一"_s);
    actAs(id, UserRole::Reviewer);
    sign(u"甲一一"_s, [](SignDialog &dialog) {
        choose(dialog, SignatureKind::Password);
        dialog.findChild<QLineEdit *>(u"signaturePassword"_s)->setText(u"reviewerreviewer"_s);
    });
    move(Move::Pass);
    EXPECT_EQ(state(id), UnitTaskState::Passed);

    actAs(id, UserRole::Leader);
    giveReasons(id);
    page().findChild<QLineEdit *>(u"issueNumber"_s)->setText(u"沈环督改办〔2022〕12号"_s);
    page().findChild<QPushButton *>(u"issueButton"_s)->click();
    EXPECT_EQ(stored(id).application.opinion.status, OpinionStatus::Final);
    actAs(id, UserRole::Clerk);
    move(Move::Notice,
         {{u"place"_s, u"沈阳日报"_s}, {u"first"_s, u"2022-10-10"_s}, {u"last"_s, u"2022-10-21"_s}});
    actAs(id, UserRole::Leader);
    move(Move::Approve, {{u"by"_s, u"领导小组"_s}, {u"day"_s, u"2022-10-26"_s}});
    actAs(id, UserRole::Clerk);
    giveReasons(id);
    move(Move::Close, {{u"number"_s, u"沈环督改〔2022〕8号"_s}, {u"day"_s, u"2022-10-28"_s}});
    move(Move::File, {{u"receipt"_s, u"备案回执1号"_s}, {u"day"_s, u"2022-11-02"_s}});
    more(u"Enter a look-back"_s,
         {{u"people"_s, u"丙三三"_s}, {u"day"_s, u"2023-04-20"_s}, {u"finding"_s, u"未见反弹"_s}});

    const auto now = stored(id);
    EXPECT_EQ(now.unitTask.state, UnitTaskState::Filed);
    EXPECT_TRUE(now.unitTask.followUp.contains(u"并建立长效机制。"_s)) << now.unitTask.followUp.toStdString();
    ASSERT_EQ(now.lookBacks.size(), 1u);
    EXPECT_FALSE(now.lookBacks[0].relapse);
    std::set<QString> actors;
    for (const auto &one : now.moves)
        actors.insert(one.record.actor);
    EXPECT_EQ(actors, (std::set<QString>{u"己六六"_s, u"甲一一"_s, u"辛八八"_s}));
    EXPECT_TRUE(services().maintenance().verify()->problems.empty());
}

TEST_F(FlowTest, PlaysACaseWithAnExtensionAReturnAFailureAndAnUpheldObjection)
{
    const auto id = openCase(u"in_progress"_s);
    more(u"Ask for an extension"_s, {{u"until"_s, u"2030年12月底前"_s},
                                     {u"reason"_s, u"汛期影响施工进度"_s},
                                     {u"day"_s, u"2021-06-01"_s}});
    more(u"Decide the extension"_s, {{u"by"_s, u"领导小组"_s}, {u"day"_s, u"2021-06-08"_s}});
    EXPECT_EQ(stored(id).deadline().text, u"2030年12月底前"_s);

    move(Move::Complete);
    const Words application{
        {u"signedBy"_s, u"乙二二"_s}, {u"day"_s, u"2022-09-20"_s}, {u"selfCheck"_s, u"四项措施均已落实"_s}};
    move(Move::Apply, application);
    move(Move::Return, {{u"reason"_s, u"会议纪要缺签到表"_s}});
    EXPECT_EQ(state(id), UnitTaskState::Completed);

    move(Move::Apply, application);
    move(Move::Review);
    move(Move::Fail, {{u"reason"_s, u"学习次数不足"_s}, {u"requirement0"_s, u"补充学习记录"_s}});
    EXPECT_EQ(state(id), UnitTaskState::InProgress);
    more(u"Settle"_s, {{u"answer"_s, u"已补充学习记录"_s}, {u"day"_s, u"2022-09-22"_s}});
    move(Move::Complete);
    move(Move::Apply, application);
    move(Move::Review);
    signOnPaper(id);
    move(Move::Pass);
    EXPECT_EQ(state(id), UnitTaskState::Passed);

    const Words notice{
        {u"place"_s, u"沈阳日报"_s}, {u"first"_s, u"2022-10-10"_s}, {u"last"_s, u"2022-10-21"_s}};
    move(Move::Notice, notice);
    more(u"Enter an objection"_s, {{u"content"_s, u"仍有异味"_s}, {u"day"_s, u"2022-10-12"_s}});
    move(Move::UpholdObjection, {{u"reason"_s, u"现场核实确有异味"_s}, {u"day"_s, u"2022-10-14"_s}});
    EXPECT_EQ(state(id), UnitTaskState::UnderReview);
    signOnPaper(id);
    move(Move::Pass);
    move(Move::Notice, notice);
    move(Move::Approve, {{u"by"_s, u"领导小组"_s}, {u"day"_s, u"2022-10-26"_s}});
    giveReasons(id);
    move(Move::Close, {{u"number"_s, u"沈环督改〔2022〕8号"_s}, {u"day"_s, u"2022-10-28"_s}});
    move(Move::File, {{u"receipt"_s, u"备案回执1号"_s}, {u"day"_s, u"2022-11-02"_s}});

    EXPECT_EQ(state(id), UnitTaskState::Filed);
    EXPECT_EQ(stored(id).moves.size(), 17u);
    EXPECT_EQ(services().flow().attempts(id)->size(), 3u);
}

TEST_F(FlowTest, AGreyMoveSaysWhatIsMissingAndLeadsThere)
{
    const auto id = openCase(u"in_progress"_s);
    auto unitTask = page().file().unitTask;
    unitTask.goalCompletion.clear();
    ASSERT_TRUE(services().cases().save(unitTask));
    ASSERT_TRUE(page().open(id));
    auto &complete = moveButton(Move::Complete);
    EXPECT_EQ(complete.property("look").toString(), u"blocked"_s);
    EXPECT_TRUE(complete.toolTip().contains(u"goal"_s)) << complete.toolTip().toStdString();

    click(complete);
    auto *menu = complete.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    menu->actions().front()->trigger();

    EXPECT_TRUE(field("goalCompletion").field()->hasFocus());
    EXPECT_EQ(state(id), UnitTaskState::InProgress);
}

TEST_F(FlowTest, TheNoticeIsCountedDayByDayWhileItIsEntered)
{
    openCase(u"passed"_s);
    std::vector<CountedDay> days;
    QTimer::singleShot(0, [&days] {
        auto *dialog = qobject_cast<MoveDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        typeInto(*dialog, {{u"first"_s, u"2024-09-29"_s}, {u"last"_s, u"2024-10-09"_s}});
        days = dialog->findChild<NoticeDays *>()->days();
        dialog->reject();
    });
    click(moveButton(Move::Notice));

    ASSERT_EQ(days.size(), 11u);
    EXPECT_EQ(days.front().kind, DayKind::MakeUp);
    EXPECT_EQ(days[2].kind, DayKind::Holiday);
    EXPECT_EQ(days.back().number, 4);
}

} // namespace bihuan
