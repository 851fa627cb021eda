#include "storage/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bihuan {

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FileHandle::write(QByteArrayView data) const
{
    while (!data.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, data.data(), size_t(data.size()));
        if (written < 0)
            return false;
        data = data.sliced(written);
    }
    return true;
}

Error systemError(const QString &path)
{
    const int code = errno;
    const QString name = QFileInfo(path).fileName();
    switch (code) {
    case ENOSPC:
    case EDQUOT: return problem(Error::Kind::Storage, name, u"storage.disk_full"_s);
    case ENOENT: return problem(Error::Kind::NotFound, path, u"file.not_found"_s);
    case EACCES:
    case EPERM:
    case EROFS: return problem(Error::Kind::Storage, path, u"file.no_permission"_s);
    }
    return problem(Error::Kind::Storage, path, u"file.failed"_s,
                   {QString::fromLocal8Bit(std::strerror(code))});
}

Result<void> syncFile(const QString &path)
{
    const FileHandle handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!handle.isOpen() || ::fsync(handle.get()) != 0)
        return systemError(path);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const FileHandle handle(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isOpen() || ::fsync(handle.get()) != 0)
        return systemError(folder);
    return {};
}

namespace {

/// The system's own copying: no detour through the program's memory.
bool copyContent(int from, int to)
{
    constexpr size_t kPart = 1 << 30;
    ssize_t copied = 0;
    do {
        copied = ::sendfile(to, from, nullptr, kPart);
    } while (copied > 0);
    return copied == 0;
}

} // namespace

Result<void> copyFile(const QString &source, const QString &target)
{
    const FileHandle from(::open(QFile::encodeName(source).constData(), O_RDONLY | O_CLOEXEC));
    if (!from.isOpen())
        return systemError(source);
    const auto name = QFile::encodeName(target);
    const FileHandle to(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!to.isOpen())
        return systemError(target);
    if (copyContent(from.get(), to.get()))
        return {};
    const Error error = systemError(target);
    ::unlink(name.constData());
    return error;
}

namespace {

/// Writes a new file that survives a power cut, with the rights of the file at `like` where there is one.
Result<void> writeNewFile(const QByteArray &name, const QByteArray &content, const QString &like)
{
    const FileHandle file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    struct stat old
    {
    };
    const bool replaces = ::stat(QFile::encodeName(like).constData(), &old) == 0;
    const bool done = file.isOpen() && (!replaces || ::fchmod(file.get(), old.st_mode & 0777) == 0) &&
                      file.write(content) && ::fsync(file.get()) == 0;
    if (done)
        return {};
    Error error = systemError(like);
    error.kind = Error::Kind::Storage; // Also where the folder is not there.
    return error;
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    // A name of its own: that of the target may leave no room for an ending.
    const auto working =
        QFile::encodeName(folder + u"/.bihuan-"_s + QUuid::createUuid().toString(QUuid::Id128));
    auto written = writeNewFile(working, content, target);
    if (written && std::rename(working.constData(), QFile::encodeName(target).constData()) != 0)
        written = systemError(target);
    if (written)
        return syncFolder(folder);
    ::unlink(working.constData()); // It may not even be there; the first error is the one worth telling.
    return written;
}

} // namespace bihuan
