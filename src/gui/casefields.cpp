#include "gui/casefields.h"

#include "core/tidy.h"

#include <algorithm>

namespace bihuan::fields {

namespace {

Office *officeOf(CaseFile &file)
{
    return &file.office;
}
Plan *planOf(CaseFile &file)
{
    return &file.plan;
}
UnitTask *unitTaskOf(CaseFile &file)
{
    return &file.unitTask;
}
Opinion *opinionOf(CaseFile &file)
{
    return &file.application.opinion;
}

auto measureOf(MeasureId id)
{
    return [id](CaseFile &file) -> Measure * {
        auto *found = findMeasure(file, id);
        return found ? &found->measure : nullptr;
    };
}

auto implementationOf(MeasureId id)
{
    return [id](CaseFile &file) -> Implementation * {
        auto *found = findMeasure(file, id);
        return found ? &found->implementation : nullptr;
    };
}

/// Searches one list of every measure for the record with this id.
template <typename Record>
auto inMeasures(std::vector<Record> MeasureFile::*list, Id<Record> id)
{
    return [list, id](CaseFile &file) -> Record * {
        for (auto &measure : file.measures) {
            auto &records = measure.*list;
            const auto found = std::ranges::find(records, id, &Record::id);
            if (found != records.end())
                return &*found;
        }
        return nullptr;
    };
}

auto evidenceOf(EvidenceId id)
{
    return [id](CaseFile &file) -> Evidence * {
        for (auto &item : file.evidence) {
            if (item.evidence.id == id)
                return &item.evidence;
        }
        return nullptr;
    };
}

auto memberOf(GroupMemberId id)
{
    return [id](CaseFile &file) -> GroupMember * {
        auto &members = file.application.members;
        const auto found = std::ranges::find(members, id, &GroupMember::id);
        return found == members.end() ? nullptr : &*found;
    };
}

QString measurePath(int index, const QString &field)
{
    return u"measures[%1].%2"_s.arg(index).arg(field);
}

FieldAccess officeField(const QString &column, QString Office::*member)
{
    return memberField(u"office."_s + column, u"office"_s, column, officeOf, member);
}

FieldAccess planField(const QString &column, QString Plan::*member)
{
    return memberField(u"plan."_s + column, u"plan"_s, column, planOf, member);
}

template <typename Member>
FieldAccess opinionField(const QString &column, Member Opinion::*member)
{
    return memberField(u"opinion."_s + column, u"opinion"_s, column, opinionOf, member);
}

/// For a field that lies in the unit task where that has its own value, else in the task: the record that
/// has not been touched is stored without a step.
Result<qint64> saveUnitTaskAndTask(CaseService &cases, CaseFile &file)
{
    auto step = storeRecord(cases, file, file.unitTask);
    return step && *step == 0 ? storeRecord(cases, file, file.task) : step;
}

/// A field for a code or a number as people name papers: full-width figures become ordinary ones.
FieldAccess codeField(FieldAccess field)
{
    field.assign = [assign = field.assign](CaseFile &file, const QString &text) {
        return assign(file, halfWidthCode(text));
    };
    return field;
}

RecordField placeIn(const CaseFile &file, const QString &column, bool ofUnitTask)
{
    if (ofUnitTask)
        return {u"unit_task"_s, file.unitTask.id.value(), column};
    return {u"task"_s, file.task.id.value(), column};
}

} // namespace

MeasureFile *findMeasure(CaseFile &file, MeasureId id)
{
    for (auto &measure : file.measures) {
        if (measure.measure.id == id)
            return &measure;
    }
    return nullptr;
}

FieldAccess officeName()
{
    return officeField(u"name"_s, &Office::name);
}
FieldAccess officeSelfReference()
{
    return officeField(u"self_reference"_s, &Office::selfReference);
}
FieldAccess officeAddressee()
{
    return officeField(u"addressee"_s, &Office::addressee);
}
FieldAccess planTitle()
{
    return planField(u"title"_s, &Plan::title);
}
FieldAccess planShortTitle()
{
    return planField(u"short_title"_s, &Plan::shortTitle);
}
FieldAccess planStandardTitle()
{
    return planField(u"standard_title"_s, &Plan::standardTitle);
}
FieldAccess planMethodTitle()
{
    return planField(u"method_title"_s, &Plan::methodTitle);
}

FieldAccess finding()
{
    const auto read = [](const CaseFile &file) {
        return file.findings.empty() ? QString() : file.findings.front().text;
    };
    const auto assign = [](CaseFile &file, const QString &text) -> Result<void> {
        if (file.findings.empty())
            file.findings.push_back({.inspectionId = file.plan.inspectionId});
        file.findings.front().text = text;
        return {};
    };
    const auto save = [](CaseService &cases, CaseFile &file) {
        return storeRecord(cases, file, file.findings.front());
    };
    const auto place = [](const CaseFile &file) -> RecordField {
        return {u"finding"_s, file.findings.empty() ? 0 : file.findings.front().id.value(), u"text"_s};
    };
    return {u"findings[0].text"_s, u"finding"_s, u"text"_s, read, assign, save, place};
}

FieldAccess goal()
{
    const auto assign = [](CaseFile &file, const QString &text) -> Result<void> {
        (file.unitTask.goal.isEmpty() ? file.task.goal : file.unitTask.goal) = text;
        return {};
    };
    const auto read = [](const CaseFile &file) { return file.goal(); };
    const auto place = [](const CaseFile &file) {
        return placeIn(file, u"goal"_s, !file.unitTask.goal.isEmpty());
    };
    return {u"goal"_s, u"task"_s, u"goal"_s, read, assign, saveUnitTaskAndTask, place};
}

FieldAccess deadline()
{
    const auto read = [](const CaseFile &file) { return file.deadline().text; };
    const auto assign = [](CaseFile &file, const QString &text) -> Result<void> {
        if (file.unitTask.deadlineText)
            file.unitTask.deadlineText = text;
        else
            file.task.deadline = parseDeadline(text);
        return {};
    };
    const auto place = [](const CaseFile &file) {
        return placeIn(file, u"deadline_text"_s, file.unitTask.deadlineText.has_value());
    };
    return {u"deadline"_s, u"task"_s, u"deadline_text"_s, read, assign, saveUnitTaskAndTask, place};
}

FieldAccess goalCompletion()
{
    return memberField(u"unit_task.goal_completion"_s, u"unit_task"_s, u"goal_completion"_s, unitTaskOf,
                       &UnitTask::goalCompletion);
}

FieldAccess followUp()
{
    return memberField(u"unit_task.follow_up"_s, u"unit_task"_s, u"follow_up"_s, unitTaskOf,
                       &UnitTask::followUp);
}

FieldAccess measureNumber(int index, MeasureId id)
{
    return memberField(measurePath(index, u"number"_s), u"measure"_s, u"number"_s, measureOf(id),
                       &Measure::number);
}

FieldAccess measureText(int index, MeasureId id)
{
    return memberField(measurePath(index, u"text"_s), u"measure"_s, u"text"_s, measureOf(id), &Measure::text);
}

FieldAccess implementation(int index, MeasureId id)
{
    return memberField(measurePath(index, u"implementation"_s), u"implementation"_s, u"text"_s,
                       implementationOf(id), &Implementation::text);
}

FieldAccess evidenceStatement(int index, MeasureId id)
{
    return memberField(measurePath(index, u"evidence_statement"_s), u"measure"_s, u"evidence_statement"_s,
                       measureOf(id), &Measure::evidenceStatement);
}

FieldAccess acceptedOn()
{
    return opinionField(u"accepted_on"_s, &Opinion::acceptedOn);
}
FieldAccess conclusion()
{
    return opinionField(u"conclusion"_s, &Opinion::conclusion);
}
FieldAccess contactName()
{
    return opinionField(u"contact_name"_s, &Opinion::contactName);
}
FieldAccess contactPhone()
{
    return codeField(opinionField(u"contact_phone"_s, &Opinion::contactPhone));
}
FieldAccess titleBreaks()
{
    return opinionField(u"title_breaks"_s, &Opinion::titleBreaks);
}
FieldAccess documentNumber()
{
    return codeField(opinionField(u"document_number"_s, &Opinion::documentNumber));
}

FieldAccess requirement(const QString &path, RequirementId id, int column)
{
    const auto field = [&](const QString &name, auto member) {
        return memberField(path + u'.' + name, u"requirement"_s, name,
                           inMeasures(&MeasureFile::requirements, id), member);
    };
    switch (static_cast<RequirementColumn>(column)) {
    case RequirementColumn::Kind: return field(u"kind"_s, &Requirement::kind);
    case RequirementColumn::Period: return field(u"period"_s, &Requirement::period);
    case RequirementColumn::Count: return field(u"count"_s, &Requirement::count);
    case RequirementColumn::Who: return field(u"who"_s, &Requirement::who);
    default: return field(u"text"_s, &Requirement::text);
    }
}

FieldAccess event(const QString &path, EventId id, int column)
{
    const auto field = [&](const QString &name, auto member) {
        return memberField(path + u'.' + name, u"event"_s, name, inMeasures(&MeasureFile::events, id),
                           member);
    };
    switch (static_cast<EventColumn>(column)) {
    case EventColumn::HeldOn: return field(u"held_on"_s, &Event::heldOn);
    case EventColumn::Kind: return field(u"kind"_s, &Event::kind);
    case EventColumn::Body: return field(u"body"_s, &Event::body);
    case EventColumn::Subject: return field(u"subject"_s, &Event::subject);
    default: return codeField(field(u"document_number"_s, &Event::documentNumber));
    }
}

FieldAccess evidence(const QString &path, EvidenceId id, int column)
{
    const auto field = [&](const QString &name, auto member) {
        return memberField(path + u'.' + name, u"evidence"_s, name, evidenceOf(id), member);
    };
    switch (static_cast<EvidenceColumn>(column)) {
    case EvidenceColumn::Code: return codeField(field(u"code"_s, &Evidence::code));
    case EvidenceColumn::Title: return field(u"title"_s, &Evidence::title);
    case EvidenceColumn::Kind: return field(u"kind"_s, &Evidence::kind);
    case EvidenceColumn::DocumentNumber:
        return codeField(field(u"document_number"_s, &Evidence::documentNumber));
    case EvidenceColumn::DocumentOn: return field(u"document_on"_s, &Evidence::documentOn);
    case EvidenceColumn::Pages: return field(u"pages"_s, &Evidence::pages);
    default: return field(u"status"_s, &Evidence::status);
    }
}

FieldAccess member(const QString &path, GroupMemberId id, int column)
{
    const auto field = [&](const QString &name, auto of) {
        return memberField(path + u'.' + name, u"group_member"_s, name, memberOf(id), of);
    };
    switch (static_cast<MemberColumn>(column)) {
    case MemberColumn::Role: return field(u"role"_s, &GroupMember::role);
    case MemberColumn::Name: return field(u"name"_s, &GroupMember::name);
    case MemberColumn::Unit: return field(u"unit"_s, &GroupMember::unit);
    case MemberColumn::Post: return field(u"post"_s, &GroupMember::post);
    case MemberColumn::Rank: return field(u"rank"_s, &GroupMember::rank);
    case MemberColumn::Phone: return codeField(field(u"phone"_s, &GroupMember::phone));
    default: return field(u"signed_name"_s, &GroupMember::signedName);
    }
}

} // namespace bihuan::fields
