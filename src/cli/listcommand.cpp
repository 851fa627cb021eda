#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/unittasklist.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace bihuan {

namespace {

constexpr std::size_t kPrintedAtOnce = 1 << 16;

UnitTaskFilter filterOf(const Call &call)
{
    UnitTaskFilter filter{.unit = call.value(u"unit"_s), .query = call.value(u"query"_s)};
    for (const auto &code : call.values(u"state"_s)) {
        if (const auto state = fromCode<UnitTaskState>(code))
            filter.states.push_back(*state);
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
    return call.open().and_then([&](Services services) {
        const auto print = call.json() ? printJson : printTable;
        return print(call, services.unitTasks(), filterOf(call)).and_then([]() -> Result<ExitCode> {
            return ExitCode::Done;
        });
    });
}

std::optional<UsageFault> check(const Call &call)
{
    for (const auto &code : call.values(u"state"_s)) {
        if (!fromCode<UnitTaskState>(code))
            return UsageFault{fill(Cli::tr("There is no state “%1”. Use one of: %2."),
                                   {code, allCodes<UnitTaskState>().join(u", "_s)})};
    }
    return std::nullopt;
}

} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .summary = Cli::tr("list unit tasks"),
            .options = {{u"state"_s, Cli::tr("Only in this state; may be repeated."), u"STATE"_s},
                        {u"unit"_s, Cli::tr("Only of this responsible unit."), u"NAME"_s},
                        {u"query"_s, Cli::tr("Only with these words."), u"TEXT"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
