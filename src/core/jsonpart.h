#pragma once

#include "core/codes.h"
#include "core/error.h"

#include <QDate>
#include <QJsonObject>

#include <functional>

namespace bihuan {

/// One object of a JSON file, read key by key. What is missing, of a wrong type or left unread is
/// noted as a problem with its path; reading goes on, so that all are found at once.
///
/// Rules are those of `family`, "package" or "template": FAMILY.missing (args: type),
/// .wrong_type (expected, found), .unknown_field (name, known ones), .out_of_range (value, least, most),
/// .bad_value (value, allowed ones), .bad_date (value).
class JsonPart
{
public:
    enum class Need { Required, Optional };

    JsonPart(QJsonObject object, QString path, QLatin1StringView family, std::vector<Problem> &problems);

    QString pathOf(const QString &key) const;
    bool has(const QString &key) const { return m_object.contains(key); }

    QString string(const QString &key, Need need = Need::Required);
    QStringList strings(const QString &key);
    bool boolean(const QString &key, bool otherwise);

    /// A number within [least, most], or `otherwise` when the key is not there.
    double number(const QString &key, double otherwise, double least, double most);

    /// A whole number within [least, most]; none when the key is not there or null.
    std::optional<int> integer(const QString &key, int least, int most);

    /// A day written 2022-09-28; none when the key is not there or empty.
    std::optional<QDate> date(const QString &key, Need need = Need::Optional);

    /// One of the codes of E; none when the key is not there or empty.
    template <Coded E>
    std::optional<E> code(const QString &key, Need need = Need::Optional)
    {
        const QString text = string(key, need);
        const auto value = fromCode<E>(text);
        if (!value && !text.isEmpty())
            report(key, rule("bad_value"_L1), {text, allCodes<E>().join(u", "_s)});
        return value;
    }

    JsonPart object(const QString &key, Need need = Need::Required);

    /// The object under `key` as it is, for somebody else to read.
    QJsonObject rawObject(const QString &key, Need need = Need::Required);

    /// Calls `read` for each object of the list under `key`.
    void each(const QString &key, const std::function<void(JsonPart &)> &read, Need need = Need::Required);

    /// Notes every key that nobody asked for.
    void refuseOthers();

    std::vector<Problem> &problems() { return m_problems; }
    void report(const QString &key, const QString &rule, const QStringList &args = {});

    /// "family.name".
    QString rule(QLatin1StringView name) const { return m_family + u'.' + name; }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type, Need need);

    QJsonObject m_object;
    QString m_path;
    QLatin1StringView m_family;
    QStringList m_known{};
    std::vector<Problem> &m_problems;
};

} // namespace bihuan
