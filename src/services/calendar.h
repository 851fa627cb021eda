#pragma once

#include "core/workcalendar.h"

namespace bihuan {

/// The working days that the program knows: resources/calendar/working-days.json, after the yearly notices of
/// the General Office of the State Council (国务院办公厅关于部分节假日安排的通知).
const WorkCalendar &workCalendar();

} // namespace bihuan
