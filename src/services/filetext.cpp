#include "services/filetext.h"

#include "services/fileprocess.h"

namespace bihuan {

namespace {

constexpr qsizetype kMostCharacters = 4'000'000;
constexpr qint64 kMostTextBytes = 256 * 1024 * 1024;
constexpr qint64 kMostCodeBytes = 1024 * 1024;

} // namespace

FileText readFileText(const QString &path)
{
    const auto answer = runFileProcess({path}, kMostTextBytes);
    if (answer.end == FileProcessEnd::NoText)
        return {.status = FileTextStatus::NoText};
    if (answer.end != FileProcessEnd::Read)
        return {};
    QString text = QString::fromUtf8(answer.bytes).left(kMostCharacters);
    text.remove(QChar(0)); // PostgreSQL keeps none.
    const auto status = text.trimmed().isEmpty() ? FileTextStatus::NoText : FileTextStatus::Read;
    return {.status = status, .text = status == FileTextStatus::Read ? text : QString()};
}

QStringList readCodes(const QString &path)
{
    const auto answer = runFileProcess({u"--codes"_s, path}, kMostCodeBytes);
    return answer.end == FileProcessEnd::Read
               ? QString::fromUtf8(answer.bytes).split(u'\n', Qt::SkipEmptyParts)
               : QStringList();
}

} // namespace bihuan
