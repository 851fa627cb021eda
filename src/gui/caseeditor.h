#pragma once

#include "gui/edithistory.h"
#include "gui/fieldaccess.h"

#include <QDateTime>

namespace bihuan {

class Services;

/// The unit task on screen: holds its case file, stores each edit at once, notes it for undo.
class CaseEditor : public QObject
{
    Q_OBJECT

public:
    CaseEditor(Services &services, EditHistory &history, QObject *parent = nullptr);

    Result<void> open(UnitTaskId id);
    const CaseFile &file() const { return m_file; }
    UnitTaskId id() const { return m_file.unitTask.id; }
    Services &services() { return m_services; }

    /// Reads the case file anew and tells everybody.
    Result<void> reload();

    /// Stores `value`, typed over `base`. When somebody else has changed another field of the record since,
    /// both changes stand; when it was this field, fails with Conflict and file() has their value.
    Result<void> write(const FieldAccess &field, const QString &base, const QString &value);

    /// Adds, removes or moves something: `action` returns its step. Reads the file anew.
    template <typename Action>
    Result<void> act(const QString &what, Action action)
    {
        return finish(what, action(m_file));
    }

    /// Reads the file anew after a move, which cannot be undone and is not noted.
    Result<void> moved();

    /// Notes a change that was made elsewhere, and reads the file anew when it is about this unit task.
    Result<void> note(EditHistory::Entry entry);

Q_SIGNALS:
    /// The case file has changed, by the user or by somebody else.
    void changed();
    /// The user's change is in the database.
    void saved();

private:
    Result<void> finish(const QString &what, Result<qint64> step);

    Services &m_services;
    EditHistory &m_history;
    CaseFile m_file{};
};

} // namespace bihuan
