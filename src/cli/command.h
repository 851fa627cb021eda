#pragma once

#include "core/result.h"
#include "core/unittask.h"
#include "services/services.h"

#include <QCommandLineParser>
#include <QJsonDocument>

class QJsonArray;

namespace bihuan {

class DisplayTable;

/// How bihuanctl ends; docs/command-line.md.
enum class ExitCode { Done = 0, Refused = 1, Usage = 2, Storage = 3 };

/// A command line that does not say what it should; told with exit code 2.
struct UsageFault
{
    QString text{};
};

/// One call of a command: what was asked for, and where the answer goes.
class Call
{
public:
    Call(QString command, const QCommandLineParser &parser, QStringList arguments, QStringList options = {})
        : m_command(std::move(command))
        , m_parser(parser)
        , m_arguments(std::move(arguments))
        , m_options(std::move(options))
    {
    }

    const QString &command() const { return m_command; }
    const QStringList &arguments() const { return m_arguments; }
    QString argument(int place) const { return m_arguments.value(place); }
    UnitTaskId unitTask() const { return UnitTaskId(m_arguments.value(0).toLongLong()); }

    bool has(const QString &option) const { return m_parser.isSet(option); }
    bool knows(const QString &option) const
    {
        return m_options.contains(option);
    } ///< The command has such an option.
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool json() const { return m_parser.isSet(u"json"_s); }

    /// --data, or the folder of this user.
    DataFolder folder() const;

    /// --user, or the login name.
    QString user() const;

    /// The member of the acceptance group that is meant: --member, or who acts by --as.
    QString member(Services &services) const;
    std::optional<UsageFault> memberMissing() const;

    /// Opens the data folder; from then on the log goes there. --as proves with a password who acts.
    Result<Services> open() const;

    /// Prints text as it is, or JSON with a line end, in UTF-8.
    void print(const QString &text) const;
    void print(const QByteArray &utf8) const;
    void print(const QJsonDocument &json) const;

    /// Prints a list: the array where --json asks for it, else the table.
    void print(const QJsonArray &array, const DisplayTable &table) const;

private:
    QString m_command;
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    QStringList m_options;
};

/// An argument by place. "[X]" may be left out, "X..." may be repeated; ID and STEP are numbers.
struct Argument
{
    QString syntax{};
    QString description{};
};

struct Command
{
    QString name{};
    QString summary{};
    std::vector<Argument> arguments{};
    QList<QCommandLineOption> options{};
    QStringList required{}; ///< Options that may not be left out.
    bool speaksJson = false;
    Result<ExitCode> (*run)(const Call &call) = nullptr;
    std::optional<UsageFault> (*check)(const Call &call) = nullptr; ///< Further rules of the command line.
};

/// ID, for commands about one unit task: Call::unitTask().
Argument caseArgument();

/// --member NAME, for commands about one member of the acceptance group.
QCommandLineOption memberOption();

/// All commands, in the order in which the help lists them.
std::vector<Command> allCommands();

/// Parses the command line (the program's name first), runs the command, and tells what went wrong.
ExitCode runCommandLine(const QStringList &arguments);

} // namespace bihuan
