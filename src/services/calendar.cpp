#include "services/calendar.h"

#include <QFile>

namespace bihuan {

const WorkCalendar &workCalendar()
{
    static const WorkCalendar calendar = [] {
        QFile file(u":/bihuan/calendar/working-days.json"_s);
        auto read = file.open(QIODevice::ReadOnly) ? WorkCalendar::parse(file.readAll())
                                                   : invalid({}, u"calendar.damaged"_s);
        if (!read)
            qFatal("the calendar that the program brings along cannot be read"); // A build without it.
        return *std::move(read);
    }();
    return calendar;
}

} // namespace bihuan
