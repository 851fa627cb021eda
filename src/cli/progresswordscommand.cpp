#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

/// The list as it is to be: a word that is known already gets the new meaning.
std::vector<GradeWord> wanted(const Call &call, std::vector<GradeWord> words)
{
    if (call.has(u"remove"_s))
        std::erase_if(words, [&](const GradeWord &word) { return word.word == call.value(u"remove"_s); });
    if (!call.has(u"add"_s))
        return words;
    const GradeWord added{.word = call.value(u"add"_s),
                          .grade = *fromCode<Grade>(call.value(u"grade"_s)),
                          .longTerm = call.has(u"long-term"_s)};
    const auto known = std::ranges::find(words, added.word, &GradeWord::word);
    if (known == words.end())
        words.push_back(added);
    else
        *known = added;
    return words;
}

void print(const Call &call, const std::vector<GradeWord> &words)
{
    QJsonArray array;
    DisplayTable table({Cli::tr("Word"), Cli::tr("Grade"), Cli::tr("Long-term")});
    for (const auto &word : words) {
        array.append(QJsonObject{
            {u"word"_s, word.word}, {u"grade"_s, toCode(word.grade)}, {u"long_term"_s, word.longTerm}});
        table.add({word.word, gradeName(word.grade), word.longTerm ? Cli::tr("yes") : QString()});
    }
    call.print(array, table);
}

Result<ExitCode> run(const Call &call)
{
    auto services = call.open();
    if (!services)
        return services.error();
    auto &progress = services.value().progress();
    auto words = progress.words();
    if (words && (call.has(u"add"_s) || call.has(u"remove"_s))) {
        if (auto step = progress.setWords(wanted(call, *words)); !step)
            return step.error();
        words = progress.words();
    }
    if (!words)
        return words.error();
    print(call, *words);
    return ExitCode::Done;
}

std::optional<UsageFault> check(const Call &call)
{
    if (call.has(u"add"_s) && !fromCode<Grade>(call.value(u"grade"_s)))
        return UsageFault{fill(Cli::tr("“%1” is no grade. Use one of: %2."),
                               {call.value(u"grade"_s), allCodes<Grade>().join(u", "_s)})};
    return std::nullopt;
}

} // namespace

Command progressWordsCommand()
{
    return {.name = u"progress-words"_s,
            .summary = Cli::tr("show or change the words for grades"),
            .options = {{u"add"_s, Cli::tr("Word to be added, or to get another meaning."), u"WORD"_s},
                        {u"grade"_s, Cli::tr("What it means: done, on_schedule or behind."), u"GRADE"_s},
                        {u"long-term"_s, Cli::tr("It also says that the work is kept up.")},
                        {u"remove"_s, Cli::tr("Word to be taken off the list; reports keep it."), u"WORD"_s}},
            .speaksJson = true,
            .run = run,
            .check = check};
}

} // namespace bihuan
