#include "cli/moveanswer.h"

#include "cli/say.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

Error elsewhere()
{
    return invalid(u"supplement"_s, u"flow.supplement_elsewhere"_s);
}

/// "2=text" as what stands before and behind the first equals sign.
std::pair<QString, QString> halves(const QString &option)
{
    return {option.section(u'=', 0, 0).trimmed(), option.section(u'=', 1)};
}

} // namespace

Result<ExitCode> answerMove(const Call &call, const Result<Saved<MoveRecord>> &made)
{
    if (!made)
        return made.error();
    const auto &record = made->record;
    if (call.json())
        call.print(QJsonDocument(QJsonObject{{u"id"_s, record.unitTaskId.value()},
                                             {u"move"_s, toCode(record.move)},
                                             {u"from"_s, toCode(record.from)},
                                             {u"to"_s, toCode(record.to)},
                                             {u"step"_s, made->step}}));
    else
        call.print(
            fill(Cli::tr("Done: %1. The case is now: %2."), {moveName(record.move), stateName(record.to)}) +
            u'\n');
    return ExitCode::Done;
}

QList<QCommandLineOption> supplementOptions()
{
    return {{u"asks"_s, Cli::tr("What has to be done or handed in; may be repeated."), u"TEXT"_s},
            {u"asks-measure"_s, Cli::tr("The same for one measure, by its place: 2=TEXT."), u"N=TEXT"_s},
            {u"asks-evidence"_s, Cli::tr("The same for one piece of evidence, by its code: 1-03=TEXT."),
             u"CODE=TEXT"_s}};
}

Result<std::vector<SupplementWish>> supplementsOf(const Call &call, const CaseFile &file)
{
    std::vector<SupplementWish> wishes;
    for (const auto &text : call.values(u"asks"_s))
        wishes.push_back({.text = text});
    for (const auto &option : call.values(u"asks-measure"_s)) {
        const auto [place, text] = halves(option);
        const auto index = place.toInt() - 1;
        if (index < 0 || index >= std::ssize(file.measures))
            return elsewhere();
        wishes.push_back({.text = text, .measureId = file.measures[std::size_t(index)].measure.id});
    }
    for (const auto &option : call.values(u"asks-evidence"_s)) {
        const auto [code, text] = halves(option);
        const auto found = std::ranges::find(file.evidence, code,
                                             [](const EvidenceItem &item) { return item.evidence.code; });
        if (found == file.evidence.end())
            return elsewhere();
        wishes.push_back({.text = text, .evidenceId = found->evidence.id});
    }
    return wishes;
}

QJsonObject toJson(const MoveFile &move)
{
    QJsonArray supplements;
    for (const auto &one : move.supplements) {
        supplements.append(
            QJsonObject{{u"text"_s, one.text},
                        {u"answer"_s, one.answer},
                        {u"settled"_s, one.settledOn ? one.settledOn->toString(Qt::ISODate) : QString()}});
    }
    return {{u"move"_s, toCode(move.record.move)},
            {u"from"_s, toCode(move.record.from)},
            {u"to"_s, toCode(move.record.to)},
            {u"cycle"_s, move.record.cycle},
            {u"at"_s, move.record.movedAt.toString(Qt::ISODateWithMs)},
            {u"actor"_s, move.record.actor},
            {u"reason"_s, move.record.reason},
            {u"supplements"_s, supplements}};
}

} // namespace bihuan
