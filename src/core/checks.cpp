#include "core/checks.h"

#include "core/checklist.h"
#include "core/checks/findings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bihuan {

namespace {

/// The days that a step of the flow leaves behind, in their order.
std::vector<Milepost> milepostsOf(FlowStep step)
{
    switch (step) {
    case FlowStep::Application: return {Milepost::Applied};
    case FlowStep::Acceptance: return {Milepost::Accepted};
    case FlowStep::Notice: return {Milepost::NoticeFirst, Milepost::NoticeLast};
    case FlowStep::Approval: return {Milepost::Decided};
    case FlowStep::Closing: return {Milepost::Closed};
    case FlowStep::Filing: return {Milepost::Filed};
    }
    Q_UNREACHABLE();
}

} // namespace

CheckSettings checkSettings(const Flow &flow)
{
    CheckSettings settings;
    settings.groupMinimum = flow.groupMinimum;
    settings.siteCheck = flow.siteCheck ? SiteCheck::Always : SiteCheck::ForWorks;
    settings.noticeWanted = flow.stage(FlowStep::Notice);
    settings.noticeMinimum = flow.noticeLength;
    settings.noticeCount = flow.noticeUnit;
    settings.noticeCountsFirstDay = flow.countsFirstDay;
    settings.order = {Milepost::Feedback, Milepost::Plan, Milepost::Completed};
    for (const auto &stage : flow.stages)
        std::ranges::copy(milepostsOf(stage.step), std::back_inserter(settings.order));
    return settings;
}

QString fingerprintOf(const CheckResult &result)
{
    QJsonArray facts{result.check, result.problem.rule, result.problem.where, result.basis};
    for (const auto &arg : result.problem.args)
        facts.append(arg);
    const auto json = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

CheckStage stageOf(const CaseFile &file)
{
    const auto status = file.application.opinion.status;
    const bool issued = status == OpinionStatus::Final || status == OpinionStatus::Printed;
    return file.unitTask.state >= UnitTaskState::InNotice || issued ? CheckStage::Closing
                                                                    : CheckStage::Opinion;
}

std::vector<CheckResult> checkCaseFile(const CaseFile &file, CheckStage stage, const CheckContext &context,
                                       const CheckSettings &settings)
{
    const CheckSubject subject{file, stage, context, settings};
    Findings findings;
    for (const auto check : {checkPresence, checkCorrespondence, checkDuties, checkPapers, checkTimes,
                             checkLikeness, checkOrder, checkGroup, checkContact, checkTitles, checkNotice,
                             checkConclusion, checkReports, checkLock, checkStyle})
        check(subject, findings);
    auto results = findings.take();
    std::erase_if(results, [&](const CheckResult &result) { return checkInfo(result.check)->stage > stage; });
    std::ranges::stable_sort(results, {}, &CheckResult::check);
    return results;
}

std::vector<CheckResult> hintsFor(const std::vector<CheckResult> &results, const Evidence &evidence)
{
    static const QStringList aboutEvidence{u"09"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s};
    std::vector<CheckResult> hints;
    std::ranges::copy_if(results, std::back_inserter(hints), [&](const CheckResult &result) {
        return result.problem.where == evidence.code && aboutEvidence.contains(result.check);
    });
    return hints;
}

std::vector<CheckResult> checkCaseFile(const CaseFile &file)
{
    return checkCaseFile(file, stageOf(file), {});
}

} // namespace bihuan
