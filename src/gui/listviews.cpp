#include "gui/listviews.h"

#include "core/chineseorder.h"

#include <QSettings>

#include <algorithm>

namespace bihuan {

namespace {

template <Coded E>
QStringList codesOf(const std::vector<E> &values)
{
    QStringList codes;
    for (const auto value : values)
        codes << toCode(value);
    return codes;
}

template <Coded E>
std::vector<E> valuesOf(const QStringList &codes)
{
    std::vector<E> values;
    for (const auto &code : codes) {
        if (const auto value = fromCode<E>(code))
            values.push_back(*value);
    }
    return values;
}

QVariant toVariant(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

std::optional<QDate> dayFromSettings(const QVariant &value)
{
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A name as a key of settings, where '/' would make a group.
QString keyOf(const QString &group, const QString &name)
{
    return u"%1/views/%2"_s.arg(group, QString::fromLatin1(name.toUtf8().toHex()));
}

} // namespace

QVariantMap toSettings(const UnitTaskFilter &filter)
{
    QStringList sort;
    for (const auto &one : filter.sort)
        sort << (one.descending ? u"-"_s : QString()) + toCode(one.by);
    return {{u"states"_s, codesOf(filter.states)},
            {u"units"_s, QStringList(filter.units.begin(), filter.units.end())},
            {u"plan"_s, filter.plan},
            {u"task"_s, filter.task},
            {u"dueFrom"_s, toVariant(filter.dueFrom)},
            {u"dueTo"_s, toVariant(filter.dueTo)},
            {u"marks"_s, codesOf(filter.marks)},
            {u"query"_s, filter.query},
            {u"sort"_s, sort},
            {u"grouping"_s, toCode(filter.grouping)}};
}

UnitTaskFilter filterFromSettings(const QVariantMap &map)
{
    UnitTaskFilter filter{
        .states = valuesOf<UnitTaskState>(map[u"states"_s].toStringList()),
        .plan = map[u"plan"_s].toString(),
        .task = map[u"task"_s].toString(),
        .dueFrom = dayFromSettings(map[u"dueFrom"_s]),
        .dueTo = dayFromSettings(map[u"dueTo"_s]),
        .marks = valuesOf<UnitTaskMark>(map[u"marks"_s].toStringList()),
        .query = map[u"query"_s].toString(),
        .grouping =
            fromCode<UnitTaskGrouping>(map[u"grouping"_s].toString()).value_or(UnitTaskGrouping::None)};
    for (const auto &unit : map[u"units"_s].toStringList())
        filter.units.push_back(unit);
    for (const auto &column : map[u"sort"_s].toStringList()) {
        const bool descending = column.startsWith(u'-');
        if (const auto by = fromCode<UnitTaskOrder>(column.mid(descending)))
            filter.sort.push_back({*by, descending});
    }
    return filter;
}

std::vector<ListView> savedViews(QSettings &settings, const QString &group)
{
    std::vector<ListView> views;
    std::vector<QString> names;
    settings.beginGroup(group + u"/views"_s);
    for (const auto &key : settings.childGroups()) {
        settings.beginGroup(key);
        views.push_back({settings.value(u"name"_s).toString(),
                         filterFromSettings(settings.value(u"filter"_s).toMap()),
                         settings.value(u"columns"_s).toByteArray()});
        names.push_back(views.back().name);
        settings.endGroup();
    }
    settings.endGroup();
    const auto places = chinesePlaces(names);
    std::vector<ListView> sorted(views.size());
    for (std::size_t i = 0; i < views.size(); ++i)
        sorted[static_cast<std::size_t>(places[i])] = std::move(views[i]);
    return sorted;
}

void saveView(QSettings &settings, const QString &group, const ListView &view)
{
    settings.beginGroup(keyOf(group, view.name));
    settings.setValue(u"name"_s, view.name);
    settings.setValue(u"filter"_s, toSettings(view.filter));
    settings.setValue(u"columns"_s, view.columns);
    settings.endGroup();
}

void removeView(QSettings &settings, const QString &group, const QString &name)
{
    settings.remove(keyOf(group, name));
}

} // namespace bihuan
