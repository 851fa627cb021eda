#include "report/laterfields.h"

#include "report/fields.h"

#include <algorithm>

namespace bihuan {

namespace {

/// The newest of a list, or an empty one: its fields come out empty.
template <typename T>
T newest(const std::vector<T> &list)
{
    return list.empty() ? T{} : list.back();
}

ReviewRound sentBack(const CaseFile &file)
{
    const auto &rounds = file.application.rounds;
    const auto found = std::find_if(rounds.rbegin(), rounds.rend(),
                                    [](const ReviewRound &round) { return round.result != Verdict::Passed; });
    return found == rounds.rend() ? newest(rounds) : *found;
}

template <Coded E>
QString codeName(QLatin1StringView family, E value)
{
    return family + u'.' + toCode(value);
}

template <Coded E>
void addCodes(QStringList &all, QLatin1StringView family)
{
    for (const auto &code : allCodes<E>())
        all << family + u'.' + code;
}

TaskUnitRole responsible(const CaseFile &file)
{
    const auto found = std::ranges::find(file.roles, UnitRole::Responsible, &TaskUnitRole::role);
    return found == file.roles.end() ? newest(file.roles) : *found;
}

/// 1、3: the measures without a report of what was done.
QString openMeasures(const CaseFile &file)
{
    QStringList numbers;
    for (const MeasureFile &measure : file.measures) {
        if (measure.implementation.text.trimmed().isEmpty())
            numbers << QString::number(measure.measure.ordinal + 1);
    }
    return numbers.join(u'、');
}

QString allFindings(const CaseFile &file)
{
    QStringList texts;
    for (const Finding &finding : file.findings)
        texts << finding.text;
    return texts.join(u'\n');
}

QHash<QString, QString> placeTexts(const CaseFile &file)
{
    const auto role = responsible(file);
    const auto round = sentBack(file);
    return {
        {u"findings.text"_s, allFindings(file)},
        {u"inspection.name"_s, file.inspection ? file.inspection->name : QString()},
        {u"unit.leader"_s, role.responsibleLeader},
        {u"unit.person"_s, role.responsiblePerson},
        {u"unit.contact"_s, role.contact},
        {u"application.signed_by"_s, file.application.application.signedBy},
        {u"application.self_check"_s, file.application.application.selfCheck},
        {u"group.document"_s, file.application.group.appointingDocument},
        {u"review.place"_s, round.place},
        {u"review.method"_s, round.method},
        {u"review.requirements"_s, round.requirements},
    };
}

QHash<QString, QString> noticeTexts(const Notice &notice)
{
    return {
        {u"notice.place"_s, notice.place},     {u"notice.length"_s, notice.statedLength},
        {u"notice.desk"_s, notice.desk},       {u"notice.phone"_s, notice.phone},
        {u"notice.address"_s, notice.address}, {u"notice.postcode"_s, notice.postcode},
        {u"notice.email"_s, notice.email},     {u"notice.result"_s, notice.result},
    };
}

QHash<QString, QString> endTexts(const CaseFile &file)
{
    const auto closing = file.closing.value_or(Closing{});
    const auto visit = newest(file.lookBacks);
    const auto extension = newest(file.extensions);
    return {
        {u"closing.document_number"_s, closing.documentNumber},
        {u"closing.decided_by"_s, closing.decidedBy},
        {u"closing.filed_to"_s, closing.filedTo},
        {u"closing.receipt"_s, closing.receipt},
        {u"look_back.people"_s, visit.people},
        {u"look_back.finding"_s, visit.finding},
        {u"extension.old_deadline"_s, extension.oldDeadline},
        {u"extension.new_deadline"_s, extension.newDeadline},
        {u"extension.reason"_s, extension.reason},
        {u"extension.stage_goal"_s, extension.stageGoal},
        {u"extension.decided_by"_s, extension.decidedBy},
        {u"extension.document_number"_s, extension.documentNumber},
    };
}

/// Codes of the records, to be given the template's words.
QHash<QString, QString> codesOf(const CaseFile &file)
{
    QHash<QString, QString> codes{
        {u"state"_s, codeName("state"_L1, file.unitTask.state)},
    };
    if (const auto &visits = file.lookBacks; !visits.empty()) {
        codes[u"look_back.method"_s] = codeName("look_back_method"_L1, visits.back().method);
        codes[u"look_back.result"_s] = visits.back().relapse ? u"look_back.relapse"_s : u"look_back.holds"_s;
    }
    if (const auto &extensions = file.extensions; !extensions.empty()) {
        codes[u"extension.kind"_s] = codeName("extension_kind"_L1, extensions.back().kind);
        codes[u"extension.decision"_s] = codeName("decision"_L1, extensions.back().decision);
    }
    if (!file.application.rounds.empty())
        codes[u"review.kind"_s] = codeName("review_kind"_L1, sentBack(file).kind);
    if (const auto &verdict = file.application.opinion.verdict)
        codes[u"opinion.verdict"_s] = codeName("verdict"_L1, *verdict);
    return codes;
}

QHash<QString, std::optional<QDate>> daysOf(const CaseFile &file)
{
    QHash<QString, std::optional<QDate>> days{
        {u"application.applied_on"_s, file.application.application.appliedOn},
        {u"group.formed_on"_s, file.application.group.formedOn},
    };
    const auto set = [&](const QString &name, const QDate &day) {
        if (day.isValid())
            days[name] = day;
    };
    const auto closing = file.closing.value_or(Closing{});
    days[u"closing.decided_on"_s] = closing.decidedOn;
    days[u"closing.closed_on"_s] = closing.closedOn;
    days[u"closing.filed_on"_s] = closing.filedOn;
    set(u"review.held_on"_s, sentBack(file).heldOn);
    if (!file.notices.empty()) {
        set(u"notice.first_day"_s, file.notices.back().notice.firstDay);
        set(u"notice.last_day"_s, file.notices.back().notice.lastDay);
    }
    if (!file.lookBacks.empty()) {
        set(u"look_back.held_on"_s, file.lookBacks.back().heldOn);
        days[u"look_back.follow_up_on"_s] = file.lookBacks.back().followUpOn;
    }
    if (!file.extensions.empty()) {
        set(u"extension.asked_on"_s, file.extensions.back().askedOn);
        days[u"extension.review_on"_s] = file.extensions.back().reviewOn;
        days[u"extension.decided_on"_s] = file.extensions.back().decidedOn;
    }
    return days;
}

const QStringList &dayNames()
{
    static const QStringList names{
        u"application.applied_on"_s, u"group.formed_on"_s,    u"closing.decided_on"_s,
        u"closing.closed_on"_s,      u"closing.filed_on"_s,   u"review.held_on"_s,
        u"notice.first_day"_s,       u"notice.last_day"_s,    u"look_back.held_on"_s,
        u"look_back.follow_up_on"_s, u"extension.asked_on"_s, u"extension.review_on"_s,
        u"extension.decided_on"_s,   u"paper.date"_s,
    };
    return names;
}

const QStringList &countNames()
{
    static const QStringList names{
        u"notice.working_days"_s,
        u"measures.count"_s,
        u"evidence.count"_s,
        u"measures.open"_s,
        u"measures.done"_s,
        u"deadline.days_over"_s,
        u"count.all"_s,
        u"count.completed"_s,
        u"count.applied"_s,
        u"count.passed"_s,
        u"count.closed"_s,
        u"count.filed"_s,
        u"row"_s,
    };
    return names;
}

} // namespace

QStringList laterFieldNames()
{
    const CaseFile none;
    QStringList names = placeTexts(none).keys() + noticeTexts({}).keys() + endTexts(none).keys();
    names << u"state"_s << u"look_back.method"_s << u"look_back.result"_s << u"extension.kind"_s
          << u"extension.decision"_s << u"review.kind"_s << u"opinion.verdict"_s << u"paper.number"_s;
    names += dayNames() + countNames();
    names.sort();
    return names;
}

QStringList fieldCodes()
{
    QStringList codes{u"look_back.relapse"_s, u"look_back.holds"_s};
    addCodes<UnitTaskState>(codes, "state"_L1);
    addCodes<LookBackMethod>(codes, "look_back_method"_L1);
    addCodes<ExtensionKind>(codes, "extension_kind"_L1);
    addCodes<Decision>(codes, "decision"_L1);
    addCodes<ReviewKind>(codes, "review_kind"_L1);
    addCodes<Verdict>(codes, "verdict"_L1);
    addCodes<EvidenceStatus>(codes, "evidence_status"_L1);
    return codes;
}

FieldValue Fields::plainField(const QString &name) const
{
    const Notice notice = m_file.notices.empty() ? Notice{} : m_file.notices.back().notice;
    for (const auto &texts : {placeTexts(m_file), noticeTexts(notice), endTexts(m_file)}) {
        if (const auto found = texts.find(name); found != texts.end())
            return {{*found, {}}, name};
    }
    const auto codes = codesOf(m_file);
    if (const auto found = codes.find(name); found != codes.end())
        return {{word(*found), {}}, name};
    if (name == u"paper.number")
        return {{m_facts.number, {}}, name};
    return {};
}

FieldValue Fields::dayField(const QString &name) const
{
    if (!dayNames().contains(name))
        return {};
    const auto day = name == u"paper.date" ? m_facts.date : daysOf(m_file).value(name);
    return {dateText(day, name, false), name};
}

FieldValue Fields::countField(const QString &name) const
{
    const auto number = [&](qint64 count) { return FieldValue{{QString::number(count), {}}, name}; };
    if (name == u"row")
        return number(m_facts.row);
    if (name == u"measures.count")
        return number(std::ssize(m_file.measures));
    if (name == u"evidence.count")
        return number(std::ssize(m_file.evidence));
    if (name == u"measures.done")
        return number(std::ranges::count_if(m_file.measures, [](const MeasureFile &measure) {
            return !measure.implementation.text.trimmed().isEmpty();
        }));
    if (name == u"measures.open")
        return {{openMeasures(m_file), {}}, name};
    if (name == u"notice.working_days" && !m_file.notices.empty())
        return number(m_file.notices.back().notice.workingDays);
    if (name == u"deadline.days_over" && m_facts.date) {
        const auto due = m_file.deadline().on;
        const auto over = due ? due->daysTo(*m_facts.date) : 0;
        return over > 0 ? number(over) : FieldValue{{}, name};
    }
    if (name.startsWith(u"count."_s))
        return number(m_facts.counts.value(name.mid(6)));
    return {};
}

FieldValue Fields::evidenceField(std::size_t index, const QString &name) const
{
    const Evidence &evidence = m_file.evidence[index].evidence;
    const QString origin = u"evidence[%1].%2"_s.arg(index).arg(name.section(u'.', 1));
    const QHash<QString, QString> own{
        {u"evidence.code"_s, evidence.code},
        {u"evidence.title"_s, evidence.title},
        {u"evidence.kind"_s, evidence.kind},
        {u"evidence.number"_s, evidence.documentNumber},
        {u"evidence.issuer"_s, evidence.issuer},
        {u"evidence.pages"_s, evidence.pages ? QString::number(*evidence.pages) : QString()},
        {u"evidence.status"_s, word(codeName("evidence_status"_L1, evidence.status))},
        {u"evidence.note"_s, evidence.note},
        {u"row"_s, QString::number(index + 1)},
    };
    if (const auto found = own.find(name); found != own.end())
        return {{*found, {}}, origin};
    if (name == u"evidence.day")
        return {dateText(evidence.documentOn, origin, false), origin};
    if (name != u"evidence.measures")
        return documentField(name);
    QStringList numbers;
    for (const MeasureFile &measure : m_file.measures) {
        if (std::ranges::find(measure.mappings, evidence.id, &EvidenceMapping::evidenceId) !=
            measure.mappings.end())
            numbers << QString::number(measure.measure.ordinal + 1);
    }
    return {{numbers.join(u'、'), {}}, origin};
}

FieldValue Fields::objectionField(std::size_t index, const QString &name) const
{
    const Objection &objection = m_file.notices.back().objections[index];
    const QString origin = u"objections[%1].%2"_s.arg(index).arg(name.section(u'.', 1));
    if (name == u"objection.content")
        return {{objection.content, {}}, origin};
    if (name == u"objection.handling")
        return {{objection.handling, {}}, origin};
    if (name == u"objection.received_on")
        return {dateText(objection.receivedOn, origin, false), origin};
    if (name == u"objection.answered_on")
        return {dateText(objection.answeredOn, origin, false), origin};
    if (name == u"row")
        return {{QString::number(index + 1), {}}, origin};
    return documentField(name);
}

} // namespace bihuan
