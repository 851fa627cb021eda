#pragma once

#include "core/connectionconfig.h"
#include "core/result.h"
#include "storage/row.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <unordered_map>
#include <vector>

class QSqlDatabase;

namespace bihuan {

enum class Access { ReadWrite, ReadOnly };

/// One open connection. Belongs to the thread that opened it.
class Database
{
public:
    /// Opens the database and checks that it can be read. Fails with Storage, and a problem that
    /// names the cause, when the file is no database or is damaged at its head.
    static Result<Database> open(const ConnectionConfig &config, Access access = Access::ReadWrite);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    Dialect dialect() const { return m_dialect; }

    /// Runs one statement; returns the number of rows it changed.
    template <typename... Args>
    Result<int> exec(const QString &sql, const Args &...args)
    {
        return run(sql, {toSql(args)...}, {});
    }

    /// Like exec(), for statements that must change exactly one row.
    /// Fails with Conflict when no row matched.
    template <typename... Args>
    Result<void> execOne(const QString &sql, const Args &...args)
    {
        return execOneBound(sql, {toSql(args)...});
    }

    /// Reads every row with `read`, a function `Record (Row &)`.
    template <typename Read, typename... Args>
    auto select(const QString &sql, Read read, const Args &...args)
        -> Result<std::vector<std::invoke_result_t<Read, Row &>>>
    {
        return selectBound(sql, read, {toSql(args)...});
    }

    /// Calls `visit(Row &)` for every row as it comes, without keeping them.
    template <typename... Args>
    Result<void> forEach(const QString &sql, const std::function<void(Row &)> &visit, const Args &...args)
    {
        return forEachBound(sql, visit, {toSql(args)...});
    }

    /// Like select(), for exactly one row. Fails with NotFound otherwise.
    template <typename Read, typename... Args>
    auto selectOne(const QString &sql, Read read, const Args &...args)
        -> Result<std::invoke_result_t<Read, Row &>>
    {
        return selectOneBound(sql, read, {toSql(args)...});
    }

    /// The same with the values in a list, for statements that are made from a Mapping or a filter.
    template <typename Read>
    auto selectBound(const QString &sql, Read read, const QVariantList &values)
        -> Result<std::vector<std::invoke_result_t<Read, Row &>>>
    {
        std::vector<std::invoke_result_t<Read, Row &>> records;
        return run(sql, values, [&](Row &row) { records.push_back(std::invoke(read, row)); })
            .and_then([&](int) -> Result<decltype(records)> { return std::move(records); });
    }
    template <typename Read>
    auto selectOneBound(const QString &sql, Read read, const QVariantList &values)
        -> Result<std::invoke_result_t<Read, Row &>>
    {
        using Record = std::invoke_result_t<Read, Row &>;
        return selectBound(sql, read, values).and_then([](std::vector<Record> rows) -> Result<Record> {
            if (rows.size() != 1)
                return Error{Error::Kind::NotFound, QStringLiteral("%1 rows").arg(rows.size())};
            return std::move(rows.front());
        });
    }
    Result<void> forEachBound(const QString &sql, const std::function<void(Row &)> &visit,
                              const QVariantList &values)
    {
        return run(sql, values, visit).and_then([](int) -> Result<void> { return {}; });
    }
    Result<void> execOneBound(const QString &sql, const QVariantList &values);

    /// Runs one statement that takes no values and cannot be prepared: CREATE,
    /// ALTER, PRAGMA, BEGIN, COMMIT. PostgreSQL refuses to prepare those.
    Result<void> command(const QString &sql);

    /// Runs `work`; commits if it succeeds, rolls back if it fails.
    ///
    /// One writer at a time on both databases: the second one waits for the busy timeout and then fails
    /// with Busy. Called inside another transaction it joins that one.
    Result<void> transaction(const std::function<Result<void>()> &work);

    /// Runs `work` on one unchanging state of the database, writing nothing.
    Result<void> readTransaction(const std::function<Result<void>()> &work);

private:
    Database(QString connection, Dialect dialect);

    /// A statement that the database has already understood, with what has to be asked of it only once.
    struct Prepared
    {
        QSqlQuery query;
        int columns = -1; ///< Known after the first run.
    };

    QSqlDatabase handle() const;
    Result<Prepared> prepared(const QString &sql);
    void keep(const QString &sql, Prepared statement);
    Result<int> run(const QString &sql, const QVariantList &values, const std::function<void(Row &)> &onRow);

    Result<void> setUpSqlite(Access access);
    Result<void> useWal();
    Result<void> setUpPostgres();
    Result<void> bracket(const QStringList &begin, const std::function<Result<void>()> &work);

    QString m_connection;
    Dialect m_dialect;
    std::unordered_map<QString, Prepared> m_prepared{}; ///< By SQL; one that is running is not among them.
    bool m_inTransaction = false;
};

} // namespace bihuan
