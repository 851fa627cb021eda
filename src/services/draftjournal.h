#pragma once

#include "core/result.h"
#include "core/unittask.h"

#include <QDateTime>

#include <memory>
#include <vector>

class QLockFile;

namespace bihuan {

class DataFolder;

/// A text that somebody is typing and that is not stored yet.
struct Draft
{
    UnitTaskId unitTask{};
    QString table{}; ///< With record and column, the field as the audit log names it.
    qint64 record = 0;
    QString column{};
    QString base{}; ///< The stored text that it was typed over.
    QString text{};
    QDateTime at{}; ///< UTC.

    bool operator==(const Draft &) const = default;
};

/// A draft whose program ended without storing it.
struct LeftDraft
{
    QString journal{}; ///< Name of the file it stands in.
    Draft draft{};
    bool skipped = false; ///< Somebody has decided not to have it back.

    bool operator==(const LeftDraft &) const = default;
};

/// The texts of open fields, in the folder `drafts` of the data folder: one small file for each running
/// program, replaced as a whole and on disk when write() returns. A file whose program is gone holds what was
/// lost; it is offered on the computer and to the person whose it is, and kept for 30 days when skipped.
class DraftJournal
{
public:
    /// The journal of this run of the program, for drafts of `actor`. Makes nothing yet.
    DraftJournal(const DataFolder &folder, const QString &actor);
    ~DraftJournal();

    /// Replaces what the journal of this run holds; no drafts, no file. Fails with Storage. May be called
    /// from any thread, one at a time.
    Result<void> write(const std::vector<Draft> &drafts);

    /// What this person's programs on this computer left when they ended, skipped ones too, oldest first.
    /// What is damaged is left out. Fails with Storage.
    Result<std::vector<LeftDraft>> left() const;

    /// Takes a draft out of the journal that it was left in: it is in a field again. Fails with Storage.
    Result<void> forget(const LeftDraft &draft);
    /// Notes that a draft is not wanted: it stays readable, and is not offered again. Fails with Storage.
    Result<void> skip(const LeftDraft &draft);

private:
    Result<void> change(const LeftDraft &draft, bool keepsSkipped);

    QString m_folder;
    QString m_actor;
    QString m_name; ///< Of this run's file.
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace bihuan
