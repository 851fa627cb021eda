#include "services/packagefile.h"

#include "storage/filesystem.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace bihuan {

namespace {

const auto kJsonName = u"unit-task.json"_s;

/// True when a path of a package leads out of it, or means different things on different systems.
bool isUnsafe(const QString &path)
{
    return QDir::isAbsolutePath(path) || path.contains(u'\\') || path.contains(u':') ||
           QDir::cleanPath(path).startsWith(".."_L1);
}

Result<QString> findJson(const QString &folder)
{
    if (QFileInfo(folder + u'/' + kJsonName).isFile())
        return folder + u'/' + kJsonName;
    QStringList found;
    const auto below = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &name : below) {
        const QString path = folder + u'/' + name + u'/' + kJsonName;
        if (QFileInfo(path).isFile())
            found << path;
    }
    if (found.isEmpty())
        return invalid(folder, u"package.no_unit_task_json"_s);
    if (found.size() > 1)
        return invalid(folder, u"package.several_unit_task_json"_s, {QString::number(found.size())});
    return found.front();
}

Error notAZip(const QString &path)
{
    return invalid(path, u"package.not_a_zip"_s);
}

/// Why the file for an entry cannot be made: for want of room or rights, or because the archive names one
/// file twice, a folder as a file, or something that no disk can hold.
Error cannotUnpack(const QString &archive, const QString &path)
{
    switch (errno) {
    case EEXIST:
    case EISDIR:
    case ENOTDIR:
    case ENAMETOOLONG: return notAZip(archive);
    }
    return systemError(path);
}

/// Unpacks the entry that `zip` stands on into `folder`.
Result<void> unpackEntry(QuaZip &zip, const QString &folder, const QString &archive)
{
    const QString name = zip.getCurrentFileName();
    if (name.endsWith(u'/'))
        return {};
    if (isUnsafe(name))
        return invalid(archive, u"package.unsafe_path"_s, {name});
    const QString path = folder + u'/' + name;
    QuaZipFile from(&zip);
    const bool hasFolder = QDir().mkpath(QFileInfo(path).absolutePath());
    const FileHandle to(
        hasFolder ? ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)
                  : -1);
    if (!to.isOpen())
        return cannotUnpack(archive, path);
    if (!from.open(QIODevice::ReadOnly))
        return notAZip(archive);
    std::vector<char> block(1 << 20);
    for (;;) {
        const qint64 got = from.read(block.data(), qint64(block.size()));
        if (got < 0)
            return notAZip(archive);
        if (got == 0)
            break;
        if (!to.write({block.data(), got}))
            return systemError(path);
    }
    from.close(); // Compares the checksum.
    if (from.getZipError() != UNZ_OK)
        return notAZip(archive);
    return {};
}

Result<void> unpack(const QString &path, const QString &folder)
{
    QuaZip zip(path);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdUnzip))
        return notAZip(path);
    // The sizes that the archive claims; a bomb claims more than the disk has.
    qint64 claimed = 0;
    for (const auto &info : zip.getFileInfoList64())
        claimed += qint64(info.uncompressedSize);
    if (claimed > QStorageInfo(folder).bytesAvailable())
        return problem(Error::Kind::Storage, path, u"storage.disk_full"_s);
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        if (auto done = unpackEntry(zip, folder, path); !done)
            return done;
    }
    return zip.getZipError() == UNZ_OK || zip.getZipError() == UNZ_END_OF_LIST_OF_FILE ? Result<void>()
                                                                                       : notAZip(path);
}

} // namespace

Result<PackageSource> PackageSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return problem(Error::Kind::NotFound, path, u"file.not_found"_s);
    PackageSource source;
    QString folder = path;
    if (info.isFile() && info.suffix().toLower() != "zip"_L1) {
        source.m_jsonPath = path;
        return source;
    }
    if (info.isFile()) {
        source.m_unpacked = std::make_shared<QTemporaryDir>();
        folder = source.m_unpacked->path();
        if (auto unpacked = unpack(path, folder); !unpacked)
            return unpacked.error();
    }
    return findJson(folder).and_then([&](const QString &json) -> Result<PackageSource> {
        source.m_jsonPath = json;
        return source;
    });
}

Result<QByteArray> PackageSource::json() const
{
    QFile file(m_jsonPath);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::Storage, m_jsonPath, u"file.failed"_s, {file.errorString()});
    return file.readAll();
}

Result<QString> PackageSource::resolve(const QString &where, const QString &path) const
{
    if (isUnsafe(path))
        return invalid(where, u"package.unsafe_path"_s, {path});
    const QString root = QFileInfo(m_jsonPath).canonicalPath();
    const QFileInfo info(root + u'/' + path);
    if (!info.isFile())
        return problem(Error::Kind::NotFound, where, u"package.file_missing"_s, {path});
    if (!info.canonicalFilePath().startsWith(root + u'/'))
        return invalid(where, u"package.unsafe_path"_s, {path});
    return info.absoluteFilePath();
}

namespace {

/// Adds one file. False when the archive or the disk did not take it.
bool packEntry(QuaZip &zip, QFile &from, const QString &name)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // The same bytes for the same content.
    info.externalAttr = quint32(0100644) << 16;
    QuaZipFile to(&zip);
    if (!to.open(QIODevice::WriteOnly, info))
        return false;
    std::vector<char> block(1 << 20);
    for (qint64 got = 0; (got = from.read(block.data(), qint64(block.size()))) != 0;) {
        if (got < 0 || to.write(block.data(), got) != got)
            return false;
    }
    to.close();
    return to.getZipError() == ZIP_OK;
}

Error cannotPack(const QFile &target, const QuaZip &zip)
{
    if (target.error() == QFileDevice::ResourceError)
        return problem(Error::Kind::Storage, {}, u"storage.disk_full"_s);
    const auto cause =
        target.error() == QFileDevice::NoError ? u"zip %1"_s.arg(zip.getZipError()) : target.errorString();
    return problem(Error::Kind::Storage, {}, u"file.failed"_s, {cause});
}

Result<void> pack(const QString &folder, const QString &path)
{
    QStringList names;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << QDir(folder).relativeFilePath(it.next());
    names.sort();

    QFile target(path);
    QuaZip zip(&target);
    zip.setAutoClose(false); // Closing it would forget what went wrong.
    zip.setUtf8Enabled(true);
    zip.setZip64Enabled(true);
    if (!target.open(QIODevice::WriteOnly) || !zip.open(QuaZip::mdCreate))
        return cannotPack(target, zip);
    for (const auto &name : names) {
        QFile from(folder + u'/' + name);
        if (!from.open(QIODevice::ReadOnly))
            return problem(Error::Kind::Storage, name, u"file.failed"_s, {from.errorString()});
        if (!packEntry(zip, from, name))
            return cannotPack(target, zip);
    }
    zip.close();
    return zip.getZipError() == ZIP_OK && target.flush() ? syncFile(path) : cannotPack(target, zip);
}

} // namespace

Result<void> zipFolder(const QString &folder, const QString &path)
{
    const QString partial = folder + u".zip"_s;
    auto done = pack(folder, partial);
    if (done && std::rename(QFile::encodeName(partial).constData(), QFile::encodeName(path).constData()) != 0)
        done = systemError(path);
    if (!done)
        QFile::remove(partial); // What failed is already being told.
    return done;
}

} // namespace bihuan
