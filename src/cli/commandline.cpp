#include "cli/command.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "logging/log.h"
#include "wording/errortext.h"
#include "wording/sentences.h"

#include <algorithm>
#include <cstdio>

namespace bihuan {

namespace {

void printError(const QString &text)
{
    const auto bytes = (u"bihuanctl: "_s + text + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

ExitCode usage(const QString &text, const QString &command = {})
{
    const auto help = command.isEmpty() ? u"bihuanctl --help"_s : u"bihuanctl %1 --help"_s.arg(command);
    printError(text + u'\n' + fill(Cli::tr("Try: %1"), {help}));
    return ExitCode::Usage;
}

ExitCode codeOf(const Error &error)
{
    const bool storage = error.kind == Error::Kind::Storage || error.kind == Error::Kind::Busy;
    return storage ? ExitCode::Storage : ExitCode::Refused;
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption({u"data"_s, Cli::tr("Work in this data folder."), u"DIR"_s});
    parser.addOption({u"language"_s, Cli::tr("Speak zh or en; else as the system does."), u"zh|en"_s});
    parser.addOption({u"user"_s, Cli::tr("Name for the audit log; else the login name."), u"NAME"_s});
    parser.addOption(
        {u"as"_s,
         Cli::tr("Act as this user. The password comes from $BIHUAN_PASSWORD, the terminal or stdin."),
         u"LOGIN"_s});
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Show this help.")});
    parser.addOption({{u"v"_s, u"version"_s}, Cli::tr("Show the version.")});
}

QString overview(const std::vector<Command> &commands)
{
    DisplayTable table({Cli::tr("Commands:"), {}});
    for (const auto &command : commands)
        table.add({u"  "_s + command.name, command.summary});
    return Cli::tr("Rectification tasks, from the finding to the acceptance opinion.") + u"\n\n"_s +
           table.text() + u'\n' + Cli::tr("bihuanctl COMMAND --help explains one command.");
}

bool isMany(const Command &command)
{
    return !command.arguments.empty() && command.arguments.back().syntax.endsWith(u"..."_s);
}

std::optional<UsageFault> wrongArguments(const Command &command, const QStringList &given)
{
    const auto &wanted = command.arguments;
    const auto least =
        std::ranges::count_if(wanted, [](const Argument &a) { return !a.syntax.startsWith(u'['); });
    if (given.size() < least)
        return UsageFault{
            fill(Cli::tr("%1 is missing."), {wanted[static_cast<size_t>(given.size())].syntax})};
    if (given.size() > static_cast<qsizetype>(wanted.size()) && !isMany(command))
        return UsageFault{
            fill(Cli::tr("“%1” is one argument too many."), {given[static_cast<qsizetype>(wanted.size())]})};
    for (qsizetype i = 0; i < std::min(given.size(), static_cast<qsizetype>(wanted.size())); ++i) {
        const auto &syntax = wanted[static_cast<size_t>(i)].syntax;
        const bool isNumber = syntax == u"ID" || syntax == u"[ID]" || syntax == u"STEP";
        if (isNumber && given[i].toLongLong() <= 0)
            return UsageFault{fill(Cli::tr("“%1” is not a number of a record."), {given[i]})};
    }
    return std::nullopt;
}

std::optional<UsageFault> missingOption(const Command &command, const QCommandLineParser &parser)
{
    for (const auto &option : command.required) {
        if (!parser.isSet(option) || parser.value(option).isEmpty())
            return UsageFault{fill(Cli::tr("The option %1 is missing."), {u"--"_s + option})};
    }
    return std::nullopt;
}

std::optional<UsageFault> wrongLanguage(const QCommandLineParser &parser)
{
    const auto language = parser.value(u"language"_s);
    if (parser.isSet(u"language"_s) && language != u"zh" && language != u"en")
        return UsageFault{fill(Cli::tr("There is no language “%1”. Use zh or en."), {language})};
    return std::nullopt;
}

void describe(const Command &command, QCommandLineParser &parser)
{
    addGlobalOptions(parser);
    parser.addOptions(command.options);
    if (command.speaksJson)
        parser.addOption({u"json"_s, Cli::tr("Answer in JSON.")});
    parser.addPositionalArgument(command.name, command.summary, command.name);
    for (const auto &argument : command.arguments)
        parser.addPositionalArgument(argument.syntax, argument.description, argument.syntax);
}

ExitCode answer(const Command &command, const Call &call)
{
    const auto done = command.run(call);
    if (!done) {
        logFailure(command.name, done.error());
        printError(errorText(done.error()));
        return codeOf(done.error());
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        printError(Cli::tr("The answer could not be written. See whether the disk is full."));
        return ExitCode::Storage;
    }
    return *done;
}

ExitCode runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(command, parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText(), command.name);
    QStringList options;
    for (const auto &option : command.options)
        options += option.names();
    const Call call(command.name, parser, parser.positionalArguments(), options);
    if (parser.isSet(u"help"_s)) {
        call.print(parser.helpText());
        return ExitCode::Done;
    }
    auto fault = wrongLanguage(parser);
    if (!fault)
        fault = wrongArguments(command, call.arguments());
    if (!fault)
        fault = missingOption(command, parser);
    if (!fault && command.check)
        fault = command.check(call);
    return fault ? usage(fault->text, command.name) : answer(command, call);
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    const auto commands = allCommands();
    QCommandLineParser parser;
    addGlobalOptions(parser);
    parser.setApplicationDescription(overview(commands));
    parser.addPositionalArgument(u"COMMAND"_s, Cli::tr("One of the commands above."));
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.parse(arguments))
        return usage(parser.errorText());

    const Call call({}, parser, parser.positionalArguments());
    if (parser.isSet(u"version"_s)) {
        call.print(u"bihuanctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    if (parser.isSet(u"help"_s)) {
        call.print(parser.helpText());
        return ExitCode::Done;
    }
    if (call.arguments().isEmpty())
        return usage(Cli::tr("A command is missing."));
    const auto command = std::ranges::find(commands, call.argument(0), &Command::name);
    if (command == commands.end())
        return usage(fill(Cli::tr("There is no command “%1”."), {call.argument(0)}));
    auto rest = arguments;
    rest.removeAt(arguments.size() - call.arguments().size());
    return runCommand(*command, rest);
}

} // namespace bihuan
