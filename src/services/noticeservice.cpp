#include "services/noticeservice.h"

#include "core/flowneeds.h"
#include "services/caseparts.h"
#include "services/flowtemplateservice.h"
#include "services/rules.h"
#include "services/workyears.h"
#include "storage/casefilerepository.h"

namespace bihuan {

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<void> checkObjection(const Objection &objection)
{
    if (objection.content.trimmed().isEmpty())
        return invalid(u"objection.content"_s, u"field.required"_s);
    return checkRecord(objection);
}

template <typename R>
Result<Saved<R>> stored(Session &session, UnitTaskId id, const QString &action, const R &record)
{
    return saveStep<R>(session, action, id, [&](Recorder &recorder) { return recorder.save(record); });
}

Result<void> stillOpen(Database &db, const Objection &objection)
{
    const auto before = RecordTable<Objection>(db).get(objection.id);
    if (!before)
        return before.error();
    return before->answeredOn ? Result<void>(invalid(u"objection"_s, u"flow.answered_already"_s))
                              : Result<void>();
}

/// What `answer` says by the flow that the case follows and the working days that the office knows.
template <typename T, typename Answer>
Result<T> byRulesOf(Session &session, UnitTaskId id, const Answer &answer)
{
    auto file = CaseFileRepository(session.db()).get(id);
    if (!file)
        return file.error();
    auto flow = FlowTemplateService(session).followedBy(*file);
    if (!flow)
        return flow.error();
    auto calendar = knownCalendar(session);
    return calendar ? answer(*flow, *calendar) : Result<T>(calendar.error());
}

} // namespace

Result<std::vector<CountedDay>> NoticeService::count(UnitTaskId id, QDate first, QDate last) const
{
    return byRulesOf<std::vector<CountedDay>>(m_session, id,
                                              [&](const Flow &flow, const WorkCalendar &calendar) {
                                                  return countNotice(flow, first, last, calendar);
                                              });
}

Result<QDate> NoticeService::earliestLastDay(UnitTaskId id, QDate first) const
{
    return byRulesOf<QDate>(m_session, id, [&](const Flow &flow, const WorkCalendar &calendar) {
        return bihuan::earliestLastDay(flow, first, calendar);
    });
}

Result<Saved<Objection>> NoticeService::add(UnitTaskId id, const Objection &objection)
{
    if (auto sound = checkObjection(objection); !sound)
        return sound.error();
    auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    if (file->notices.empty())
        return invalid(u"notices"_s, u"flow.no_notice"_s);
    if (file->unitTask.state >= UnitTaskState::Closed)
        return invalid(u"unit_task.state"_s, u"flow.closed_already"_s);
    const auto &notice = file->notices.back().notice;
    if (objection.receivedOn < notice.firstDay)
        return invalid(u"objection.received_date"_s, u"flow.objection_too_early"_s,
                       {isoDay(objection.receivedOn), isoDay(notice.firstDay)});
    Objection added = objection;
    added.id = {};
    added.noticeId = notice.id;
    added.upheld = false;
    added.answeredOn.reset();
    return stored(m_session, id, u"add"_s, added);
}

Result<Saved<Objection>> NoticeService::save(UnitTaskId id, const Objection &objection)
{
    if (auto sound = checkObjection(objection); !sound)
        return sound.error();
    if (auto open = stillOpen(m_session.db(), objection); !open)
        return open.error();
    Objection kept = objection;
    kept.upheld = false;
    kept.answeredOn.reset();
    return stored(m_session, id, u"edit"_s, kept);
}

Result<Saved<Objection>> NoticeService::answer(UnitTaskId id, const Objection &objection,
                                               const ObjectionAnswer &answer)
{
    if (auto open = stillOpen(m_session.db(), objection); !open)
        return open.error();
    Objection settled = objection;
    if (!answer.handling.trimmed().isEmpty())
        settled.handling = answer.handling.trimmed();
    settled.answeredOn = orToday(answer.answeredOn);
    settled.upheld = false;
    if (settled.handling.trimmed().isEmpty())
        return invalid(u"objection.handling"_s, u"field.required"_s);
    if (*settled.answeredOn < settled.receivedOn)
        return invalid(u"objection.answered_date"_s, u"flow.days_in_disorder"_s,
                       {isoDay(*settled.answeredOn), isoDay(settled.receivedOn)});
    if (auto sound = checkObjection(settled); !sound)
        return sound.error();
    return stored(m_session, id, u"edit"_s, settled);
}

Result<Saved<Notice>> NoticeService::save(UnitTaskId id, const Notice &notice)
{
    if (auto sound = checkRecord(notice); !sound)
        return sound.error();
    auto before = RecordTable<Notice>(m_session.db()).get(notice.id);
    if (!before)
        return before.error();
    Notice kept = notice;
    kept.unitTaskId = before->unitTaskId;
    kept.cycle = before->cycle;
    kept.place = before->place;
    kept.firstDay = before->firstDay;
    kept.lastDay = before->lastDay;
    kept.workingDays = before->workingDays;
    kept.statedLength = before->statedLength;
    return stored(m_session, id, u"edit"_s, kept);
}

} // namespace bihuan
