#include "services/session.h"

#include "core/searchkey.h"
#include "storage/casefilerepository.h"
#include "storage/unittaskrepository.h"

namespace bihuan {

namespace {

/// Everything somebody may look for, one field a line so that no hit reaches across two of them.
QString searchWords(const CaseFile &file)
{
    QStringList texts{file.task.number,
                      file.task.title,
                      file.unit.name,
                      file.goal(),
                      file.deadline().text,
                      file.unitTask.scope,
                      file.unitTask.goalCompletion,
                      file.unitTask.followUp,
                      file.application.opinion.conclusion,
                      file.application.opinion.documentNumber};
    for (const auto &finding : file.findings)
        texts << finding.number << finding.text;
    for (const auto &measure : file.measures) {
        texts << measure.measure.text << measure.implementation.text << measure.measure.evidenceStatement;
        for (const auto &event : measure.events)
            texts << event.body << event.subject << event.documentNumber << event.text;
    }
    for (const auto &item : file.evidence) {
        texts << item.evidence.title << item.evidence.documentNumber << item.evidence.issuer;
        for (const auto &stored : item.files)
            texts << stored.originalName;
    }
    for (const auto &member : file.application.members)
        texts << member.name;
    for (auto &text : texts)
        text = searchKey(text);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

} // namespace

Session::Session(DataFolder folder, Database db, QString actor)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
    , m_store(m_folder.evidencePath())
    , m_actor(std::move(actor))
{
}

Result<void> Session::renewSearchWords(UnitTaskId id)
{
    auto file = CaseFileRepository(m_db).get(id);
    if (file)
        return UnitTaskRepository(m_db).setSearchWords(id, searchWords(*file));
    if (file.error().kind == Error::Kind::NotFound)
        return {}; // The step removed it, and its words with it.
    return file.error();
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
        const auto touched = recorder.unitTask();
        return step && touched ? renewSearchWords(*touched) : Result<void>();
    });
    if (!done)
        return done.error();
    return step;
}

} // namespace bihuan
