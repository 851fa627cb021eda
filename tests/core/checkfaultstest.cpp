#include "cleancase.h"

#include "core/checklist.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace bihuan {

namespace {

/// One fault put in on purpose, and what has to be found then: nothing else.
struct Fault
{
    const char *what;
    void (*put)(CleanCase &);
    std::vector<QString> found;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.what;
}

const OtherCase kElsewhere{u"第2项"_s, u"法库县"_s};

} // namespace

class CheckFault : public testing::TestWithParam<Fault>
{
};

TEST_P(CheckFault, IsFoundByItsCheckAndByNoOther)
{
    CleanCase one;
    GetParam().put(one);

    const auto found = linesOf(one.run());

    EXPECT_EQ(differences(found, {GetParam().found.begin(), GetParam().found.end()}).toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(
    EachCheck, CheckFault,
    testing::Values(
        Fault{"No01_TheFindingIsMissing", [](CleanCase &c) { c.file.findings.clear(); },
              {u"01 block task.finding check.finding_missing"_s}},
        Fault{"No01_TheUnitIsMissing", [](CleanCase &c) { c.file.unit.name.clear(); },
              {u"01 block unit_task.unit check.unit_missing"_s}},
        Fault{"No02_NothingWasDone", [](CleanCase &c) { c.measure(2).implementation.text.clear(); },
              {u"02 block measures[2].implementation check.implementation_missing"_s}},
        Fault{"No03_EvidenceWasRejected",
              [](CleanCase &c) { c.evidence(3).status = EvidenceStatus::Rejected; },
              {u"03 block measures[3].evidence check.evidence_missing"_s}},
        Fault{"No03_PaperWithoutAPlace",
              [](CleanCase &c) { c.evidence(3).status = EvidenceStatus::OnPaper; },
              {u"03 block measures[3].evidence check.evidence_missing"_s}},
        Fault{"No04_AMeasureIsNumberedTwice",
              [](CleanCase &c) {
                  c.measure(2).measure.number = u"2."_s;
                  c.measure(2).measure.evidenceStatement = u"康平县完成了规定任务，佐证材料与整改措施2相对应。"_s;
              },
              {u"04 block measures[2].number check.order_of_numbers"_s}},
        Fault{"No04_AStatementIsMissing", [](CleanCase &c) { c.measure(1).measure.evidenceStatement.clear(); },
              {u"04 block measures[1].evidence_statement check.statement_missing"_s}},
        Fault{"No05_AStatementNamesAnotherMeasure",
              [](CleanCase &c) {
                  c.measure(1).measure.evidenceStatement = u"康平县完成了规定任务，佐证材料与整改措施3相对应。"_s;
              },
              {u"05 block measures[1].evidence_statement check.statement_names_other"_s}},
        Fault{"No05_AStatementNamesNoMeasure",
              [](CleanCase &c) { c.measure(1).measure.evidenceStatement = u"康平县完成了规定任务。"_s; },
              {u"05 block measures[1].evidence_statement check.statement_names_none"_s}},
        Fault{"No06_GoalCompletionIsMissing", [](CleanCase &c) { c.file.unitTask.goalCompletion.clear(); },
              {u"06 block goal_completion check.goal_completion_missing"_s}},
        Fault{"No06_AnotherGoalIsQuoted",
              [](CleanCase &c) { c.file.unitTask.goalCompletion = u"整改目标：清理全部垃圾。\n康平县已完成。"_s; },
              {u"06 block goal_completion check.goal_differs"_s}},
        Fault{"No07_AYearWasLeftOut",
              [](CleanCase &c) {
                  c.measure(0).events.erase(c.measure(0).events.begin() + 1);
                  c.measure(0).implementation.text.replace(u'3', u'2');
              },
              {u"07 block measures[0].requirements[0] check.window_empty"_s}},
        Fault{"No07_ASoftDutyWarns",
              [](CleanCase &c) {
                  c.measure(0).requirements[0].strict = false;
                  c.measure(0).events.erase(c.measure(0).events.begin() + 1);
                  c.measure(0).implementation.text.replace(u'3', u'2');
              },
              {u"07 warn measures[0].requirements[0] check.window_empty"_s}},
        Fault{"No07_NothingSinceTheDeadline",
              [](CleanCase &c) {
                  c.measure(0).requirements[0].period = Period::HalfYear;
                  c.measure(0).requirements[0].count = 0;
                  c.measure(0).requirements.push_back({.period = Period::Quarter,
                                                       .count = 1,
                                                       .fromOn = QDate(2023, 1, 1),
                                                       .toOn = QDate(2023, 3, 31)});
                  c.measure(0).requirements.push_back({.period = Period::HalfYear, .fromOn = QDate(2023, 1, 1)});
                  c.measure(0).events.push_back({.heldOn = QDate(2023, 8, 1), .body = u"县委理论学习中心组"_s});
                  c.measure(0).implementation.text.replace(u'3', u'4');
              },
              {u"07 warn measures[0].requirements[2] check.window_empty_since"_s}},
        Fault{"No08_ANumberOfTimesIsTooHigh",
              [](CleanCase &c) {
                  c.measure(1).implementation.text =
                      u"康平县共召开县委常委会7次研究议题，及时解决突出生态环境问题。"_s;
              },
              {u"08 warn measures[1].implementation check.stated_number_of_body"_s}},
        Fault{"No08_ANumberOfTimesWithoutABody",
              [](CleanCase &c) { c.measure(0).implementation.text = u"全年共组织了5次专题学习，取得实效。"_s; },
              {u"08 warn measures[0].implementation check.stated_number"_s}},
        Fault{"No09_TwoPapersUnderOneNumber",
              [](CleanCase &c) { c.evidence(3).documentNumber = c.evidence(0).documentNumber; },
              {u"09 warn 4-01 check.document_number_twice"_s}},
        Fault{"No09_AnotherPaperElsewhereUnderOneNumber",
              [](CleanCase &c) {
                  Evidence other = c.evidence(0);
                  other.title = u"另一份材料"_s;
                  c.context.papers = {{other, kElsewhere}, {c.evidence(0), kElsewhere}};
              },
              {u"09 warn 1-01 check.document_number_elsewhere"_s}},
        Fault{"No10_ADocumentIsDatedAfterItWasAdded",
              [](CleanCase &c) { c.evidence(0).documentOn = QDate(2023, 5, 1); },
              {u"10 block 1-01 check.document_after_adding"_s}},
        Fault{"No10_ADocumentIsDatedAfterAcceptance",
              [](CleanCase &c) {
                  c.evidence(0).documentOn = QDate(2024, 9, 11);
                  c.stored(0).addedAt = QDateTime(QDate(2024, 10, 1), QTime(8, 0), Qt::UTC);
              },
              {u"10 block 1-01 check.document_after_acceptance"_s}},
        Fault{"No11_OlderThanThePlanItCarriesOut",
              [](CleanCase &c) {
                  c.file.inspection->feedbackOn = QDate(2020, 1, 1);
                  c.evidence(0).title = u"关于贯彻落实《"_s + c.file.plan.title + u"》的实施方案"_s;
                  c.evidence(0).documentOn = QDate(2020, 7, 1);
              },
              {u"11 warn 1-01 check.older_than_superior"_s}},
        Fault{"No11_OlderThanTheCitysDocument",
              [](CleanCase &c) {
                  c.evidence(0).title = u"转发《沈阳市水污染防治方案》的通知"_s;
                  c.evidence(1).title = u"沈阳市水污染防治方案"_s;
                  c.evidence(0).documentOn = QDate(2022, 3, 1);
              },
              {u"11 warn 1-01 check.older_than_superior"_s}},
        Fault{"No12_EvidenceFromBeforeTheFeedback",
              [](CleanCase &c) { c.evidence(0).documentOn = QDate(2020, 12, 1); },
              {u"12 warn 1-01 check.document_before_feedback"_s}},
        Fault{"No12_WorkFromBeforeTheFeedback",
              [](CleanCase &c) {
                  c.measure(2).implementation.text = u"2020年3月，完成全县“两高”项目梳理排查，形成清单台账。"_s;
              },
              {u"12 warn measures[2].implementation check.work_before_feedback"_s}},
        Fault{"No13_OneFileUnderTwoPieces", [](CleanCase &c) { c.stored(1).sha256 = c.stored(0).sha256; },
              {u"13 warn 2-01 check.same_file_twice"_s}},
        Fault{"No13_OneFileInTwoCases",
              [](CleanCase &c) { c.context.files = {{c.stored(0).sha256, u"2-05"_s, kElsewhere}}; },
              {u"13 warn 1-01 check.same_file_elsewhere"_s}},
        Fault{"No14_APhotoWithoutATime", [](CleanCase &c) { c.evidence(0).kind = u"照片"_s; },
              {u"14 warn 1-01 check.photo_undated"_s}},
        Fault{"No14_APhotoOfAfterwardsFromBefore",
              [](CleanCase &c) {
                  c.evidence(0).kind = u"照片"_s;
                  c.evidence(0).title = u"整改后现场"_s;
                  c.stored(0).photoTakenAt = QDateTime(QDate(2020, 6, 1), QTime(8, 0), Qt::UTC);
              },
              {u"14 warn 1-01 check.photo_before_finding"_s}},
        Fault{"No15_OneDecisionOnTwoDays",
              [](CleanCase &c) {
                  c.measure(1).events[0].documentNumber = u"纪要3号"_s;
                  c.measure(3).events = {
                      {.heldOn = QDate(2022, 4, 25), .documentNumber = u"纪要3号"_s}};
              },
              {u"15 info measures[3].progress[0] check.days_differ"_s}},
        Fault{"No15_MinutesOlderThanTheMeeting",
              [](CleanCase &c) { c.measure(1).events[0].heldOn = QDate(2022, 5, 2); },
              {u"15 info measures[1].progress[0] check.paper_before_event"_s}},
        Fault{"No15_TwoStopDates",
              [](CleanCase &c) {
                  c.measure(2).implementation.text = u"某厂于2022年3月5日停产，形成“两高”项目清单台账。"_s;
                  c.measure(2).measure.evidenceStatement =
                      u"某厂于2022年4月5日停产，佐证材料与整改措施3相对应。"_s;
              },
              {u"15 info measures[2].evidence_statement check.days_in_texts_differ"_s}},
        Fault{"No16_TheTextOfAnotherUnit",
              [](CleanCase &c) {
                  QString text = c.measure(1).implementation.text;
                  c.context.texts = {{text.replace(u"康平县"_s, u"法库县"_s), kElsewhere}};
              },
              {u"16 warn measures[1].implementation check.same_text_elsewhere"_s}},
        Fault{"No16_TheMeasureOnceMore",
              [](CleanCase &c) { c.measure(2).implementation.text = c.measure(2).measure.text; },
              {u"16 warn measures[2].implementation check.repeats_measure"_s}},
        Fault{"No17_AppliedAfterAcceptance",
              [](CleanCase &c) { c.file.application.application.appliedOn = QDate(2024, 9, 11); },
              {u"17 block acceptance.date check.order_of_days"_s}},
        Fault{"No17_ClosedBeforeTheNoticeEnded",
              [](CleanCase &c) { c.file.closing = Closing{.closedOn = QDate(2024, 10, 1)}; },
              {u"17 block closing.closed_date check.order_of_days"_s}},
        Fault{"No18_ClaimedBeforeBegun",
              [](CleanCase &c) { c.measure(2).implementation.fromOn = QDate(2024, 9, 20); },
              {u"18 block measures[2].implementation check.claimed_before_begun"_s}},
        Fault{"No18_EndedBeforeBegun",
              [](CleanCase &c) {
                  c.measure(2).implementation.fromOn = QDate(2022, 9, 20);
                  c.measure(2).implementation.toOn = QDate(2022, 9, 1);
              },
              {u"18 block measures[2].implementation check.ended_before_begun"_s}},
        Fault{"No19_AcceptedAfterTheDeadline",
              [](CleanCase &c) { c.file.task.deadline = parseDeadline(u"2024年6月底前"_s); },
              {u"19 warn acceptance.date check.accepted_after_deadline"_s}},
        Fault{"No20_TwoLeaders",
              [](CleanCase &c) { c.file.application.members[1].role = GroupRole::Leader; },
              {u"20 block acceptance.group check.group_leader"_s}},
        Fault{"No20_TooFewMembers", [](CleanCase &c) { c.settings.groupMinimum = 7; },
              {u"20 block acceptance.group check.group_too_small"_s}},
        Fault{"No20_AMemberWithoutPost", [](CleanCase &c) { c.file.application.members[2].post.clear(); },
              {u"20 block acceptance.group[2] check.group_incomplete"_s}},
        Fault{"No20_AMemberTwice",
              [](CleanCase &c) { c.file.application.members[2].name = c.file.application.members[1].name; },
              {u"20 block acceptance.group[2] check.group_duplicate"_s}},
        Fault{"No21_AMemberOfTheUnit",
              [](CleanCase &c) { c.file.application.members[3].unit = u"康平县生态环境局"_s; },
              {u"21 block acceptance.group[3] check.group_from_unit"_s}},
        Fault{"No22_NoTechnicalMember",
              [](CleanCase &c) { c.file.application.members[4].post = u"科员"_s; },
              {u"22 warn acceptance.group check.no_expert"_s}},
        Fault{"No23_AMemberHasNotSigned",
              [](CleanCase &c) { c.unsignedMembers = {3}; },
              {u"23 block acceptance.group[3] check.unsigned"_s}},
        Fault{"No23_SignedBeforeAcceptance",
              [](CleanCase &c) { c.signingDays = {{3, QDate(2024, 9, 9)}}; },
              {u"23 block acceptance.group[3] check.signed_before_acceptance"_s}},
        Fault{"No23_TheNameIsOnlyTyped",
              [](CleanCase &c) {
                  c.unsignedMembers = {3};
                  c.afterSigning = [](CaseFile &file) { file.application.members[3].signedName = u"丁四"_s; };
              },
              {u"23 block acceptance.group[3] check.signature_typed"_s}},
        Fault{"No23_AMembersOwnLineWasChangedSince",
              [](CleanCase &c) {
                  c.afterSigning = [](CaseFile &file) { file.application.members[3].post = u"副科长"_s; };
              },
              {u"23 block acceptance.group[3] check.signature_outdated"_s}},
        Fault{"No24_NoContact", [](CleanCase &c) { c.file.application.opinion.contactName.clear(); },
              {u"24 block acceptance.contact.name check.contact_missing"_s}},
        Fault{"No24_NoTelephoneNumber",
              [](CleanCase &c) { c.file.application.opinion.contactPhone = u"138000"_s; },
              {u"24 block acceptance.contact.phone check.phone_shape"_s}},
        Fault{"No24_AMobileNumberInTheText",
              [](CleanCase &c) { c.file.unitTask.followUp += u"联系电话13800000001。"_s; },
              {u"24 block follow_up check.mobile_in_text"_s}},
        Fault{"No25_TheStandardHasNoTitle", [](CleanCase &c) { c.file.plan.standardTitle.clear(); },
              {u"25 block plan.standard_title check.titles_missing"_s}},
        Fault{"No25_TheTitleIsMisquoted",
              [](CleanCase &c) { c.file.application.opinion.conclusion.replace(u"督察整改方案"_s, u"督查整改方案"_s); },
              {u"25 block acceptance.conclusion check.title_differs"_s}},
        Fault{"No25_NoDocumentNumber", [](CleanCase &c) { c.file.application.opinion.documentNumber.clear(); },
              {u"25 warn acceptance.document_number check.document_number_missing"_s}},
        Fault{"No26_AnotherTaskNumber",
              [](CleanCase &c) { c.file.application.opinion.conclusion.replace(u"第1项"_s, u"第十项"_s); },
              {u"26 block acceptance.conclusion check.other_number"_s}},
        Fault{"No26_AnotherUnitsConclusion",
              [](CleanCase &c) {
                  c.context.units = {u"法库县"_s, u"沈阳市生态环境局"_s};
                  c.file.application.opinion.conclusion.replace(u"康平县"_s, u"法库县"_s);
              },
              {u"26 block acceptance.conclusion check.unit_not_named"_s,
               u"26 warn acceptance.conclusion check.other_unit"_s}},
        Fault{"No26_AnotherUnitInTheText",
              [](CleanCase &c) {
                  c.context.units = {u"法库县"_s, u"沈阳市生态环境局"_s};
                  c.measure(3).implementation.text.replace(u"康平县"_s, u"法库县"_s);
              },
              {u"26 warn measures[3].implementation check.other_unit"_s}},
        Fault{"No26_AnotherDayOfAcceptance",
              [](CleanCase &c) { c.file.application.opinion.conclusion += u"2024年9月1日已组织验收。"_s; },
              {u"26 block acceptance.conclusion check.other_day"_s}},
        Fault{"No26_NoConclusion", [](CleanCase &c) { c.file.application.opinion.conclusion.clear(); },
              {u"26 block acceptance.conclusion check.conclusion_missing"_s}},
        Fault{"No27_TheNoticeOverTheHolidayIsTooShort",
              [](CleanCase &c) {
                  c.file.notices[0].notice.firstDay = QDate(2024, 9, 29);
                  c.file.notices[0].notice.lastDay = QDate(2024, 10, 9);
                  c.file.notices[0].notice.statedLength = u"11天"_s;
              },
              {u"27 block notices[0].last_day check.notice_short_of_working_days"_s}},
        Fault{"No27_TheStatedLengthIsWrong",
              [](CleanCase &c) { c.file.notices[0].notice.statedLength = u"10个工作日"_s; },
              {u"27 warn notices[0].stated_length check.notice_length_differs"_s}},
        Fault{"No27_AYearWithoutHolidaysIsNotGuessed",
              [](CleanCase &c) {
                  c.context.today = QDate(2031, 6, 1);
                  c.file.notices[0].notice.firstDay = QDate(2031, 3, 3);
                  c.file.notices[0].notice.lastDay = QDate(2031, 3, 30);
                  c.file.notices[0].notice.statedLength.clear();
              },
              {u"27 block notices[0].last_day check.notice_uncounted"_s}},
        Fault{"No28_NoNotice", [](CleanCase &c) { c.file.notices.clear(); },
              {u"28 block notices check.notice_missing"_s}},
        Fault{"No28_TheNoticeRuns", [](CleanCase &c) { c.context.today = QDate(2024, 10, 12); },
              {u"28 block notices[0].last_day check.notice_running"_s}},
        Fault{"No28_AnObjectionIsOpen",
              [](CleanCase &c) {
                  c.file.notices[0].objections = {{.receivedOn = QDate(2024, 9, 20), .answeredOn = QDate(2024, 9, 30)},
                                                  {.receivedOn = QDate(2024, 9, 21)}};
              },
              {u"28 block notices[0].objections[1] check.objection_open"_s}},
        Fault{"No29_NobodyWentThere", [](CleanCase &c) { c.file.task.kind = TaskKind::Works; },
              {u"29 block review_rounds check.site_check_missing"_s}},
        Fault{"No30_TheConclusionContradictsTheVerdict",
              [](CleanCase &c) { c.file.application.opinion.verdict = Verdict::Failed; },
              {u"30 block acceptance.conclusion check.conclusion_disagrees"_s}},
        Fault{"No30_SixListedFiveDone",
              [](CleanCase &c) {
                  c.measure(2).implementation.text = u"共排查“两高”项目6户，已完成整治5户，形成清单台账。"_s;
              },
              {u"30 warn measures[2].implementation check.fewer_done_than_listed"_s}},
        Fault{"No30_PartlyDone",
              [](CleanCase &c) { c.measure(2).implementation.text = u"清单已经形成，其余工作正在推进，年内可见成效。"_s; },
              {u"30 warn measures[2].implementation check.partly_done"_s}},
        Fault{"No30_InsufficientEvidence",
              [](CleanCase &c) { c.measure(2).mappings[0].sufficiency = Sufficiency::Insufficient; },
              {u"30 warn measures[2].evidence[0] check.proof_insufficient"_s}},
        Fault{"No30_AMilestoneIsOpen",
              [](CleanCase &c) { c.file.milestones = {{.dueOn = QDate(2023, 6, 30)}}; },
              {u"30 warn milestones[0] check.milestone_open"_s}},
        Fault{"No30_TheLastRoundWasNotPassed",
              [](CleanCase &c) {
                  c.file.application.rounds = {{.heldOn = QDate(2024, 9, 10), .result = Verdict::Returned}};
              },
              {u"30 warn review_rounds[0] check.round_not_passed"_s}},
        Fault{"No31_NothingOnLongTermWork",
              [](CleanCase &c) { c.file.unitTask.followUp = u"做好后续工作。"_s; },
              {u"31 warn follow_up check.follow_up_not_long_term"_s}},
        Fault{"No31_NoDayForTheFollowUp", [](CleanCase &c) { c.file.plannedLookBacks.clear(); },
              {u"31 warn look_backs check.follow_up_undated"_s}},
        Fault{"No32_ABreachWithoutPenaltyPapers",
              [](CleanCase &c) { c.file.findings[0].text += u"某企业违法排污。"_s; },
              {u"32 warn task.finding check.penalty_missing"_s}},
        Fault{"No33_NothingOnSimilarProblems", [](CleanCase &c) { c.settings.similarWanted = true; },
              {u"33 warn goal_completion check.similar_missing"_s}},
        Fault{"No34_TheWholeTaskIsClosedWithSharesOpen",
              [](CleanCase &c) {
                  c.context.shares = {{u"法库县"_s, UnitTaskState::InProgress}, {u"新民市"_s, UnitTaskState::Closed}};
                  c.file.application.opinion.conclusion.replace(u"中所承担的"_s, QString());
              },
              {u"34 block acceptance.conclusion check.whole_task_claimed"_s}},
        Fault{"No35_ThePapersNeverCame",
              [](CleanCase &c) {
                  c.file.unitTask.state = UnitTaskState::Completed;
                  c.context.completedSince = QDate(2024, 10, 1);
              },
              {u"35 warn application check.papers_late"_s}},
        Fault{"No36_ADoubledVerb",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县签订了目标责任状签订。"_s; },
              {u"36 info measures[3].implementation check.doubled_word"_s}},
        Fault{"No36_MixedNumerals",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县报告了2项工作，整治四户企业。"_s; },
              {u"36 info measures[3].implementation check.mixed_numerals"_s}},
        Fault{"No36_MixedBrackets",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县(市辖）报告了工作（见附件）。"_s; },
              {u"36 info measures[3].implementation check.mixed_brackets"_s}},
        Fault{"No36_MixedSpacing",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县报告了 2 项工作。"_s; },
              {u"36 info measures[3].implementation check.mixed_spacing"_s}},
        Fault{"No36_FullWidthFigures",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县报告了２项工作。"_s; },
              {u"36 info measures[3].implementation check.wide_figures"_s}},
        Fault{"No36_HalfWidthMarks",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县报告了工作,签订了责任状。"_s; },
              {u"36 info measures[3].implementation check.half_width_marks"_s}},
        Fault{"No36_NoFullStop",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县报告了工作"_s; },
              {u"36 info measures[3].implementation check.full_stop_missing"_s}},
        Fault{"No36_AShortenedName",
              [](CleanCase &c) { c.measure(3).implementation.text = u"康平县政府党组理论中心组报告了工作。"_s; },
              {u"36 info measures[3].implementation check.name_differs"_s}},
        Fault{"No36_ThePlansVoice",
              [](CleanCase &c) { c.measure(3).measure.text = u"县委党校要将生态文明思想作为教学内容。"_s; },
              {u"36 info measures[3].text check.imperative"_s}},
        Fault{"No37_ChangedAfterItBecameFinal",
              [](CleanCase &c) {
                  auto &opinion = c.file.application.opinion;
                  opinion.status = OpinionStatus::Final;
                  opinion.snapshot = u"{}"_s;
                  opinion.snapshotSha256 = u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s;
                  c.context.frozenSha256 = QString(64, u'0');
              },
              {u"37 block acceptance check.changed_after_final"_s}},
        Fault{"No37_WhatWasFrozenIsDamaged",
              [](CleanCase &c) {
                  c.file.application.opinion.status = OpinionStatus::Printed;
                  c.file.application.opinion.snapshot = u"{}"_s;
              },
              {u"37 block acceptance check.frozen_content_damaged"_s}},
        Fault{"No38_AReportIsMissing",
              [](CleanCase &c) {
                  c.file.progressCall = ProgressCall{.rhythm = Rhythm::Quarter, .firstPeriod = u"2024Q3"_s};
              },
              {u"38 warn progress_reports check.report_missing"_s}},
        Fault{"No38_AReportIsLateAndRepeatsTheLastOne",
              [](CleanCase &c) {
                  const auto report = [](const QString &period, QDate day) {
                      return ProgressReport{.period = period,
                                            .text = u"完成了“两高”项目清单的编制和核对工作。"_s,
                                            .status = ReportStatus::TakenIn,
                                            .reportedAt = QDateTime(day, QTime(4, 0), Qt::UTC)};
                  };
                  c.context.today = QDate(2024, 12, 1);
                  c.file.progressCall = ProgressCall{.rhythm = Rhythm::Quarter};
                  c.file.progressReports = {report(u"2024Q2"_s, QDate(2024, 6, 28)),
                                            report(u"2024Q3"_s, QDate(2024, 10, 8))};
              },
              {u"38 warn progress_reports check.report_late"_s,
               u"38 warn progress_reports check.report_repeated"_s}}),
    [](const auto &fault) { return std::string(fault.param.what); });

TEST_P(CheckFault, HasASeverityAndAPlaceOfTheList)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    static const QRegularExpression code(u"^\\d-\\d\\d$"_s);
    CleanCase one;
    GetParam().put(one);

    for (const auto &result : one.run()) {
        const auto *listed = checkInfo(result.check);
        QString place = result.problem.where;
        place = code.match(place).hasMatch() ? u"evidence"_s : place.remove(index);
        EXPECT_NE(std::ranges::find(listed->severities, result.severity), listed->severities.end())
            << lineOf(result).toStdString();
        EXPECT_TRUE(listed->places.contains(place)) << lineOf(result).toStdString();
    }
}

} // namespace bihuan
