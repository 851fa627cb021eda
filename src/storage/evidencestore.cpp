#include "storage/evidencestore.h"

#include "storage/filesystem.h"
#include "storage/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace bihuan {

namespace {

constexpr size_t kBlock = 1 << 20;
constexpr int kCopiers = 2; // One reads and hashes while the other waits for the disk.

const auto kIncoming = u"incoming"_s;

bool isHash(const QString &name)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{64}$"_s);
    return pattern.match(name).hasMatch();
}

struct Stamp
{
    qint64 size = 0;
    qint64 seconds = 0;
    qint64 nanoseconds = 0;

    bool operator==(const Stamp &) const = default;
};

std::optional<struct stat> statOf(int descriptor)
{
    struct stat info
    {
    };
    return ::fstat(descriptor, &info) == 0 ? std::optional(info) : std::nullopt;
}

Stamp stampOf(const struct stat &info)
{
    return {info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
}

/// Reads `from` to its end into `to`. Returns the digest and the number of bytes. Errors bear the name of the
/// source, which people know; that of the target is made up.
Result<StoredContent> pump(const FileHandle &from, const FileHandle &to, const QString &source)
{
    Sha256 hash;
    std::vector<char> block(kBlock);
    qint64 size = 0;
    for (;;) {
        const ssize_t got = ::read(from.get(), block.data(), block.size());
        if (got < 0)
            return systemError(source);
        if (got == 0)
            break;
        hash.add({block.data(), got});
        if (!to.write({block.data(), got}))
            return systemError(source);
        size += got;
    }
    return StoredContent{.sha256 = hash.hex(), .size = size};
}

} // namespace

QString EvidenceStore::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

bool EvidenceStore::contains(const StoredContent &content) const
{
    const QFileInfo info(pathOf(content.sha256));
    return info.isFile() && info.size() == content.size;
}

Result<void> EvidenceStore::stillContains(const StoredContent &content) const
{
    if (contains(content))
        return {};
    return Error{Error::Kind::Busy, u"stored file was collected: "_s + content.sha256};
}

Result<StoredContent> EvidenceStore::copyIn(const QString &source, const QString &temporary) const
{
    const FileHandle from(::open(QFile::encodeName(source).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!from.isOpen())
        return systemError(source);
    const auto before = statOf(from.get());
    if (!before)
        return systemError(source);
    if (!S_ISREG(before->st_mode))
        return invalid(source, u"intake.not_a_file"_s);
    if (before->st_size == 0)
        return invalid(source, u"intake.empty_file"_s);

    const FileHandle to(
        ::open(QFile::encodeName(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!to.isOpen())
        return systemError(temporary);
    auto content = pump(from, to, source);
    if (!content)
        return content;
    const auto after = statOf(from.get());
    if (!after || stampOf(*after) != stampOf(*before) || content->size != before->st_size)
        return invalid(source, u"intake.changed_while_read"_s);
    if (::fchmod(to.get(), 0444) != 0 || ::fsync(to.get()) != 0)
        return systemError(source);
    return content;
}

Result<void> EvidenceStore::moveInPlace(const QString &temporary, const StoredContent &content) const
{
    const QString path = pathOf(content.sha256);
    const QString folder = QFileInfo(path).absolutePath();
    const bool newFolder = !QFileInfo::exists(folder);
    if (newFolder && !QDir().mkpath(folder))
        return systemError(folder);
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return systemError(path);
    if (newFolder) {
        if (auto synced = syncFolder(m_folder); !synced)
            return synced;
    }
    return syncFolder(folder);
}

Result<StoredContent> EvidenceStore::put(const QString &source)
{
    const QString incoming = m_folder + u'/' + kIncoming;
    if (!QDir().mkpath(incoming))
        return systemError(incoming);
    const QString temporary = incoming + u'/' + QUuid::createUuid().toString(QUuid::Id128);

    auto content = copyIn(source, temporary);
    // A file that is there already is left alone, so that the oldest copy stays the one on disk.
    if (content && contains(*content)) {
        content = StoredContent{content->sha256, content->size, true};
    } else if (content) {
        if (auto moved = moveInPlace(temporary, *content); !moved)
            content = moved.error();
    }
    QFile::remove(temporary); // Nothing is there any more after a rename; that is no failure.
    return content;
}

Result<std::vector<StoredContent>> EvidenceStore::putAll(const QStringList &sources,
                                                         const IntakeProgress &progress)
{
    std::vector<StoredContent> contents(size_t(sources.size()));
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::optional<Error> failure;
    qint64 bytes = 0;

    const auto fail = [&](Error error) {
        stop = true;
        if (!failure)
            failure = std::move(error);
    };
    const auto copy = [&] {
        for (qsizetype i = next++; i < sources.size() && !stop; i = next++) {
            auto content = put(sources[i]);
            const std::lock_guard lock(mutex);
            if (!content)
                return fail(content.error());
            contents[size_t(i)] = *content;
            bytes += content->size;
            if (progress && !progress(bytes))
                return fail(invalid({}, u"intake.cancelled"_s));
        }
    };
    {
        std::vector<std::jthread> copiers;
        for (int i = 0; i < std::min<int>(kCopiers, int(sources.size())); ++i)
            copiers.emplace_back(copy);
    }
    if (failure)
        return *failure;
    return contents;
}

Result<QSet<QString>> EvidenceStore::names() const
{
    QSet<QString> hashes;
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (isHash(it.fileName()) && it.filePath() == pathOf(it.fileName()))
            hashes.insert(it.fileName());
    }
    return hashes;
}

Result<QStringList> EvidenceStore::strangers() const
{
    QStringList paths;
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const bool known = isHash(it.fileName()) && it.filePath() == pathOf(it.fileName());
        const bool incoming = it.fileInfo().absolutePath().endsWith(u'/' + kIncoming);
        if (!known && !incoming)
            paths << it.filePath().mid(m_folder.size() + 1);
    }
    paths.sort();
    return paths;
}

Result<bool> EvidenceStore::isSound(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.exists())
        return problem(Error::Kind::NotFound, sha256, u"file.not_found"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return systemError(file.fileName());
    Sha256 hash;
    std::vector<char> block(kBlock);
    for (;;) {
        const qint64 got = file.read(block.data(), qint64(block.size()));
        if (got < 0)
            return problem(Error::Kind::Storage, sha256, u"file.failed"_s, {file.errorString()});
        if (got == 0)
            return hash.hex() == sha256;
        hash.add({block.data(), got});
    }
}

Result<int> EvidenceStore::collectOrphans(const QSet<QString> &known, const QDateTime &before)
{
    int removed = 0;
    QDirIterator it(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const bool stored = isHash(it.fileName()) && it.filePath() == pathOf(it.fileName());
        const bool incoming = it.fileInfo().absolutePath().endsWith(u'/' + kIncoming);
        const bool orphan = incoming || (stored && !known.contains(it.fileName()));
        if (!orphan || it.fileInfo().lastModified() >= before)
            continue;
        if (!QFile::remove(it.filePath()))
            return systemError(it.filePath());
        ++removed;
    }
    return removed;
}

namespace {

Result<void> walk(const QString &path, QSet<QString> above, QStringList &files)
{
    const QFileInfo info(path);
    if (!info.exists())
        return problem(Error::Kind::NotFound, path, u"file.not_found"_s);
    if (!info.isDir()) {
        files << path;
        return {};
    }
    const QString real = info.canonicalFilePath();
    if (above.contains(real))
        return invalid(path, u"intake.folder_loop"_s);
    above.insert(real);
    const auto entries =
        QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
    for (const auto &entry : entries) {
        if (auto done = walk(path + u'/' + entry, above, files); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QStringList> filesUnder(const QStringList &paths)
{
    QStringList files;
    for (const auto &path : paths) {
        if (auto done = walk(path, {}, files); !done)
            return done.error();
    }
    return files;
}

} // namespace bihuan
