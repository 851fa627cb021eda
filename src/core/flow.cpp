#include "core/flow.h"

#include <algorithm>

namespace bihuan {

const std::vector<Transition> &transitions()
{
    using State = UnitTaskState;
    static const std::vector<Transition> table{
        {Move::Assign,
         State::Draft,
         State::Assigned,
         Actor::Office,
         {Need::Finding, Need::NumberGoalDeadline, Need::ResponsibleUnit}},
        {Move::Receive, State::Assigned, State::Received, Actor::Unit, {Need::Contact, Need::Measures}},
        {Move::Start, State::Received, State::InProgress, Actor::Unit, {Need::Progress}},
        {Move::Complete,
         State::InProgress,
         State::Completed,
         Actor::Unit,
         {Need::MeasuresReported, Need::GoalCompletion}},
        {Move::Apply,
         State::Completed,
         State::Applied,
         Actor::UnitHead,
         {Need::Application, Need::EvidenceList, Need::SelfCheck}},
        {Move::TakeBack, State::Applied, State::Completed, Actor::UnitHead, {Need::Reason}},
        {Move::Return, State::Applied, State::Completed, Actor::Office, {Need::Reason}},
        {Move::Review, State::Applied, State::UnderReview, Actor::Office, {Need::Group}},
        {Move::ReturnPapers, State::UnderReview, State::Applied, Actor::Group, {Need::Reason}},
        {Move::Return, State::UnderReview, State::Completed, Actor::Group, {Need::Reason}},
        {Move::Fail, State::UnderReview, State::InProgress, Actor::Group, {Need::Reason}},
        {Move::Pass, State::UnderReview, State::Passed, Actor::Group, {Need::Verdict, Need::Signatures}},
        {Move::Notice, State::Passed, State::InNotice, Actor::Office, {Need::Notice}},
        {Move::UpholdObjection, State::InNotice, State::UnderReview, Actor::Office, {Need::Reason}},
        {Move::ReworkObjection, State::InNotice, State::InProgress, Actor::Office, {Need::Reason}},
        {Move::Approve,
         State::InNotice,
         State::Approved,
         Actor::LeadingGroup,
         {Need::NoticeOver, Need::ObjectionsSettled}},
        {Move::Refuse, State::Approved, State::UnderReview, Actor::LeadingGroup, {Need::Reason}},
        {Move::Close, State::Approved, State::Closed, Actor::Office, {Need::ClosingDocument}},
        {Move::Relapse, State::Closed, State::InProgress, Actor::Office, {Need::Reason}},
        {Move::File, State::Closed, State::Filed, Actor::HigherOffice, {Need::FilingReceipt}},
        {Move::Relapse, State::Filed, State::InProgress, Actor::Office, {Need::Reason}},
        {Move::KeepLongTerm, State::Filed, State::LongTerm, Actor::Office, {Need::FollowUp}},
        {Move::Relapse, State::LongTerm, State::InProgress, Actor::Office, {Need::Reason}},
    };
    return table;
}

const Transition *transition(Move move, UnitTaskState from)
{
    const auto found = std::ranges::find_if(
        transitions(), [&](const Transition &row) { return row.move == move && row.from == from; });
    return found == transitions().end() ? nullptr : &*found;
}

} // namespace bihuan
