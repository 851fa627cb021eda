#pragma once

#include "core/flowtemplate.h"

#include <algorithm>
#include <vector>

namespace bihuan {

/// What moves a unit task from one state to another. Codes are the words of the command line.
enum class Move {
    Assign,
    Receive,
    Start,
    Complete,
    Apply,
    TakeBack,
    Review,
    ReturnPapers,
    Return,
    Fail,
    Pass,
    Notice,
    UpholdObjection,
    ReworkObjection,
    Approve,
    Refuse,
    Close,
    File,
    KeepLongTerm,
    Relapse,
};

template <>
struct CodeTable<Move>
{
    static constexpr std::pair<Move, QLatin1StringView> entries[] = {
        {Move::Assign, "assign"_L1},
        {Move::Receive, "receive"_L1},
        {Move::Start, "start"_L1},
        {Move::Complete, "complete"_L1},
        {Move::Apply, "apply"_L1},
        {Move::TakeBack, "take_back"_L1},
        {Move::Review, "review"_L1},
        {Move::ReturnPapers, "return_papers"_L1},
        {Move::Return, "return"_L1},
        {Move::Fail, "fail"_L1},
        {Move::Pass, "pass"_L1},
        {Move::Notice, "notice"_L1},
        {Move::UpholdObjection, "uphold_objection"_L1},
        {Move::ReworkObjection, "rework_objection"_L1},
        {Move::Approve, "approve"_L1},
        {Move::Refuse, "refuse"_L1},
        {Move::Close, "close"_L1},
        {Move::File, "file"_L1},
        {Move::KeepLongTerm, "keep_long_term"_L1},
        {Move::Relapse, "relapse"_L1},
    };
};

/// What has to be there before a move.
enum class Need {
    Finding,
    NumberGoalDeadline,
    ResponsibleUnit,
    Contact,
    Measures,
    Progress,
    MeasuresReported,
    GoalCompletion,
    Application,
    EvidenceList,
    SelfCheck,
    Group,
    Verdict,
    SiteCheck,
    Signatures,
    Notice,
    NoticeOver,
    ObjectionsSettled,
    ClosingDocument,
    FilingReceipt,
    FollowUp,
    Documents,
    Checks,
    Unread,
    Reason,
};

template <>
struct CodeTable<Need>
{
    static constexpr std::pair<Need, QLatin1StringView> entries[] = {
        {Need::Finding, "finding"_L1},
        {Need::NumberGoalDeadline, "number_goal_deadline"_L1},
        {Need::ResponsibleUnit, "responsible_unit"_L1},
        {Need::Contact, "contact"_L1},
        {Need::Measures, "measures"_L1},
        {Need::Progress, "progress"_L1},
        {Need::MeasuresReported, "measures_reported"_L1},
        {Need::GoalCompletion, "goal_completion"_L1},
        {Need::Application, "application"_L1},
        {Need::EvidenceList, "evidence_list"_L1},
        {Need::SelfCheck, "self_check"_L1},
        {Need::Group, "acceptance_group"_L1},
        {Need::Verdict, "verdict"_L1},
        {Need::SiteCheck, "site_check"_L1},
        {Need::Signatures, "signatures"_L1},
        {Need::Notice, "notice"_L1},
        {Need::NoticeOver, "notice_over"_L1},
        {Need::ObjectionsSettled, "objections_settled"_L1},
        {Need::ClosingDocument, "closing_document"_L1},
        {Need::FilingReceipt, "filing_receipt"_L1},
        {Need::FollowUp, "follow_up"_L1},
        {Need::Documents, "documents"_L1},
        {Need::Checks, "checks"_L1},
        {Need::Unread, "unread"_L1},
        {Need::Reason, "reason"_L1},
    };
};

/// One row of the table of states (domain paper 2.1): who may move a unit task from where to where, and what
/// that takes. A move that leads back needs a written reason and deletes nothing.
struct Transition
{
    Move move = Move::Assign;
    UnitTaskState from = UnitTaskState::Draft;
    UnitTaskState to = UnitTaskState::Draft;
    Actor actor = Actor::Office;
    std::vector<Need> needs{};
    bool back = false; ///< Leads back, by the order of the flow.

    bool leadsBack() const { return back; }
    bool asks(Need need) const { return std::ranges::find(needs, need) != needs.end(); }
};

/// The whole table for cases that follow `flow`, forward moves in the order of the states, each followed by
/// the ways back. The one place that says which moves there are.
std::vector<Transition> transitions(const Flow &flow);

/// The table of the flow that is followed where no other was chosen.
const std::vector<Transition> &transitions();

/// The row of `table` for `move` out of `from`, or nullptr where that move is not open.
const Transition *transition(const std::vector<Transition> &table, Move move, UnitTaskState from);
const Transition *transition(Move move, UnitTaskState from);

/// The states through which a case goes that never turns back, from draft to its end.
std::vector<UnitTaskState> pathOf(const Flow &flow);

/// The state in which a case is before it takes `step`, which the flow has.
UnitTaskState stateBefore(const Flow &flow, FlowStep step);

} // namespace bihuan
