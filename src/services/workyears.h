#pragma once

#include "core/workcalendar.h"
#include "core/workyear.h"

namespace bihuan {

class Session;

/// What offices know of working days: what the program brings along, and over it the years that were taken in
/// here.
Result<WorkCalendar> knownCalendar(Session &session);

/// The yearly notices of holidays as an office takes them in.
class WorkYearService
{
public:
    explicit WorkYearService(Session &session) : m_session(session) {}

    /// Fails as reading may.
    Result<WorkCalendar> calendar() const { return knownCalendar(m_session); }

    /// Takes in every year of `json` ({"2027": {"off": […], "work": […]}}); a year that is known already is
    /// replaced. Returns the years. Fails with Invalid (calendar.damaged; where: the year).
    Result<std::vector<int>> import(const QByteArray &json);

private:
    Session &m_session;
};

} // namespace bihuan
