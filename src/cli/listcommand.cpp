#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/filteroptions.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/names.h"

#include <QJsonArray>
#include <QJsonObject>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace bihuan {

namespace {

constexpr std::size_t kPrintedAtOnce = 1 << 16;

QStringList sortColumns(const Call &call)
{
    return call.value(u"sort"_s).split(u',', Qt::SkipEmptyParts);
}

UnitTaskFilter listFilterOf(const Call &call)
{
    auto filter = unitTaskFilterOf(call);
    filter.grouping = fromCode<UnitTaskGrouping>(call.value(u"group"_s)).value_or(UnitTaskGrouping::None);
    filter.most = call.value(u"most"_s).toInt();
    for (const auto &column : sortColumns(call)) {
        const bool descending = column.startsWith(u'-');
        filter.sort.push_back({fromCode<UnitTaskOrder>(column.mid(descending)).value(), descending});
    }
    return filter;
}

/// rapidjson writes what it is given at once; a tree of QJsonObject costs three times the reading.
using JsonText = rapidjson::StringBuffer;
using JsonWriter = rapidjson::Writer<JsonText, rapidjson::UTF16<char16_t>, rapidjson::UTF8<>>;

void write(JsonWriter &json, const UnitTaskOverview &line)
{
    const auto text = [&](const char16_t *key, const QString &value) {
        json.Key(key);
        json.String(reinterpret_cast<const char16_t *>(value.utf16()), rapidjson::SizeType(value.size()));
    };
    const auto number = [&](const char16_t *key, qint64 value) {
        json.Key(key);
        json.Int64(value);
    };
    json.StartObject();
    number(u"id", line.id.value());
    text(u"task", line.taskNumber);
    text(u"unit", line.unit);
    text(u"plan", line.planTitle);
    text(u"state", toCode(line.state));
    text(u"deadline", line.deadline.text);
    number(u"measures", line.measures);
    number(u"implemented", line.implemented);
    number(u"evidenced", line.evidenced);
    json.EndObject();
}

/// What a terminal and JSON say of a group: "第1项", "2024-12"; a state in the words of the reader.
QString groupName(const UnitTaskFilter &filter, const UnitTaskGroup &group)
{
    const auto state = fromCode<UnitTaskState>(group.name);
    if (filter.grouping == UnitTaskGrouping::State && state)
        return stateName(*state);
    return group.name.isEmpty() ? Cli::tr("no date") : group.name;
}

Result<ExitCode> printGroups(const Call &call, UnitTaskList &list, const UnitTaskFilter &filter)
{
    const auto groups = list.groups(filter);
    if (!groups)
        return groups.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Group"), Cli::tr("Unit tasks")});
    for (const auto &group : *groups) {
        array.append(QJsonObject{{u"group"_s, group.name}, {u"unit_tasks"_s, group.count}});
        table.add({groupName(filter, group), QString::number(group.count)});
    }
    call.print(array, table);
    return ExitCode::Done;
}

Result<void> printTable(const Call &call, UnitTaskList &list, const UnitTaskFilter &filter)
{
    DisplayTable table({Cli::tr("ID"), Cli::tr("Task"), Cli::tr("Unit"), Cli::tr("State"),
                        Cli::tr("Deadline"), Cli::tr("Measures"), Cli::tr("Implemented"),
                        Cli::tr("Evidenced"), Cli::tr("Plan")});
    auto done = list.forEach(filter, [&](const UnitTaskOverview &line) {
        table.add({QString::number(line.id.value()), line.taskNumber, line.unit, stateName(line.state),
                   line.deadline.text, QString::number(line.measures), QString::number(line.implemented),
                   QString::number(line.evidenced), line.planTitle});
    });
    if (done)
        call.print(table.text());
    return done;
}

/// One line an object: a list of 200,000 is written as it is read.
Result<void> printJson(const Call &call, UnitTaskList &list, const UnitTaskFilter &filter)
{
    JsonText text;
    const auto put = [&](std::string_view characters) {
        for (const char c : characters)
            text.Put(c);
    };
    std::string_view before = "[\n";
    auto done = list.forEach(filter, [&](const UnitTaskOverview &line) {
        put(std::exchange(before, ",\n"));
        JsonWriter json(text);
        write(json, line);
        if (text.GetSize() > kPrintedAtOnce) {
            call.print(QByteArray(text.GetString(), qsizetype(text.GetSize())));
            text.Clear();
        }
    });
    put(before == "[\n" ? "[]\n" : "\n]\n");
    if (done)
        call.print(QByteArray(text.GetString(), qsizetype(text.GetSize())));
    return done;
}

Result<ExitCode> run(const Call &call)
{
    return call.open().and_then([&](Services services) -> Result<ExitCode> {
        const auto filter = listFilterOf(call);
        if (call.has(u"count"_s))
            return printGroups(call, services.unitTasks(), filter);
        const auto print = call.json() ? printJson : printTable;
        return print(call, services.unitTasks(), filter).and_then([]() -> Result<ExitCode> {
            return ExitCode::Done;
        });
    });
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"count"_s) && !call.has(u"group"_s))
        return UsageFault{Cli::tr("--count counts groups: say which with --group.")};
    if (call.has(u"most"_s) && call.value(u"most"_s).toInt() <= 0)
        return UsageFault{fill(Cli::tr("“%1” is not a number of lines."), {call.value(u"most"_s)})};
    QStringList columns = sortColumns(call);
    for (QString &column : columns) {
        if (column.startsWith(u'-'))
            column.remove(0, 1);
    }
    auto fault = wrongFilter(call);
    if (!fault)
        fault = unknownCode<UnitTaskOrder>(u"sort"_s, columns);
    return fault ? fault : unknownCode<UnitTaskGrouping>(u"group"_s, call.values(u"group"_s));
}

} // namespace

Command listCommand()
{
    auto options = filterOptions();
    options << QCommandLineOption{u"sort"_s,
                                  Cli::tr("Columns to sort by, the first one first; “-” before one for "
                                          "descending: %1.")
                                      .arg(allCodes<UnitTaskOrder>().join(u", "_s)),
                                  u"COLUMNS"_s}
            << QCommandLineOption{u"group"_s,
                                  Cli::tr("What stands together: %1.")
                                      .arg(allCodes<UnitTaskGrouping>().join(u", "_s)),
                                  u"COLUMN"_s}
            << QCommandLineOption{u"count"_s, Cli::tr("The groups and how many are in each.")}
            << QCommandLineOption{u"most"_s, Cli::tr("The first so many only."), u"N"_s};
    return {.name = u"list"_s,
            .summary = Cli::tr("list unit tasks"),
            .options = options,
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
