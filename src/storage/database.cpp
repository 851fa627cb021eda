#include "storage/database.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

namespace bihuan {

namespace {

constexpr std::size_t kMostPrepared = 200; // More than the program has statements without lists of marks.
constexpr int kBusyTimeoutMs = 5000;       // As long as somebody waits before wondering.

// Extended result codes; the low byte is the primary code.
Error::Kind sqliteKind(int code)
{
    using enum Error::Kind;
    switch (code) {
    case 1555:                   // PRIMARY KEY
    case 2067: return Duplicate; // UNIQUE
    case 787: return InUse;      // FOREIGN KEY
    case 275:                    // CHECK
    case 1299: return Invalid;   // NOT NULL
    }
    const int primary = code & 0xff;
    return primary == 5 || primary == 6 ? Busy : Storage;
}

// SQLSTATEs.
Error::Kind postgresKind(const QString &state)
{
    using enum Error::Kind;
    if (state == "23505"_L1)
        return Duplicate;
    if (state == "23503"_L1)
        return InUse;
    if (state == "23514"_L1 || state == "23502"_L1)
        return Invalid;
    if (state == "55P03"_L1 || state == "40P01"_L1)
        return Busy;
    return Storage;
}

/// What the user can do about a storage error that has one known cause; none for the others.
std::vector<Problem> knownCause(Dialect dialect, const QString &code)
{
    if (dialect == Dialect::Postgres)
        return {};
    if (code.toInt() == 4874) // The journal's index cannot grow (SHMSIZE): an I/O error in name only.
        return {{{}, u"storage.disk_full"_s, {}}};
    switch (code.toInt() & 0xff) {
    case 8: return {{{}, u"storage.read_only"_s, {}}};
    case 11: return {{{}, u"storage.damaged"_s, {}}};
    case 13: return {{{}, u"storage.disk_full"_s, {}}};
    case 14: return {{{}, u"storage.cannot_open"_s, {}}};
    case 26: return {{{}, u"storage.not_a_database"_s, {}}};
    }
    return {};
}

/// PostgreSQL quotes what the user typed after "DETAIL"; a detail goes to the log, so it is cut there.
Error toError(Dialect dialect, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    const QString detail = error.databaseText().section(u"DETAIL"_s, 0, 0).trimmed();
    return {dialect == Dialect::Sqlite ? sqliteKind(code.toInt()) : postgresKind(code), detail,
            knownCause(dialect, code)};
}

} // namespace

Database::Database(QString connection, Dialect dialect)
    : m_connection(std::move(connection)), m_dialect(dialect)
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_dialect(other.m_dialect)
    , m_prepared(std::exchange(other.m_prepared, {}))
{
}

Database::~Database()
{
    m_prepared.clear(); // They hold the connection.
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::setUpSqlite(Access access)
{
    // FULL: what was reported saved survives a power cut, not only a crash of the program.
    for (const auto &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (auto done = command(pragma); !done)
            return done;
    }
    return access == Access::ReadWrite ? useWal() : Result<void>();
}

Result<void> Database::useWal()
{
    // While another program does the same to a new database SQLite does not wait, whatever the timeout.
    const QDeadlineTimer deadline(kBusyTimeoutMs);
    auto done = command(u"PRAGMA journal_mode = WAL"_s);
    while (!done && done.error().kind == Error::Kind::Busy && !deadline.hasExpired()) {
        QThread::msleep(20);
        done = command(u"PRAGMA journal_mode = WAL"_s);
    }
    return done;
}

Result<void> Database::setUpPostgres()
{
    // Notices ("already exists, skipping") would go to the terminal of whoever started the program.
    return command(u"SET client_min_messages = warning"_s).and_then([&] {
        return command(u"SET lock_timeout = '%1ms'"_s.arg(kBusyTimeoutMs));
    });
}

Result<Database> Database::open(const ConnectionConfig &config, Access access)
{
    const bool sqlite = config.dialect == Dialect::Sqlite;
    Database database(QUuid::createUuid().toString(), config.dialect);
    {
        auto db = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, database.m_connection);
        db.setDatabaseName(config.databaseName);
        db.setHostName(config.host);
        db.setPort(config.port ? config.port : -1);
        db.setUserName(config.user);
        if (sqlite)
            db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(kBusyTimeoutMs)
                                     .arg(access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : u""_s));
        if (!db.open())
            return toError(config.dialect, db.lastError());
    }
    auto ready = sqlite ? database.setUpSqlite(access) : database.setUpPostgres();
    if (!ready)
        return ready.error();
    return database;
}

Result<Database::Prepared> Database::prepared(const QString &sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end()) {
        Prepared statement = std::move(found->second);
        m_prepared.erase(found);
        return statement;
    }
    Prepared statement{QSqlQuery(handle())};
    statement.query.setForwardOnly(true);
    if (!statement.query.prepare(sql))
        return toError(m_dialect, statement.query.lastError());
    return statement;
}

void Database::keep(const QString &sql, Prepared statement)
{
    statement.query.finish(); // Lets go of the rows and of the lock on them.
    if (m_prepared.size() >= kMostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(statement));
}

Result<int> Database::run(const QString &sql, const QVariantList &values,
                          const std::function<void(Row &)> &onRow)
{
    auto found = prepared(sql);
    if (!found)
        return found.error();
    Prepared statement = *std::move(found);
    auto &query = statement.query;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return toError(m_dialect, query.lastError());

    if (onRow && statement.columns < 0)
        statement.columns = query.record().count(); // Asked once: it costs more than a row.
    while (onRow && query.next()) {
        Row row(query);
        onRow(row);
        if (!row.complete(statement.columns))
            return Error{Error::Kind::Storage, u"row does not match its reader: "_s + sql};
    }
    // next() ends at a damaged page as it does behind the last row; only the error tells them apart.
    if (query.lastError().isValid())
        return toError(m_dialect, query.lastError());
    const int rows = query.numRowsAffected();
    keep(sql, std::move(statement));
    return rows;
}

Result<void> Database::command(const QString &sql)
{
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return toError(m_dialect, query.lastError());
    return {};
}

Result<void> Database::execOneBound(const QString &sql, const QVariantList &values)
{
    return run(sql, values, {}).and_then([](int rows) -> Result<void> {
        if (rows == 1)
            return {};
        return Error{Error::Kind::Conflict, QStringLiteral("%1 rows changed").arg(rows)};
    });
}

Result<void> Database::bracket(const QStringList &begin, const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return work();
    Result<void> done;
    for (int i = 0; done && i < begin.size(); ++i)
        done = command(begin[i]);
    m_inTransaction = bool(done);
    if (done)
        done = work();
    m_inTransaction = false;
    if (done)
        done = command(u"COMMIT"_s);
    if (!done)
        (void)command(u"ROLLBACK"_s); // The first error is the one worth telling.
    return done;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    // IMMEDIATE takes the write lock now, so that a second writer waits for the busy timeout here
    // instead of failing half-way through. The advisory lock is the same for PostgreSQL: the audit
    // chain has one end, and only one writer may add to it.
    if (m_dialect == Dialect::Sqlite)
        return bracket({u"BEGIN IMMEDIATE"_s}, work);
    return bracket({u"BEGIN"_s, u"SELECT pg_advisory_xact_lock(7246)"_s}, work);
}

Result<void> Database::readTransaction(const std::function<Result<void>()> &work)
{
    if (m_dialect == Dialect::Sqlite)
        return bracket({u"BEGIN"_s}, work);
    return bracket({u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s}, work);
}

} // namespace bihuan
