#include "storage/recordtable.h"

#include "storage/everyrecord.h"

#include <utility>

namespace bihuan {

template <typename R>
const QString &RecordTable<R>::select()
{
    static const QString sql = u"SELECT "_s + columnList() + u" FROM "_s + Mapping<R>::table;
    return sql;
}

template <typename R>
QString RecordTable<R>::columnList(const QString &prefix)
{
    QString list = prefix + u"id, "_s + prefix + u"version"_s;
    R record;
    forEachColumn(record, [&](QLatin1StringView name, const auto &) { list += u", "_s + prefix + name; });
    return list;
}

template <typename R>
R RecordTable<R>::read(Row &row)
{
    R record;
    row.take(record.id);
    row.take(record.version);
    forEachColumn(record, [&](QLatin1StringView, auto &member) { row.take(member); });
    return record;
}

template <typename R>
Result<R> RecordTable<R>::get(decltype(R::id) id) const
{
    static const QString sql = select() + u" WHERE id = ?"_s;
    auto found = m_db.selectOne(sql, read, id);
    if (!found && found.error().kind == Error::Kind::NotFound)
        return Error{Error::Kind::NotFound,
                     QStringLiteral("no %1 %2").arg(Mapping<R>::table).arg(id.value())};
    return found;
}

template <typename R>
Result<decltype(R::id)> RecordTable<R>::insert(const R &record)
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

template <typename R>
Result<void> RecordTable<R>::update(const R &record)
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

template <typename R>
Result<void> RecordTable<R>::remove(const R &record)
{
    return m_db.execOne(u"DELETE FROM "_s + Mapping<R>::table + u" WHERE id = ? AND version = ?"_s, record.id,
                        record.version);
}

#define MAKE(R) template class RecordTable<R>;
BIHUAN_EVERY_RECORD(MAKE)
#undef MAKE

} // namespace bihuan
