#include "services/flowattempts.h"

#include "services/caseparts.h"
#include "services/packagecontent.h"
#include "storage/sha256.h"

#include <QJsonDocument>

namespace bihuan {

namespace {

Result<void> copyGroup(Recorder &recorder, const ApplicationFile &old, ApplicationId application)
{
    AcceptanceGroup group = old.group;
    group.id = {};
    group.version = 1;
    group.applicationId = application;
    auto added = recorder.insert(group);
    if (!added)
        return added.error();
    for (auto member : old.members) {
        member.id = {};
        member.version = 1;
        member.groupId = added->id;
        member.signedName.clear();
        member.signedOn.reset();
        if (auto stored = recorder.insert(member); !stored)
            return stored.error();
    }
    return {};
}

Opinion nextOpinion(const Opinion &old, ApplicationId application, NewAttempt kind)
{
    Opinion opinion{.applicationId = application,
                    .contactName = old.contactName,
                    .contactPhone = old.contactPhone,
                    .titleBreaks = old.titleBreaks};
    if (kind == NewAttempt::Copy)
        opinion.conclusion = old.conclusion;
    return opinion;
}

} // namespace

Result<void> closeAttempt(Recorder &recorder, CaseFile &file)
{
    auto &opinion = file.application.opinion;
    if (opinion.id.isNew())
        return {};
    if (opinion.snapshot.isEmpty()) {
        const auto json = QJsonDocument(packageJson(file, FileForm::Hashes)).toJson(QJsonDocument::Compact);
        opinion.snapshot = QString::fromUtf8(json);
        opinion.snapshotSha256 = sha256Hex(json);
    }
    auto stored = recorder.update(opinion);
    if (stored)
        opinion = *stored;
    return done(stored);
}

Result<void> addAttempt(Recorder &recorder, const CaseFile &file, NewAttempt kind)
{
    const auto &old = file.application;
    Application application{.unitTaskId = file.unitTask.id, .cycle = file.unitTask.cycle};
    if (kind == NewAttempt::Copy) {
        application.appliedOn = old.application.appliedOn;
        application.signedBy = old.application.signedBy;
        application.selfCheck = old.application.selfCheck;
    }
    auto added = recorder.insert(application);
    if (!added)
        return added.error();
    return copyGroup(recorder, old, added->id).and_then([&] {
        return done(recorder.insert(nextOpinion(old.opinion, added->id, kind)));
    });
}

Result<void> noteReading(Recorder &recorder, CaseFile &file, const QString &actor)
{
    auto &part = file.application;
    if (part.reading || part.application.id.isNew())
        return {};
    auto stored = recorder.insert(ApplicationReading{
        .applicationId = part.application.id, .readAt = QDateTime::currentDateTimeUtc(), .readBy = actor});
    if (stored)
        part.reading = *stored;
    return done(stored);
}

Result<std::vector<Attempt>> attemptsOf(Database &db, UnitTaskId id)
{
    auto applications = RecordTable<Application>(db).where(u"unit_task_id = ? ORDER BY id"_s, id);
    if (!applications)
        return applications.error();
    std::vector<Attempt> attempts;
    for (const auto &application : *applications) {
        auto opinions = RecordTable<Opinion>(db).where(u"application_id = ? ORDER BY edition DESC LIMIT 1"_s,
                                                       application.id);
        if (!opinions)
            return opinions.error();
        attempts.push_back({application, opinions->empty() ? Opinion{} : opinions->front()});
    }
    return attempts;
}

Result<void> freezeFlow(Recorder &recorder, CaseFile &file, const Flow &flow)
{
    if (file.flow)
        return {};
    auto stored = recorder.insert(CaseFlow{
        .unitTaskId = file.unitTask.id, .code = flow.code, .body = QString::fromUtf8(flowToJson(flow))});
    if (stored)
        file.flow = *stored;
    return done(stored);
}

} // namespace bihuan
