#pragma once

#include "core/acceptance.h"
#include "core/result.h"
#include "core/task.h"

#include <vector>

namespace bihuan {

/// The steps between completion and the end of a case whose order differs by place (domain paper 2.3).
enum class FlowStep { Application, Acceptance, Notice, Approval, Closing, Filing };

template <>
struct CodeTable<FlowStep>
{
    static constexpr std::pair<FlowStep, QLatin1StringView> entries[] = {
        {FlowStep::Application, "application"_L1}, {FlowStep::Acceptance, "acceptance"_L1},
        {FlowStep::Notice, "notice"_L1},           {FlowStep::Approval, "approval"_L1},
        {FlowStep::Closing, "closing"_L1},         {FlowStep::Filing, "filing"_L1},
    };
};

/// Who makes a move.
enum class Actor { Office, Unit, UnitHead, Group, LeadingGroup, HigherOffice };

template <>
struct CodeTable<Actor>
{
    static constexpr std::pair<Actor, QLatin1StringView> entries[] = {
        {Actor::Office, "office"_L1},
        {Actor::Unit, "unit"_L1},
        {Actor::UnitHead, "unit_head"_L1},
        {Actor::Group, "acceptance_group"_L1},
        {Actor::LeadingGroup, "leading_group"_L1},
        {Actor::HigherOffice, "higher_office"_L1},
    };
};

enum class LengthUnit { WorkingDays, CalendarDays };

template <>
struct CodeTable<LengthUnit>
{
    static constexpr std::pair<LengthUnit, QLatin1StringView> entries[] = {
        {LengthUnit::WorkingDays, "working_days"_L1},
        {LengthUnit::CalendarDays, "calendar_days"_L1},
    };
};

/// A paper that has to be among the evidence before a step begins.
struct RequiredDocument
{
    QString title{};                    ///< Part of the title, or the kind, of the evidence.
    std::optional<TaskKind> taskKind{}; ///< Only for tasks of this kind; for all when none.

    bool operator==(const RequiredDocument &) const = default;
};

/// One step of a flow: who takes it, and which papers have to lie before it.
struct FlowStage
{
    FlowStep step = FlowStep::Application;
    Actor actor = Actor::Office;
    std::vector<RequiredDocument> documents{};

    bool operator==(const FlowStage &) const = default;
};

/// How cases go from completion to their end in one place. The defaults are Shenyang's.
struct Flow
{
    QString code = u"shenyang"_s;
    QString name = u"沈阳市"_s;
    QString place = u"辽宁省沈阳市"_s;
    QString note{}; ///< What the office has to know, and to confirm.
    std::vector<FlowStage> stages{
        {FlowStep::Application, Actor::UnitHead}, {FlowStep::Acceptance, Actor::Group},
        {FlowStep::Notice, Actor::Office},        {FlowStep::Approval, Actor::LeadingGroup},
        {FlowStep::Closing, Actor::Office},       {FlowStep::Filing, Actor::HigherOffice},
    };
    int groupMinimum = 3;
    std::vector<GroupRole> groupRoles{GroupRole::Leader}; ///< Each of which has to be filled.
    std::vector<GroupRole> signatureRoles{GroupRole::Leader, GroupRole::Deputy,
                                          GroupRole::Member}; ///< Who signs, in this order.
    int noticeLength = 10;
    LengthUnit noticeUnit = LengthUnit::WorkingDays;
    bool countsFirstDay = true; ///< The day of publication is the first of the notice.
    bool siteCheck = false;     ///< No passing without a site check.
    int closingGraceDays = 30;  ///< From acceptance to closing and filing, in calendar days.
    QString filingAddressee = u"省整改工作领导小组办公室"_s;
    int lookBackMonths = 6; ///< From closing to the look-back.

    bool operator==(const Flow &) const = default;

    /// The stage of this step, or nullptr where the flow has none.
    const FlowStage *stage(FlowStep step) const;

    /// The step that goes before this one, or none for the first one and for a step that the flow has not.
    std::optional<FlowStep> before(FlowStep step) const;
};

/// Reads a flow from JSON (docs/flow-templates.md). Fails with Invalid and every problem, each with its path:
/// those of JsonPart under "flow", flow.bad_json, and flow.step_order (args: what is wrong).
Result<Flow> parseFlow(const QByteArray &json);

/// The JSON that parseFlow() reads back.
QByteArray flowToJson(const Flow &flow);

struct FlowTemplate;
using FlowTemplateId = Id<FlowTemplate>;

/// A flow as the office keeps it; goes before the one of the same code that the program brings along.
struct FlowTemplate
{
    FlowTemplateId id{};
    QString code{};
    QString body{};      ///< JSON; empty when the one that the program brings along is meant.
    bool chosen = false; ///< New cases follow it; true for one at most.
    int version = 1;

    bool operator==(const FlowTemplate &) const = default;
};

} // namespace bihuan
