#pragma once

#include "core/result.h"
#include "core/unittask.h"

#include <vector>

namespace bihuan {

class Session;

/// What can be set in many unit tasks at once. Their states move by the moves of the flow.
enum class BulkField { Deadline, LongTerm, ResponsibleLeader, ResponsiblePerson, Contact };

template <>
struct CodeTable<BulkField>
{
    static constexpr std::pair<BulkField, QLatin1StringView> entries[] = {
        {BulkField::Deadline, "deadline"_L1},
        {BulkField::LongTerm, "long_term"_L1},
        {BulkField::ResponsibleLeader, "responsible_leader"_L1},
        {BulkField::ResponsiblePerson, "responsible_person"_L1},
        {BulkField::Contact, "contact"_L1},
    };
};

/// `value` is the text as on paper: an empty deadline means that of the task, a flag is "true" or "false".
struct BulkEdit
{
    BulkField field = BulkField::Deadline;
    QString value{};
};

struct BulkOutcome
{
    int changed = 0;
    int unchanged = 0; ///< Hold the value already.
    qint64 step = 0;   ///< 0 when nothing was changed, or for a preview.
};

/// One field of many unit tasks, all of them or none, as one step of the log.
///
/// Fails with NotFound when one of them is gone, Invalid when the value breaks a rule (bulk.not_a_flag,
/// field.control_character), Busy when the database stayed locked.
class BulkService
{
public:
    explicit BulkService(Session &session) : m_session(session) {}

    /// What apply() would change, changing nothing.
    Result<BulkOutcome> preview(const std::vector<UnitTaskId> &ids, const BulkEdit &edit) const;

    Result<BulkOutcome> apply(const std::vector<UnitTaskId> &ids, const BulkEdit &edit);

private:
    Session &m_session;
};

} // namespace bihuan
