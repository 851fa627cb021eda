#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

#include <utility>

namespace bihuan {

/// An open file descriptor that closes itself.
class FileHandle
{
public:
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    FileHandle(FileHandle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle &operator=(FileHandle &&) = delete;
    ~FileHandle();

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }

    /// Writes all of `data`. False, with the cause in errno, when it could not.
    bool write(QByteArrayView data) const;

private:
    int m_descriptor;
};

/// The error for the failed system call on `path`, from errno: storage.disk_full, file.not_found,
/// file.no_permission or file.failed with the system's own words.
Error systemError(const QString &path);

/// Makes the content of the file at `path` survive a power cut. Fails with NotFound or Storage.
Result<void> syncFile(const QString &path);

/// Makes the entries of `folder` (new names, renames) survive a power cut. Fails with Storage.
Result<void> syncFolder(const QString &folder);

/// Copies a file to `target`, which must not be there yet. Fails with NotFound or Storage; then there is no
/// target.
Result<void> copyFile(const QString &source, const QString &target);

/// Writes `content` to `path` so that there is either the old file or the whole new one: temporary
/// file, fsync, rename, fsync of the folder. Fails with Storage; then nothing has changed.
Result<void> writeFileAtomically(const QString &path, const QByteArray &content);

} // namespace bihuan
