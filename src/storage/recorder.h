#pragma once

#include "storage/auditlog.h"
#include "storage/recordtable.h"

#include <set>

namespace bihuan {

/// Whose derived rows a step has made stale.
struct Touched
{
    std::set<UnitTaskId> unitTasks{};  ///< That the step belongs to.
    std::vector<TaskId> tasks{};       ///< Every unit task of them.
    std::vector<MeasureId> measures{}; ///< The unit tasks that have them.
    bool units = false;                ///< Names of units: their order may be another.
};

/// Changes records and writes each change into the audit log: the only way in which services write.
///
/// Lives inside one transaction; finish() appends what was collected. A change that is not recorded cannot
/// be made by accident, because RecordTable is not used for writing anywhere else.
class Recorder
{
public:
    Recorder(Database &db, Step step, const QDateTime &now);

    /// Stores a new record; returns it with its id. Fails with Duplicate when a unique value is taken.
    template <typename R>
    Result<R> insert(R record);

    /// Stores what differs from the stored record; returns it with its new version. Nothing is written
    /// when nothing differs. Fails with NotFound, or with Conflict when the stored version is not
    /// `record.version`.
    template <typename R>
    Result<R> update(const R &record);

    /// insert() of a record that has no id yet, update() of one that has.
    template <typename R>
    Result<R> save(const R &record)
    {
        return record.id.isNew() ? insert(record) : update(record);
    }

    /// Fails with NotFound, Conflict, or InUse when other records refer to it.
    template <typename R>
    Result<void> remove(const R &record);

    /// Sets the unit task that what follows belongs to: for a step that makes it, or that changes several.
    /// What belonged to none so far belongs to the last one.
    void setUnitTask(UnitTaskId id)
    {
        m_step.unitTaskId = id;
        m_touched.unitTasks.insert(id);
    }

    /// Every unit task that the step belongs to.
    const std::set<UnitTaskId> &unitTasks() const { return m_touched.unitTasks; }

    const Touched &touched() const { return m_touched; }

    /// Appends the collected entries to the log. Returns the step's number, 0 when nothing was changed.
    Result<qint64> finish();

private:
    /// A new entry about `record`, which the step touches. In a step over many unit tasks it belongs to the
    /// one of its record.
    template <typename R>
    AuditEntry &note(const R &record);

    Database &m_db;
    Step m_step;
    QDateTime m_now;
    std::vector<AuditEntry> m_entries;
    Touched m_touched{};
};

/// All columns of a record as one JSON object of texts, for the log entry of an addition or a removal.
template <typename R>
QString recordToJson(const R &record);

/// The inverse of recordToJson(); none when the text does not fit the record.
template <typename R>
std::optional<R> recordFromJson(const QString &json);

} // namespace bihuan
