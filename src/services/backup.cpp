#include "services/backup.h"

#include "services/datafolder.h"
#include "storage/filesystem.h"
#include "storage/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

namespace {

const auto kManifest = u"/manifest.json"_s;
const auto kDatabase = u"/bihuan.db"_s;
const auto kPool = u"/evidence"_s;

/// Digest over everything else that the manifest says.
QString digestOf(QJsonObject manifest)
{
    manifest.remove("digest"_L1);
    return sha256Hex(QJsonDocument(manifest).toJson(QJsonDocument::Compact));
}

Error damaged(const QString &part)
{
    return invalid(part, u"backup.damaged"_s, {part});
}

Result<StoredContent> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::Storage, path, u"file.failed"_s, {file.errorString()});
    Sha256 hash;
    std::vector<char> block(1 << 20);
    for (qint64 got = 0; (got = file.read(block.data(), qint64(block.size()))) != 0;) {
        if (got < 0)
            return problem(Error::Kind::Storage, path, u"file.failed"_s, {file.errorString()});
        hash.add({block.data(), got});
    }
    return StoredContent{.sha256 = hash.hex(), .size = file.size()};
}

Result<std::vector<StoredContent>> contentsIn(const QString &databasePath)
{
    return Database::open({.dialect = Dialect::Sqlite, .databaseName = databasePath}, Access::ReadOnly)
        .and_then([](Database copy) {
            return copy.select(
                u"SELECT DISTINCT sha256, size FROM evidence_file ORDER BY sha256"_s,
                [](Row &row) { return StoredContent{.sha256 = row.text(), .size = row.number()}; });
        });
}

/// Copies into the pool what is not there yet. Returns how many were copied.
Result<int> fillPool(const EvidenceStore &store, EvidenceStore &pool,
                     const std::vector<StoredContent> &contents)
{
    int copied = 0;
    for (const auto &content : contents) {
        if (pool.contains(content))
            continue;
        auto stored = pool.put(store.pathOf(content.sha256));
        if (!stored)
            return stored.error();
        if (stored->sha256 != content.sha256)
            return invalid(content.sha256, u"verify.altered"_s, {content.sha256, content.sha256});
        ++copied;
    }
    return copied;
}

QJsonObject manifestOf(const StoredContent &database, const std::vector<StoredContent> &contents)
{
    QJsonArray files;
    for (const auto &content : contents)
        files.append(QJsonObject{{"sha256"_L1, content.sha256}, {"size"_L1, content.size}});
    QJsonObject manifest{
        {"format"_L1, u"bihuan.backup"_s},
        {"version"_L1, 1},
        {"made_at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {"database"_L1, QJsonObject{{"sha256"_L1, database.sha256}, {"size"_L1, database.size}}},
        {"files"_L1, files},
    };
    manifest.insert("digest"_L1, digestOf(manifest));
    return manifest;
}

} // namespace

namespace {

Result<BackedUp> backUpInto(BackedUp backup, Database &db, const EvidenceStore &store, EvidenceStore &pool)
{
    if (auto copied = db.exec(u"VACUUM INTO ?"_s, backup.folder + kDatabase); !copied)
        return copied.error();
    if (auto synced = syncFile(backup.folder + kDatabase); !synced)
        return synced.error();
    // The list comes from the copy, so that files and rows are of one moment.
    auto contents = contentsIn(backup.folder + kDatabase);
    if (!contents)
        return contents.error();
    auto copied = fillPool(store, pool, *contents);
    if (!copied)
        return copied.error();
    auto database = contentOf(backup.folder + kDatabase);
    if (!database)
        return database.error();
    const auto manifest = QJsonDocument(manifestOf(*database, *contents)).toJson();
    if (auto written = writeFileAtomically(backup.folder + kManifest, manifest); !written)
        return written.error();
    backup.files = int(contents->size());
    backup.copied = *copied;
    return backup;
}

} // namespace

Result<BackedUp> makeBackup(Database &db, EvidenceStore &store, const QString &folder)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString target = folder + u'/' + stamp;
    if (!QDir().mkpath(target))
        return systemError(target);
    EvidenceStore pool(folder + kPool);
    auto made = backUpInto({.folder = target}, db, store, pool);
    // What is in the pool already shortens the next attempt; a copy of the database without a manifest is
    // nothing but in the way.
    if (!made)
        QDir(target).removeRecursively();
    return made;
}

namespace {

/// The dated folder that `from` means: itself, or the newest below it.
Result<QString> backupFolder(const QString &from)
{
    if (QFileInfo::exists(from + kManifest))
        return from;
    const auto below = QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const auto &name : below) {
        if (QFileInfo::exists(from + u'/' + name + kManifest))
            return QString(from + u'/' + name);
    }
    return invalid(from, u"backup.none"_s);
}

Result<QJsonObject> readManifest(const QString &folder)
{
    QFile file(folder + kManifest);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::Storage, file.fileName(), u"file.failed"_s, {file.errorString()});
    const auto manifest = QJsonDocument::fromJson(file.readAll()).object();
    const bool sound = manifest.value("format"_L1).toString() == "bihuan.backup"_L1 &&
                       manifest.value("digest"_L1).toString() == digestOf(manifest);
    return sound ? Result<QJsonObject>(manifest) : damaged(u"manifest.json"_s);
}

Result<void> restoreDatabase(const QString &folder, const QJsonObject &manifest, const QString &target)
{
    const QString path = folder + kDatabase;
    if (!QFileInfo(path).isFile() || !QFile::copy(path, target + kDatabase))
        return damaged(u"bihuan.db"_s);
    auto content = contentOf(target + kDatabase);
    if (!content)
        return content.error();
    if (content->sha256 != manifest.value("database"_L1)["sha256"_L1].toString())
        return damaged(u"bihuan.db"_s);
    return syncFile(target + kDatabase).and_then([&] { return syncFolder(target); });
}

Result<void> restoreFiles(const EvidenceStore &pool, const QJsonObject &manifest, const QString &target)
{
    EvidenceStore store(target + kPool);
    const auto files = manifest.value("files"_L1).toArray();
    for (const auto &file : files) {
        const QString sha256 = file["sha256"_L1].toString();
        auto stored = store.put(pool.pathOf(sha256));
        if (!stored && stored.error().kind != Error::Kind::Storage)
            return damaged(sha256); // Missing or empty.
        if (!stored)
            return stored.error();
        if (stored->sha256 != sha256)
            return damaged(sha256);
    }
    return {};
}

Result<void> restoreInto(const QString &work, const QString &folder, const QJsonObject &manifest)
{
    for (const auto *name : {"/evidence", "/backups", "/logs"}) {
        if (!QDir().mkpath(work + QLatin1StringView(name)))
            return systemError(work);
    }
    const EvidenceStore pool(QFileInfo(folder).absolutePath() + kPool);
    return restoreDatabase(folder, manifest, work).and_then([&] {
        return restoreFiles(pool, manifest, work);
    });
}

} // namespace

Result<void> restoreBackup(const QString &from, const DataFolder &target)
{
    const QDir there(target.path());
    if (there.exists() && !there.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return invalid(target.path(), u"data.not_empty"_s);
    auto folder = backupFolder(from);
    if (!folder)
        return folder.error();
    auto manifest = readManifest(*folder);
    if (!manifest)
        return manifest.error();

    // Built beside the target and moved there when whole.
    const QString work = target.path() + u".restoring"_s;
    QDir(work).removeRecursively();
    auto restored = restoreInto(work, *folder, *manifest);
    if (restored && there.exists() && !QDir().rmdir(target.path()))
        restored = systemError(target.path());
    if (restored && !QDir().rename(work, target.path()))
        restored = systemError(target.path());
    if (!restored)
        QDir(work).removeRecursively();
    return restored;
}

} // namespace bihuan
