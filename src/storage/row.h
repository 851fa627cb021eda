#pragma once

#include "storage/value.h"

#include <QSqlQuery>

namespace bihuan {

/// The current row of a query, read from left to right.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    /// Takes the next column into `value`.
    template <typename T>
    void take(T &value)
    {
        m_ok = fromSql(m_query.value(m_column++), value) && m_ok;
    }

    template <typename T>
    T next()
    {
        T value{};
        take(value);
        return value;
    }
    QString text() { return next<QString>(); }
    int integer() { return next<int>(); }
    qint64 number() { return next<qint64>(); }
    template <typename R>
    Id<R> id()
    {
        return next<Id<R>>();
    }

    /// True when every column was taken, and every one could be understood.
    bool complete(int columns) const { return m_ok && m_column == columns; }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
    bool m_ok = true;
};

} // namespace bihuan
