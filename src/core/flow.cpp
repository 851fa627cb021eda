#include "core/flow.h"

#include <variant>

namespace bihuan {

namespace {

using State = UnitTaskState;

/// A state that is the same in every flow, or the one before a step, or the last one of all (Filing's end).
struct End
{
};
using Spot = std::variant<State, FlowStep, End>;

/// A row before a flow says where its steps stand.
struct Row
{
    Move move;
    Spot from;
    State to;
    std::variant<Actor, FlowStep> by; ///< A step: whoever takes it in the flow.
    std::vector<Need> needs;
};

/// A way back of which the target depends on the flow, too.
struct WayBack
{
    Move move;
    State from;
    Spot to;
    Actor actor;
    FlowStep afterwards; ///< Open where this step goes before the state `from`, or is the state's own.
};

/// What stays in the same order everywhere, and what leads into each step.
const std::vector<Row> &forwardRows()
{
    static const std::vector<Row> rows{
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
         FlowStep::Application,
         State::Applied,
         FlowStep::Application,
         {Need::Application, Need::EvidenceList, Need::SelfCheck, Need::Checks}},
        {Move::Review, FlowStep::Acceptance, State::UnderReview, Actor::Office, {Need::Group}},
        {Move::Pass,
         State::UnderReview,
         State::Passed,
         FlowStep::Acceptance,
         {Need::Verdict, Need::SiteCheck, Need::Signatures}},
        {Move::Notice, FlowStep::Notice, State::InNotice, FlowStep::Notice, {Need::Notice}},
        {Move::Approve, FlowStep::Approval, State::Approved, FlowStep::Approval, {}},
        {Move::Close,
         FlowStep::Closing,
         State::Closed,
         FlowStep::Closing,
         {Need::ClosingDocument, Need::Checks}},
        {Move::File, FlowStep::Filing, State::Filed, FlowStep::Filing, {Need::FilingReceipt}},
        {Move::KeepLongTerm, End{}, State::LongTerm, Actor::Office, {Need::FollowUp}},
    };
    return rows;
}

const std::vector<WayBack> &waysBack()
{
    static const std::vector<WayBack> rows{
        {Move::TakeBack, State::Applied, FlowStep::Application, Actor::UnitHead, FlowStep::Application},
        {Move::Return, State::Applied, FlowStep::Application, Actor::Office, FlowStep::Application},
        {Move::ReturnPapers, State::UnderReview, State::Applied, Actor::Group, FlowStep::Acceptance},
        {Move::Return, State::UnderReview, FlowStep::Application, Actor::Group, FlowStep::Acceptance},
        {Move::Fail, State::UnderReview, State::InProgress, Actor::Group, FlowStep::Acceptance},
        {Move::UpholdObjection, State::InNotice, State::UnderReview, Actor::Office, FlowStep::Acceptance},
        {Move::ReworkObjection, State::InNotice, State::InProgress, Actor::Office, FlowStep::Notice},
        {Move::Refuse, State::Approved, State::UnderReview, Actor::LeadingGroup, FlowStep::Approval},
        {Move::Relapse, State::Closed, State::InProgress, Actor::Office, FlowStep::Closing},
        {Move::Relapse, State::Filed, State::InProgress, Actor::Office, FlowStep::Filing},
        {Move::Relapse, State::LongTerm, State::InProgress, Actor::Office, FlowStep::Closing},
    };
    return rows;
}

/// The state in which a case is when it has taken `step`.
State stateAfter(FlowStep step)
{
    switch (step) {
    case FlowStep::Application: return State::Applied;
    case FlowStep::Acceptance: return State::Passed;
    case FlowStep::Notice: return State::InNotice;
    case FlowStep::Approval: return State::Approved;
    case FlowStep::Closing: return State::Closed;
    case FlowStep::Filing: return State::Filed;
    }
    Q_UNREACHABLE();
}

State stateAt(const Flow &flow, const Spot &spot)
{
    if (const auto *state = std::get_if<State>(&spot))
        return *state;
    if (const auto *step = std::get_if<FlowStep>(&spot))
        return stateBefore(flow, *step);
    return stateAfter(flow.stages.back().step);
}

std::ptrdiff_t placeOn(const std::vector<State> &path, State state)
{
    return std::ranges::find(path, state) - path.begin();
}

/// The step that a forward row takes, if it takes one.
const FlowStage *stageOf(const Flow &flow, const Row &row)
{
    const auto *step = std::get_if<FlowStep>(&row.by);
    return step ? flow.stage(*step) : nullptr;
}

bool isOpenIn(const Flow &flow, const Row &row)
{
    const auto *step = std::get_if<FlowStep>(&row.by);
    return !step || flow.stage(*step);
}

Transition forward(const Flow &flow, const Row &row)
{
    Transition made{.move = row.move, .from = stateAt(flow, row.from), .to = row.to, .needs = row.needs};
    const auto *stage = stageOf(flow, row);
    made.actor = stage ? stage->actor : std::get<Actor>(row.by);
    if (!flow.siteCheck)
        std::erase(made.needs, Need::SiteCheck);
    const bool endsNotice = made.from == State::InNotice;
    if (endsNotice || (row.move == Move::Close && flow.stage(FlowStep::Notice)))
        made.needs.insert(made.needs.begin(), {Need::NoticeOver, Need::ObjectionsSettled});
    if (stage && !stage->documents.empty())
        made.needs.push_back(Need::Documents);
    return made;
}

std::vector<Need> needsOf(const WayBack &row)
{
    if (row.move == Move::TakeBack)
        return {Need::Unread, Need::Reason};
    return {Need::Reason};
}

} // namespace

UnitTaskState stateBefore(const Flow &flow, FlowStep step)
{
    const auto before = flow.before(step);
    return before ? stateAfter(*before) : State::Completed;
}

std::vector<UnitTaskState> pathOf(const Flow &flow)
{
    std::vector<State> path{State::Draft, State::Assigned, State::Received, State::InProgress,
                            State::Completed};
    for (const auto &stage : flow.stages) {
        if (stage.step == FlowStep::Acceptance)
            path.push_back(State::UnderReview);
        path.push_back(stateAfter(stage.step));
    }
    path.push_back(State::LongTerm);
    return path;
}

std::vector<Transition> transitions(const Flow &flow)
{
    const auto path = pathOf(flow);
    std::vector<Transition> table;
    for (const auto &row : forwardRows()) {
        if (isOpenIn(flow, row))
            table.push_back(forward(flow, row));
    }
    for (const auto &row : waysBack()) {
        const auto to = stateAt(flow, row.to);
        // An objection cannot bring back a review that has not been held yet.
        if (flow.stage(row.afterwards) && placeOn(path, row.from) < std::ssize(path) &&
            placeOn(path, to) < placeOn(path, row.from))
            table.push_back({row.move, row.from, to, row.actor, needsOf(row), true});
    }
    std::ranges::stable_sort(table, {}, [&](const Transition &row) { return placeOn(path, row.from); });
    return table;
}

const std::vector<Transition> &transitions()
{
    static const std::vector<Transition> table = transitions(Flow{});
    return table;
}

const Transition *transition(const std::vector<Transition> &table, Move move, UnitTaskState from)
{
    const auto found = std::ranges::find_if(
        table, [&](const Transition &row) { return row.move == move && row.from == from; });
    return found == table.end() ? nullptr : &*found;
}

const Transition *transition(Move move, UnitTaskState from)
{
    return transition(transitions(), move, from);
}

} // namespace bihuan
