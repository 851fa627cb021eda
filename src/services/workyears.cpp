#include "services/workyears.h"

#include "services/calendar.h"
#include "services/caseparts.h"

namespace bihuan {

namespace {

Result<void> storeYear(Database &db, Recorder &recorder, int year, const QString &body)
{
    auto found = RecordTable<WorkYear>(db).where(u"year = ?"_s, year);
    if (!found)
        return found.error();
    WorkYear kept = found->empty() ? WorkYear{.year = year} : found->front();
    kept.body = body;
    return done(recorder.save(kept));
}

} // namespace

Result<WorkCalendar> knownCalendar(Session &session)
{
    WorkCalendar known = workCalendar();
    auto stored = RecordTable<WorkYear>(session.db()).where(u"id > 0 ORDER BY year"_s);
    if (!stored)
        return stored.error();
    for (const auto &year : *stored) {
        auto own = WorkCalendar::parse(u"{\"%1\": %2}"_s.arg(year.year).arg(year.body).toUtf8());
        if (!own)
            return own.error();
        known.take(*own);
    }
    return known;
}

Result<std::vector<int>> WorkYearService::import(const QByteArray &json)
{
    const auto read = WorkCalendar::parse(json);
    if (!read)
        return read.error();
    const auto years = read->years();
    if (years.empty())
        return invalid({}, u"calendar.damaged"_s);
    auto step = m_session.write(u"import"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        for (const int year : years) {
            if (auto stored =
                    storeYear(m_session.db(), recorder, year, QString::fromUtf8(read->yearJson(year)));
                !stored)
                return stored;
        }
        return {};
    });
    return step ? Result<std::vector<int>>(years) : step.error();
}

} // namespace bihuan
