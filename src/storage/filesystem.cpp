#include "storage/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace bihuan {

FileHandle::~FileHandle()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
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

Result<void> writeFileAtomically(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                         file.flush() && ::fsync(file.handle()) == 0 && file.commit();
    if (!written) {
        if (errno == ENOSPC || errno == EDQUOT)
            return systemError(path);
        return problem(Error::Kind::Storage, path, u"file.failed"_s, {file.errorString()});
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace bihuan
