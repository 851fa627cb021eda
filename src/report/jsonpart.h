#pragma once

#include "core/error.h"
#include "core/codes.h"

#include <QJsonObject>

#include <functional>

namespace bihuan {

/// One object of a JSON file, read key by key. What is missing, of a wrong type or left unread is
/// noted as a problem of the template with its path; reading goes on, so that all are found at once.
class JsonPart
{
public:
    enum class Need { Required, Optional };

    JsonPart(QJsonObject object, QString path, std::vector<Problem> &problems);

    QString pathOf(const QString &key) const;
    bool has(const QString &key) const { return m_object.contains(key); }

    QString string(const QString &key, Need need = Need::Required);
    QStringList strings(const QString &key);
    bool boolean(const QString &key, bool otherwise);

    /// A number within [least, most], or `otherwise` when the key is not there.
    double number(const QString &key, double otherwise, double least, double most);

    JsonPart object(const QString &key, Need need = Need::Required);

    /// Calls `read` for each object of the list under `key`.
    void each(const QString &key, const std::function<void(JsonPart &)> &read);

    /// Notes every key that nobody asked for.
    void refuseOthers();

    std::vector<Problem> &problems() { return m_problems; }
    void report(const QString &key, const QString &rule, const QStringList &args = {});

private:
    QJsonValue take(const QString &key, QJsonValue::Type type, Need need);

    QJsonObject m_object;
    QString m_path;
    QStringList m_known{};
    std::vector<Problem> &m_problems;
};

} // namespace bihuan
