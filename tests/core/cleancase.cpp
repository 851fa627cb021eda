#include "cleancase.h"

#include "core/signeddigest.h"

namespace bihuan {

namespace {

WorkCalendar calendarOf2024()
{
    return WorkCalendar::parse(
               R"({"2024": {"off": ["10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"],
                                            "work": ["09-29", "10-12"]}})")
        .value();
}

} // namespace

QString lineOf(const CheckResult &result)
{
    return u"%1 %2 %3 %4"_s.arg(result.check, toCode(result.severity), result.problem.where,
                                result.problem.rule);
}

std::multiset<QString> linesOf(const std::vector<CheckResult> &results)
{
    std::multiset<QString> lines;
    for (const auto &result : results)
        lines.insert(lineOf(result));
    return lines;
}

QString differences(const std::multiset<QString> &found, const std::multiset<QString> &expected)
{
    QStringList lines;
    for (const auto &line : found) {
        if (found.count(line) > expected.count(line))
            lines << u"too much: "_s + line;
    }
    for (const auto &line : expected) {
        if (expected.count(line) > found.count(line))
            lines << u"missing: "_s + line;
    }
    return lines.join(u'\n');
}

CleanCase::CleanCase() : calendar(calendarOf2024())
{
    context.calendar = &calendar;
    file.plannedLookBacks = {{.cycle = 1, .dueOn = QDate(2025, 6, 1)}};
    file.inspection = Inspection{.feedbackOn = QDate(2021, 1, 1)};
    file.plan.issuedOn = QDate(2021, 1, 2);
    file.unitTask.id = UnitTaskId(1);
    file.unitTask.state = UnitTaskState::Approved;
    file.task.deadline = parseDeadline(u"2024年底前，并长期坚持"_s);
    file.application.opinion.acceptedOn = QDate(2024, 9, 10);
    file.application.opinion.documentNumber = u"沈环督改办〔2024〕1号"_s;
    file.notices = {{.notice = {.firstDay = QDate(2024, 9, 18),
                                .lastDay = QDate(2024, 10, 12),
                                .statedLength = u"15个工作日"_s}}};
    writeTexts();
    addProof();
}

std::vector<CheckResult> CleanCase::run()
{
    sign();
    if (afterSigning)
        afterSigning(file);
    return checkCaseFile(file, stage, context, settings);
}

void CleanCase::sign()
{
    auto &part = file.application;
    part.opinion.id = OpinionId(1);
    part.signatures.clear();
    for (size_t i = 0; i < part.members.size(); ++i)
        part.members[i].id = GroupMemberId(qint64(i) + 1);
    for (size_t i = 0; i < part.members.size(); ++i) {
        auto &member = part.members[i];
        member.signedName = unsignedMembers.contains(i) ? QString() : member.name;
        if (unsignedMembers.contains(i))
            continue;
        const auto day = signingDays.find(i);
        const auto accepted = part.opinion.acceptedOn.value_or(QDate(2024, 9, 10));
        part.signatures.push_back({.id = MemberSignatureId(qint64(i) + 1),
                                   .opinionId = part.opinion.id,
                                   .groupMemberId = member.id,
                                   .kind = SignatureKind::Ink,
                                   .signedOn = day == signingDays.end() ? accepted : day->second});
    }
    for (auto &signature : part.signatures) {
        signature.contentSha256 = contentDigest(file);
        signature.ownSha256 = ownDigest(file, part.members[size_t(signature.groupMemberId.value()) - 1]);
    }
}

void CleanCase::writeTexts()
{
    measure(0).measure.text = u"深入学习贯彻习近平生态文明思想，县委理论学习中心组每年至少组织1次学习。"_s;
    measure(0).implementation.text = u"县委理论学习中心组制定了学习计划，全年共组织了3次专题学习。"_s;
    measure(0).requirements = {{.period = Period::Year, .count = 1}};
    measure(1).implementation.text = u"康平县共召开县委常委会1次研究议题，及时解决突出生态环境问题。"_s;
    measure(1).requirements.clear();
    measure(3).implementation.text = u"康平县已向市委、市政府提交了责任履行情况报告，签订了目标责任状。"_s;
    measure(3).requirements.clear();
    for (size_t i = 0; i < file.measures.size(); ++i)
        measure(i).measure.evidenceStatement =
            u"康平县完成了规定任务，佐证材料与整改措施%1相对应。"_s.arg(i + 1);
    measure(2).implementation.text.remove(u' ');
    file.unitTask.goalCompletion.remove(u' ');
    file.application.opinion.conclusion.remove(u' ');
}

void CleanCase::addProof()
{
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const EvidenceId id(qint64(i) + 1);
        file.evidence.push_back({.evidence = {.id = id,
                                              .code = u"%1-01"_s.arg(i + 1),
                                              .title = u"材料%1"_s.arg(i + 1),
                                              .kind = u"会议纪要"_s,
                                              .documentNumber = u"康办〔2022〕%1号"_s.arg(i + 1),
                                              .issuer = u"康平县委办"_s,
                                              .documentOn = QDate(2022, 5, 1)},
                                 .files = {{.sha256 = QString(64, QChar(u'a' + int(i))),
                                            .originalName = u"材料.pdf"_s,
                                            .addedAt = QDateTime(QDate(2023, 1, 1), QTime(8, 0), Qt::UTC)}}});
        measure(i).mappings = {{.evidenceId = id}};
    }
    const auto study = [](int year) {
        return Event{.heldOn = QDate(year, 3, 1), .body = u"县委理论学习中心组"_s};
    };
    measure(0).events = {study(2021), study(2022), study(2023)};
    measure(1).events = {
        {.evidenceId = EvidenceId(2), .heldOn = QDate(2022, 4, 20), .body = u"县委常委会"_s}};
}

} // namespace bihuan
