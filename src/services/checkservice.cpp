#include "services/checkservice.h"

#include "services/caseparts.h"
#include "services/flowtemplateservice.h"
#include "services/opinionsnapshot.h"
#include "services/opiniontemplates.h"
#include "services/rules.h"
#include "services/workyears.h"
#include "storage/casefilerepository.h"
#include "storage/checkrepository.h"
#include "storage/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

CheckStage stageBefore(CheckOccasion occasion, const CaseFile &file)
{
    switch (occasion) {
    case CheckOccasion::Application: return CheckStage::Application;
    case CheckOccasion::FinalOpinion: return CheckStage::Opinion;
    case CheckOccasion::Closing: return CheckStage::Closing;
    case CheckOccasion::Asked: return stageOf(file);
    }
    Q_UNREACHABLE();
}

QJsonObject waiverJson(const CheckWaiver &waiver)
{
    return {{u"reason"_s, waiver.reason},
            {u"by"_s, waiver.waivedBy},
            {u"at"_s, waiver.waivedAt.toUTC().toString(Qt::ISODateWithMs)}};
}

QByteArray toJson(const std::vector<CheckFinding> &findings)
{
    QJsonArray array;
    for (const auto &[result, waiver] : findings) {
        QJsonObject one{
            {u"check"_s, result.check},         {u"severity"_s, toCode(result.severity)},
            {u"rule"_s, result.problem.rule},   {u"args"_s, QJsonArray::fromStringList(result.problem.args)},
            {u"where"_s, result.problem.where}, {u"fingerprint"_s, fingerprintOf(result)}};
        if (waiver)
            one.insert(u"waiver"_s, waiverJson(*waiver));
        array.append(one);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

CheckFinding findingFrom(const QJsonObject &json)
{
    CheckFinding finding;
    auto &result = finding.result;
    result.check = json.value(u"check"_s).toString();
    result.severity = fromCode<Severity>(json.value(u"severity"_s).toString()).value_or(Severity::Block);
    result.problem.rule = json.value(u"rule"_s).toString();
    result.problem.where = json.value(u"where"_s).toString();
    const auto args = json.value(u"args"_s).toArray();
    for (const auto &arg : args)
        result.problem.args << arg.toString();
    if (const auto waiver = json.value(u"waiver"_s).toObject(); !waiver.isEmpty())
        finding.waiver = CheckWaiver{
            .checkId = result.check,
            .place = result.problem.where,
            .fingerprint = json.value(u"fingerprint"_s).toString(),
            .reason = waiver.value(u"reason"_s).toString(),
            .waivedBy = waiver.value(u"by"_s).toString(),
            .waivedAt = QDateTime::fromString(waiver.value(u"at"_s).toString(), Qt::ISODateWithMs)};
    return finding;
}

CheckRun runOf(const CaseFile &file, CheckOccasion occasion, const std::vector<CheckFinding> &findings)
{
    const auto counts = countsOf(findings);
    const auto json = toJson(findings);
    return {.unitTaskId = file.unitTask.id,
            .cycle = file.unitTask.cycle,
            .occasion = occasion,
            .ranAt = QDateTime::currentDateTimeUtc(),
            .blocking = counts.blocking,
            .warnings = counts.warnings,
            .notes = counts.notes,
            .waived = counts.waived,
            .results = QString::fromUtf8(json),
            .resultsSha256 = sha256Hex(json)};
}

} // namespace

Result<std::vector<CheckFinding>> CheckService::lookAt(const CaseFile &file, CheckStage stage) const
{
    auto context = CheckRepository(m_session.db()).context(file);
    if (!context)
        return context.error();
    auto calendar = knownCalendar(m_session);
    auto flow = FlowTemplateService(m_session).followedBy(file);
    auto words = templateDigest(m_session.db());
    if (!calendar || !flow || !words)
        return !calendar ? calendar.error() : !flow ? flow.error() : words.error();
    context->today = QDate::currentDate();
    context->calendar = &*calendar;
    context->templateSha256 = *words;
    if (const auto &opinion = file.application.opinion; opinion.status != OpinionStatus::Draft) {
        if (auto snapshot = readSnapshot(opinion.snapshot)) // One that cannot be read is found by check 37.
            context->frozenSha256 = snapshot->frozenSha256;
    }
    auto waivers =
        RecordTable<CheckWaiver>(m_session.db())
            .where(u"unit_task_id = ? AND cycle = ? ORDER BY id"_s, file.unitTask.id, file.unitTask.cycle);
    if (!waivers)
        return waivers.error();
    return bihuan::findingsOf(checkCaseFile(file, stage, *context, checkSettings(*flow)), *waivers);
}

Result<std::vector<CheckFinding>> CheckService::lookAt(const CaseFile &file, CheckOccasion occasion) const
{
    return lookAt(file, stageBefore(occasion, file));
}

Result<std::vector<CheckFinding>> CheckService::look(UnitTaskId id, std::optional<CheckStage> stage) const
{
    return m_session.read<std::vector<CheckFinding>>([&] {
        return CaseFileRepository(m_session.db()).get(id).and_then([&](const CaseFile &file) {
            return lookAt(file, stage.value_or(stageOf(file)));
        });
    });
}

Result<Saved<CheckRun>> CheckService::run(UnitTaskId id, CheckOccasion occasion)
{
    return saveStep<CheckRun>(m_session, u"check"_s, id, [&](Recorder &recorder) -> Result<CheckRun> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        auto findings = lookAt(*file, occasion);
        if (!findings)
            return findings.error();
        return keep(recorder, *file, occasion, *findings);
    });
}

Result<CheckRun> CheckService::keep(Recorder &recorder, const CaseFile &file, CheckOccasion occasion,
                                    const std::vector<CheckFinding> &findings) const
{
    CheckRun made = runOf(file, occasion, findings);
    made.ranBy = m_session.actor();
    return recorder.insert(made);
}

std::vector<Problem> CheckService::standing(const std::vector<CheckFinding> &findings, CheckOccasion occasion)
{
    const bool wantsReasons = occasion == CheckOccasion::FinalOpinion || occasion == CheckOccasion::Closing;
    std::vector<Problem> reasons;
    for (const auto &finding : findings) {
        if (finding.blocks())
            reasons.push_back(finding.result.problem);
        else if (wantsReasons && finding.isOpen())
            reasons.push_back(
                {finding.result.problem.where, u"check.reason_wanted"_s, {finding.result.check}});
    }
    return reasons;
}

Result<std::vector<CheckRun>> CheckService::runs(UnitTaskId id) const
{
    return RecordTable<CheckRun>(m_session.db()).where(u"unit_task_id = ? ORDER BY id DESC"_s, id);
}

Result<std::vector<CheckFinding>> CheckService::findingsOf(const CheckRun &run)
{
    const auto document = QJsonDocument::fromJson(run.results.toUtf8());
    if (!document.isArray() || sha256Hex(run.results.toUtf8()) != run.resultsSha256)
        return invalid({}, u"check.run_damaged"_s);
    std::vector<CheckFinding> findings;
    const auto array = document.array();
    for (const auto &one : array)
        findings.push_back(findingFrom(one.toObject()));
    return findings;
}

Result<Saved<CheckWaiver>> CheckService::waive(UnitTaskId id, const CheckResult &result,
                                               const QString &reason)
{
    if (result.severity == Severity::Block)
        return invalid(result.problem.where, u"check.block_cannot_pass"_s, {result.check});
    if (reason.trimmed().isEmpty())
        return invalid(result.problem.where, u"check.reason_missing"_s);
    auto file = m_session.read<CaseFile>([&] { return CaseFileRepository(m_session.db()).get(id); });
    if (!file)
        return file.error();
    auto findings = lookAt(*file, CheckStage::Closing); // Asks everything.
    if (!findings)
        return findings.error();
    const auto found = std::ranges::find(*findings, result, &CheckFinding::result);
    if (found == findings->end())
        return problem(Error::Kind::NotFound, result.problem.where, u"check.no_such_finding"_s,
                       {result.check});
    if (found->waiver)
        return problem(Error::Kind::Duplicate, result.problem.where, u"check.passed_already"_s,
                       {found->waiver->reason});

    const CheckWaiver waiver{.unitTaskId = id,
                             .cycle = file->unitTask.cycle,
                             .checkId = result.check,
                             .place = result.problem.where,
                             .fingerprint = fingerprintOf(result),
                             .reason = reason.trimmed(),
                             .waivedBy = m_session.actor(),
                             .waivedAt = QDateTime::currentDateTimeUtc()};
    if (auto wrong = textProblem(result.problem.where, waiver.reason))
        return Error{Error::Kind::Invalid, u"a reason that cannot be stored"_s, {*wrong}};
    return saveStep<CheckWaiver>(
        m_session, u"waive"_s, id, [&](Recorder &recorder) { return recorder.insert(waiver); },
        waiver.reason);
}

Result<qint64> CheckService::unwaive(UnitTaskId id, const CheckWaiver &waiver)
{
    return m_session.write(u"unwaive"_s, id, [&](Recorder &recorder) { return recorder.remove(waiver); });
}

Result<void> CheckService::summarise(const std::vector<UnitTaskId> &ids,
                                     const std::function<bool(const CheckSummary &)> &visit) const
{
    for (const auto id : ids) {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file && file.error().kind == Error::Kind::NotFound)
            continue;
        if (!file)
            return file.error();
        auto findings = lookAt(*file, stageOf(*file));
        if (!findings)
            return findings.error();
        if (!visit({id, file->task.number, file->unit.name, stageOf(*file), countsOf(*findings)}))
            break;
    }
    return {};
}

} // namespace bihuan
