#include "cli/commands.h"
#include "cli/say.h"
#include "core/numerals.h"
#include "services/evidenceservice.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

bool isWanted(const Call &call, const StatementProposal &proposal)
{
    return !call.has(u"measure"_s) || figureIn(proposal.number) == figureIn(call.value(u"measure"_s));
}

QJsonObject toJson(const StatementProposal &proposal)
{
    return {{u"measure"_s, proposal.number},
            {u"current"_s, proposal.current},
            {u"proposed"_s, proposal.proposed}};
}

QString toText(const StatementProposal &proposal)
{
    const QString current = proposal.current.isEmpty() ? Cli::tr("(empty)") : proposal.current;
    return fill(Cli::tr("Measure %1\n  now:   %2\n  draft: %3"),
                {proposal.number, current, proposal.proposed}) +
           u'\n';
}

void answer(const Call &call, const std::vector<StatementProposal> &proposals, qint64 step)
{
    QJsonArray list;
    QString text;
    for (const auto &proposal : proposals) {
        list.append(toJson(proposal));
        text += toText(proposal);
    }
    if (call.json()) {
        call.print(QJsonDocument(QJsonObject{{u"proposals"_s, list}, {u"step"_s, step}}));
        return;
    }
    if (proposals.empty())
        text = Cli::tr("There is nothing to propose: no evidence, or the texts say it already.") + u'\n';
    if (step > 0)
        text += fill(Cli::tr("Saved. To take it back: bihuanctl undo %1"), {QString::number(step)}) + u'\n';
    call.print(text);
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    const auto file = services.value().cases().get(call.unitTask());
    if (!file)
        return file.error();
    std::vector<StatementProposal> proposals;
    for (auto &proposal : proposedStatements(*file)) {
        if (isWanted(call, proposal))
            proposals.push_back(std::move(proposal));
    }
    qint64 step = 0;
    if (call.has(u"take"_s) && !proposals.empty()) {
        const auto taken = services.value().evidence().takeStatements(call.unitTask(), proposals);
        if (!taken)
            return taken.error();
        step = *taken;
    }
    answer(call, proposals, step);
    return ExitCode::Done;
}

} // namespace

Command draftStatementsCommand()
{
    return {.name = u"draft-statements"_s,
            .summary = Cli::tr("draft section 5 from the matrix; stores it only with --take"),
            .arguments = {caseArgument()},
            .options = {{u"measure"_s, Cli::tr("For this measure only."), u"NUMBER"_s},
                        {u"take"_s, Cli::tr("Put the drafts in the place of the present texts.")}},
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
