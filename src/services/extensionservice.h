#pragma once

#include "core/closing.h"
#include "services/saved.h"

namespace bihuan {

class Session;

/// What the unit asks for; the deadline that it wants is written as it will be printed.
struct ExtensionRequest
{
    ExtensionKind kind = ExtensionKind::Extend;
    QString newDeadline{};
    QString reason{};
    QString stageGoal{}; ///< For 持续整改.
    QDate reviewOn{};    ///< For 持续整改.
    QDate askedOn{};     ///< Today when not valid.
};

struct ExtensionRuling
{
    Decision decision = Decision::Granted;
    QDate decidedOn{}; ///< Today when not valid.
    QString decidedBy{};
    QString documentNumber{};
};

/// 延期 and 持续整改: asked for with a reason, decided, and only then in force. The old deadline stays
/// readable with the request and with the task.
class ExtensionService
{
public:
    explicit ExtensionService(Session &session) : m_session(session) {}

    /// Stores a request with the deadline in force as the old one; core's isLate() tells whether it came
    /// after it. Fails with Invalid: flow.reason_missing, field.required (extension.new_deadline; for
    /// 持续整改 also stage_goal and review_date), flow.extension_pending, flow.extension_not_later,
    /// flow.closed_already.
    Result<Saved<Extension>> ask(UnitTaskId id, const ExtensionRequest &request);

    /// Decides a request. One that is granted changes the deadline of the unit task; 持续整改 also marks it
    /// long-term and plans the look-back. Fails with Invalid: flow.decided_already, field.required
    /// (extension.decided_by), flow.days_in_disorder.
    Result<Saved<Extension>> decide(UnitTaskId id, ExtensionId extension, const ExtensionRuling &ruling);

private:
    Session &m_session;
};

} // namespace bihuan
