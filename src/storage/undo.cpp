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

template <typename R>
Result<void> undoAddition(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    auto record = RecordTable<R>(db).get(decltype(R::id)(entry.recordId));
    if (!record)
        return record.error();
    if (recordToJson(*record) != entry.newValue)
        return changedSince(entry);
    return recorder.remove(*record);
}

template <typename R>
Result<void> undoRemoval(Recorder &recorder, const AuditEntry &entry)
{
    auto record = recordFromJson<R>(*entry.oldValue);
    if (!record)
        return Error{Error::Kind::Storage, u"the log entry does not fit "_s + entry.entity};
    record->id = decltype(R::id)(entry.recordId);
    return recorder.insert(*record).and_then([](const R &) -> Result<void> { return {}; });
}

template <typename R>
Result<void> undoEdit(Database &db, Recorder &recorder, const AuditEntry &entry)
{
    auto record = RecordTable<R>(db).get(decltype(R::id)(entry.recordId));
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
    return entry.oldValue ? undoRemoval<R>(recorder, entry) : undoAddition<R>(db, recorder, entry);
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
        if (!undo)
            return Error{Error::Kind::Storage, u"unknown table in the log: "_s + entry.entity};
        if (auto done = undo(db, recorder, entry); !done)
            return done;
    }
    return {};
}

} // namespace bihuan
