#include "services/packagecontent.h"

#include "storage/sha256.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace bihuan {

namespace {

/// A JSON object that leaves out what says nothing.
class ObjectWriter
{
public:
    ObjectWriter &always(const QString &key, const QJsonValue &value)
    {
        m_object.insert(key, value);
        return *this;
    }
    ObjectWriter &text(const QString &key, const QString &value)
    {
        return value.isEmpty() ? *this : always(key, value);
    }
    ObjectWriter &date(const QString &key, const std::optional<QDate> &value)
    {
        return value ? always(key, value->toString(Qt::ISODate)) : *this;
    }
    ObjectWriter &number(const QString &key, const std::optional<int> &value)
    {
        return value ? always(key, *value) : *this;
    }
    template <Coded E>
    ObjectWriter &code(const QString &key, const std::optional<E> &value)
    {
        return value ? always(key, toCode(*value)) : *this;
    }
    ObjectWriter &flag(const QString &key, bool value) { return value ? always(key, true) : *this; }
    ObjectWriter &object(const QString &key, const QJsonObject &value)
    {
        return value.isEmpty() ? *this : always(key, value);
    }
    ObjectWriter &list(const QString &key, const QJsonArray &value)
    {
        return value.isEmpty() ? *this : always(key, value);
    }
    operator QJsonObject() const { return m_object; }

private:
    QJsonObject m_object;
};

template <typename List, typename Write>
QJsonArray arrayOf(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(QJsonObject(write(item)));
    return array;
}

QJsonObject officeJson(const Office &office)
{
    return ObjectWriter()
        .always(u"name"_s, office.name)
        .always(u"self_reference"_s, office.selfReference)
        .always(u"addressee"_s, office.addressee);
}

QJsonObject inspectionJson(const Inspection &inspection)
{
    return ObjectWriter()
        .always(u"name"_s, inspection.name)
        .always(u"level"_s, toCode(inspection.level))
        .always(u"kind"_s, toCode(inspection.kind))
        .number(u"round"_s, inspection.round)
        .number(u"batch"_s, inspection.batch)
        .text(u"team"_s, inspection.team)
        .date(u"on_site_from"_s, inspection.onSiteFrom)
        .date(u"on_site_to"_s, inspection.onSiteTo)
        .date(u"feedback_date"_s, inspection.feedbackOn);
}

QJsonObject planJson(const Plan &plan)
{
    return ObjectWriter()
        .always(u"title"_s, plan.title)
        .always(u"short_title"_s, plan.shortTitle)
        .code(u"level"_s, plan.level)
        .text(u"issuing_body"_s, plan.issuingBody)
        .text(u"document_number"_s, plan.documentNumber)
        .date(u"issue_date"_s, plan.issuedOn)
        .always(u"standard_title"_s, plan.standardTitle)
        .always(u"method_title"_s, plan.methodTitle);
}

QJsonObject findingJson(const Finding &finding)
{
    return ObjectWriter()
        .text(u"number"_s, finding.number)
        .always(u"text"_s, finding.text)
        .text(u"category"_s, finding.category)
        .text(u"place"_s, finding.place);
}

QJsonObject deadlineJson(const QString &text)
{
    return ObjectWriter().always(u"text"_s, text);
}

QJsonObject standardJson(const StandardItem &item)
{
    return ObjectWriter()
        .text(u"measure"_s, item.measureNumber)
        .always(u"text"_s, item.text)
        .text(u"evidence_kinds"_s, item.evidenceKinds);
}

QJsonObject taskJson(const CaseFile &file)
{
    const auto &task = file.task;
    const bool simple = file.findings.size() == 1 && file.findings[0].number.isEmpty() &&
                        file.findings[0].category.isEmpty() && file.findings[0].place.isEmpty();
    ObjectWriter json;
    json.always(u"number"_s, task.number).text(u"title"_s, task.title);
    if (simple)
        json.always(u"finding"_s, file.findings[0].text);
    else
        json.list(u"findings"_s, arrayOf(file.findings, findingJson));
    return json.always(u"goal"_s, task.goal)
        .always(u"deadline"_s, deadlineJson(task.deadline.text))
        .code(u"kind"_s, task.kind)
        .list(u"standard"_s, arrayOf(file.standard, standardJson));
}

QJsonObject unitTaskJson(const CaseFile &file)
{
    const auto &ut = file.unitTask;
    const TaskUnitRole role = file.roles.empty() ? TaskUnitRole{} : file.roles.front();
    ObjectWriter json;
    json.always(u"unit"_s, file.unit.name)
        .always(u"role"_s, toCode(role.role))
        .text(u"responsible_leader"_s, role.responsibleLeader)
        .text(u"responsible_person"_s, role.responsiblePerson)
        .text(u"contact"_s, role.contact)
        .always(u"state"_s, toCode(ut.state))
        .text(u"goal"_s, ut.goal)
        .text(u"scope"_s, ut.scope)
        .flag(u"long_term"_s, ut.longTerm);
    if (ut.deadlineText)
        json.always(u"deadline"_s, deadlineJson(*ut.deadlineText));
    if (ut.cycle > 1)
        json.always(u"cycle"_s, ut.cycle);
    return json;
}

QJsonObject requirementJson(const Requirement &requirement)
{
    return ObjectWriter()
        .always(u"kind"_s, toCode(requirement.kind))
        .code(u"period"_s, requirement.period)
        .number(u"count"_s, requirement.count)
        .text(u"who"_s, requirement.who)
        .date(u"from"_s, requirement.fromOn)
        .date(u"to"_s, requirement.toOn)
        .always(u"strict"_s, requirement.strict)
        .text(u"text"_s, requirement.text);
}

/// `path` is the one within the package; empty where only the hash is given.
QJsonObject fileJson(const EvidenceFile &file, const QString &path)
{
    ObjectWriter json;
    json.text(u"path"_s, path)
        .always(u"name"_s, file.originalName)
        .always(u"sha256"_s, file.sha256)
        .text(u"page_range"_s, file.pageRange);
    if (path.isEmpty())
        json.always(u"size"_s, file.size);
    if (file.photoTakenAt)
        json.always(u"photo_taken"_s, file.photoTakenAt->toString(Qt::ISODateWithMs));
    return json;
}

void addFiles(ObjectWriter &json, const EvidenceItem &item, FileForm form)
{
    const auto paths = form == FileForm::Paths ? packagedPaths(item) : QStringList();
    const bool simple = paths.size() == 1 && item.files[0].pageRange.isEmpty() &&
                        !item.files[0].photoTakenAt && paths[0].endsWith(u'/' + item.files[0].originalName);
    if (simple) {
        json.always(u"file"_s, paths[0]);
        return;
    }
    QJsonArray files;
    for (size_t i = 0; i < item.files.size(); ++i)
        files.append(fileJson(item.files[i], paths.value(qsizetype(i))));
    json.list(u"files"_s, files);
}

ObjectWriter evidenceJson(const EvidenceItem &item, FileForm form)
{
    const auto &evidence = item.evidence;
    ObjectWriter json;
    json.always(u"code"_s, evidence.code)
        .text(u"title"_s, evidence.title)
        .text(u"kind"_s, evidence.kind)
        .text(u"document_number"_s, evidence.documentNumber)
        .text(u"issuer"_s, evidence.issuer)
        .date(u"document_date"_s, evidence.documentOn)
        .number(u"pages"_s, evidence.pages)
        .text(u"note"_s, evidence.note);
    if (evidence.status != EvidenceStatus::Attached)
        json.always(u"status"_s, toCode(evidence.status));
    addFiles(json, item, form);
    return json;
}

QJsonObject eventJson(const CaseFile &file, const Event &event)
{
    ObjectWriter json;
    json.always(u"date"_s, event.heldOn.toString(Qt::ISODate))
        .text(u"kind"_s, event.kind)
        .text(u"body"_s, event.body)
        .text(u"subject"_s, event.subject)
        .text(u"document_number"_s, event.documentNumber)
        .text(u"text"_s, event.text);
    if (const auto *item = event.evidenceId ? file.evidenceItem(*event.evidenceId) : nullptr)
        json.always(u"evidence"_s, item->evidence.code);
    return json;
}

/// Writes the measures; a piece of evidence is told of in full where it first appears.
class MeasuresWriter
{
public:
    MeasuresWriter(const CaseFile &file, FileForm form) : m_file(file), m_form(form) {}

    QJsonArray measures()
    {
        return arrayOf(m_file.measures, [&](const MeasureFile &measure) { return measureJson(measure); });
    }

    QJsonArray unmapped()
    {
        QJsonArray rest;
        for (const auto &item : m_file.evidence) {
            if (!std::ranges::count(m_told, item.evidence.id))
                rest.append(QJsonObject(evidenceJson(item, m_form)));
        }
        return rest;
    }

private:
    QJsonObject measureJson(const MeasureFile &measure)
    {
        return ObjectWriter()
            .always(u"number"_s, measure.measure.number)
            .always(u"text"_s, measure.measure.text)
            .date(u"due_date"_s, measure.measure.dueOn)
            .always(u"implementation"_s, measure.implementation.text)
            .date(u"implemented_from"_s, measure.implementation.fromOn)
            .date(u"implemented_to"_s, measure.implementation.toOn)
            .always(u"evidence_statement"_s, measure.measure.evidenceStatement)
            .always(u"requirements"_s, arrayOf(measure.requirements, requirementJson))
            .always(u"progress"_s,
                    arrayOf(measure.events, [&](const Event &event) { return eventJson(m_file, event); }))
            .always(u"evidence"_s, mappingsJson(measure));
    }

    QJsonArray mappingsJson(const MeasureFile &measure)
    {
        QJsonArray array;
        for (const auto &mapping : measure.mappings) {
            const auto *item = m_file.evidenceItem(mapping.evidenceId);
            if (!item)
                continue;
            const bool known = std::ranges::count(m_told, mapping.evidenceId) > 0;
            auto json =
                known ? ObjectWriter().always(u"code"_s, item->evidence.code) : evidenceJson(*item, m_form);
            m_told.push_back(mapping.evidenceId);
            json.text(u"page_range"_s, mapping.pageRange)
                .text(u"proves"_s, mapping.proves)
                .code(u"sufficiency"_s, mapping.sufficiency);
            array.append(QJsonObject(json));
        }
        return array;
    }

    const CaseFile &m_file;
    FileForm m_form;
    std::vector<EvidenceId> m_told;
};

QJsonObject milestoneJson(const Milestone &milestone)
{
    return ObjectWriter()
        .always(u"due_date"_s, milestone.dueOn.toString(Qt::ISODate))
        .text(u"text"_s, milestone.text)
        .text(u"target"_s, milestone.target)
        .date(u"reached_date"_s, milestone.reachedOn);
}

QJsonObject progressCallJson(const ProgressCall &call)
{
    return ObjectWriter()
        .always(u"rhythm"_s, toCode(call.rhythm))
        .always(u"due_day"_s, call.dueDay)
        .flag(u"due_next_month"_s, call.dueNextMonth)
        .text(u"first_period"_s, call.firstPeriod);
}

QString momentCode(const std::optional<QDateTime> &at)
{
    return at ? at->toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonObject progressReportJson(const ProgressReport &report)
{
    return ObjectWriter()
        .always(u"period"_s, report.period)
        .code(u"grade"_s, report.grade)
        .text(u"grade_word"_s, report.gradeWord)
        .flag(u"long_term"_s, report.longTerm)
        .text(u"text"_s, report.text)
        .text(u"problems"_s, report.problems)
        .text(u"next_steps"_s, report.nextSteps)
        .always(u"status"_s, toCode(report.status))
        .text(u"reported_at"_s, momentCode(report.reportedAt))
        .text(u"reported_by"_s, report.reportedBy)
        .text(u"decided_at"_s, momentCode(report.decidedAt))
        .text(u"decided_by"_s, report.decidedBy)
        .text(u"return_reason"_s, report.returnReason);
}

QJsonObject roundJson(const ReviewRound &round)
{
    return ObjectWriter()
        .always(u"date"_s, round.heldOn.toString(Qt::ISODate))
        .always(u"kind"_s, toCode(round.kind))
        .text(u"place"_s, round.place)
        .text(u"method"_s, round.method)
        .always(u"result"_s, toCode(round.result))
        .text(u"requirements"_s, round.requirements);
}

QJsonArray gradesJson(const CaseFile &file, const GroupMember &member)
{
    QJsonArray grades;
    for (std::size_t i = 0; i < file.measures.size(); ++i) {
        for (const auto &review : file.application.reviews) {
            if (review.groupMemberId != member.id || review.measureId != file.measures[i].measure.id)
                continue;
            ObjectWriter json;
            json.always(u"measure"_s, int(i) + 1)
                .code(u"grade"_s, review.grade)
                .text(u"remark"_s, review.remark);
            if (review.lookedAt)
                json.always(u"looked_at"_s, review.lookedAt->toUTC().toString(Qt::ISODateWithMs));
            grades.append(QJsonObject(json));
        }
    }
    return grades;
}

QJsonObject memberJson(const CaseFile &file, const GroupMember &member)
{
    return ObjectWriter()
        .always(u"role"_s, toCode(member.role))
        .always(u"name"_s, member.name)
        .always(u"unit"_s, member.unit)
        .always(u"post"_s, member.post)
        .always(u"rank"_s, member.rank)
        .always(u"phone"_s, member.phone)
        .always(u"signed_name"_s, member.signedName)
        .date(u"signed_date"_s, member.signedOn)
        .flag(u"expert"_s, member.expert)
        .list(u"grades"_s, gradesJson(file, member));
}

QJsonObject objectionJson(const Objection &objection)
{
    return ObjectWriter()
        .always(u"received_date"_s, objection.receivedOn.toString(Qt::ISODate))
        .always(u"sender"_s, toCode(objection.sender))
        .text(u"content"_s, objection.content)
        .text(u"handling"_s, objection.handling)
        .flag(u"upheld"_s, objection.upheld)
        .date(u"answered_date"_s, objection.answeredOn);
}

QJsonObject noticeJson(const NoticeFile &file)
{
    const Notice &notice = file.notice;
    return ObjectWriter()
        .text(u"place"_s, notice.place)
        .always(u"first_day"_s, notice.firstDay.toString(Qt::ISODate))
        .always(u"last_day"_s, notice.lastDay.toString(Qt::ISODate))
        .text(u"stated_length"_s, notice.statedLength)
        .always(u"working_days"_s, notice.workingDays)
        .text(u"desk"_s, notice.desk)
        .text(u"phone"_s, notice.phone)
        .text(u"address"_s, notice.address)
        .text(u"postcode"_s, notice.postcode)
        .text(u"email"_s, notice.email)
        .text(u"result"_s, notice.result)
        .list(u"objections"_s, arrayOf(file.objections, objectionJson));
}

QJsonObject closingJson(const Closing &closing)
{
    return ObjectWriter()
        .date(u"decided_date"_s, closing.decidedOn)
        .text(u"decided_by"_s, closing.decidedBy)
        .text(u"document_number"_s, closing.documentNumber)
        .date(u"closed_date"_s, closing.closedOn)
        .text(u"filed_to"_s, closing.filedTo)
        .date(u"filed_date"_s, closing.filedOn)
        .text(u"receipt"_s, closing.receipt)
        .date(u"receipt_date"_s, closing.receiptOn);
}

QJsonObject lookBackJson(const LookBack &lookBack)
{
    return ObjectWriter()
        .always(u"cycle"_s, lookBack.cycle)
        .always(u"held_date"_s, lookBack.heldOn.toString(Qt::ISODate))
        .text(u"people"_s, lookBack.people)
        .always(u"method"_s, toCode(lookBack.method))
        .text(u"finding"_s, lookBack.finding)
        .flag(u"relapse"_s, lookBack.relapse)
        .date(u"follow_up_date"_s, lookBack.followUpOn);
}

QJsonObject extensionJson(const Extension &extension)
{
    return ObjectWriter()
        .always(u"kind"_s, toCode(extension.kind))
        .text(u"old_deadline"_s, extension.oldDeadline)
        .text(u"new_deadline"_s, extension.newDeadline)
        .text(u"reason"_s, extension.reason)
        .text(u"stage_goal"_s, extension.stageGoal)
        .date(u"review_date"_s, extension.reviewOn)
        .always(u"asked_date"_s, extension.askedOn.toString(Qt::ISODate))
        .always(u"decision"_s, toCode(extension.decision))
        .date(u"decided_date"_s, extension.decidedOn)
        .text(u"decided_by"_s, extension.decidedBy)
        .text(u"document_number"_s, extension.documentNumber);
}

QJsonObject supplementJson(const CaseFile &file, const Supplement &supplement)
{
    ObjectWriter json;
    json.always(u"text"_s, supplement.text)
        .text(u"answer"_s, supplement.answer)
        .date(u"settled_date"_s, supplement.settledOn);
    for (std::size_t i = 0; supplement.measureId && i < file.measures.size(); ++i) {
        if (file.measures[i].measure.id == *supplement.measureId)
            json.always(u"measure"_s, int(i) + 1);
    }
    const auto *item = supplement.evidenceId ? file.evidenceItem(*supplement.evidenceId) : nullptr;
    return json.text(u"evidence"_s, item ? item->evidence.code : QString());
}

QJsonObject moveJson(const CaseFile &file, const MoveFile &move)
{
    const auto supplements =
        arrayOf(move.supplements, [&](const Supplement &one) { return supplementJson(file, one); });
    return ObjectWriter()
        .always(u"move"_s, toCode(move.record.move))
        .always(u"from"_s, toCode(move.record.from))
        .always(u"to"_s, toCode(move.record.to))
        .always(u"cycle"_s, move.record.cycle)
        .always(u"moved_at"_s, move.record.movedAt.toString(Qt::ISODateWithMs))
        .text(u"actor"_s, move.record.actor)
        .text(u"reason"_s, move.record.reason)
        .list(u"supplements"_s, supplements);
}

QJsonObject acceptanceJson(const CaseFile &whole)
{
    const auto &file = whole.application;
    const auto &opinion = file.opinion;
    const QJsonObject contact =
        ObjectWriter().text(u"name"_s, opinion.contactName).text(u"phone"_s, opinion.contactPhone);
    return ObjectWriter()
        .date(u"date"_s, opinion.acceptedOn)
        .code(u"verdict"_s, opinion.verdict)
        .text(u"conclusion"_s, opinion.conclusion)
        .text(u"document_number"_s, opinion.documentNumber)
        .date(u"issue_date"_s, opinion.issuedOn)
        .text(u"title_breaks"_s, opinion.titleBreaks)
        .date(u"group_formed_date"_s, file.group.formedOn)
        .text(u"appointing_document"_s, file.group.appointingDocument)
        .list(u"group"_s, arrayOf(file.members, [&](const GroupMember &m) { return memberJson(whole, m); }))
        .object(u"contact"_s, contact);
}

} // namespace

namespace {

constexpr qsizetype kLongestName = 255; // Bytes, on every file system in use.

/// `name` without the characters that one system or another forbids.
QString cleaned(QString name)
{
    static const QRegularExpression unsafe(u"[/\\\\:*?\"<>|\\x00-\\x1f]|^\\.+"_s);
    return name.replace(unsafe, u"_"_s);
}

/// `name` shortened before its ending until it has at most `most` bytes.
QString shortened(const QString &name, qsizetype most)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= 10 ? name.mid(dot) : QString();
    QString base = name.chopped(ending.size());
    while (base.toUtf8().size() + ending.toUtf8().size() > most)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    return base + ending;
}

/// The folder of a piece of evidence: its code. Where that cannot be the name of a folder, a part of its hash
/// tells it from others that look alike when cleaned.
QString folderName(const QString &code)
{
    const QString name = shortened(cleaned(code), kLongestName / 2);
    return name == code ? name : name + u'_' + sha256Hex(code.toUtf8()).left(8);
}

} // namespace

QStringList packagedPaths(const EvidenceItem &item)
{
    QStringList names;
    for (const auto &file : item.files) {
        QString name = shortened(cleaned(file.originalName), kLongestName);
        while (names.contains(name, Qt::CaseInsensitive)) // Two contents under one name.
            name = shortened(QString::number(names.size() + 1) + u'-' + name, kLongestName);
        names << name;
    }
    const QString folder = u"evidence/"_s + folderName(item.evidence.code) + u'/';
    for (auto &name : names)
        name.prepend(folder);
    return names;
}

QJsonObject packageJson(const CaseFile &file, FileForm form)
{
    MeasuresWriter writer(file, form);
    const auto &application = file.application.application;
    const QJsonObject applied = ObjectWriter()
                                    .date(u"applied_date"_s, application.appliedOn)
                                    .text(u"signed_by"_s, application.signedBy)
                                    .text(u"self_check"_s, application.selfCheck);
    ObjectWriter json;
    json.always(u"format"_s, u"bihuan.unit-task"_s)
        .always(u"version"_s, 1)
        .always(u"office"_s, officeJson(file.office))
        .always(u"plan"_s, planJson(file.plan))
        .always(u"task"_s, taskJson(file))
        .always(u"unit_task"_s, unitTaskJson(file))
        .always(u"measures"_s, writer.measures())
        .list(u"unmapped_evidence"_s, writer.unmapped())
        .list(u"milestones"_s, arrayOf(file.milestones, milestoneJson))
        .object(u"progress_call"_s, file.progressCall ? progressCallJson(*file.progressCall) : QJsonObject())
        .list(u"progress_reports"_s, arrayOf(file.progressReports, progressReportJson))
        .always(u"goal_completion"_s, file.unitTask.goalCompletion)
        .always(u"follow_up"_s, file.unitTask.followUp)
        .object(u"application"_s, applied)
        .list(u"review_rounds"_s, arrayOf(file.application.rounds, roundJson))
        .object(u"acceptance"_s, acceptanceJson(file))
        .list(u"notices"_s, arrayOf(file.notices, noticeJson))
        .object(u"closing"_s, file.closing ? closingJson(*file.closing) : QJsonObject())
        .list(u"look_backs"_s, arrayOf(file.lookBacks, lookBackJson))
        .list(u"extensions"_s, arrayOf(file.extensions, extensionJson))
        .list(u"moves"_s, arrayOf(file.moves, [&](const MoveFile &move) { return moveJson(file, move); }));
    if (file.flow)
        json.object(u"flow"_s, QJsonDocument::fromJson(file.flow->body.toUtf8()).object());
    if (file.inspection)
        json.always(u"inspection"_s, inspectionJson(*file.inspection));
    return json;
}

} // namespace bihuan
