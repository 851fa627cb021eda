#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QStringList>

#include <functional>

namespace bihuan {

class Session;

/// What an intake made.
struct Attached
{
    std::vector<EvidenceItem> items{}; ///< One for each file.
    int reused = 0;                    ///< How many contents lay in the store already.
    qint64 step = 0;
};

class EvidenceService
{
public:
    /// Bytes done so far; returns false to cancel. Called from another thread.
    using Progress = std::function<bool(qint64 bytesDone)>;

    explicit EvidenceService(Session &session) : m_session(session) {}

    /// Copies the files (folders are walked through) into the store and maps each as a piece of evidence of
    /// its own to the measure, coded measure-number ("1-03"), titled by its file name.
    ///
    /// All or nothing, in one step. Blocks while copying; call it in the background for more than a few
    /// megabytes. Fails with NotFound when the measure or a file is missing, Invalid when a file is empty, no
    /// regular file, or changed while it was read, or a folder contains itself, Storage when the disk is
    /// full.
    Result<Attached> attach(UnitTaskId id, MeasureId measure, const QStringList &paths,
                            const Progress &progress = {});

    /// attach() to the measure with this printed number; "2" finds "2." too. Fails with NotFound
    /// (measure.not_found) when there is none.
    Result<Attached> attach(UnitTaskId id, const QString &measureNumber, const QStringList &paths,
                            const Progress &progress = {});

    /// Path of the stored content, for reading only. Fails with NotFound when it is missing from the store.
    Result<QString> storedPath(const EvidenceFile &file) const;

    /// A copy of the stored file under its original name in `folder`, for opening with another program.
    /// Returns its path. Fails with NotFound or Storage.
    Result<QString> copyOut(const EvidenceFile &file, const QString &folder) const;

private:
    Session &m_session;
};

} // namespace bihuan
