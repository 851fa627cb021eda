#include "cli/casetext.h"

#include "cli/say.h"
#include "wording/names.h"
#include "wording/sentences.h"

namespace bihuan {

namespace {

/// "Label: value" on a line; nothing for an empty value.
QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : fill(Cli::tr("%1: %2"), {label, value}) + u'\n';
}

QString indented(const QString &text, int depth)
{
    const QString blanks(depth * 2, u' ');
    QString result;
    for (const auto &part : text.split(u'\n', Qt::SkipEmptyParts))
        result += blanks + part + u'\n';
    return result;
}

QString day(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString requirementText(const Requirement &requirement)
{
    QStringList parts{requirementKindName(requirement.kind)};
    if (requirement.period)
        parts << periodName(*requirement.period);
    if (requirement.count)
        parts << u"≥ %1"_s.arg(*requirement.count);
    parts << requirement.who << requirement.text;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString evidenceText(const EvidenceItem &item)
{
    QStringList parts{item.evidence.code, item.evidence.title, evidenceStatusName(item.evidence.status)};
    parts << item.evidence.documentNumber << day(item.evidence.documentOn) << item.evidence.note;
    for (const auto &file : item.files)
        parts << file.originalName;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString eventText(const Event &event)
{
    QStringList parts{event.heldOn.toString(Qt::ISODate), event.kind, event.body, event.subject};
    parts << event.documentNumber << event.text;
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString measureText(const CaseFile &file, const MeasureFile &measure)
{
    QString text = indented(measure.measure.number + measure.measure.text, 0);
    for (const auto &requirement : measure.requirements)
        text += indented(line(Cli::tr("Duty"), requirementText(requirement)), 1);
    text += indented(line(Cli::tr("Implementation"), measure.implementation.text), 1);
    for (const auto &event : measure.events)
        text += indented(line(Cli::tr("Event"), eventText(event)), 1);
    for (const auto *item : file.evidenceOf(measure))
        text += indented(line(Cli::tr("Evidence"), evidenceText(*item)), 1);
    text += indented(line(Cli::tr("Evidence statement"), measure.measure.evidenceStatement), 1);
    return text + u'\n';
}

QString headText(const CaseFile &file)
{
    QString text = line(Cli::tr("Unit task"), QString::number(file.unitTask.id.value()));
    text += line(Cli::tr("Office"), file.office.name);
    text += line(Cli::tr("Plan"), file.plan.title);
    text += line(Cli::tr("Task"), file.task.number);
    text += line(Cli::tr("Unit"), file.unit.name);
    text += line(Cli::tr("State"), stateName(file.unitTask.state));
    text += line(Cli::tr("Deadline"), file.deadline().text);
    for (const auto &finding : file.findings)
        text += line(Cli::tr("Finding"), finding.text);
    text += line(Cli::tr("Goal"), file.goal());
    for (const auto &milestone : file.milestones)
        text += line(Cli::tr("Milestone"), milestone.dueOn.toString(Qt::ISODate) + u" · "_s + milestone.text);
    return text + u'\n';
}

QString acceptanceText(const CaseFile &file)
{
    const auto &opinion = file.application.opinion;
    QString text = line(Cli::tr("Completion of the goal"), file.unitTask.goalCompletion);
    text += line(Cli::tr("Next steps"), file.unitTask.followUp);
    text += line(Cli::tr("Accepted on"), day(opinion.acceptedOn));
    text += line(Cli::tr("Verdict"), opinion.verdict ? verdictName(*opinion.verdict) : QString());
    text += line(Cli::tr("Conclusion"), opinion.conclusion);
    for (const auto &member : file.application.members) {
        QStringList parts{member.name, member.unit, member.post, member.rank, member.phone};
        parts.removeAll({});
        text += line(groupRoleName(member.role), parts.join(u" · "_s));
    }
    text += line(Cli::tr("Contact"), (opinion.contactName + u' ' + opinion.contactPhone).trimmed());
    return text;
}

} // namespace

QString caseText(const CaseFile &file)
{
    QString text = headText(file);
    for (const auto &measure : file.measures)
        text += measureText(file, measure);
    return text + acceptanceText(file);
}

} // namespace bihuan
