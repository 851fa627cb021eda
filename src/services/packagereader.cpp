#include "services/packagecontent.h"

#include "core/flowtemplate.h"
#include "core/jsonpart.h"
#include "services/rules.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace bihuan {

namespace {

constexpr int kVersion = 1;
constexpr auto kOptional = JsonPart::Need::Optional;
constexpr auto kRequired = JsonPart::Need::Required;

Office readOffice(JsonPart part)
{
    Office office{.name = part.string(u"name"_s),
                  .selfReference = part.string(u"self_reference"_s, kOptional),
                  .addressee = part.string(u"addressee"_s, kOptional)};
    part.refuseOthers();
    return office;
}

Inspection readInspection(JsonPart part)
{
    Inspection inspection{
        .name = part.string(u"name"_s),
        .level = part.code<AuthorityLevel>(u"level"_s).value_or(AuthorityLevel::Central),
        .kind = part.code<InspectionKind>(u"kind"_s).value_or(InspectionKind::Routine),
        .round = part.integer(u"round"_s, 1, 99),
        .batch = part.integer(u"batch"_s, 1, 99),
        .team = part.string(u"team"_s, kOptional),
        .onSiteFrom = part.date(u"on_site_from"_s),
        .onSiteTo = part.date(u"on_site_to"_s),
        .feedbackOn = part.date(u"feedback_date"_s),
    };
    part.refuseOthers();
    return inspection;
}

Plan readPlan(JsonPart part)
{
    Plan plan{
        .title = part.string(u"title"_s),
        .shortTitle = part.string(u"short_title"_s, kOptional),
        .level = part.code<AuthorityLevel>(u"level"_s),
        .issuingBody = part.string(u"issuing_body"_s, kOptional),
        .documentNumber = part.string(u"document_number"_s, kOptional),
        .issuedOn = part.date(u"issue_date"_s),
        .standardTitle = part.string(u"standard_title"_s, kOptional),
        .methodTitle = part.string(u"method_title"_s, kOptional),
    };
    part.refuseOthers();
    return plan;
}

std::vector<Finding> readFindings(JsonPart &task)
{
    std::vector<Finding> findings;
    if (const QString text = task.string(u"finding"_s, kOptional); !text.isEmpty())
        findings.push_back({.text = text});
    task.each(
        u"findings"_s,
        [&](JsonPart &part) {
            findings.push_back({.number = part.string(u"number"_s, kOptional),
                                .text = part.string(u"text"_s),
                                .category = part.string(u"category"_s, kOptional),
                                .place = part.string(u"place"_s, kOptional)});
        },
        kOptional);
    return findings;
}

std::vector<StandardItem> readStandard(JsonPart &task)
{
    std::vector<StandardItem> items;
    task.each(
        u"standard"_s,
        [&](JsonPart &part) {
            items.push_back({.ordinal = int(items.size()),
                             .measureNumber = part.string(u"measure"_s, kOptional),
                             .text = part.string(u"text"_s),
                             .evidenceKinds = part.string(u"evidence_kinds"_s, kOptional)});
        },
        kOptional);
    return items;
}

Deadline readDeadline(JsonPart part)
{
    const auto deadline = parseDeadline(part.string(u"text"_s, kOptional));
    part.refuseOthers();
    return deadline;
}

void readTask(JsonPart part, CaseFile &file)
{
    file.task.number = part.string(u"number"_s);
    file.task.sortKey = sortKeyOf(file.task.number);
    file.task.title = part.string(u"title"_s, kOptional);
    file.findings = readFindings(part);
    file.task.goal = part.string(u"goal"_s, kOptional);
    file.task.deadline = readDeadline(part.object(u"deadline"_s, kOptional));
    file.task.kind = part.code<TaskKind>(u"kind"_s);
    file.standard = readStandard(part);
    part.refuseOthers();
}

void readUnitTask(JsonPart part, CaseFile &file, std::optional<UnitTaskState> &state)
{
    file.unit.name = part.string(u"unit"_s);
    file.roles.push_back({.role = part.code<UnitRole>(u"role"_s).value_or(UnitRole::Responsible),
                          .responsibleLeader = part.string(u"responsible_leader"_s, kOptional),
                          .responsiblePerson = part.string(u"responsible_person"_s, kOptional),
                          .contact = part.string(u"contact"_s, kOptional)});
    state = part.code<UnitTaskState>(u"state"_s);
    file.unitTask.goal = part.string(u"goal"_s, kOptional);
    if (part.has(u"deadline"_s))
        file.unitTask.deadlineText = readDeadline(part.object(u"deadline"_s)).text;
    file.unitTask.scope = part.string(u"scope"_s, kOptional);
    file.unitTask.cycle = part.integer(u"cycle"_s, 1, 99).value_or(1);
    file.unitTask.longTerm = part.boolean(u"long_term"_s, false);
    part.refuseOthers();
}

Requirement readRequirement(JsonPart &part, int ordinal)
{
    return {
        .ordinal = ordinal,
        .kind = part.code<RequirementKind>(u"kind"_s, kRequired).value_or(RequirementKind::Frequency),
        .period = part.code<Period>(u"period"_s),
        .count = part.integer(u"count"_s, 0, 100'000),
        .who = part.string(u"who"_s, kOptional),
        .fromOn = part.date(u"from"_s),
        .toOn = part.date(u"to"_s),
        .strict = part.boolean(u"strict"_s, true),
        .text = part.string(u"text"_s, kOptional),
    };
}

/// Reads the package object by object; evidence is shared between its measures.
class Reader
{
public:
    explicit Reader(QJsonObject object) : m_root(std::move(object), {}, "package"_L1, m_problems) {}

    Result<PackageContent> read()
    {
        if (checkFormat())
            readAll();
        if (m_problems.empty())
            return std::move(m_content);
        return Error{Error::Kind::Invalid, u"package"_s, std::move(m_problems)};
    }

private:
    bool checkFormat()
    {
        const QString format = m_root.string(u"format"_s);
        const auto version = m_root.integer(u"version"_s, 1, 1'000'000);
        if (format != "bihuan.unit-task"_L1) {
            m_problems.clear();
            m_root.report(u"format"_s, u"package.wrong_format"_s, {format});
        } else if (!version) {
            m_problems.clear();
            m_root.report(u"version"_s, u"package.missing"_s, {u"number"_s});
        } else if (*version > kVersion) {
            m_root.report(u"version"_s, u"package.newer_version"_s,
                          {QString::number(*version), QString::number(kVersion)});
        }
        return m_problems.empty();
    }

    void readAll()
    {
        auto &file = m_content.file;
        file.office = readOffice(m_root.object(u"office"_s));
        if (m_root.has(u"inspection"_s))
            file.inspection = readInspection(m_root.object(u"inspection"_s));
        file.plan = readPlan(m_root.object(u"plan"_s));
        readTask(m_root.object(u"task"_s), file);
        std::optional<UnitTaskState> state;
        readUnitTask(m_root.object(u"unit_task"_s), file, state);
        m_root.each(
            u"measures"_s, [&](JsonPart &part) { readMeasure(part); }, kOptional);
        m_root.each(
            u"unmapped_evidence"_s, [&](JsonPart &part) { readEvidence(part); }, kOptional);
        linkEvents();
        m_root.each(
            u"milestones"_s, [&](JsonPart &part) { readMilestone(part); }, kOptional);
        readProgress();
        file.unitTask.goalCompletion = m_root.string(u"goal_completion"_s, kOptional);
        file.unitTask.followUp = m_root.string(u"follow_up"_s, kOptional);
        readApplication();
        readAfterAcceptance();
        file.unitTask.state = state.value_or(stateFromAcceptance());
        m_content.saysState = state.has_value();
        readMoves();
        m_root.refuseOthers();
        checkTexts();
    }

    void readMeasure(JsonPart &part)
    {
        MeasureFile measure;
        measure.measure.ordinal = int(m_content.file.measures.size());
        measure.measure.number = part.string(u"number"_s);
        measure.measure.text = part.string(u"text"_s);
        measure.measure.dueOn = part.date(u"due_date"_s);
        measure.measure.evidenceStatement = part.string(u"evidence_statement"_s, kOptional);
        measure.implementation.text = part.string(u"implementation"_s, kOptional);
        measure.implementation.fromOn = part.date(u"implemented_from"_s);
        measure.implementation.toOn = part.date(u"implemented_to"_s);
        part.each(
            u"requirements"_s,
            [&](JsonPart &item) {
                measure.requirements.push_back(readRequirement(item, int(measure.requirements.size())));
            },
            kOptional);
        part.each(
            u"progress"_s, [&](JsonPart &item) { readEvent(item, measure); }, kOptional);
        part.each(
            u"evidence"_s,
            [&](JsonPart &item) {
                const auto id = readEvidence(item);
                measure.mappings.push_back({.evidenceId = id,
                                            .ordinal = int(measure.mappings.size()),
                                            .pageRange = item.string(u"page_range"_s, kOptional),
                                            .proves = item.string(u"proves"_s, kOptional),
                                            .sufficiency = item.code<Sufficiency>(u"sufficiency"_s)});
            },
            kOptional);
        m_content.file.measures.push_back(std::move(measure));
    }

    void readEvent(JsonPart &part, MeasureFile &measure)
    {
        measure.events.push_back({.heldOn = part.date(u"date"_s, kRequired).value_or(QDate()),
                                  .kind = part.string(u"kind"_s, kOptional),
                                  .body = part.string(u"body"_s, kOptional),
                                  .subject = part.string(u"subject"_s, kOptional),
                                  .documentNumber = part.string(u"document_number"_s, kOptional),
                                  .text = part.string(u"text"_s, kOptional)});
        if (const QString code = part.string(u"evidence"_s, kOptional); !code.isEmpty())
            m_links.push_back({m_content.file.measures.size(), measure.events.size() - 1, code,
                               part.pathOf(u"evidence"_s)});
    }

    /// Takes up a piece of evidence, or finds the one that an earlier measure brought under the same code.
    EvidenceId readEvidence(JsonPart &part)
    {
        const Evidence evidence{.code = part.string(u"code"_s),
                                .title = part.string(u"title"_s, kOptional),
                                .kind = part.string(u"kind"_s, kOptional),
                                .documentNumber = part.string(u"document_number"_s, kOptional),
                                .issuer = part.string(u"issuer"_s, kOptional),
                                .documentOn = part.date(u"document_date"_s),
                                .pages = part.integer(u"pages"_s, 0, 1'000'000),
                                .status =
                                    part.code<EvidenceStatus>(u"status"_s).value_or(EvidenceStatus::Attached),
                                .note = part.string(u"note"_s, kOptional)};
        auto files = readFiles(part);
        const auto id = idOf(evidence.code);
        if (!id) {
            m_content.file.evidence.push_back({.evidence = evidence});
            m_content.file.evidence.back().evidence.id = EvidenceId(qint64(m_content.file.evidence.size()));
            m_content.files.push_back(std::move(files));
            return m_content.file.evidence.back().evidence.id;
        }
        Evidence known = m_content.file.evidence[size_t(id->value() - 1)].evidence;
        known.id = {};
        const bool onlyNamed = evidence == Evidence{.code = evidence.code};
        if (!onlyNamed && evidence != known)
            part.report(u"code"_s, u"package.duplicate_code"_s, {evidence.code});
        return *id;
    }

    std::optional<EvidenceId> idOf(const QString &code) const
    {
        const auto &all = m_content.file.evidence;
        const auto found = std::ranges::find(all, code, [](const auto &item) { return item.evidence.code; });
        return found == all.end() ? std::nullopt : std::optional(found->evidence.id);
    }

    std::vector<PackagedFile> readFiles(JsonPart &part)
    {
        std::vector<PackagedFile> files;
        if (const QString path = part.string(u"file"_s, kOptional); !path.isEmpty()) {
            files.push_back(
                {.where = part.pathOf(u"file"_s), .path = path, .name = QFileInfo(path).fileName()});
            checkFile(part, u"file"_s, files.back());
        }
        part.each(
            u"files"_s, [&](JsonPart &item) { files.push_back(readFile(item)); }, kOptional);
        return files;
    }

    static void checkFile(JsonPart &part, const QString &key, const PackagedFile &file)
    {
        static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
        if (!isFileName(file.name))
            part.report(key, u"package.bad_file_name"_s, {file.name});
        if (!file.sha256.isEmpty() && !hash.match(file.sha256).hasMatch())
            part.report(u"sha256"_s, u"package.bad_hash"_s, {file.sha256});
    }

    PackagedFile readFile(JsonPart &part)
    {
        PackagedFile file{.where = part.pathOf(u"path"_s),
                          .path = part.string(u"path"_s, kOptional),
                          .name = part.string(u"name"_s, kOptional),
                          .sha256 = part.string(u"sha256"_s, kOptional),
                          .pageRange = part.string(u"page_range"_s, kOptional)};
        part.number(u"size"_s, 0, 0, 1e15); // Told for people; the hash is what counts.
        if (file.name.isEmpty())
            file.name = QFileInfo(file.path).fileName();
        checkFile(part, u"name"_s, file);
        if (file.path.isEmpty() && file.sha256.isEmpty())
            part.report(u"path"_s, part.rule("missing"_L1), {u"string"_s});
        file.photoTakenAt = readMoment(part, u"photo_taken"_s);
        return file;
    }

    /// A moment written 2026-11-25T08:00:00.000Z; none when the key is not there or empty.
    std::optional<QDateTime> readMoment(JsonPart &part, const QString &key)
    {
        const QString text = part.string(key, kOptional);
        if (text.isEmpty())
            return std::nullopt;
        const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!moment.isValid())
            part.report(key, part.rule("bad_date"_L1), {text});
        return moment.toUTC();
    }

    /// The code of a reporting period.
    QString readPeriod(JsonPart &part, const QString &key, JsonPart::Need need)
    {
        const QString text = part.string(key, need);
        const auto period = reportingPeriodFrom(text);
        if (!period && !text.isEmpty())
            part.report(key, part.rule("bad_value"_L1), {text, u"2026-11, 2026Q4, 2026H2"_s});
        return period ? period->code() : text;
    }

    void readProgress()
    {
        auto &file = m_content.file;
        if (m_root.has(u"progress_call"_s)) {
            auto part = m_root.object(u"progress_call"_s, kOptional);
            file.progressCall =
                ProgressCall{.rhythm = part.code<Rhythm>(u"rhythm"_s, kRequired).value_or(Rhythm::Month),
                             .dueDay = part.integer(u"due_day"_s, 0, 31).value_or(0),
                             .dueNextMonth = part.boolean(u"due_next_month"_s, false),
                             .firstPeriod = readPeriod(part, u"first_period"_s, kOptional)};
            part.refuseOthers();
        }
        QStringList periods;
        m_root.each(
            u"progress_reports"_s,
            [&](JsonPart &part) {
                file.progressReports.push_back(readReport(part));
                const QString period = file.progressReports.back().period;
                if (periods.contains(period))
                    part.report(u"period"_s, u"package.duplicate_period"_s, {period});
                periods << period;
            },
            kOptional);
    }

    ProgressReport readReport(JsonPart &part)
    {
        return {.period = readPeriod(part, u"period"_s, kRequired),
                .grade = part.code<Grade>(u"grade"_s),
                .gradeWord = part.string(u"grade_word"_s, kOptional),
                .longTerm = part.boolean(u"long_term"_s, false),
                .text = part.string(u"text"_s, kOptional),
                .problems = part.string(u"problems"_s, kOptional),
                .nextSteps = part.string(u"next_steps"_s, kOptional),
                .status = part.code<ReportStatus>(u"status"_s).value_or(ReportStatus::Draft),
                .reportedAt = readMoment(part, u"reported_at"_s),
                .reportedBy = part.string(u"reported_by"_s, kOptional),
                .decidedAt = readMoment(part, u"decided_at"_s),
                .decidedBy = part.string(u"decided_by"_s, kOptional),
                .returnReason = part.string(u"return_reason"_s, kOptional)};
    }

    void readMilestone(JsonPart &part)
    {
        m_content.file.milestones.push_back({.dueOn = part.date(u"due_date"_s, kRequired).value_or(QDate()),
                                             .text = part.string(u"text"_s, kOptional),
                                             .target = part.string(u"target"_s, kOptional),
                                             .reachedOn = part.date(u"reached_date"_s)});
    }

    void readApplication()
    {
        auto &target = m_content.file.application;
        auto application = m_root.object(u"application"_s, kOptional);
        target.application = {.cycle = m_content.file.unitTask.cycle,
                              .appliedOn = application.date(u"applied_date"_s),
                              .signedBy = application.string(u"signed_by"_s, kOptional),
                              .selfCheck = application.string(u"self_check"_s, kOptional)};
        application.refuseOthers();
        m_root.each(
            u"review_rounds"_s,
            [&](JsonPart &part) {
                target.rounds.push_back(
                    {.kind = part.code<ReviewKind>(u"kind"_s, kRequired).value_or(ReviewKind::Papers),
                     .heldOn = part.date(u"date"_s, kRequired).value_or(QDate()),
                     .place = part.string(u"place"_s, kOptional),
                     .method = part.string(u"method"_s, kOptional),
                     .result = part.code<Verdict>(u"result"_s, kRequired).value_or(Verdict::Passed),
                     .requirements = part.string(u"requirements"_s, kOptional)});
            },
            kOptional);
        readAcceptance(m_root.object(u"acceptance"_s, kOptional), target);
    }

    void readAfterAcceptance()
    {
        auto &file = m_content.file;
        const int cycle = file.unitTask.cycle;
        m_root.each(
            u"notices"_s,
            [&](JsonPart &part) {
                NoticeFile notice{
                    .notice = Notice{.place = part.string(u"place"_s, kOptional),
                                     .firstDay = part.date(u"first_day"_s, kRequired).value_or(QDate()),
                                     .lastDay = part.date(u"last_day"_s, kRequired).value_or(QDate()),
                                     .statedLength = part.string(u"stated_length"_s, kOptional),
                                     .workingDays = part.integer(u"working_days"_s, 0, 9999).value_or(0),
                                     .desk = part.string(u"desk"_s, kOptional),
                                     .phone = part.string(u"phone"_s, kOptional),
                                     .address = part.string(u"address"_s, kOptional),
                                     .postcode = part.string(u"postcode"_s, kOptional),
                                     .email = part.string(u"email"_s, kOptional),
                                     .result = part.string(u"result"_s, kOptional)}};
                notice.notice.cycle = cycle;
                if (notice.notice.firstDay.isValid() && notice.notice.lastDay < notice.notice.firstDay)
                    part.report(u"last_day"_s, part.rule("bad_date"_L1),
                                {notice.notice.lastDay.toString(Qt::ISODate)});
                part.each(
                    u"objections"_s,
                    [&](JsonPart &item) { notice.objections.push_back(readObjection(item)); }, kOptional);
                file.notices.push_back(std::move(notice));
            },
            kOptional);
        if (m_root.has(u"closing"_s)) {
            auto part = m_root.object(u"closing"_s, kOptional);
            file.closing = Closing{.decidedOn = part.date(u"decided_date"_s),
                                   .decidedBy = part.string(u"decided_by"_s, kOptional),
                                   .documentNumber = part.string(u"document_number"_s, kOptional),
                                   .closedOn = part.date(u"closed_date"_s),
                                   .filedTo = part.string(u"filed_to"_s, kOptional),
                                   .filedOn = part.date(u"filed_date"_s),
                                   .receipt = part.string(u"receipt"_s, kOptional),
                                   .receiptOn = part.date(u"receipt_date"_s)};
            file.closing->cycle = cycle;
            part.refuseOthers();
        }
        m_root.each(
            u"look_backs"_s,
            [&](JsonPart &part) {
                file.lookBacks.push_back(LookBack{
                    .cycle = part.integer(u"cycle"_s, 1, 999).value_or(cycle),
                    .heldOn = part.date(u"held_date"_s, kRequired).value_or(QDate()),
                    .people = part.string(u"people"_s, kOptional),
                    .method =
                        part.code<LookBackMethod>(u"method"_s, kRequired).value_or(LookBackMethod::Visit),
                    .finding = part.string(u"finding"_s, kOptional),
                    .relapse = part.boolean(u"relapse"_s, false),
                    .followUpOn = part.date(u"follow_up_date"_s)});
            },
            kOptional);
        m_root.each(
            u"extensions"_s,
            [&](JsonPart &part) {
                file.extensions.push_back(Extension{
                    .kind = part.code<ExtensionKind>(u"kind"_s, kRequired).value_or(ExtensionKind::Extend),
                    .oldDeadline = part.string(u"old_deadline"_s, kOptional),
                    .newDeadline = part.string(u"new_deadline"_s, kOptional),
                    .reason = part.string(u"reason"_s, kOptional),
                    .stageGoal = part.string(u"stage_goal"_s, kOptional),
                    .reviewOn = part.date(u"review_date"_s),
                    .askedOn = part.date(u"asked_date"_s, kRequired).value_or(QDate()),
                    .decision = part.code<Decision>(u"decision"_s, kRequired).value_or(Decision::Pending),
                    .decidedOn = part.date(u"decided_date"_s),
                    .decidedBy = part.string(u"decided_by"_s, kOptional),
                    .documentNumber = part.string(u"document_number"_s, kOptional)});
            },
            kOptional);
    }

    /// The flow of the case and the moves that it has made.
    void readMoves()
    {
        auto &file = m_content.file;
        if (m_root.has(u"flow"_s)) {
            auto flow = parseFlow(QJsonDocument(m_root.rawObject(u"flow"_s)).toJson());
            if (flow)
                file.flow = CaseFlow{.code = flow->code, .body = QString::fromUtf8(flowToJson(*flow))};
            else
                reportFlow(flow.error());
        }
        m_root.each(
            u"moves"_s, [&](JsonPart &part) { file.moves.push_back(readMove(part)); }, kOptional);
    }

    void reportFlow(const Error &error)
    {
        for (auto problem : error.problems) {
            problem.where = problem.where.isEmpty() ? u"flow"_s : u"flow."_s + problem.where;
            m_problems.push_back(std::move(problem));
        }
    }

    MoveFile readMove(JsonPart &part)
    {
        MoveFile move;
        move.record.cycle = part.integer(u"cycle"_s, 1, 999).value_or(1);
        move.record.move = part.code<Move>(u"move"_s, kRequired).value_or(Move::Assign);
        move.record.from = part.code<UnitTaskState>(u"from"_s, kRequired).value_or(UnitTaskState::Draft);
        move.record.to = part.code<UnitTaskState>(u"to"_s, kRequired).value_or(UnitTaskState::Draft);
        move.record.movedAt = QDateTime::fromString(part.string(u"moved_at"_s), Qt::ISODateWithMs).toUTC();
        if (!move.record.movedAt.isValid())
            part.report(u"moved_at"_s, part.rule("bad_date"_L1), {});
        move.record.actor = part.string(u"actor"_s, kOptional);
        move.record.reason = part.string(u"reason"_s, kOptional);
        part.each(
            u"supplements"_s, [&](JsonPart &item) { move.supplements.push_back(readSupplement(item)); },
            kOptional);
        return move;
    }

    Supplement readSupplement(JsonPart &part)
    {
        Supplement supplement{.text = part.string(u"text"_s),
                              .answer = part.string(u"answer"_s, kOptional),
                              .settledOn = part.date(u"settled_date"_s)};
        const int measures = int(m_content.file.measures.size());
        if (const auto place = part.integer(u"measure"_s, 1, measures)) // Ids are made up, from 1.
            supplement.measureId = MeasureId(*place);
        if (const auto code = part.string(u"evidence"_s, kOptional); !code.isEmpty()) {
            supplement.evidenceId = idOf(code);
            if (!supplement.evidenceId)
                part.report(u"evidence"_s, u"package.unknown_code"_s, {code});
        }
        return supplement;
    }

    Objection readObjection(JsonPart &part)
    {
        return Objection{.receivedOn = part.date(u"received_date"_s, kRequired).value_or(QDate()),
                         .sender = part.code<Sender>(u"sender"_s, kRequired).value_or(Sender::Unit),
                         .content = part.string(u"content"_s, kOptional),
                         .handling = part.string(u"handling"_s, kOptional),
                         .upheld = part.boolean(u"upheld"_s, false),
                         .answeredOn = part.date(u"answered_date"_s)};
    }

    void readAcceptance(JsonPart part, ApplicationFile &target)
    {
        target.opinion.acceptedOn = part.date(u"date"_s);
        target.opinion.verdict = part.code<Verdict>(u"verdict"_s);
        target.opinion.conclusion = part.string(u"conclusion"_s, kOptional);
        target.opinion.documentNumber = part.string(u"document_number"_s, kOptional);
        target.opinion.issuedOn = part.date(u"issue_date"_s);
        target.opinion.titleBreaks = part.string(u"title_breaks"_s, kOptional);
        target.group.formedOn = part.date(u"group_formed_date"_s);
        target.group.appointingDocument = part.string(u"appointing_document"_s, kOptional);
        part.each(
            u"group"_s, [&](JsonPart &item) { readMember(item, target); }, kOptional);
        auto contact = part.object(u"contact"_s, kOptional);
        target.opinion.contactName = contact.string(u"name"_s, kOptional);
        target.opinion.contactPhone = contact.string(u"phone"_s, kOptional);
        contact.refuseOthers();
        part.refuseOthers();
    }

    void readMember(JsonPart &part, ApplicationFile &target)
    {
        part.each(
            u"grades"_s, [&](JsonPart &item) { readGrade(item, target); }, kOptional);
        target.members.push_back(
            {.role = part.code<GroupRole>(u"role"_s, kRequired).value_or(GroupRole::Member),
             .ordinal = int(target.members.size()),
             .name = part.string(u"name"_s),
             .unit = part.string(u"unit"_s, kOptional),
             .post = part.string(u"post"_s, kOptional),
             .rank = part.string(u"rank"_s, kOptional),
             .phone = part.string(u"phone"_s, kOptional),
             .signedName = part.string(u"signed_name"_s, kOptional),
             .signedOn = part.date(u"signed_date"_s),
             .expert = part.boolean(u"expert"_s, false)});
    }

    /// The measure by its place in the list from 1. Read before its member is added.
    void readGrade(JsonPart &part, ApplicationFile &target)
    {
        const auto measure = part.integer(u"measure"_s, 1, int(m_content.file.measures.size()));
        if (!measure && !part.has(u"measure"_s))
            part.report(u"measure"_s, part.rule("missing"_L1), {u"number"_s});
        MeasureReview review{.groupMemberId = GroupMemberId(qint64(target.members.size()) + 1),
                             .measureId = MeasureId(measure.value_or(1)),
                             .grade = part.code<MeasureGrade>(u"grade"_s),
                             .remark = part.string(u"remark"_s, kOptional),
                             .lookedAt = readMoment(part, u"looked_at"_s)};
        const auto twice = [&](const MeasureReview &other) {
            return other.groupMemberId == review.groupMemberId && other.measureId == review.measureId;
        };
        if (std::ranges::any_of(target.reviews, twice))
            part.report(u"measure"_s, u"package.duplicate_grade"_s, {QString::number(measure.value_or(1))});
        else
            target.reviews.push_back(review);
    }

    /// Events name their evidence by its code, which may stand in a later measure.
    void linkEvents()
    {
        for (const auto &link : m_links) {
            const auto id = idOf(link.code);
            if (!id)
                m_problems.push_back({link.where, u"package.unknown_code"_s, {link.code}});
            m_content.file.measures[link.measure].events[link.event].evidenceId = id;
        }
    }

    UnitTaskState stateFromAcceptance() const
    {
        const auto &application = m_content.file.application;
        if (!application.opinion.verdict)
            return application.members.empty() ? UnitTaskState::InProgress : UnitTaskState::UnderReview;
        switch (*application.opinion.verdict) {
        case Verdict::Passed: return UnitTaskState::Passed;
        case Verdict::Returned: return UnitTaskState::Applied;
        case Verdict::Failed: return UnitTaskState::InProgress;
        }
        Q_UNREACHABLE();
    }

    /// Texts that no paper can print, found in one walk over the whole file.
    void checkTexts()
    {
        const QJsonObject all = packageJson(m_content.file, FileForm::Hashes);
        walkTexts(all, {});
    }

    void walkTexts(const QJsonValue &value, const QString &path)
    {
        if (value.isString()) {
            if (auto wrong = textProblem(path, value.toString()))
                m_problems.push_back(*wrong);
        } else if (value.isArray()) {
            const auto list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                walkTexts(list[i], u"%1[%2]"_s.arg(path).arg(i));
        } else if (value.isObject()) {
            const auto object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                walkTexts(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key());
        }
    }

    struct Link
    {
        size_t measure;
        size_t event;
        QString code;
        QString where;
    };

    std::vector<Problem> m_problems;
    JsonPart m_root;
    PackageContent m_content;
    std::vector<Link> m_links;
};

/// Line and column, from 1, of a byte offset in `text`.
QStringList lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const auto before = QByteArrayView(text).first(std::min(offset, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    return {QString::number(line), QString::number(column)};
}

} // namespace

Result<PackageContent> readPackage(const QJsonObject &object)
{
    return Reader(object).read();
}

Result<PackageContent> readPackage(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalid(u"unit-task.json"_s, u"package.bad_json"_s,
                       lineAndColumn(json, error.offset) << error.errorString());
    return readPackage(document.object());
}

} // namespace bihuan
