#include "storage/migrator.h"

#include "storage/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace bihuan {

namespace {

/// Statements of a script: paragraphs, separated by blank lines. Both drivers
/// take one statement at a time, and a blank line is a border one can see.
QStringList statementsOf(const QString &script)
{
    static const QRegularExpression blankLines(u"\\n\\s*\\n"_s);
    QStringList statements;
    for (const auto &paragraph : script.split(blankLines)) {
        QStringList lines = paragraph.split(u'\n');
        lines.removeIf([](const QString &line) {
            return line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1);
        });
        if (!lines.isEmpty())
            statements << lines.join(u'\n');
    }
    return statements;
}

Result<int> currentVersion(Database &db)
{
    return db
        .command(
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s)
        .and_then([&] {
            return db.selectOne(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s, &Row::integer);
        });
}

Result<void> checkReferences(Database &db)
{
    if (db.dialect() != Dialect::Sqlite)
        return {};
    return db.selectOne(u"SELECT count(*) FROM pragma_foreign_key_check"_s, &Row::integer)
        .and_then([](int broken) -> Result<void> {
            if (broken > 0)
                return Error{Error::Kind::Invalid, QStringLiteral("%1 broken references").arg(broken)};
            return {};
        });
}

/// SQLite deletes the children of a table that is dropped while foreign keys
/// are on, and ignores the switch inside a transaction. Hence out here.
Result<void> setForeignKeys(Database &db, bool on)
{
    if (db.dialect() != Dialect::Sqlite)
        return {};
    return db.command(on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s);
}

Result<void> applyFile(Database &db, int version, const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"cannot read "_s + info.filePath()};
    const auto statements = statementsOf(QString::fromUtf8(file.readAll()));

    return db.transaction([&]() -> Result<void> {
        const auto reached = currentVersion(db); // Another process may have been faster.
        if (!reached || *reached >= version)
            return reached ? Result<void>() : reached.error();
        for (const auto &statement : statements) {
            if (auto done = db.command(statement); !done)
                return Error{done.error().kind, info.fileName() + u": "_s + done.error().detail};
        }
        if (auto sound = checkReferences(db); !sound)
            return sound;
        return db.execOne(u"INSERT INTO schema_version (version, name) VALUES (?, ?)"_s, version,
                          info.completeBaseName());
    });
}

/// A dated copy of the database as it is. Nothing to copy at version 0.
Result<void> copyBefore(Database &db, int version, const QString &backupFolder)
{
    if (db.dialect() != Dialect::Sqlite || version == 0)
        return {};
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    return db
        .exec(u"VACUUM INTO ?"_s, u"%1/before-schema-%2-%3.db"_s.arg(backupFolder).arg(version).arg(stamp))
        .and_then([](int) -> Result<void> { return {}; });
}

Result<QFileInfoList> migrationFiles(Dialect dialect, const QString &folder)
{
    const auto name = dialect == Dialect::Sqlite ? u"/sqlite"_s : u"/postgres"_s;
    const auto files = QDir(folder + name).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (int i = 0; i < files.size(); ++i) {
        if (files[i].fileName().left(4).toInt() != i + 1)
            return Error{Error::Kind::Invalid, u"migration numbering broken at "_s + files[i].fileName()};
    }
    return files;
}

Result<void> applyPending(Database &db, const QFileInfoList &files, int current)
{
    auto done = setForeignKeys(db, false);
    for (int version = current + 1; done && version <= files.size(); ++version)
        done = applyFile(db, version, files[version - 1]);
    if (auto restored = setForeignKeys(db, true); done && !restored)
        done = restored;
    return done;
}

} // namespace

Result<int> migrate(Database &db, const QString &backupFolder, const QString &folder)
{
    const auto files = migrationFiles(db.dialect(), folder);
    if (!files)
        return files.error();
    const auto current = currentVersion(db);
    if (!current)
        return current;
    const int newest = int(files->size());
    if (*current > newest)
        return invalid({}, u"storage.newer_schema"_s, {QString::number(*current), QString::number(newest)});
    if (*current == newest)
        return newest;

    auto done =
        copyBefore(db, *current, backupFolder).and_then([&] { return applyPending(db, *files, *current); });
    if (!done)
        return done.error();
    return newest;
}

} // namespace bihuan
