#pragma once

#include "core/codes.h"
#include "core/id.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>

namespace bihuan {

// How one value goes into a statement (toSql), comes out of a row (fromSql, false when it cannot be
// understood), and stands in the audit log as text (toText, fromText). Overloads for every type that a
// record may hold; the four always come together.

// A null QString is stored as '' because "no text" and NULL are different things; say
// std::optional for the latter.
inline QVariant toSql(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
inline bool fromSql(const QVariant &sql, QString &value)
{
    value = sql.toString();
    return !sql.isNull();
}
inline QString toText(const QString &value)
{
    return value;
}
inline bool fromText(const QString &text, QString &value)
{
    value = text;
    return true;
}

inline QVariant toSql(bool value)
{
    return value;
}
inline bool fromSql(const QVariant &sql, bool &value)
{
    value = sql.toBool();
    return !sql.isNull();
}
inline QString toText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline bool fromText(const QString &text, bool &value)
{
    value = text == "true"_L1;
    return value || text == "false"_L1;
}

template <typename T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

template <Number T>
QVariant toSql(T value)
{
    return QVariant::fromValue<qint64>(value);
}
template <Number T>
bool fromSql(const QVariant &sql, T &value)
{
    bool ok = false;
    value = T(sql.toLongLong(&ok));
    return ok && !sql.isNull();
}
template <Number T>
QString toText(T value)
{
    return QString::number(value);
}
template <Number T>
bool fromText(const QString &text, T &value)
{
    bool ok = false;
    value = T(text.toLongLong(&ok));
    return ok;
}

template <typename R>
QVariant toSql(Id<R> id)
{
    return toSql(id.value());
}
template <typename R>
bool fromSql(const QVariant &sql, Id<R> &id)
{
    id = Id<R>(sql.toLongLong());
    return !sql.isNull();
}
template <typename R>
QString toText(Id<R> id)
{
    return toText(id.value());
}
template <typename R>
bool fromText(const QString &text, Id<R> &id)
{
    qint64 value = 0;
    const bool ok = fromText(text, value);
    id = Id<R>(value);
    return ok;
}

template <Coded E>
QVariant toSql(E value)
{
    return toCode(value);
}
template <Coded E>
bool fromText(const QString &text, E &value)
{
    const auto known = fromCode<E>(text);
    value = known.value_or(E{});
    return known.has_value();
}
template <Coded E>
bool fromSql(const QVariant &sql, E &value)
{
    return fromText(sql.toString(), value);
}
template <Coded E>
QString toText(E value)
{
    return toCode(value);
}

inline QVariant toSql(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}
inline bool fromSql(const QVariant &sql, QDate &day)
{
    day = sql.toDate();
    return day.isValid();
}
inline QString toText(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline bool fromText(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return day.isValid();
}

// Instants are UTC with milliseconds on both databases; PostgreSQL hands them out in local time.
inline QVariant toSql(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toUTC()) : QVariant();
}
inline bool fromSql(const QVariant &sql, QDateTime &at)
{
    at = sql.toDateTime().toUTC();
    return at.isValid();
}
inline QString toText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}
inline bool fromText(const QString &text, QDateTime &at)
{
    at = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return at.isValid();
}

template <typename T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}
template <typename T>
bool fromSql(const QVariant &sql, std::optional<T> &value)
{
    value.reset();
    return sql.isNull() || fromSql(sql, value.emplace());
}

/// The text of a value for the audit log; none for an absent one.
template <typename T>
std::optional<QString> toLogText(const T &value)
{
    return toText(value);
}
template <typename T>
std::optional<QString> toLogText(const std::optional<T> &value)
{
    return value ? std::optional(toText(*value)) : std::nullopt;
}

/// The inverse of toLogText(); false when the text does not stand for a value of this type.
template <typename T>
bool fromLogText(const std::optional<QString> &text, T &value)
{
    return text && fromText(*text, value);
}
template <typename T>
bool fromLogText(const std::optional<QString> &text, std::optional<T> &value)
{
    value.reset();
    return !text || fromText(*text, value.emplace());
}

} // namespace bihuan
