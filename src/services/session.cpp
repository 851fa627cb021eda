#include "services/session.h"

#include "services/searchtexts.h"
#include "storage/casefilerepository.h"
#include "storage/searchindex.h"
#include "storage/unittasklines.h"

namespace bihuan {

Session::Session(DataFolder folder, Database db, QString actor)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
    , m_store(m_folder.evidencePath())
    , m_actor(std::move(actor))
{
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
        Recorder recorder(m_db, {m_actor, action, reason, unitTask}, QDateTime::currentDateTimeUtc());
        if (auto worked = work(recorder); !worked)
            return worked;
        auto finished = recorder.finish();
        if (!finished)
            return finished.error();
        step = *finished;
        return step ? renewDerived(recorder) : Result<void>();
    });
    if (!done)
        return done.error();
    return step;
}

} // namespace bihuan
