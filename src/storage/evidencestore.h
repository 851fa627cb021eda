#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

namespace bihuan {

/// What the store knows of one content.
struct StoredContent
{
    QString sha256{};      ///< 64 lower-case hex digits.
    qint64 size = 0;       ///< Bytes.
    bool wasThere = false; ///< The store held this content before.

    bool operator==(const StoredContent &) const = default;
};

/// Told after each file of a long intake: bytes done so far. Returns false to cancel.
using IntakeProgress = std::function<bool(qint64 bytesDone)>;

/// Files named by the SHA-256 of their content, beside the database: `evidence/ab/ab12….`.
///
/// The same content is stored once. A stored file is never edited, and removed only by
/// collectOrphans().
class EvidenceStore
{
public:
    explicit EvidenceStore(QString folder) : m_folder(std::move(folder)) {}

    /// Copies the file at `source` into the store, hashing it in the same pass: temporary file, fsync,
    /// rename, fsync of the folder. When it returns, the content survives a power cut.
    ///
    /// Fails with NotFound when there is no such file, Invalid when it is empty, no regular file, or changed
    /// while it was read, Storage when the disk is full. On failure the store is as before.
    Result<StoredContent> put(const QString &source);

    /// put() for many files, two at a time; results in the order of `sources`. Fails with the first failure,
    /// or with Invalid and rule "intake.cancelled". Contents that were stored before that stay as orphans.
    Result<std::vector<StoredContent>> putAll(const QStringList &sources,
                                              const IntakeProgress &progress = {});

    /// Where the content with this hash lies, whether it is there or not.
    QString pathOf(const QString &sha256) const;

    bool contains(const StoredContent &content) const;

    /// To be asked in the transaction that adds the rows: a content that was here already may have been an
    /// old orphan, collected since. Fails with Busy then; another attempt stores it anew.
    Result<void> stillContains(const StoredContent &content) const;

    /// Hashes of all stored files by their names, unchecked.
    Result<QSet<QString>> names() const;

    /// Files in the store that bear no hash as their name; leftovers of an interrupted intake not counted.
    Result<QStringList> strangers() const;

    /// True when the stored file still has the content its name says. Fails with NotFound when it is missing.
    Result<bool> isSound(const QString &sha256) const;

    /// Removes files that no row refers to (`known` holds the hashes that rows do), and leftovers of an
    /// interrupted intake, when they are older than `before`. Returns how many. An intake that
    /// is under way has younger files than a day, which is the age to pass. To be called in a transaction
    /// that no writer shares, with what is known in it.
    Result<int> collectOrphans(const QSet<QString> &known, const QDateTime &before);

private:
    Result<StoredContent> copyIn(const QString &source, const QString &temporary) const;
    Result<void> moveInPlace(const QString &temporary, const StoredContent &content) const;

    QString m_folder;
};

/// The regular files behind `paths`, folders walked through in order of name.
/// Fails with NotFound for a path that is not there, with Invalid and rule "intake.folder_loop" when
/// a link leads back into a folder above it.
Result<QStringList> filesUnder(const QStringList &paths);

} // namespace bihuan
