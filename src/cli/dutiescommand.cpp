#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "core/duties.h"
#include "services/caseservice.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

QJsonArray labelsOf(const std::vector<Window> &windows)
{
    QJsonArray labels;
    for (const auto &window : windows)
        labels.append(windowLabel(window));
    return labels;
}

QJsonObject dutyJson(const Requirement &requirement)
{
    return {{u"kind"_s, toCode(requirement.kind)},
            {u"period"_s, requirement.period ? QJsonValue(toCode(*requirement.period)) : QJsonValue()},
            {u"count"_s, requirement.count ? QJsonValue(*requirement.count) : QJsonValue()},
            {u"who"_s, requirement.who},
            {u"strict"_s, requirement.strict},
            {u"text"_s, requirement.text}};
}

/// What is counted and what is proposed, measure by measure.
void list(const Call &call, const CaseFile &file)
{
    QJsonArray array;
    DisplayTable table(
        {Cli::tr("Measure"), Cli::tr("Duty"), Cli::tr("Periods"), Cli::tr("Filled"), Cli::tr("Empty")});
    const auto add = [&](const MeasureFile &measure, const Requirement &duty, QJsonObject more,
                         const QStringList &cells) {
        const QString every = duty.period ? periodName(*duty.period) : requirementKindName(duty.kind);
        QStringList line{measure.measure.number, QStringList{every, duty.who, duty.text}.join(u' ')};
        table.add(line + cells);
        QJsonObject object = dutyJson(duty);
        object[u"measure"_s] = measure.measure.number;
        for (auto it = more.begin(); it != more.end(); ++it)
            object[it.key()] = it.value();
        array.append(object);
    };
    for (const auto &measure : file.measures) {
        for (const auto &duty : dutiesOf(measure, file.deadline())) {
            QStringList empty;
            for (const auto &window : duty.empty())
                empty << windowLabel(window);
            const auto count = qint64(duty.windows.size());
            add(measure, duty.requirement,
                {{u"proposed"_s, false},
                 {u"windows"_s, count},
                 {u"filled"_s, duty.filled()},
                 {u"empty"_s, labelsOf(duty.empty())}},
                {QString::number(count), QString::number(duty.filled()), empty.join(u'、')});
        }
        for (const auto &proposal : openProposals(measure))
            add(measure, proposal, {{u"proposed"_s, true}}, {Cli::tr("proposed"), {}, {}});
    }
    call.print(array, table);
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &cases = services.value().cases();
    auto file = cases.get(call.unitTask());
    if (!file)
        return file.error();
    if (!call.has(u"accept"_s)) {
        list(call, *file);
        return ExitCode::Done;
    }
    QJsonArray steps;
    for (const auto &measure : file->measures) {
        for (const auto &proposal : openProposals(measure)) {
            auto saved = cases.save(call.unitTask(), proposal);
            if (!saved)
                return saved.error();
            steps.append(saved->step);
        }
    }
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"steps"_s, steps}}));
    else
        call.print(fill(Cli::tr("Duties entered: %1."), {QString::number(steps.size())}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command dutiesCommand()
{
    return {.name = u"duties"_s,
            .summary = Cli::tr("count the duties of a unit task by period, and what its measures propose"),
            .arguments = {caseArgument()},
            .options = {{u"accept"_s, Cli::tr("Enter the duties that the texts of the measures propose.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
