#pragma once

#include "storage/searchindex.h"

#include <QString>

namespace bihuan {

/// What a foreign file says.
struct FileText
{
    FileTextStatus status = FileTextStatus::Failed;
    QString text{}; ///< Empty unless `status` is Read.
};

/// Reads the text of the file at `path` with the program bihuan-extract, which lies beside this one: a file
/// that crashes or stalls its parser ends that process and not this one. At most 30 s and 4 million
/// characters.
FileText readFileText(const QString &path);

/// What the square codes in a picture or a PDF say. Read in the same separate process; empty when there are
/// none, or the file is damaged.
QStringList readCodes(const QString &path);

} // namespace bihuan
