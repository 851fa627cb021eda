#pragma once

#include "core/unittask.h"
#include "services/caseservice.h"

#include <QObject>

namespace bihuan {

/// What the user did, newest last, to take back and to bring back again: across fields, cards and unit tasks.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        std::vector<qint64> steps{}; ///< Of the audit log, in the order in which they were made.
        QString what{};              ///< wording's stepText().
        UnitTaskId unitTask{};
    };

    using QObject::QObject;

    /// Notes a change; steps of 0 (nothing changed) are left out. What was taken back before can no longer
    /// be brought back.
    void add(Entry entry);

    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    QString undoName() const { return canUndo() ? m_done.back().what : QString(); }
    QString redoName() const { return canRedo() ? m_undone.back().what : QString(); }

    /// Takes the newest change back, or brings the last one taken back again; returns its unit task. On
    /// failure (Conflict: changed by somebody else since) the change stays in its place.
    Result<UnitTaskId> undo(CaseService &cases);
    Result<UnitTaskId> redo(CaseService &cases);

    void clear();

Q_SIGNALS:
    void changed();

private:
    Result<UnitTaskId> move(CaseService &cases, std::vector<Entry> &from, std::vector<Entry> &to);

    std::vector<Entry> m_done{};
    std::vector<Entry> m_undone{};
};

} // namespace bihuan
