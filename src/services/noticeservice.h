#pragma once

#include "core/closing.h"
#include "core/noticelength.h"
#include "services/saved.h"

namespace bihuan {

class Session;

/// How an objection was settled.
struct ObjectionAnswer
{
    QString handling{};
    QDate answeredOn{}; ///< Today when not valid.
};

/// What happens during and after a public notice; FlowService publishes it.
class NoticeService
{
public:
    explicit NoticeService(Session &session) : m_session(session) {}

    /// Each day of a notice of this case and how it is counted, by the flow that the case follows. Fails with
    /// NotFound, and with Invalid as countNotice() does.
    Result<std::vector<CountedDay>> count(UnitTaskId id, QDate first, QDate last) const;

    /// The earliest last day of a notice of this case that begins on `first`. Fails as count().
    Result<QDate> earliestLastDay(UnitTaskId id, QDate first) const;

    /// Stores an objection to the newest notice of the cycle. Fails with Invalid: flow.no_notice,
    /// flow.objection_too_early (received before the first day), flow.closed_already, field.required.
    Result<Saved<Objection>> add(UnitTaskId id, const Objection &objection);

    /// Stores what was entered about an objection: sender, content, handling. Fails with Invalid
    /// (flow.answered_already) for one that was answered.
    Result<Saved<Objection>> save(UnitTaskId id, const Objection &objection);

    /// Settles an objection that is not upheld; one that is goes back by FlowService. Fails with Invalid
    /// (flow.answered_already, field.required where the handling is blank, flow.days_in_disorder).
    Result<Saved<Objection>> answer(UnitTaskId id, const Objection &objection, const ObjectionAnswer &answer);

    /// Stores desk, addresses and result of a notice; its days and place stay as they were published.
    Result<Saved<Notice>> save(UnitTaskId id, const Notice &notice);

private:
    Session &m_session;
};

} // namespace bihuan
