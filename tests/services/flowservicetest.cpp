#include "services/flowservice.h"

#include "services/checkservice.h"
#include "services/extensionservice.h"
#include "services/flowtemplateservice.h"
#include "services/lookbackservice.h"
#include "services/noticeservice.h"
#include "services/signingservice.h"
#include "services/workyears.h"
#include "servicesfixture.h"
#include "support/samplecase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace bihuan {

namespace {

using State = UnitTaskState;
const auto kReason = u"会议纪要缺签到表，请补齐后再报"_s;

QStringList brokenRules(const Error &error)
{
    QStringList rules;
    for (const auto &problem : error.problems)
        rules << problem.rule;
    return rules;
}

template <typename T>
QStringList brokenRules(const Result<T> &result)
{
    return result ? QStringList() : brokenRules(result.error());
}

} // namespace

/// Cases that can be moved: the sample with evidence and dated events, so that no check blocks it.
class FlowServiceTest : public ServicesTest
{
protected:
    FlowService &flow() { return m_services->flow(); }
    CaseFile file(UnitTaskId id) { return m_services->cases().get(id).value(); }
    State state(UnitTaskId id) { return file(id).unitTask.state; }

    /// The sample in this state, as if it had been kept elsewhere until now.
    UnitTaskId caseIn(State wanted, const QString &unit = u"康平县"_s)
    {
        auto package = QJsonDocument::fromJson(readFile(samplePath())).object();
        auto part = package[u"unit_task"_s].toObject();
        part[u"state"_s] = toCode(wanted);
        part[u"unit"_s] = unit;
        part[u"contact"_s] = u"甲一一 13800000001"_s;
        package[u"unit_task"_s] = part;
        test::proveOnPaper(package);
        package[u"application"_s] = QJsonObject{{u"applied_date"_s, u"2022-09-20"_s},
                                                {u"signed_by"_s, u"乙二二"_s},
                                                {u"self_check"_s, u"四项措施均已落实"_s}};
        const auto name = path(u"case.json"_s);
        writeFile(name, QJsonDocument(package).toJson().replace("康平县", unit.toUtf8()));
        auto imported = m_services->packages().import(name);
        EXPECT_TRUE(imported) << (imported ? "" : qPrintable(brokenRules(imported.error()).join(u' ')));
        return imported ? imported->id : UnitTaskId();
    }

    static Notice shortAgo()
    {
        return {.place = u"沈阳日报"_s, .firstDay = {2022, 10, 10}, .lastDay = {2022, 10, 21}};
    }

    /// Makes one move with what it needs.
    Result<Saved<MoveRecord>> make(UnitTaskId id, Move move)
    {
        switch (move) {
        case Move::Assign: return flow().assign(id);
        case Move::Receive: return flow().receive(id, {});
        case Move::Start: return flow().start(id);
        case Move::Complete: return flow().complete(id);
        case Move::Apply: return flow().apply(id, {QDate(2022, 9, 20), u"乙二二"_s, u"四项措施均已落实"_s});
        case Move::TakeBack: return flow().takeBack(id, kReason);
        case Move::Review: return flow().review(id);
        case Move::ReturnPapers: return flow().returnPapers(id, {kReason, {}});
        case Move::Return: return flow().returnToUnit(id, {kReason, {}});
        case Move::Fail: return flow().fail(id, {kReason, {}});
        case Move::Pass: return flow().pass(id);
        case Move::Notice: return flow().publishNotice(id, shortAgo());
        case Move::UpholdObjection: return flow().upholdObjection(id, {{}, kReason, {}});
        case Move::ReworkObjection: return flow().reworkObjection(id, {{}, kReason, {}});
        case Move::Approve: return flow().approve(id, {QDate(2022, 10, 26), u"领导小组"_s});
        case Move::Refuse: return flow().refuse(id, kReason);
        case Move::Close: return flow().close(id, {u"沈环督改〔2022〕8号"_s, QDate(2022, 10, 28)});
        case Move::File: return flow().file(id, {{}, {}, u"备案回执1号"_s, QDate(2022, 11, 2)});
        case Move::KeepLongTerm: return flow().keepLongTerm(id, QDate(2023, 4, 28));
        case Move::Relapse: return flow().relapse(id, kReason);
        }
        Q_UNREACHABLE();
    }

    void make(UnitTaskId id, std::initializer_list<Move> moves)
    {
        for (const auto move : moves) {
            if (move == Move::Pass || move == Move::Close)
                sign(id);
            if (move == Move::Close)
                giveReasons(id);
            const auto made = make(id, move);
            ASSERT_TRUE(made) << toCode(move).toStdString() << ": "
                              << qPrintable(brokenRules(made).join(u' '));
        }
    }

    /// Members of the group sign on paper.
    void sign(UnitTaskId id)
    {
        const auto whole = file(id);
        if (allSigned(whole))
            return;
        const auto &part = whole.application;
        const QDate day = part.opinion.acceptedOn.value_or(QDate(2022, 9, 28));
        for (const auto &member : part.members) {
            const auto made = m_services->signing().sign(
                id, {.member = member.name, .kind = SignatureKind::Ink, .signedOn = day});
            ASSERT_TRUE(made) << qPrintable(brokenRules(made).join(u' '));
        }
    }

    void conclude(UnitTaskId id, QDate day)
    {
        auto opinion = file(id).application.opinion;
        opinion.acceptedOn = day;
        opinion.conclusion = u"验收组认为，康平县已完成整改任务，同意通过验收。"_s;
        ASSERT_TRUE(m_services->cases().save(id, opinion));
    }

    Objection object(UnitTaskId id)
    {
        return m_services->notices()
            .add(id, {.receivedOn = {2022, 10, 12}, .sender = Sender::Person, .content = u"仍有异味"_s})
            .value()
            .record;
    }
};

TEST_F(FlowServiceTest, PlaysAWholeCaseFromDraftToLongTerm)
{
    const auto id = caseIn(State::Draft);

    make(id, {Move::Assign, Move::Receive, Move::Start, Move::Complete, Move::Apply, Move::Review, Move::Pass,
              Move::Notice, Move::Approve, Move::Close, Move::File, Move::KeepLongTerm});

    const auto now = file(id);
    EXPECT_EQ(now.unitTask.state, State::LongTerm);
    ASSERT_EQ(now.moves.size(), 12u);
    EXPECT_EQ(now.moves.back().record.actor, u"甲一一"_s);
    EXPECT_EQ(now.notices[0].notice.workingDays, 10);
    EXPECT_EQ(now.notices[0].notice.statedLength, u"10个工作日"_s);
    EXPECT_EQ(now.closing->documentNumber, u"沈环督改〔2022〕8号"_s);
    EXPECT_EQ(now.closing->filedTo, u"省整改工作领导小组办公室"_s);
    EXPECT_EQ(now.application.opinion.verdict, Verdict::Passed);
    EXPECT_TRUE(now.application.reading);
    EXPECT_TRUE(m_services->maintenance().verify()->problems.empty());
}

TEST_F(FlowServiceTest, EveryPairOfStateAndMoveDoesWhatTheTableSays)
{
    int number = 0;
    for (const auto &[from, code] : CodeTable<State>::entries) {
        const auto id = caseIn(from, u"第%1县"_s.arg(++number));
        for (const auto &[move, name] : CodeTable<Move>::entries) {
            if (transition(move, from))
                continue;
            const auto refused = make(id, move);

            ASSERT_FALSE(refused) << code.data() << ' ' << name.data();
            EXPECT_EQ(brokenRules(refused), QStringList{u"flow.not_open"_s})
                << code.data() << ' ' << name.data();
        }
        EXPECT_EQ(state(id), from);
        EXPECT_TRUE(file(id).moves.empty());
    }
}

TEST_F(FlowServiceTest, EveryWayBackNeedsAReasonKeepsItAndLeavesAnOpenCase)
{
    int number = 0;
    for (const auto &row : transitions()) {
        if (!row.back)
            continue;
        SCOPED_TRACE((toCode(row.from) + u' ' + toCode(row.move)).toStdString());
        const auto id = caseIn(State::Draft, u"第%1县"_s.arg(++number));
        for (const auto &step : transitions()) { // Forward to the state from which it leads back.
            if (!step.back && step.from < row.from)
                make(id, {step.move});
        }
        ASSERT_EQ(state(id), row.from);
        if (row.from == State::InNotice)
            object(id);
        const auto before = file(id).moves.size();

        make(id, {row.move});

        const auto now = file(id);
        EXPECT_EQ(now.unitTask.state, row.to);
        ASSERT_EQ(now.moves.size(), before + 1);
        EXPECT_EQ(now.moves.back().record.reason, kReason);
        EXPECT_FALSE(flow().openMoves(id)->empty());
        auto opinion = now.application.opinion;
        opinion.conclusion += u"（补充）"_s;
        EXPECT_TRUE(m_services->cases().save(id, opinion)) << "the case can be edited";
    }
}

TEST_F(FlowServiceTest, BlankAndOneCharacterReasonsAreRefused)
{
    const auto id = caseIn(State::UnderReview);

    for (const auto &reason : {u""_s, u"  "_s, u"补"_s, u"。。"_s}) {
        EXPECT_EQ(brokenRules(flow().fail(id, {reason, {}})), QStringList{u"flow.reason_missing"_s});
        EXPECT_EQ(brokenRules(flow().returnToUnit(id, {reason, {}})), QStringList{u"flow.reason_missing"_s});
    }
    EXPECT_EQ(state(id), State::UnderReview);
}

TEST_F(FlowServiceTest, AFailedAcceptanceAsksForSupplementsAndLeavesTheOldOpinionReadable)
{
    const auto id = caseIn(State::UnderReview);
    const auto before = file(id);
    const SupplementWish measure{u"补充2022年上半年学习记录"_s, before.measures[0].measure.id, {}};
    const SupplementWish evidence{u"重新扫描，缺第3页"_s, {}, before.evidence[1].evidence.id};

    ASSERT_TRUE(flow().fail(id, {u"学习次数不足，未达到整改目标"_s, {measure, evidence}}));

    const auto after = file(id);
    EXPECT_EQ(after.unitTask.state, State::InProgress);
    ASSERT_EQ(after.moves.back().supplements.size(), 2u);
    EXPECT_NE(after.application.application.id, before.application.application.id);
    EXPECT_EQ(after.application.members.size(), before.application.members.size());
    EXPECT_TRUE(after.application.members[0].signedName.isEmpty());
    EXPECT_FALSE(after.application.opinion.verdict);
    const auto attempts = flow().attempts(id).value();
    ASSERT_EQ(attempts.size(), 2u);
    EXPECT_EQ(attempts[0].opinion.verdict, Verdict::Failed);
    EXPECT_EQ(attempts[0].opinion.conclusion, before.application.opinion.conclusion);
    EXPECT_FALSE(attempts[0].opinion.snapshot.isEmpty());
    EXPECT_EQ(brokenRules(flow().complete(id)), (QStringList{u"flow.supplement"_s, u"flow.supplement"_s}));
}

TEST_F(FlowServiceTest, SettledSupplementsOpenTheWayAgain)
{
    const auto id = caseIn(State::UnderReview);
    ASSERT_TRUE(flow().fail(id, {kReason, {{u"补充学习记录"_s, {}, {}}}}));
    auto supplement = file(id).moves.back().supplements[0];

    supplement.settledOn = QDate(2022, 10, 8);
    const auto withoutAnswer = flow().save(id, supplement);
    supplement.answer = u"已补充，见佐证材料1-02"_s;
    ASSERT_TRUE(flow().save(id, supplement));

    EXPECT_EQ(brokenRules(withoutAnswer), QStringList{u"field.required"_s});
    EXPECT_TRUE(flow().complete(id));
}

TEST_F(FlowServiceTest, AnApplicationIsTakenBackOnlyBeforeItWasRead)
{
    const auto id = caseIn(State::Completed);
    make(id, {Move::Apply, Move::TakeBack, Move::Apply});

    ASSERT_TRUE(flow().markRead(id));
    const auto refused = flow().takeBack(id, kReason);
    const auto missing = flow().missing(id, Move::TakeBack).value();

    EXPECT_EQ(brokenRules(refused), QStringList{u"flow.already_read"_s});
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_EQ(missing[0].problem.args.value(0), u"甲一一"_s);
}

TEST_F(FlowServiceTest, AReturnedApplicationThatComesAgainHasNotBeenRead)
{
    const auto id = caseIn(State::Completed);
    make(id, {Move::Apply});
    ASSERT_TRUE(flow().markRead(id));

    make(id, {Move::Return, Move::Apply});

    EXPECT_FALSE(file(id).application.reading);
    EXPECT_TRUE(flow().takeBack(id, kReason));
}

TEST_F(FlowServiceTest, AnUpheldObjectionOpensTheReviewAgainWithADraftOfTheOpinion)
{
    const auto id = caseIn(State::Passed);
    make(id, {Move::Notice});
    const auto before = file(id);
    object(id);
    const auto waits = flow().approve(id, {QDate(2022, 10, 26), u"领导小组"_s});

    make(id, {Move::UpholdObjection});

    const auto now = file(id);
    EXPECT_EQ(brokenRules(waits), QStringList{u"flow.objection_open"_s});
    EXPECT_EQ(now.unitTask.state, State::UnderReview);
    EXPECT_TRUE(now.notices[0].objections[0].upheld);
    EXPECT_EQ(now.application.opinion.conclusion, before.application.opinion.conclusion);
    EXPECT_FALSE(now.application.opinion.verdict);
    EXPECT_EQ(brokenRules(flow().pass(id)).filter(u"flow.signature"_s).size(),
              qsizetype(now.application.members.size()));
    conclude(id, {2022, 9, 30});
    make(id, {Move::Pass, Move::Notice, Move::Approve, Move::Close});
    EXPECT_EQ(file(id).notices.size(), 2u);
}

TEST_F(FlowServiceTest, AnAnsweredObjectionLetsTheCaseGoOnAndStays)
{
    const auto id = caseIn(State::Passed);
    make(id, {Move::Notice});
    const auto objection = object(id);

    const auto blank = m_services->notices().answer(id, objection, {});
    ASSERT_TRUE(m_services->notices().answer(id, objection, {u"现场核实无异味，已回复"_s, {2022, 10, 20}}));
    const auto again = m_services->notices().answer(id, objection, {u"改口"_s, {2022, 10, 21}});

    EXPECT_EQ(brokenRules(blank), QStringList{u"field.required"_s});
    EXPECT_EQ(brokenRules(again), QStringList{u"flow.answered_already"_s});
    make(id, {Move::Approve});
}

TEST_F(FlowServiceTest, ClosingIsRefusedWhileTheNoticeRuns)
{
    const auto id = caseIn(State::Passed);
    ASSERT_TRUE(m_services->flowTemplates().save(QByteArray(R"({"code": "short", "name": "短公示",
        "steps": [{"step": "application"}, {"step": "acceptance"}, {"step": "notice"}, {"step": "closing"}],
        "notice": {"length": 1, "unit": "calendar_days"}})")));
    const auto draft = caseIn(State::Draft, u"法库县"_s);
    ASSERT_TRUE(m_services->flowTemplates().follow(draft, u"short"_s));
    make(draft,
         {Move::Assign, Move::Receive, Move::Start, Move::Complete, Move::Apply, Move::Review, Move::Pass});
    const auto today = QDate::currentDate();
    ASSERT_TRUE(flow().publishNotice(draft, {.place = u"公告栏"_s, .firstDay = today, .lastDay = today}));

    const auto running = flow().close(draft, {u"1号"_s, today});

    EXPECT_TRUE(brokenRules(running).contains(u"flow.notice_running"_s))
        << qPrintable(brokenRules(running).join(u' '));
    EXPECT_EQ(state(draft), State::InNotice);
    EXPECT_EQ(state(id), State::Passed);
}

TEST_F(FlowServiceTest, ANoticeThatIsTooShortIsRefused)
{
    const auto id = caseIn(State::Passed);

    const auto refused = flow().publishNotice(
        id, {.place = u"网站"_s, .firstDay = {2024, 9, 29}, .lastDay = {2024, 10, 9}}); // domain paper 2.5

    ASSERT_EQ(brokenRules(refused), QStringList{u"flow.notice_short"_s});
    EXPECT_EQ(refused.error().problems[0].args, (QStringList{u"4"_s, u"10"_s}));
    EXPECT_TRUE(file(id).notices.empty());
}

TEST_F(FlowServiceTest, ANoticeInAYearWithoutHolidaysIsRefusedUntilTheyAreTakenIn)
{
    const auto id = caseIn(State::Passed);
    const Notice notice{.place = u"网站"_s, .firstDay = {2031, 3, 3}, .lastDay = {2031, 3, 14}};

    const auto refused = flow().publishNotice(id, notice);
    const auto years = m_services->workYears().import(R"({"2031": {"off": ["03-04"], "work": ["03-08"]}})");

    EXPECT_EQ(brokenRules(refused), QStringList{u"calendar.unknown_year"_s});
    EXPECT_EQ(years.value(), std::vector<int>{2031});
    EXPECT_TRUE(flow().publishNotice(id, notice));
    const auto days = m_services->notices().count(id, notice.firstDay, notice.lastDay).value();
    EXPECT_EQ(days[1].kind, DayKind::Holiday);
    EXPECT_EQ(days[5].kind, DayKind::MakeUp);
    EXPECT_EQ(days.back().number, 10);
}

TEST_F(FlowServiceTest, ARelapseOpensANewCycleAndLeavesTheOldOneAsItWas)
{
    const auto id = caseIn(State::Passed);
    make(id, {Move::Notice, Move::Approve, Move::Close});
    const auto old = file(id);

    make(id, {Move::Relapse});

    const auto now = file(id);
    EXPECT_EQ(now.unitTask.cycle, 2);
    EXPECT_EQ(now.unitTask.state, State::InProgress);
    EXPECT_FALSE(now.closing);
    EXPECT_TRUE(now.notices.empty());
    const auto attempts = flow().attempts(id).value();
    ASSERT_EQ(attempts.size(), 2u);
    EXPECT_EQ(attempts[0].opinion.conclusion, old.application.opinion.conclusion);
    EXPECT_EQ(attempts[0].application.cycle, 1);
    EXPECT_EQ(attempts[1].application.cycle, 2);
    EXPECT_TRUE(flow().complete(id));
}

TEST_F(FlowServiceTest, AMoveCannotBeUndone)
{
    const auto id = caseIn(State::Draft);
    const auto moved = flow().assign(id).value();

    const auto refused = m_services->cases().undo(moved.step);

    EXPECT_EQ(brokenRules(refused), QStringList{u"flow.no_undo"_s});
    EXPECT_EQ(file(id).moves.size(), 1u);
}

TEST_F(FlowServiceTest, ChangingATemplateLeavesCasesUnderWayAsTheyAre)
{
    const auto before = caseIn(State::Draft);
    make(before, {Move::Assign});
    auto changed = m_services->flowTemplates().get(u"shenyang"_s)->flow;
    changed.groupMinimum = 9;
    std::erase_if(changed.stages, [](const FlowStage &stage) { return stage.step == FlowStep::Approval; });

    ASSERT_TRUE(m_services->flowTemplates().save(flowToJson(changed)));
    const auto after = caseIn(State::Draft, u"法库县"_s);
    make(after, {Move::Assign});

    EXPECT_EQ(flow().flow(before)->groupMinimum, 3);
    EXPECT_NE(flow().flow(before)->stage(FlowStep::Approval), nullptr);
    EXPECT_EQ(flow().flow(after)->groupMinimum, 9);
    EXPECT_EQ(flow().flow(after)->stage(FlowStep::Approval), nullptr);
    EXPECT_EQ(brokenRules(m_services->flowTemplates().follow(caseIn(State::Passed, u"辽中区"_s), u"anhui"_s)),
              QStringList{u"flow.too_late"_s});
}

TEST_F(FlowServiceTest, TheChosenTemplateIsForNewCasesAndTheShippedOneComesBack)
{
    auto &templates = m_services->flowTemplates();
    ASSERT_TRUE(templates.choose(u"anhui"_s));
    auto own = templates.get(u"anhui"_s)->flow;
    own.noticeLength = 15;
    ASSERT_TRUE(templates.save(flowToJson(own)));
    const auto id = caseIn(State::Draft);

    make(id, {Move::Assign});
    ASSERT_TRUE(templates.remove(u"anhui"_s));

    EXPECT_EQ(flow().flow(id)->code, u"anhui"_s);
    EXPECT_EQ(flow().flow(id)->noticeLength, 15);
    EXPECT_EQ(templates.get(u"anhui"_s)->flow.noticeLength, 10);
    EXPECT_EQ(templates.get(u"nowhere"_s).error().kind, Error::Kind::NotFound);
}

TEST_F(FlowServiceTest, AnExtensionIsInForceOnlyWhenGrantedAndKeepsTheOldDeadline)
{
    const auto id = caseIn(State::InProgress);
    const auto old = file(id).deadline().text;
    const ExtensionRequest request{
        .newDeadline = u"2030年12月底前"_s, .reason = u"汛期影响施工进度"_s, .askedOn = QDate(2021, 6, 1)};

    const auto asked = m_services->extensions().ask(id, request).value().record;
    const auto pending = file(id).deadline().text;
    const auto twice = m_services->extensions().ask(id, request);
    ASSERT_TRUE(m_services->extensions().decide(
        id, asked.id, {Decision::Granted, QDate(2021, 6, 8), u"领导小组"_s, u"延〔2021〕1号"_s}));

    EXPECT_EQ(pending, old);
    EXPECT_EQ(brokenRules(twice), QStringList{u"flow.extension_pending"_s});
    EXPECT_EQ(file(id).deadline().text, u"2030年12月底前"_s);
    EXPECT_EQ(file(id).extensions[0].oldDeadline, old);
    EXPECT_EQ(file(id).task.deadline.text, old);
    EXPECT_EQ(brokenRules(m_services->extensions().decide(id, asked.id, {.decidedBy = u"领导小组"_s})),
              QStringList{u"flow.decided_already"_s});
}

TEST_F(FlowServiceTest, AnExtensionAskedForAfterTheDeadlineIsMarkedLate)
{
    const auto id = caseIn(State::InProgress);
    ExtensionRequest request{.newDeadline = u"2030年12月底前"_s, .reason = u"汛期影响施工进度"_s};
    request.askedOn = file(id).deadline().on.value().addDays(1);

    const auto late = m_services->extensions().ask(id, request).value().record;
    request.askedOn = late.askedOn.addDays(-1);

    EXPECT_TRUE(isLate(late));
    EXPECT_FALSE(isLate(Extension{.oldDeadline = late.oldDeadline, .askedOn = request.askedOn}));
}

TEST_F(FlowServiceTest, AChangeToLongTermNeedsAStageGoalAndAReviewAndPlansIt)
{
    const auto id = caseIn(State::InProgress);
    ExtensionRequest request{
        .kind = ExtensionKind::LongTerm, .newDeadline = u"长期坚持"_s, .reason = u"需要持续整改"_s};

    const auto bare = m_services->extensions().ask(id, request);
    request.stageGoal = u"完成主体工程"_s;
    request.reviewOn = QDate(2030, 6, 30);
    const auto asked = m_services->extensions().ask(id, request).value().record;
    ASSERT_TRUE(m_services->extensions().decide(id, asked.id, {.decidedBy = u"领导小组"_s}));

    EXPECT_EQ(brokenRules(bare), QStringList{u"field.required"_s});
    const auto now = file(id);
    EXPECT_TRUE(now.unitTask.longTerm);
    EXPECT_EQ(now.deadline().kind, DeadlineKind::LongTerm);
    ASSERT_EQ(now.plannedLookBacks.size(), 1u);
    EXPECT_EQ(now.plannedLookBacks[0].dueOn, QDate(2030, 6, 30));
}

TEST_F(FlowServiceTest, LookBacksAreDrawnHeldAndCounted)
{
    const auto first = caseIn(State::Passed);
    const auto second = caseIn(State::Passed, u"法库县"_s);
    for (const auto id : {first, second})
        make(id, {Move::Notice, Move::Approve, Move::Close});
    auto &lookBacks = m_services->lookBacks();

    const auto draw = lookBacks.draw({.percent = 50, .leastPerUnit = 1, .dueOn = {2023, 5, 1}}, 42).value();
    const auto nothingLeft = lookBacks.draw({.percent = 50, .leastPerUnit = 1, .dueOn = {2023, 5, 1}}, 43);
    ASSERT_TRUE(lookBacks.record(first, {.heldOn = {2023, 4, 20},
                                         .people = u"丙三三"_s,
                                         .method = LookBackMethod::UndisclosedVisit,
                                         .finding = u"污水直排"_s,
                                         .relapse = true}));
    ASSERT_TRUE(flow().relapse(first, u"回头看发现污水直排"_s));

    EXPECT_EQ(draw.record.seed, 42);
    EXPECT_EQ(draw.record.population.split(u'\n').size(), 2);
    EXPECT_EQ(brokenRules(nothingLeft), QStringList{u"flow.draw_nothing"_s});
    const auto planned = lookBacks.planned(draw.record.id).value();
    ASSERT_EQ(planned.size(), 2u);
    EXPECT_EQ(std::ranges::count_if(planned, [](const auto &line) { return line.held.has_value(); }), 1);
    const auto rates = lookBacks.rates().value();
    ASSERT_EQ(rates.size(), 2u);
    EXPECT_EQ(rates[0].unit, u"康平县"_s);
    EXPECT_EQ(rates[0].relapsed, 1);
    EXPECT_DOUBLE_EQ(rates[0].rate(), 1.0);
    EXPECT_EQ(rates[1].relapsed, 0);
}

TEST_F(FlowServiceTest, TheClosingCalendarCountsTheGraceFromAcceptance)
{
    const auto id = caseIn(State::Passed);
    make(id, {Move::Notice});

    const auto days = m_services->lookBacks().calendar().value();

    std::map<DueKind, QDate> due;
    for (const auto &day : days)
        due[day.kind] = day.on;
    EXPECT_EQ(due[DueKind::EndOfNotice], QDate(2022, 10, 21));
    EXPECT_EQ(due[DueKind::Closing], QDate(2022, 9, 28).addDays(30));
}

TEST_F(FlowServiceTest, APackageCarriesFlowAndMovesAndDoesNotRewriteThem)
{
    const auto id = caseIn(State::UnderReview);
    const SupplementWish wish{u"补充记录"_s, file(id).measures[2].measure.id, {}};
    ASSERT_TRUE(flow().fail(id, {kReason, {wish}}));
    const auto before = m_services->packages().json(id).value();
    ASSERT_TRUE(m_services->packages().exportTo(id, path(u"out"_s)));
    const DataFolder other(path(u"elsewhere"_s));
    ASSERT_TRUE(other.init());
    auto there = Services::open(other, u"乙二二"_s).value();

    const auto imported = there.packages().import(path(u"out"_s)).value();
    const auto rewritten = there.packages().setField(imported.id, u"moves[0].reason"_s, u"没有理由"_s);
    const auto moved = there.packages().setField(imported.id, u"unit_task.state"_s, u"closed"_s);

    EXPECT_EQ(there.packages().json(imported.id).value(), before);
    EXPECT_EQ(there.cases().get(imported.id)->moves[0].supplements[0].measureId,
              there.cases().get(imported.id)->measures[2].measure.id);
    EXPECT_EQ(brokenRules(rewritten), QStringList{u"flow.history_fixed"_s});
    EXPECT_EQ(brokenRules(moved), QStringList{u"flow.use_moves"_s});
}

TEST_F(FlowServiceTest, WhatIsMissingNamesThePlaceAndNotWhatComesWithTheMove)
{
    const auto id = caseIn(State::UnderReview);
    sign(id);
    auto member = file(id).application.members[2];
    member.post += u"（兼）"_s; // His own line, which he alone answers for.
    ASSERT_TRUE(m_services->cases().save(id, member));

    const auto moves = flow().openMoves(id).value();

    const auto pass = std::ranges::find(moves, Move::Pass, [](const OpenMove &one) { return one.row.move; });
    const auto fail = std::ranges::find(moves, Move::Fail, [](const OpenMove &one) { return one.row.move; });
    ASSERT_NE(pass, moves.end());
    ASSERT_EQ(pass->missing.size(), 1u);
    EXPECT_EQ(pass->missing[0].problem.where, u"acceptance.group[2]"_s);
    EXPECT_EQ(pass->missing[0].problem.rule, u"flow.signature_outdated"_s);
    ASSERT_NE(fail, moves.end());
    EXPECT_TRUE(fail->missing.empty()) << "a reason is told with the move";
}

} // namespace bihuan
