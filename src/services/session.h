#pragma once

#include "services/datafolder.h"
#include "services/identity.h"
#include "storage/database.h"
#include "storage/evidencestore.h"
#include "storage/recorder.h"

#include <functional>

namespace bihuan {

/// What the services of one thread share: the connection, the evidence store, and who is acting.
class Session
{
public:
    Session(DataFolder folder, Database db, Identity identity);

    Database &db() { return m_db; }
    EvidenceStore &store() { return m_store; }
    const DataFolder &folder() const { return m_folder; }
    const QString &actor() const { return m_identity.name; }
    const Identity &identity() const { return m_identity; }
    void actAs(Identity identity) { m_identity = std::move(identity); }

    /// Whether the office has users; without any, whoever opens the folder is its administrator.
    Result<bool> hasUsers();

    /// The stored user who acts; none without users, and before anybody has logged in.
    Result<std::optional<User>> user();

    /// Whether who acts may do this now, as core/permissions.h has it: `action` is the step's name in the
    /// log. Fails with Denied: permission.log_in, permission.denied (args: action, roles that may),
    /// permission.not_in_state (args: action, state, roles that may).
    Result<void> mayDo(const QString &action, std::optional<UnitTaskId> unitTask);

    /// Runs `work` in one transaction, appends its changes to the log as one step and renews what follows
    /// from them: searchable words, lines of lists. Returns the step, 0 when nothing was changed. Asks
    /// mayDo() first.
    Result<qint64> write(const QString &action, std::optional<UnitTaskId> unitTask,
                         const std::function<Result<void>(Recorder &)> &work, const QString &reason = {});

    /// Runs `read` on one unchanging state of the database and returns what it returns.
    template <typename T>
    Result<T> read(const std::function<Result<T>()> &read)
    {
        std::optional<Result<T>> answer;
        auto done = m_db.readTransaction([&]() -> Result<void> {
            answer = read();
            return {};
        });
        if (!done)
            return done.error();
        return *std::move(answer);
    }

    /// Makes what search finds of a unit task anew from its records and from what its files say. To be called
    /// in a transaction.
    Result<void> renewSearchTexts(UnitTaskId id);

private:
    /// What follows from the records that a step changed.
    Result<void> renewDerived(const Recorder &recorder);

    DataFolder m_folder;
    Database m_db;
    EvidenceStore m_store;
    Identity m_identity;
};

} // namespace bihuan
