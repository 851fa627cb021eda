#include "services/session.h"

#include "core/permissions.h"
#include "services/issueservice.h"
#include "services/searchtexts.h"
#include "storage/casefilerepository.h"
#include "storage/searchindex.h"
#include "storage/unittasklines.h"

namespace bihuan {

namespace {

Error denied(const QString &action, std::optional<UnitTaskState> state)
{
    QStringList roles;
    for (const UserRole role : rolesFor(action, state))
        roles << toCode(role);
    const bool elsewhere = state && rolesFor(action, std::nullopt) != rolesFor(action, state);
    return elsewhere ? problem(Error::Kind::Denied, {}, u"permission.not_in_state"_s,
                               {action, toCode(*state), roles.join(u' ')})
                     : problem(Error::Kind::Denied, {}, u"permission.denied"_s, {action, roles.join(u' ')});
}

} // namespace

Session::Session(DataFolder folder, Database db, Identity identity)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
    , m_store(m_folder.evidencePath())
    , m_identity(std::move(identity))
{
}

Result<bool> Session::hasUsers()
{
    auto count = m_db.selectOne(u"SELECT count(*) FROM app_user"_s, &Row::integer);
    return count ? Result<bool>(*count > 0) : count.error();
}

Result<std::optional<User>> Session::user()
{
    if (!m_identity.user)
        return std::optional<User>();
    auto known = RecordTable<User>(m_db).get(*m_identity.user);
    if (!known)
        return known.error();
    return known->disabled ? std::nullopt : std::optional(*known);
}

Result<void> Session::mayDo(const QString &action, std::optional<UnitTaskId> unitTask)
{
    auto users = hasUsers();
    if (!users || !*users)
        return users ? Result<void>() : users.error();
    auto who = user(); // Read every time: a role may have been taken away since.
    if (!who)
        return who.error();
    if (!*who)
        return problem(Error::Kind::Denied, {}, u"permission.log_in"_s);
    std::optional<UnitTaskState> state;
    if (unitTask) {
        auto stored = RecordTable<UnitTask>(m_db).get(*unitTask);
        if (stored)
            state = stored->state;
        else if (stored.error().kind != Error::Kind::NotFound) // Undo brings it back.
            return stored.error();
    }
    return isAllowed((*who)->role, action, state) ? Result<void>() : denied(action, state);
}

Result<void> Session::renewSearchTexts(UnitTaskId id)
{
    SearchIndex index(m_db);
    auto file = CaseFileRepository(m_db).get(id);
    if (!file && file.error().kind == Error::Kind::NotFound)
        return index.replace(id, {}); // The step removed it.
    if (!file)
        return file.error();
    auto texts = searchTexts(*file);
    for (const auto &item : file->evidence) {
        for (const auto &stored : item.files) {
            auto content = index.fileText(stored.sha256);
            if (!content)
                return content.error();
            if (*content && !(*content)->isEmpty())
                texts.push_back({u"evidence_file"_s, stored.id.value(), u"content"_s, **content});
        }
    }
    return index.replace(id, texts);
}

Result<void> Session::renewDerived(const Recorder &recorder)
{
    for (const auto touched : recorder.unitTasks()) {
        if (auto renewed = renewSearchTexts(touched); !renewed)
            return renewed;
    }
    return UnitTaskLines(m_db).renew(recorder.touched());
}

Result<qint64> Session::write(const QString &action, std::optional<UnitTaskId> unitTask,
                              const std::function<Result<void>(Recorder &)> &work, const QString &reason)
{
    qint64 step = 0;
    auto done = m_db.transaction([&]() -> Result<void> {
        if (auto allowed = mayDo(action, unitTask); !allowed)
            return allowed;
        Recorder recorder(m_db, {actor(), action, reason, unitTask}, QDateTime::currentDateTimeUtc());
        if (auto worked = work(recorder); !worked)
            return worked;
        for (const auto touched : recorder.unitTasks()) { // Known only now.
            if (auto allowed = touched == unitTask ? Result<void>() : mayDo(action, touched); !allowed)
                return allowed;
        }
        auto finished = recorder.finish();
        if (!finished)
            return finished.error();
        step = *finished;
        if (!step)
            return {};
        for (const auto touched : recorder.unitTasks()) {
            if (auto kept = checkFrozen(*this, touched); !kept)
                return kept;
        }
        return renewDerived(recorder);
    });
    if (!done)
        return done.error();
    return step;
}

} // namespace bihuan
