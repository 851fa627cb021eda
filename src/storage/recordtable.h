#pragma once

#include "storage/database.h"
#include "storage/mapping.h"

namespace bihuan {

/// The statements every table needs, made from its Mapping. Questions that join tables live in
/// the repositories. Holds no state; cheap to create. Made once for all records in recordtable.cpp.
template <typename R>
class RecordTable
{
public:
    explicit RecordTable(Database &db) : m_db(db) {}

    /// "id, version, first_column, …" in the order of read(), each behind `prefix` ("m.").
    static QString columnList(const QString &prefix = {});

    /// Reads one record from a row selected with columnList().
    static R read(Row &row);

    /// Fails with NotFound when there is no such record.
    Result<R> get(decltype(R::id) id) const;

    /// Records that satisfy `condition`, what follows WHERE in SQL, with its values.
    template <typename... Args>
    Result<std::vector<R>> where(const QString &condition, const Args &...args) const
    {
        return m_db.select(select() + u" WHERE "_s + condition, read, args...);
    }

    /// Stores a new record and returns its id. A record that has an id keeps it (undo of a removal).
    Result<decltype(R::id)> insert(const R &record);

    /// Stores all members and raises the version. Fails with Conflict when the stored version is
    /// not `record.version`.
    Result<void> update(const R &record);

    /// Fails with Conflict when the stored version is not `record.version`, with InUse when other
    /// records refer to it.
    Result<void> remove(const R &record);

private:
    static const QString &select();

    Database &m_db;
};

} // namespace bihuan
