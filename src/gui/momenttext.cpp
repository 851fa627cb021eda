#include "gui/momenttext.h"

#include "core/literals.h"

#include <QCoreApplication>
#include <QLocale>

namespace bihuan {

namespace {

struct Moment
{
    Q_DECLARE_TR_FUNCTIONS(Moment)
};

} // namespace

QString momentText(const QDateTime &moment, const QDate &today)
{
    const QDateTime local = moment.toLocalTime();
    if (local.date() == today)
        return Moment::tr("today %1").arg(local.toString(u"HH:mm"_s));
    if (local.date().addDays(1) == today)
        return Moment::tr("yesterday");
    return local.date().toString(Qt::ISODate);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace bihuan
