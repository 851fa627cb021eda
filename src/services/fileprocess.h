#pragma once

#include <QByteArray>
#include <QStringList>

namespace bihuan {

/// How bihuan-extract ended.
enum class FileProcessEnd { Read, NoText, Failed, Stalled };

struct FileProcessAnswer
{
    FileProcessEnd end = FileProcessEnd::Failed;
    QByteArray bytes{}; ///< What it said; empty unless Read.
};

/// Runs the program bihuan-extract, which lies beside this one (or where BIHUAN_EXTRACT says), with these
/// arguments. A file that crashes or stalls its parser ends that process and not this one; after `patience`
/// milliseconds, or with more than `most` bytes to say, it is stopped.
FileProcessAnswer runFileProcess(const QStringList &arguments, qint64 most, int patience = 30000);

} // namespace bihuan
