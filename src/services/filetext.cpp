#include "services/filetext.h"

#include <QCoreApplication>
#include <QProcess>

namespace bihuan {

namespace {

constexpr int kPatience = 30000; ///< Milliseconds.
constexpr qsizetype kMostCharacters = 4'000'000;

// Exit codes of bihuan-extract; see src/extract/main.cpp.
constexpr int kRead = 0;
constexpr int kNoText = 3;

QString extractor()
{
    const QString named = qEnvironmentVariable("BIHUAN_EXTRACT");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u"/bihuan-extract"_s : named;
}

} // namespace

FileText readFileText(const QString &path)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(extractor(), {path});
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    if (process.exitCode() == kNoText)
        return {.status = FileTextStatus::NoText};
    if (process.exitCode() != kRead)
        return {};
    QString text = QString::fromUtf8(process.readAllStandardOutput()).left(kMostCharacters);
    text.remove(QChar(0)); // PostgreSQL keeps none.
    const auto status = text.trimmed().isEmpty() ? FileTextStatus::NoText : FileTextStatus::Read;
    return {.status = status, .text = status == FileTextStatus::Read ? text : QString()};
}

} // namespace bihuan
