#include "services/bulkservice.h"

#include "core/deadline.h"
#include "services/rules.h"
#include "services/session.h"
#include "storage/recordtable.h"

namespace bihuan {

namespace {

using BulkRole = std::optional<TaskUnitRole>;

bool isOfUnitTask(BulkField field)
{
    return field == BulkField::Deadline || field == BulkField::LongTerm;
}

Result<void> checkEdit(const BulkEdit &edit)
{
    if (edit.field == BulkField::LongTerm && edit.value != u"true" && edit.value != u"false")
        return invalid(u"long_term"_s, u"bulk.not_a_flag"_s, {edit.value});
    if (const auto wrong = textProblem(toCode(edit.field), edit.value))
        return Error{Error::Kind::Invalid, u"bulk edit breaks a rule"_s, {*wrong}};
    return {};
}

UnitTask edited(UnitTask unitTask, const BulkEdit &edit)
{
    if (edit.field == BulkField::LongTerm)
        unitTask.longTerm = edit.value == u"true";
    else
        unitTask.deadlineText = edit.value.isEmpty() ? std::nullopt : std::optional(edit.value);
    return unitTask;
}

TaskUnitRole edited(TaskUnitRole role, const BulkEdit &edit)
{
    switch (edit.field) {
    case BulkField::ResponsibleLeader: role.responsibleLeader = edit.value; break;
    case BulkField::ResponsiblePerson: role.responsiblePerson = edit.value; break;
    case BulkField::Contact: role.contact = edit.value; break;
    case BulkField::Deadline:
    case BulkField::LongTerm: break; // Of the unit task itself.
    }
    return role;
}

/// The role in which the unit answers for its share, if it was entered.
Result<BulkRole> roleOf(Database &db, const UnitTask &unitTask)
{
    auto roles = RecordTable<TaskUnitRole>(db).where(
        u"task_id = ? AND unit_id = ? AND role = 'responsible'"_s, unitTask.taskId, unitTask.unitId);
    if (!roles)
        return roles.error();
    return roles->empty() ? BulkRole() : BulkRole(roles->front());
}

/// Stores the edited record through `store`, where it differs; counts.
template <typename R, typename Store>
Result<void> storeIfOther(const R &before, const R &after, BulkOutcome &outcome, Store store)
{
    if (before == after) {
        ++outcome.unchanged;
        return {};
    }
    ++outcome.changed;
    return store(after);
}

/// Goes through all of them; `recorder` is none for a preview.
Result<void> editAll(Database &db, const std::vector<UnitTaskId> &ids, const BulkEdit &edit,
                     BulkOutcome &outcome, Recorder *recorder)
{
    const auto store = [&](const auto &record) -> Result<void> {
        if (!recorder)
            return {};
        auto stored = recorder->save(record);
        return stored ? Result<void>() : stored.error();
    };
    for (const auto id : ids) {
        auto unitTask = RecordTable<UnitTask>(db).get(id);
        if (!unitTask)
            return unitTask.error();
        Result<void> done;
        if (isOfUnitTask(edit.field)) {
            done = storeIfOther(*unitTask, edited(*unitTask, edit), outcome, store);
        } else {
            const auto role = roleOf(db, *unitTask);
            if (!role)
                return role.error();
            const auto before =
                role->value_or(TaskUnitRole{.taskId = unitTask->taskId, .unitId = unitTask->unitId});
            done = storeIfOther(before, edited(before, edit), outcome, store);
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<BulkOutcome> BulkService::preview(const std::vector<UnitTaskId> &ids, const BulkEdit &edit) const
{
    if (auto sound = checkEdit(edit); !sound)
        return sound.error();
    return m_session.read<BulkOutcome>([&]() -> Result<BulkOutcome> {
        BulkOutcome outcome;
        auto looked = editAll(m_session.db(), ids, edit, outcome, nullptr);
        return looked ? Result<BulkOutcome>(outcome) : looked.error();
    });
}

Result<BulkOutcome> BulkService::apply(const std::vector<UnitTaskId> &ids, const BulkEdit &edit)
{
    if (auto sound = checkEdit(edit); !sound)
        return sound.error();
    BulkOutcome outcome;
    auto step = m_session.write(u"set_many"_s, std::nullopt, [&](Recorder &recorder) {
        return editAll(m_session.db(), ids, edit, outcome, &recorder);
    });
    if (!step)
        return step.error();
    outcome.step = *step;
    return outcome;
}

} // namespace bihuan
