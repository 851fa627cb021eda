#pragma once

#include "core/unittaskfilter.h"

#include <QByteArray>
#include <QVariantMap>

class QSettings;

namespace bihuan {

/// How a list looks: what it shows, in which order and groups, and its columns.
struct ListView
{
    QString name{}; ///< Empty for the one on screen.
    UnitTaskFilter filter{};
    QByteArray columns{}; ///< QHeaderView::saveState(); empty for the usual ones.
};

/// A filter as settings keep it; unknown codes are left out when it is read.
QVariantMap toSettings(const UnitTaskFilter &filter);
UnitTaskFilter filterFromSettings(const QVariantMap &map);

/// The views that somebody saved under a name, in the order of the names.
std::vector<ListView> savedViews(QSettings &settings, const QString &group);
/// Saves a view; one of that name is replaced.
void saveView(QSettings &settings, const QString &group, const ListView &view);
void removeView(QSettings &settings, const QString &group, const QString &name);

} // namespace bihuan
