#pragma once

#include "storage/database.h"
#include "storage/mapping.h"

#include <utility>

namespace bihuan {

/// The statements every table needs, made from its Mapping. Questions that join tables live in
/// the repositories. Holds no state; cheap to create.
template <typename R>
class RecordTable
{
public:
    explicit RecordTable(Database &db) : m_db(db) {}

    /// "id, version, first_column, …" in the order of read(), each behind `prefix` ("m.").
    static QString columnList(const QString &prefix = {})
    {
        QString list = prefix + u"id, "_s + prefix + u"version"_s;
        R record;
        forEachColumn(record, [&](QLatin1StringView name, const auto &) { list += u", "_s + prefix + name; });
        return list;
    }

    /// Reads one record from a row selected with columnList().
    static R read(Row &row)
    {
        R record;
        row.take(record.id);
        row.take(record.version);
        forEachColumn(record, [&](QLatin1StringView, auto &member) { row.take(member); });
        return record;
    }

    /// Fails with NotFound when there is no such record.
    Result<R> get(decltype(R::id) id) const
    {
        static const QString sql = select() + u" WHERE id = ?"_s;
        auto found = m_db.selectOne(sql, read, id);
        if (!found && found.error().kind == Error::Kind::NotFound)
            return Error{Error::Kind::NotFound,
                         QStringLiteral("no %1 %2").arg(Mapping<R>::table).arg(id.value())};
        return found;
    }

    /// Records that satisfy `condition`, what follows WHERE in SQL, with its values.
    template <typename... Args>
    Result<std::vector<R>> where(const QString &condition, const Args &...args) const
    {
        return m_db.select(select() + u" WHERE "_s + condition, read, args...);
    }

    /// Stores a new record and returns its id. A record that has an id keeps it (undo of a removal).
    Result<decltype(R::id)> insert(const R &record)
    {
        QStringList names;
        QVariantList values;
        if (!record.id.isNew()) {
            names = {u"id"_s, u"version"_s};
            values = {toSql(record.id), toSql(record.version)};
        }
        forEachColumn(record, [&](QLatin1StringView name, const auto &member) {
            names << name;
            values << toSql(member);
        });
        const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
        const QString sql = u"INSERT INTO "_s + Mapping<R>::table + u" ("_s + names.join(u", "_s) +
                            u") VALUES ("_s + marks + u") RETURNING id"_s;
        return m_db.selectOneBound(
            sql, [](Row &row) { return row.id<R>(); }, values);
    }

    /// Stores all members and raises the version. Fails with Conflict when the stored version is
    /// not `record.version`.
    Result<void> update(const R &record)
    {
        QStringList settings{u"version = version + 1"_s};
        QVariantList values;
        forEachColumn(record, [&](QLatin1StringView name, const auto &member) {
            settings << name + u" = ?"_s;
            values << toSql(member);
        });
        values << toSql(record.id) << toSql(record.version);
        const QString sql = u"UPDATE "_s + Mapping<R>::table + u" SET "_s + settings.join(u", "_s) +
                            u" WHERE id = ? AND version = ?"_s;
        return m_db.execOneBound(sql, values);
    }

    /// Fails with Conflict when the stored version is not `record.version`, with InUse when other
    /// records refer to it.
    Result<void> remove(const R &record)
    {
        return m_db.execOne(u"DELETE FROM "_s + Mapping<R>::table + u" WHERE id = ? AND version = ?"_s,
                            record.id, record.version);
    }

private:
    static const QString &select()
    {
        static const QString sql = u"SELECT "_s + columnList() + u" FROM "_s + Mapping<R>::table;
        return sql;
    }

    Database &m_db;
};

} // namespace bihuan
