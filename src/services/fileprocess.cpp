#include "services/fileprocess.h"

#include "core/literals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace bihuan {

namespace {

// Exit codes of bihuan-extract; see src/extract/main.cpp.
constexpr int kFileRead = 0;
constexpr int kFileHasNoText = 3;

QString fileProgram()
{
    const QString named = qEnvironmentVariable("BIHUAN_EXTRACT");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/bihuan-extract"_s : named;
}

FileProcessAnswer stopped(QProcess &process, FileProcessEnd end)
{
    process.kill();
    process.waitForFinished();
    return {.end = end};
}

} // namespace

FileProcessAnswer runFileProcess(const QStringList &arguments, qint64 most, int patience)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(fileProgram(), arguments, QIODevice::ReadOnly);
    QByteArray bytes;
    while (process.state() != QProcess::NotRunning) {
        const int left = patience - int(clock.elapsed());
        if (left <= 0)
            return stopped(process, FileProcessEnd::Stalled);
        process.waitForReadyRead(qMin(left, 200));
        bytes += process.readAllStandardOutput();
        if (bytes.size() > most)
            return stopped(process, FileProcessEnd::Failed);
    }
    bytes += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.error() == QProcess::FailedToStart)
        return {};
    if (process.exitCode() == kFileHasNoText)
        return {.end = FileProcessEnd::NoText};
    if (process.exitCode() != kFileRead || bytes.size() > most)
        return {};
    return {.end = FileProcessEnd::Read, .bytes = bytes};
}

} // namespace bihuan
