#include "services/datafolder.h"

#include "storage/database.h"
#include "storage/filesystem.h"
#include "storage/migrator.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace bihuan {

namespace {

QString connectionPath(const DataFolder &folder)
{
    return folder.path() + u"/connection.json"_s;
}

/// Names that init() may find without taking the folder for somebody else's.
bool isOurs(const QString &name)
{
    static const QStringList ours{
        u"bihuan.db"_s, u"bihuan.db-wal"_s, u"bihuan.db-shm"_s, u"bihuan.db-journal"_s,
        u"evidence"_s,  u"backups"_s,       u"logs"_s,          u"connection.json"_s};
    return ours.contains(name);
}

/// Whether files are stored here. With them an empty database is not a new one but a lost one.
bool holdsEvidence(const DataFolder &folder)
{
    QDirIterator files(folder.evidencePath(), QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext();
}

Error lostDatabase(const DataFolder &folder)
{
    return problem(Error::Kind::Storage, folder.path(), u"storage.not_a_database"_s);
}

Result<Database> openForInit(const DataFolder &folder, const ConnectionConfig &config)
{
    const bool gone = config.dialect == Dialect::Sqlite && !QFileInfo::exists(folder.databasePath());
    if (gone && holdsEvidence(folder))
        return lostDatabase(folder);
    auto db = Database::open(config);
    if (!db)
        return db;
    auto there = hasSchema(db.value());
    if (!there)
        return there.error();
    if (!*there && holdsEvidence(folder))
        return lostDatabase(folder);
    return db;
}

} // namespace

DataFolder DataFolder::ofUser()
{
    const QString own = qEnvironmentVariable("BIHUAN_DATA");
    if (!own.isEmpty())
        return DataFolder(own);
    return DataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bihuan"_s);
}

Result<ConnectionConfig> DataFolder::connection() const
{
    QFile file(connectionPath(*this));
    if (!file.exists())
        return ConnectionConfig{.dialect = Dialect::Sqlite, .databaseName = databasePath()};
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::Storage, file.fileName(), u"file.failed"_s, {file.errorString()});
    QJsonParseError parsed;
    const auto object = QJsonDocument::fromJson(file.readAll(), &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return invalid(file.fileName(), u"data.bad_connection"_s, {parsed.errorString()});
    if (object.value("database"_L1).toString().isEmpty())
        return invalid(file.fileName(), u"data.bad_connection"_s, {u"\"database\""_s});
    return ConnectionConfig{.dialect = Dialect::Postgres,
                            .databaseName = object.value("database"_L1).toString(),
                            .host = object.value("host"_L1).toString(),
                            .port = object.value("port"_L1).toInt(),
                            .user = object.value("user"_L1).toString()};
}

Result<void> DataFolder::init() const
{
    const auto entries = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (!std::ranges::all_of(entries, isOurs))
        return invalid(m_path, u"data.not_empty"_s);
    for (const auto &folder : {m_path, evidencePath(), backupsPath(), logsPath()}) {
        if (!QDir().mkpath(folder))
            return systemError(folder);
    }
    return connection()
        .and_then([&](const ConnectionConfig &config) { return openForInit(*this, config); })
        .and_then([&](Database db) { return migrate(db, backupsPath()); })
        .and_then([](int) -> Result<void> { return {}; });
}

Result<void> DataFolder::check() const
{
    const bool there = QFileInfo::exists(databasePath()) || QFileInfo::exists(connectionPath(*this));
    if (!there && holdsEvidence(*this))
        return lostDatabase(*this);
    if (!there || !QFileInfo(evidencePath()).isDir())
        return problem(Error::Kind::NotFound, m_path, u"data.not_initialised"_s);
    return {};
}

} // namespace bihuan
