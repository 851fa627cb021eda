#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/filesystem.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <cstdio>

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

/// The numbered files in their order. Fails with Invalid when there is none or a number is missing.
Result<QFileInfoList> migrationFiles(Dialect dialect, const QString &folder)
{
    const auto name = dialect == Dialect::Sqlite ? u"/sqlite"_s : u"/postgres"_s;
    const auto files = QDir(folder + name).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Error{Error::Kind::Invalid, u"no migrations in "_s + folder + name};
    for (int i = 0; i < files.size(); ++i) {
        if (files[i].fileName().left(4).toInt() != i + 1)
            return Error{Error::Kind::Invalid, u"migration numbering broken at "_s + files[i].fileName()};
    }
    return files;
}

Result<int> appliedVersion(Database &db)
{
    return db.selectOne(u"SELECT COALESCE(MAX(version), 0) FROM schema_version"_s, &Row::integer);
}

Result<int> currentVersion(Database &db)
{
    return db
        .command(
            u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s)
        .and_then([&] { return appliedVersion(db); });
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

Result<void> runStatements(Database &db, const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (auto done = db.command(statement); !done)
            return done;
    }
    return checkReferences(db);
}

Result<void> applyFile(Database &db, int version, const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, u"cannot read "_s + info.filePath()};
    const auto statements = statementsOf(QString::fromUtf8(file.readAll()));

    return db.transaction([&]() -> Result<void> {
        const auto applied = appliedVersion(db);
        if (!applied)
            return applied.error();
        if (*applied >= version) // Another program was faster while this one waited for the lock.
            return {};
        if (auto done = runStatements(db, statements); !done)
            return Error{done.error().kind, info.fileName() + u": "_s + done.error().detail,
                         done.error().problems};
        return db.execOne(u"INSERT INTO schema_version (version, name) VALUES (?, ?)"_s, version,
                          info.completeBaseName());
    });
}

/// Writes the copy under a working name first, so that a file with the final name is a whole one.
Result<void> copyBefore(Database &db, int version, const QString &folder)
{
    if (db.dialect() != Dialect::Sqlite || version == 0)
        return {};
    if (!QDir().mkpath(folder))
        return systemError(folder);
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    const QString path = u"%1/before-schema-%2-%3.db"_s.arg(folder).arg(version).arg(stamp);
    // Two programs may get here in the same millisecond.
    const QString working = path + u'-' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;

    auto copied = db.exec(u"VACUUM INTO ?"_s, working).and_then([&](int) { return syncFile(working); });
    if (copied &&
        std::rename(QFile::encodeName(working).constData(), QFile::encodeName(path).constData()) != 0)
        copied = systemError(path);
    if (!copied) {
        QFile::remove(working); // It may not even be there; the first error is the one worth telling.
        return copied;
    }
    return syncFolder(folder);
}

Result<void> applyFrom(Database &db, int current, const QFileInfoList &files)
{
    auto done = setForeignKeys(db, false);
    for (int version = current + 1; done && version <= files.size(); ++version)
        done = applyFile(db, version, files[version - 1]);
    if (auto restored = setForeignKeys(db, true); done && !restored)
        done = restored;
    return done;
}

} // namespace

Result<bool> hasSchema(Database &db)
{
    const auto sql = db.dialect() == Dialect::Sqlite
                         ? u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'"_s
                         : u"SELECT count(to_regclass('schema_version'))"_s;
    return db.selectOne(sql, &Row::integer).and_then([](int found) { return Result<bool>(found > 0); });
}

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
        copyBefore(db, *current, backupFolder).and_then([&] { return applyFrom(db, *current, *files); });
    if (!done)
        return done.error();
    return newest;
}

} // namespace bihuan
