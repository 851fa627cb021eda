#include "logging/log.h"

#include "core/literals.h"

#include <QDir>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace bihuan {

namespace {

constexpr size_t kFileBytes = 2 * 1024 * 1024;
constexpr size_t kFiles = 5;

/// What only the file gets; nothing before logTo().
std::shared_ptr<spdlog::logger> &fileLog()
{
    static std::shared_ptr<spdlog::logger> logger;
    return logger;
}

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg:
    case QtFatalMsg: return spdlog::level::err;
    }
    Q_UNREACHABLE();
}

void takeQtMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // So it is under cron, ssh and sudo; nothing here uses that folder.
    if (text.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1) ||
        text.startsWith("QStandardPaths: runtime directory"_L1))
        return;
    spdlog::log(levelOf(type), "{}", text.toStdString());
}

/// A log that cannot be written, as on a full disk, must not talk into the answer of a command, which tells
/// by itself what it could not write.
void keepSilent(const std::string &) {}

} // namespace

void startLog()
{
    auto err = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    err->set_level(spdlog::level::warn);
    err->set_pattern("%l: %v");
    spdlog::set_default_logger(std::make_shared<spdlog::logger>("bihuan", std::move(err)));
    spdlog::default_logger()->set_error_handler(keepSilent);
    qInstallMessageHandler(takeQtMessage);
}

void logTo(const QString &folder, const QString &name)
try {
    const auto path = QDir(folder).filePath(name + u".log"_s);
    auto file =
        std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), kFileBytes, kFiles);
    file->set_level(spdlog::level::info);
    file->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
    fileLog() = std::make_shared<spdlog::logger>("file", file);
    fileLog()->flush_on(spdlog::level::info);
    fileLog()->set_error_handler(keepSilent);
    spdlog::default_logger()->sinks().push_back(std::move(file));
    spdlog::default_logger()->flush_on(spdlog::level::info);
} catch (const spdlog::spdlog_ex &failure) {
    spdlog::warn("no log file: {}", failure.what());
}

void logInfo(const QString &text)
{
    spdlog::info("{}", text.toStdString());
}

void logFailure(const QString &doing, const Error &error)
{
    if (fileLog())
        fileLog()->warn("{}: {}: {}", doing.toStdString(), name(error.kind), error.detail.toStdString());
}

} // namespace bihuan
