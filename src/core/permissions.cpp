#include "core/permissions.h"

#include <algorithm>

namespace bihuan {

namespace {

using Roles = std::vector<UserRole>;
using States = std::vector<UnitTaskState>;

States statesBetween(UnitTaskState first, UnitTaskState last)
{
    States states;
    for (const auto &entry : CodeTable<UnitTaskState>::entries) {
        if (entry.first >= first && entry.first <= last)
            states.push_back(entry.first);
    }
    return states;
}

std::vector<Permission> makePermissions()
{
    using State = UnitTaskState;
    const Roles clerk{UserRole::Clerk};
    const Roles reviewer{UserRole::Reviewer};
    const Roles leader{UserRole::Leader};
    const Roles office{UserRole::Clerk, UserRole::Leader};
    const Roles group{UserRole::Reviewer, UserRole::Leader};
    const Roles writers{UserRole::Clerk, UserRole::Reviewer};
    const Roles everybody{UserRole::Clerk, UserRole::Reviewer, UserRole::Leader};
    const States all = statesBetween(State::Draft, State::LongTerm);
    const States open = statesBetween(State::Draft, State::Approved);
    const States reviewed = statesBetween(State::UnderReview, State::Approved);
    return {
        // The case.
        {"create"_L1, clerk, all},
        {"import"_L1, clerk, open},
        {"edit"_L1, clerk, open},
        {"add"_L1, clerk, open},
        {"remove"_L1, clerk, open},
        {"attach"_L1, clerk, all}, // Receipts and signed pages come after the closing, too.
        {"attach"_L1, reviewer, {State::UnderReview}},
        {"map"_L1, clerk, open},
        {"reuse"_L1, clerk, open},
        {"unmap"_L1, clerk, open},
        {"draft_statements"_L1, clerk, open},
        {"set_many"_L1, clerk, open},
        {"remove_example"_L1, clerk, all},
        // Checks: anybody may run them; whoever answers for the step gives the reason.
        {"check"_L1, everybody, all},
        {"waive"_L1, everybody, open},
        {"unwaive"_L1, everybody, open},
        // Progress.
        {"report_progress"_L1, clerk, all},
        {"submit_progress"_L1, clerk, all},
        {"take_in_progress"_L1, clerk, all},
        {"return_progress"_L1, clerk, all},
        {"set_grade"_L1, office, all},
        {"clear_grade"_L1, office, all},
        {"set_progress_call"_L1, office, all},
        {"set_grade_words"_L1, office, all},
        {"undo"_L1, everybody, all}, // Of what the same user may do: the services ask for that as well.
        // Review and opinion.
        {"edit_opinion"_L1, writers, open},
        {"record_verdict"_L1, reviewer, {State::Applied, State::UnderReview, State::Passed}},
        {"grade"_L1, reviewer, {State::UnderReview}},
        {"sign"_L1, group, {State::UnderReview, State::Passed}},
        {"record_signature"_L1, everybody, {State::UnderReview, State::Passed}},
        {"scan_back"_L1, writers, statesBetween(State::UnderReview, State::LongTerm)},
        {"issue"_L1, leader, reviewed},
        {"new_edition"_L1, leader, reviewed},
        {"numbers"_L1, office, all},
        {"password"_L1, everybody, all}, // One's own.
        // Rules of the office, deadlines, look-backs.
        {"flow_template"_L1, leader, all},
        {"choose_flow"_L1, office, all},
        {"read"_L1, office, {State::Applied}},
        {"ask_extension"_L1, clerk, open},
        {"decide_extension"_L1, leader, open},
        {"draw_look_backs"_L1, office, all},
        {"look_back"_L1, office, all},
        // The moves, by who makes them (core/flow.h). The flow says from where.
        {"assign"_L1, office, all},
        {"receive"_L1, clerk, all},
        {"start"_L1, clerk, all},
        {"complete"_L1, clerk, all},
        {"apply"_L1, clerk, all},
        {"take_back"_L1, clerk, all},
        {"review"_L1, office, all},
        {"return_papers"_L1, reviewer, all},
        {"return"_L1, office, {State::Applied}},
        {"return"_L1, reviewer, {State::UnderReview}},
        {"fail"_L1, reviewer, all},
        {"pass"_L1, reviewer, all},
        {"notice"_L1, office, all},
        {"uphold_objection"_L1, office, all},
        {"rework_objection"_L1, office, all},
        {"approve"_L1, leader, all},
        {"refuse"_L1, leader, all},
        {"close"_L1, office, all},
        {"file"_L1, office, all},
        {"keep_long_term"_L1, office, all},
        {"relapse"_L1, office, all},
    };
}

bool covers(const Permission &row, QStringView action, std::optional<UnitTaskState> state)
{
    return row.action == action && (!state || std::ranges::find(row.states, *state) != row.states.end());
}

} // namespace

const std::vector<Permission> &permissions()
{
    static const auto table = makePermissions();
    return table;
}

bool isAllowed(UserRole role, QStringView action, std::optional<UnitTaskState> state)
{
    if (role == UserRole::Administrator)
        return true;
    return std::ranges::any_of(permissions(), [&](const Permission &row) {
        return covers(row, action, state) && std::ranges::find(row.roles, role) != row.roles.end();
    });
}

std::vector<UserRole> rolesFor(QStringView action, std::optional<UnitTaskState> state)
{
    std::vector<UserRole> roles;
    for (const auto &entry : CodeTable<UserRole>::entries) {
        if (isAllowed(entry.first, action, state))
            roles.push_back(entry.first);
    }
    return roles;
}

} // namespace bihuan
