#include "services/extensionservice.h"

#include "core/flowneeds.h"
#include "services/caseparts.h"
#include "services/rules.h"
#include "storage/casefilerepository.h"

namespace bihuan {

namespace {

Error requiredField(const QString &where)
{
    return invalid(where, u"field.required"_s);
}

Result<void> checkRequest(const CaseFile &file, const ExtensionRequest &request)
{
    if (auto wrong = reasonProblem(request.reason))
        return Error{Error::Kind::Invalid, wrong->rule, {*wrong}};
    if (request.newDeadline.trimmed().isEmpty())
        return requiredField(u"extension.new_deadline"_s);
    if (request.kind == ExtensionKind::LongTerm && request.stageGoal.trimmed().isEmpty())
        return requiredField(u"extension.stage_goal"_s);
    if (request.kind == ExtensionKind::LongTerm && !request.reviewOn.isValid())
        return requiredField(u"extension.review_date"_s);
    if (file.unitTask.state >= UnitTaskState::Closed)
        return invalid(u"unit_task.state"_s, u"flow.closed_already"_s);
    if (std::ranges::find(file.extensions, Decision::Pending, &Extension::decision) != file.extensions.end())
        return invalid(u"extensions"_s, u"flow.extension_pending"_s);
    const auto now = file.deadline().on;
    const auto wanted = parseDeadline(request.newDeadline).on;
    if (now && wanted && *wanted <= *now)
        return invalid(u"extension.new_deadline"_s, u"flow.extension_not_later"_s,
                       {request.newDeadline, file.deadline().text});
    return {};
}

/// What a granted request changes in the case.
Result<void> putInForce(Database &db, Recorder &recorder, const Extension &extension)
{
    auto unitTask = RecordTable<UnitTask>(db).get(extension.unitTaskId);
    if (!unitTask)
        return unitTask.error();
    unitTask->deadlineText = extension.newDeadline;
    if (extension.kind == ExtensionKind::Extend)
        return done(recorder.update(*unitTask));
    unitTask->longTerm = true;
    return done(recorder.update(*unitTask)).and_then([&] {
        return done(recorder.insert(PlannedLookBack{
            .unitTaskId = unitTask->id, .cycle = unitTask->cycle, .dueOn = *extension.reviewOn}));
    });
}

Result<Extension> ruled(Database &db, UnitTaskId id, ExtensionId which, const ExtensionRuling &ruling)
{
    auto extension = RecordTable<Extension>(db).get(which);
    if (!extension)
        return extension;
    if (extension->unitTaskId != id)
        return Error{Error::Kind::NotFound, u"an extension of another unit task"_s};
    if (extension->decision != Decision::Pending)
        return invalid(u"extension.decision"_s, u"flow.decided_already"_s);
    if (ruling.decision == Decision::Pending)
        return requiredField(u"extension.decision"_s);
    if (ruling.decidedBy.trimmed().isEmpty())
        return requiredField(u"extension.decided_by"_s);
    extension->decision = ruling.decision;
    extension->decidedOn = orToday(ruling.decidedOn);
    extension->decidedBy = ruling.decidedBy.trimmed();
    extension->documentNumber = ruling.documentNumber.trimmed();
    if (*extension->decidedOn < extension->askedOn)
        return invalid(
            u"extension.decided_date"_s, u"flow.days_in_disorder"_s,
            {extension->decidedOn->toString(Qt::ISODate), extension->askedOn.toString(Qt::ISODate)});
    return extension;
}

} // namespace

Result<Saved<Extension>> ExtensionService::ask(UnitTaskId id, const ExtensionRequest &request)
{
    return saveStep<Extension>(m_session, u"ask_extension"_s, id,
                               [&](Recorder &recorder) -> Result<Extension> {
                                   auto file = CaseFileRepository(m_session.db()).get(id);
                                   if (!file)
                                       return file.error();
                                   if (auto sound = checkRequest(*file, request); !sound)
                                       return sound.error();
                                   Extension asked{.unitTaskId = id,
                                                   .kind = request.kind,
                                                   .oldDeadline = file->deadline().text,
                                                   .newDeadline = request.newDeadline.trimmed(),
                                                   .reason = request.reason.trimmed(),
                                                   .stageGoal = request.stageGoal.trimmed(),
                                                   .askedOn = orToday(request.askedOn)};
                                   if (request.reviewOn.isValid())
                                       asked.reviewOn = request.reviewOn;
                                   if (auto sound = checkRecord(asked); !sound)
                                       return sound.error();
                                   return recorder.insert(asked);
                               });
}

Result<Saved<Extension>> ExtensionService::decide(UnitTaskId id, ExtensionId which,
                                                  const ExtensionRuling &ruling)
{
    const auto work = [&](Recorder &recorder) -> Result<Extension> {
        auto extension = ruled(m_session.db(), id, which, ruling);
        if (!extension)
            return extension.error();
        if (auto sound = checkRecord(*extension); !sound)
            return sound.error();
        auto stored = recorder.update(*extension);
        if (!stored || stored->decision != Decision::Granted)
            return stored;
        auto inForce = putInForce(m_session.db(), recorder, *stored);
        return inForce ? stored : inForce.error();
    };
    return saveStep<Extension>(m_session, u"decide_extension"_s, id, work);
}

} // namespace bihuan
