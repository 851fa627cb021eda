#include "cli/filteroptions.h"

namespace bihuan {

namespace {

std::optional<QDate> dayOf(const Call &call, const QString &option)
{
    const auto day = QDate::fromString(call.value(option), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {{u"state"_s, Cli::tr("Only in this state; may be repeated."), u"STATE"_s},
            {u"unit"_s, Cli::tr("Only of this responsible unit; may be repeated."), u"NAME"_s},
            {u"plan"_s, Cli::tr("Only of the plan with this title."), u"TITLE"_s},
            {u"task"_s, Cli::tr("Only of the task with this number."), u"NUMBER"_s},
            {u"due-from"_s, Cli::tr("Only with a deadline on this day or later, 2024-12-31."), u"DAY"_s},
            {u"due-to"_s, Cli::tr("Only with a deadline on this day or earlier."), u"DAY"_s},
            {u"mark"_s,
             Cli::tr("Only with this mark; may be repeated: %1.").arg(allCodes<UnitTaskMark>().join(u", "_s)),
             u"MARK"_s},
            {u"query"_s, Cli::tr("Only with these words."), u"TEXT"_s}};
}

std::optional<UsageFault> wrongFilter(const Call &call)
{
    auto fault = unknownCode<UnitTaskState>(u"state"_s, call.values(u"state"_s));
    if (!fault)
        fault = unknownCode<UnitTaskMark>(u"mark"_s, call.values(u"mark"_s));
    for (const auto &option : {u"due-from"_s, u"due-to"_s}) {
        if (!fault && call.has(option) && !dayOf(call, option))
            fault =
                UsageFault{fill(Cli::tr("“%1” is not a day. Write it as 2024-12-31."), {call.value(option)})};
    }
    return fault;
}

UnitTaskFilter unitTaskFilterOf(const Call &call)
{
    UnitTaskFilter filter{.plan = call.value(u"plan"_s),
                          .task = call.value(u"task"_s),
                          .dueFrom = dayOf(call, u"due-from"_s),
                          .dueTo = dayOf(call, u"due-to"_s),
                          .query = call.value(u"query"_s)};
    for (const auto &code : call.values(u"state"_s))
        filter.states.push_back(fromCode<UnitTaskState>(code).value());
    for (const auto &unit : call.values(u"unit"_s))
        filter.units.push_back(unit);
    for (const auto &code : call.values(u"mark"_s))
        filter.marks.push_back(fromCode<UnitTaskMark>(code).value());
    return filter;
}

} // namespace bihuan
