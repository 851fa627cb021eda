#include "report/fields.h"

#include "core/signeddigest.h"
#include "report/laterfields.h"

namespace bihuan {

namespace {

const QStringList &documentNames()
{
    static const QStringList names{
        u"office.name"_s,
        u"office.self_reference"_s,
        u"office.addressee"_s,
        u"plan.title"_s,
        u"plan.short_title"_s,
        u"plan.standard_title"_s,
        u"plan.method_title"_s,
        u"plan.document_number"_s,
        u"task.number"_s,
        u"task.title"_s,
        u"deadline"_s,
        u"goal"_s,
        u"unit.name"_s,
        u"unit.short_name"_s,
        u"unit_task.goal_completion"_s,
        u"unit_task.follow_up"_s,
        u"unit_task.scope"_s,
        u"opinion.document_number"_s,
        u"opinion.accepted_on"_s,
        u"opinion.issued_on"_s,
        u"opinion.conclusion"_s,
        u"contact.name"_s,
        u"contact.phone"_s,
    };
    static const QStringList all = names + laterFieldNames();
    return all;
}

const QStringList &ownNames(FieldScope scope)
{
    static const QStringList basis{u"basis.documents"_s};
    static const QStringList finding{u"finding.number"_s, u"finding.text"_s, u"finding.place"_s};
    static const QStringList measure{u"measure.number"_s, u"measure.text"_s, u"measure.implementation"_s,
                                     u"measure.evidence_statement"_s};
    static const QStringList member{u"member.role"_s,       u"member.name"_s, u"member.unit"_s,
                                    u"member.post"_s,       u"member.rank"_s, u"member.phone"_s,
                                    u"member.signed_name"_s};
    static const QStringList evidence{u"evidence.code"_s,
                                      u"evidence.title"_s,
                                      u"evidence.kind"_s,
                                      u"evidence.number"_s,
                                      u"evidence.issuer"_s,
                                      u"evidence.day"_s,
                                      u"evidence.pages"_s,
                                      u"evidence.measures"_s,
                                      u"evidence.status"_s,
                                      u"evidence.note"_s,
                                      u"row"_s};
    static const QStringList objection{u"objection.received_on"_s, u"objection.content"_s,
                                       u"objection.handling"_s, u"objection.answered_on"_s, u"row"_s};
    static const QStringList row{u"row"_s};
    static const QStringList date{u"year"_s, u"month"_s, u"day"_s};
    static const QStringList none;
    switch (scope) {
    case FieldScope::Basis: return basis;
    case FieldScope::Finding: return finding;
    case FieldScope::Measure: return measure;
    case FieldScope::Member: return member;
    case FieldScope::Evidence: return evidence;
    case FieldScope::Objection: return objection;
    case FieldScope::Row: return row;
    case FieldScope::Date: return date;
    case FieldScope::Document: break;
    }
    return none;
}

FieldValue value(const QString &text, const QString &origin)
{
    return {{text, {}}, origin};
}

QString indexed(const QString &list, std::size_t index, const QString &field)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(field);
}

} // namespace

QStringList fieldNames(FieldScope scope)
{
    return scope == FieldScope::Date ? ownNames(scope) : ownNames(scope) + documentNames();
}

FieldWords wordsOf(const OpinionTemplate &model)
{
    return {.basis = model.basis,
            .leader = model.leader,
            .deputy = model.deputy,
            .member = model.member,
            .date = model.date,
            .blankDate = model.blankDate,
            .delegated = model.delegated,
            .dissenting = model.dissenting,
            .templateSha256 = model.sourceSha256};
}

Fields::Fields(const CaseFile &file, FieldWords words, Phones phones, PaperFacts facts)
    : m_file(file), m_words(std::move(words)), m_phones(phones), m_facts(std::move(facts))
{
    if (!m_words.masks.empty())
        m_persons = privatePersons(file);
}

/// What a copy does not say is masked in every field but those that the public is told to call.
FieldLookup Fields::masking(FieldLookup lookup) const
{
    if (m_words.masks.empty())
        return lookup;
    return [this, lookup = std::move(lookup)](const QString &name) {
        FieldValue value = lookup(name);
        if (!name.startsWith(u"notice."_s))
            value.text.text = redacted(value.text.text, m_words.masks, m_persons);
        return value;
    };
}

FieldLookup Fields::document() const
{
    return masking([this](const QString &name) { return documentField(name); });
}

FieldLookup Fields::finding(std::size_t index) const
{
    return masking([this, index](const QString &name) { return findingField(index, name); });
}

FieldLookup Fields::measure(std::size_t index) const
{
    return masking([this, index](const QString &name) { return measureField(index, name); });
}

FieldLookup Fields::member(std::size_t index) const
{
    return masking([this, index](const QString &name) { return memberField(index, name); });
}

FieldLookup Fields::evidence(std::size_t index) const
{
    return masking([this, index](const QString &name) { return evidenceField(index, name); });
}

FieldLookup Fields::objection(std::size_t index) const
{
    return masking([this, index](const QString &name) { return objectionField(index, name); });
}

FieldLookup Fields::basis() const
{
    return masking([this](const QString &name) {
        return name == u"basis.documents" ? FieldValue{documents(), u"plan.title"_s} : documentField(name);
    });
}

FieldValue Fields::documentField(const QString &name) const
{
    const auto &[office, plan, task] = std::tie(m_file.office, m_file.plan, m_file.task);
    const auto &unitTask = m_file.unitTask;
    const QHash<QString, QString> plain{
        {u"office.name"_s, office.name},
        {u"office.self_reference"_s, office.selfReference},
        {u"office.addressee"_s, office.addressee},
        {u"plan.title"_s, plan.title},
        {u"plan.short_title"_s, plan.shortTitle},
        {u"plan.standard_title"_s, plan.standardTitle},
        {u"plan.method_title"_s, plan.methodTitle},
        {u"plan.document_number"_s, plan.documentNumber},
        {u"task.number"_s, task.number},
        {u"task.title"_s, task.title},
        {u"unit.name"_s, m_file.unit.name},
        {u"unit.short_name"_s, m_file.unit.shortName},
        {u"unit_task.goal_completion"_s, unitTask.goalCompletion},
        {u"unit_task.follow_up"_s, unitTask.followUp},
        {u"unit_task.scope"_s, unitTask.scope},
    };
    if (const auto found = plain.find(name); found != plain.end())
        return value(*found, name);
    if (name == u"goal")
        return value(m_file.goal(), unitTask.goal.isEmpty() ? u"task.goal"_s : u"unit_task.goal"_s);
    if (name == u"deadline")
        return value(m_file.deadline().text,
                     unitTask.deadlineText ? u"unit_task.deadline"_s : u"task.deadline"_s);
    return opinionField(name);
}

FieldValue Fields::opinionField(const QString &name) const
{
    const Opinion &opinion = m_file.application.opinion;
    if (name == u"opinion.document_number")
        return value(opinion.documentNumber, name);
    if (name == u"opinion.conclusion")
        return value(opinion.conclusion, name);
    if (name == u"opinion.accepted_on")
        return {dateText(opinion.acceptedOn, name, true), name};
    if (name == u"opinion.issued_on")
        return {dateText(opinion.issuedOn, name, false), name};
    if (name == u"contact.name")
        return value(opinion.contactName, u"opinion.contact_name"_s);
    if (name == u"contact.phone")
        return value(phone(opinion.contactPhone), u"opinion.contact_phone"_s);
    if (auto plain = plainField(name); !plain.origin.isEmpty())
        return plain;
    if (auto day = dayField(name); !day.origin.isEmpty())
        return day;
    return countField(name);
}

FieldValue Fields::findingField(std::size_t index, const QString &name) const
{
    const Finding &finding = m_file.findings[index];
    const auto at = [&](const QString &field, const QString &text) {
        return value(text, indexed(u"findings"_s, index, field));
    };
    if (name == u"finding.text")
        return at(u"text"_s, finding.text);
    if (name == u"finding.number")
        return at(u"number"_s, finding.number);
    if (name == u"finding.place")
        return at(u"place"_s, finding.place);
    return documentField(name);
}

FieldValue Fields::measureField(std::size_t index, const QString &name) const
{
    const MeasureFile &file = m_file.measures[index];
    const auto at = [&](const QString &field, const QString &text) {
        return value(text, indexed(u"measures"_s, index, field));
    };
    if (name == u"measure.number")
        return at(u"number"_s, file.measure.number);
    if (name == u"measure.text")
        return at(u"text"_s, file.measure.text);
    if (name == u"measure.implementation")
        return at(u"implementation"_s, file.implementation.text);
    if (name == u"measure.evidence_statement")
        return at(u"evidence_statement"_s, file.measure.evidenceStatement);
    return documentField(name);
}

FieldValue Fields::memberField(std::size_t index, const QString &name) const
{
    const GroupMember &member = m_file.application.members[index];
    if (name == u"member.signed_name") { // Digests are worked out for it, so not for every other field.
        return value(
            printedSignature(m_file, member, m_words.delegated, m_words.dissenting, m_words.templateSha256),
            indexed(u"members"_s, index, u"signed_name"_s));
    }
    const QHash<QString, QString> own{
        {u"member.role"_s, roleWord(member.role)}, {u"member.name"_s, member.name},
        {u"member.unit"_s, member.unit},           {u"member.post"_s, member.post},
        {u"member.rank"_s, member.rank},           {u"member.phone"_s, phone(member.phone)},
    };
    const auto found = own.find(name);
    if (found == own.end())
        return documentField(name);
    return value(*found, indexed(u"members"_s, index, name.mid(name.indexOf(u'.') + 1)));
}

Text Fields::documents() const
{
    const TemplateBasis &basis = m_words.basis;
    std::vector<Expansion> named;
    for (const Pattern &pattern : basis.documents) {
        auto expansion = expand(pattern, document());
        if (!expansion.text.isEmpty())
            named.push_back(std::move(expansion));
    }
    Text joined;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (i > 0)
            joined.text += i + 1 == named.size() ? basis.lastJoin : basis.join;
        joined.text += basis.open;
        joined.append(named[i].text);
        joined.text += basis.close;
    }
    return joined;
}

Text Fields::dateText(const std::optional<QDate> &date, const QString &origin, bool blank) const
{
    if (!date || !date->isValid()) {
        const QString text = blank ? m_words.blankDate : QString();
        return {text, {{0, text.size(), origin}}};
    }
    const auto lookup = [&](const QString &name) {
        const int part = name == u"year" ? date->year() : name == u"month" ? date->month() : date->day();
        return value(QString::number(part), origin);
    };
    Text text = expand(m_words.date, lookup).text;
    text.spans = {{0, text.text.size(), origin}};
    return text;
}

QString Fields::roleWord(GroupRole role) const
{
    switch (role) {
    case GroupRole::Leader: return m_words.leader;
    case GroupRole::Deputy: return m_words.deputy;
    case GroupRole::Member: break;
    }
    return m_words.member;
}

QString Fields::phone(const QString &number) const
{
    return m_phones == Phones::Shown ? number : QString();
}

} // namespace bihuan
