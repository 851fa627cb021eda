#include "core/jsonpart.h"

#include <QJsonArray>

namespace bihuan {

namespace {

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"list"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

} // namespace

JsonPart::JsonPart(QJsonObject object, QString path, QLatin1StringView family, std::vector<Problem> &problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_family(family), m_problems(problems)
{
}

QString JsonPart::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonPart::report(const QString &key, const QString &rule, const QStringList &args)
{
    m_problems.push_back({pathOf(key), rule, args});
}

QJsonValue JsonPart::take(const QString &key, QJsonValue::Type type, Need need)
{
    m_known << key;
    const auto value = m_object.value(key);
    if (value.type() == type)
        return value;
    if (value.isNull() && need == Need::Optional)
        return QJsonValue(QJsonValue::Undefined);
    if (!value.isUndefined())
        report(key, rule("wrong_type"_L1), {typeName(type), typeName(value.type())});
    else if (need == Need::Required)
        report(key, rule("missing"_L1), {typeName(type)});
    return QJsonValue(QJsonValue::Undefined);
}

QString JsonPart::string(const QString &key, Need need)
{
    return take(key, QJsonValue::String, need).toString();
}

QStringList JsonPart::strings(const QString &key)
{
    QStringList found;
    const QJsonArray list = take(key, QJsonValue::Array, Need::Required).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isString()) {
            report(u"%1[%2]"_s.arg(key).arg(i), rule("wrong_type"_L1),
                   {typeName(QJsonValue::String), typeName(list[i].type())});
        }
        found << list[i].toString();
    }
    return found;
}

bool JsonPart::boolean(const QString &key, bool otherwise)
{
    return take(key, QJsonValue::Bool, Need::Optional).toBool(otherwise);
}

double JsonPart::number(const QString &key, double otherwise, double least, double most)
{
    const double value = take(key, QJsonValue::Double, Need::Optional).toDouble(otherwise);
    if (value >= least && value <= most)
        return value;
    report(key, rule("out_of_range"_L1),
           {QString::number(value), QString::number(least), QString::number(most)});
    return otherwise;
}

std::optional<int> JsonPart::integer(const QString &key, int least, int most)
{
    const auto value = take(key, QJsonValue::Double, Need::Optional);
    if (value.isUndefined())
        return std::nullopt;
    const double found = value.toDouble();
    if (found >= least && found <= most && found == int(found))
        return int(found);
    report(key, rule("out_of_range"_L1),
           {QString::number(found), QString::number(least), QString::number(most)});
    return std::nullopt;
}

std::optional<QDate> JsonPart::date(const QString &key, Need need)
{
    const QString text = string(key, need);
    if (text.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    report(key, rule("bad_date"_L1), {text});
    return std::nullopt;
}

JsonPart JsonPart::object(const QString &key, Need need)
{
    return JsonPart(take(key, QJsonValue::Object, need).toObject(), pathOf(key), m_family, m_problems);
}

QJsonObject JsonPart::rawObject(const QString &key, Need need)
{
    return take(key, QJsonValue::Object, need).toObject();
}

void JsonPart::each(const QString &key, const std::function<void(JsonPart &)> &read, Need need)
{
    const QJsonArray list = take(key, QJsonValue::Array, need).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(key).arg(i);
        if (!list[i].isObject()) {
            report(path, rule("wrong_type"_L1), {typeName(QJsonValue::Object), typeName(list[i].type())});
            continue;
        }
        JsonPart part(list[i].toObject(), pathOf(path), m_family, m_problems);
        read(part);
        part.refuseOthers();
    }
}

void JsonPart::refuseOthers()
{
    const auto keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            report(key, rule("unknown_field"_L1), {key, m_known.join(u", "_s)});
    }
}

} // namespace bihuan
