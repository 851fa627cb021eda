#include "core/flow.h"

#include "cleancase.h"
#include "core/flowneeds.h"
#include "support/samplecase.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace bihuan {

namespace {

std::string nameOf(const Transition &row)
{
    return (toCode(row.from) + u' ' + toCode(row.move)).toStdString();
}

/// The flows that the program brings along.
std::vector<Flow> shippedFlows()
{
    std::vector<Flow> flows;
    const QString folder = u"" BIHUAN_TEST_DATA "/../../resources/flows/"_s;
    const auto names = QDir(folder).entryList({u"*.json"_s});
    for (const auto &name : names) {
        QFile file(folder + name);
        auto flow = file.open(QIODevice::ReadOnly) ? parseFlow(file.readAll()) : invalid({}, u"unreadable"_s);
        EXPECT_TRUE(flow) << name.toStdString();
        if (flow)
            flows.push_back(*flow);
    }
    return flows;
}

Flow shippedFlow(const QString &code)
{
    const auto flows = shippedFlows();
    const auto found = std::ranges::find(flows, code, &Flow::code);
    EXPECT_NE(found, flows.end()) << code.toStdString();
    return found == flows.end() ? Flow{} : *found;
}

QByteArray flowWith(const QStringList &steps)
{
    QStringList parts;
    for (const auto &step : steps)
        parts << u"{\"step\": \"%1\"}"_s.arg(step);
    return u"{\"code\": \"x\", \"name\": \"x\", \"steps\": [%1]}"_s.arg(parts.join(u',')).toUtf8();
}

WorkCalendar noCalendar()
{
    return {};
}

std::vector<Need> needsOf(const std::vector<Unmet> &unmet)
{
    std::vector<Need> needs;
    for (const auto &one : unmet)
        needs.push_back(one.need);
    return needs;
}

} // namespace

TEST(Flow, EveryPairOfStateAndMoveHasOneAnswer)
{
    std::size_t open = 0;
    for (const auto &state : CodeTable<UnitTaskState>::entries) {
        for (const auto &move : CodeTable<Move>::entries) {
            const auto rows = std::ranges::count_if(transitions(), [&](const Transition &row) {
                return row.from == state.first && row.move == move.first;
            });
            EXPECT_LE(rows, 1) << toCode(state.first).toStdString() << ' '
                               << toCode(move.first).toStdString();
            const auto *row = transition(move.first, state.first);
            EXPECT_EQ(row != nullptr, rows == 1);
            open += row != nullptr;
        }
    }
    EXPECT_EQ(open, transitions().size());
}

TEST(Flow, EveryMoveIsInTheTable)
{
    std::set<Move> used;
    for (const auto &row : transitions())
        used.insert(row.move);

    EXPECT_EQ(used.size(), std::size(CodeTable<Move>::entries));
}

TEST(Flow, WaysBackNeedAReasonAndForwardMovesNeedNone)
{
    for (const auto &row : transitions())
        EXPECT_EQ(std::ranges::count(row.needs, Need::Reason) == 1, row.leadsBack()) << nameOf(row);
}

TEST(Flow, ForwardMovesNeedSomethingAndGoOneStateOn)
{
    for (const auto &row : transitions()) {
        EXPECT_FALSE(row.needs.empty()) << nameOf(row);
        if (!row.leadsBack()) {
            EXPECT_EQ(int(row.to), int(row.from) + 1) << nameOf(row);
        }
    }
}

TEST(Flow, NoStateIsADeadEnd)
{
    for (const auto &state : CodeTable<UnitTaskState>::entries) {
        EXPECT_TRUE(std::ranges::any_of(transitions(), [&](const Transition &row) {
            return row.from == state.first;
        })) << toCode(state.first).toStdString();
    }
}

TEST(Flow, OnlyWhatTheTableNamesIsOpen)
{
    ASSERT_NE(transition(Move::Fail, UnitTaskState::UnderReview), nullptr);
    EXPECT_EQ(transition(Move::Fail, UnitTaskState::UnderReview)->to, UnitTaskState::InProgress);
    EXPECT_EQ(transition(Move::Fail, UnitTaskState::UnderReview)->actor, Actor::Group);
    EXPECT_EQ(transition(Move::Close, UnitTaskState::InNotice), nullptr);
    EXPECT_EQ(transition(Move::Pass, UnitTaskState::Applied), nullptr);
}

TEST(Flow, TheUsualFlowIsTheShippedOneOfShenyang)
{
    Flow shipped = shippedFlow(u"shenyang"_s);
    shipped.note.clear();

    EXPECT_EQ(shipped, Flow{});
}

TEST(Flow, EveryShippedFlowComesBackFromItsJson)
{
    const auto flows = shippedFlows();

    EXPECT_GE(flows.size(), 4u);
    for (const auto &flow : flows)
        EXPECT_EQ(*parseFlow(flowToJson(flow)), flow) << flow.code.toStdString();
}

TEST(Flow, EveryShippedFlowLeadsFromDraftToItsEndAndBackOnlyWithAReason)
{
    for (const auto &flow : shippedFlows()) {
        SCOPED_TRACE(flow.code.toStdString());
        const auto path = pathOf(flow);
        const auto table = transitions(flow);
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            EXPECT_EQ(std::ranges::count_if(table,
                                            [&](const Transition &row) {
                                                return !row.back && row.from == path[i] &&
                                                       row.to == path[i + 1];
                                            }),
                      1)
                << toCode(path[i]).toStdString();
        }
        for (const auto &row : table) {
            EXPECT_NE(std::ranges::find(path, row.from), path.end()) << nameOf(row);
            EXPECT_NE(std::ranges::find(path, row.to), path.end()) << nameOf(row);
            EXPECT_EQ(row.asks(Need::Reason), row.back) << nameOf(row);
        }
    }
}

TEST(Flow, InADistrictThatPublishesFirstTheNoticeStandsBeforeTheApplication)
{
    const auto table = transitions(shippedFlow(u"heilongjiang_district"_s));

    const auto *notice = transition(table, Move::Notice, UnitTaskState::Completed);
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->actor, Actor::Unit);
    const auto *apply = transition(table, Move::Apply, UnitTaskState::InNotice);
    ASSERT_NE(apply, nullptr);
    EXPECT_FALSE(apply->back);
    EXPECT_TRUE(apply->asks(Need::NoticeOver));
    EXPECT_EQ(transition(table, Move::UpholdObjection, UnitTaskState::InNotice), nullptr)
        << "there is no review yet to go back to";
    EXPECT_NE(transition(table, Move::ReworkObjection, UnitTaskState::InNotice), nullptr);
    EXPECT_NE(transition(table, Move::Approve, UnitTaskState::Passed), nullptr);
}

TEST(Flow, AFlowWithoutApprovalClosesOutOfTheNotice)
{
    const auto table = transitions(shippedFlow(u"anhui"_s));

    const auto *close = transition(table, Move::Close, UnitTaskState::InNotice);
    ASSERT_NE(close, nullptr);
    EXPECT_TRUE(close->asks(Need::NoticeOver));
    EXPECT_TRUE(close->asks(Need::ObjectionsSettled));
    EXPECT_TRUE(transition(table, Move::Pass, UnitTaskState::UnderReview)->asks(Need::SiteCheck));
    for (const auto &row : table)
        EXPECT_NE(row.from, UnitTaskState::Approved) << nameOf(row);
}

TEST(Flow, AnOrderThatMakesNoSenseIsRefused)
{
    for (const QStringList &steps :
         {QStringList{u"acceptance"_s, u"application"_s, u"closing"_s},
          QStringList{u"application"_s, u"notice"_s, u"acceptance"_s, u"closing"_s},
          QStringList{u"application"_s, u"acceptance"_s},
          QStringList{u"application"_s, u"acceptance"_s, u"closing"_s, u"notice"_s},
          QStringList{u"approval"_s, u"application"_s, u"acceptance"_s, u"closing"_s},
          QStringList{u"application"_s, u"acceptance"_s, u"filing"_s, u"closing"_s},
          QStringList{u"application"_s, u"acceptance"_s, u"closing"_s, u"closing"_s}}) {
        const auto read = parseFlow(flowWith(steps));

        ASSERT_FALSE(read) << steps.join(u' ').toStdString();
        EXPECT_EQ(read.error().problems.front().rule, u"flow.step_order"_s);
    }
    EXPECT_TRUE(parseFlow(flowWith({u"application"_s, u"acceptance"_s, u"closing"_s})));
}

TEST(Flow, AReasonIsMoreThanOneCharacterOrPunctuation)
{
    for (const auto &reason : {u""_s, u" "_s, u"补"_s, u"。。。"_s, u" 补 "_s, u"——！"_s})
        EXPECT_TRUE(reasonProblem(reason)) << reason.toStdString();
    EXPECT_FALSE(reasonProblem(u"缺会议纪要"_s));
}

TEST(FlowNeeds, AnEmptyCaseIsToldEverythingThatIsMissing)
{
    const auto calendar = noCalendar();
    const auto *assign = transition(Move::Assign, UnitTaskState::Draft);

    const auto unmet = unmetNeeds(CaseFile{}, Flow{}, *assign, {QDate(2026, 1, 5), calendar});

    EXPECT_EQ(needsOf(unmet),
              (std::vector<Need>{Need::Finding, Need::NumberGoalDeadline, Need::NumberGoalDeadline,
                                 Need::NumberGoalDeadline, Need::ResponsibleUnit}));
}

TEST(FlowNeeds, ACaseCanBePassedUntilASignatureIsMissing)
{
    const auto calendar = noCalendar();
    const auto *pass = transition(Move::Pass, UnitTaskState::UnderReview);
    auto file = test::sampleCase();
    const FlowDay day{QDate(2026, 1, 5), calendar};

    CleanCase signedCase;
    signedCase.run();

    const auto typedOnly = unmetNeeds(file, Flow{}, *pass, day);
    const auto whole = unmetNeeds(signedCase.file, Flow{}, *pass, day);
    signedCase.unsignedMembers = {1};
    signedCase.run();
    const auto unsignedOne = unmetNeeds(signedCase.file, Flow{}, *pass, day);

    EXPECT_EQ(needsOf(typedOnly), std::vector<Need>(5, Need::Signatures)) << "typed names are no signatures";
    EXPECT_TRUE(whole.empty());
    ASSERT_EQ(unsignedOne.size(), 1u);
    EXPECT_EQ(unsignedOne[0].problem.where, u"acceptance.group[1]"_s);
}

TEST(FlowNeeds, AnUpheldObjectionOfTheNewestNoticeStandsInTheWay)
{
    const auto calendar = noCalendar();
    auto flow = Flow{};
    flow.noticeUnit = LengthUnit::CalendarDays;
    flow.noticeLength = 7;
    const auto *approve = transition(Move::Approve, UnitTaskState::InNotice);
    auto file = test::sampleCase();
    const Objection upheld{.receivedOn = {2025, 3, 4}, .upheld = true, .answeredOn = QDate(2025, 3, 6)};
    file.notices = {{.notice = {.firstDay = {2025, 3, 3}, .lastDay = {2025, 3, 9}}, .objections = {upheld}}};
    const FlowDay day{QDate(2025, 3, 10), calendar};

    const auto standing = unmetNeeds(file, flow, *approve, day);
    file.notices.push_back({.notice = {.firstDay = {2025, 2, 3}, .lastDay = {2025, 2, 9}}});
    const auto afterANewNotice = unmetNeeds(file, flow, *approve, day);

    EXPECT_EQ(needsOf(standing), std::vector<Need>{Need::ObjectionsSettled});
    EXPECT_TRUE(afterANewNotice.empty());
}

} // namespace bihuan
