#include "storage/undo.h"

#include <ranges>

namespace bihuan {

namespace {

Error changedSince(const AuditEntry &entry)
{
    return {Error::Kind::Conflict,
            entry.entity + u" was changed after the step"_s,
            {{entry.entity, u"undo.changed_since"_s, {entry.field}}}};
}

/// A record that the step touched. One that is gone has been changed since, too.
template <typename R>
Result<R> stillThere(Database &db, const AuditEntry &entry)
{
    auto record = RecordTable<R>(db).get(decltype(R::id)(entry.recordId));
    if (!record && record.error().kind == Error::Kind::NotFound)
        return changedSince(entry);
    return record;
}

template <typename R>
Result<void> undoAddition(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    auto record = stillThere<R>(db, entry);
    if (!record)
        return record.error();
    if (recordToJson(*record) != entry.newValue)
        return changedSince(entry);
    return recorder.remove(*record);
}

template <typename R>
Result<void> undoRemoval(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    auto record = recordFromJson<R>(*entry.oldValue);
    if (!record)
        return Error{Error::Kind::Storage, u"the log entry does not fit "_s + entry.entity};
    record->id = decltype(R::id)(entry.recordId);
    // Every version left an entry, so this is higher than any that somebody may still hold a copy of.
    const auto changes =
        db.selectOne(u"SELECT count(*) FROM audit_entry WHERE entity = ? AND record_id = ?"_s, &Row::integer,
                     entry.entity, entry.recordId);
    if (!changes)
        return changes.error();
    record->version = *changes + 1;
    return recorder.insert(*record).and_then([](const R &) -> Result<void> { return {}; });
}

template <typename R>
Result<void> undoEdit(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    auto record = stillThere<R>(db, entry);
    if (!record)
        return record.error();
    bool unchanged = false;
    bool understood = true;
    R before = *record;
    forEachColumn(before, [&](QLatin1StringView name, auto &member) {
        if (name != entry.field)
            return;
        unchanged = toLogText(member) == entry.newValue;
        understood = fromLogText(entry.oldValue, member);
    });
    if (!unchanged)
        return changedSince(entry);
    if (!understood)
        return Error{Error::Kind::Storage, u"the log entry does not fit "_s + entry.entity};
    return recorder.update(before).and_then([](const R &) -> Result<void> { return {}; });
}

template <typename R>
Result<void> undoEntry(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    if (!entry.field.isEmpty())
        return undoEdit<R>(db, recorder, entry);
    return entry.oldValue ? undoRemoval<R>(db, recorder, entry) : undoAddition<R>(db, recorder, entry);
}

/// What the database says when something that came after the step stands in the way: a value that was
/// taken again, a record that was hung onto an added one or is missing above a removed one.
bool blocksUndo(Error::Kind kind)
{
    return kind == Error::Kind::Duplicate || kind == Error::Kind::InUse;
}

using UndoEntry = Result<void> (*)(Database &, Recorder &, const AuditEntry &);

/// The function that takes back changes of records in the table `entity`.
template <typename... Records>
UndoEntry undoFor(const QString &entity, std::tuple<Records...> *)
{
    UndoEntry found = nullptr;
    ((Mapping<Records>::table == entity ? void(found = &undoEntry<Records>) : void()), ...);
    return found;
}

} // namespace

Result<void> undoStep(Database &db, Recorder &recorder, qint64 step)
{
    const auto entries = AuditLog(db).ofStep(step);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return Error{Error::Kind::NotFound, u"no such step"_s};
    for (const auto &entry : *entries | std::views::reverse) {
        const auto undo = undoFor(entry.entity, static_cast<AllRecords *>(nullptr));
        if (entry.unitTaskId)
            recorder.setUnitTask(*entry.unitTaskId);
        if (!undo)
            return Error{Error::Kind::Storage, u"unknown table in the log: "_s + entry.entity};
        if (entry.unitTaskId) // A step over several is taken back for each of them.
            recorder.setUnitTask(*entry.unitTaskId);
        if (auto done = undo(db, recorder, entry); !done)
            return blocksUndo(done.error().kind) ? changedSince(entry) : done.error();
    }
    return {};
}

} // namespace bihuan
