#include "support/samplecase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan::test {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QJsonObject part(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toObject();
}

QJsonArray list(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toArray();
}

void readPlan(CaseFile &file, const QJsonObject &root)
{
    const auto office = part(root, "office");
    file.office.name = text(office, "name");
    file.office.selfReference = text(office, "self_reference");
    file.office.addressee = text(office, "addressee");
    const auto plan = part(root, "plan");
    file.plan.title = text(plan, "title");
    file.plan.shortTitle = text(plan, "short_title");
    file.plan.standardTitle = text(plan, "standard_title");
    file.plan.methodTitle = text(plan, "method_title");
    const auto task = part(root, "task");
    file.task.number = text(task, "number");
    file.task.sortKey = sortKeyOf(file.task.number);
    file.task.goal = text(task, "goal");
    file.task.deadline = parseDeadline(text(part(task, "deadline"), "text"));
    file.findings = {{.text = text(task, "finding")}};
}

Requirement readRequirement(const QJsonObject &object)
{
    Requirement requirement;
    requirement.kind = *fromCode<RequirementKind>(text(object, "kind"));
    requirement.period = fromCode<Period>(text(object, "period"));
    if (object.contains(u"count"_s))
        requirement.count = object.value(u"count"_s).toInt();
    requirement.who = text(object, "who");
    requirement.strict = object.value(u"strict"_s).toBool(true);
    requirement.text = text(object, "text");
    return requirement;
}

void readMeasures(CaseFile &file, const QJsonArray &measures)
{
    for (const auto &value : measures) {
        const auto object = value.toObject();
        MeasureFile measure;
        measure.measure.ordinal = int(file.measures.size());
        measure.measure.number = text(object, "number");
        measure.measure.text = text(object, "text");
        measure.measure.evidenceStatement = text(object, "evidence_statement");
        measure.implementation.text = text(object, "implementation");
        const auto requirements = list(object, "requirements");
        for (const auto &item : requirements) {
            measure.requirements.push_back(readRequirement(item.toObject()));
            measure.requirements.back().ordinal = int(measure.requirements.size()) - 1;
        }
        file.measures.push_back(std::move(measure));
    }
}

GroupMember readMember(const QJsonObject &object)
{
    GroupMember member;
    member.role = *fromCode<GroupRole>(text(object, "role"));
    member.name = text(object, "name");
    member.unit = text(object, "unit");
    member.post = text(object, "post");
    member.rank = text(object, "rank");
    member.phone = text(object, "phone");
    member.signedName = text(object, "signed_name");
    return member;
}

void readAcceptance(CaseFile &file, const QJsonObject &acceptance)
{
    Opinion &opinion = file.application.opinion;
    opinion.acceptedOn = QDate::fromString(text(acceptance, "date"), Qt::ISODate);
    opinion.verdict = fromCode<Verdict>(text(acceptance, "verdict"));
    opinion.conclusion = text(acceptance, "conclusion");
    opinion.contactName = text(part(acceptance, "contact"), "name");
    opinion.contactPhone = text(part(acceptance, "contact"), "phone");
    const auto group = list(acceptance, "group");
    for (const auto &value : group) {
        file.application.members.push_back(readMember(value.toObject()));
        file.application.members.back().ordinal = int(file.application.members.size()) - 1;
    }
}

} // namespace

QByteArray testData(const QString &path)
{
    QFile file(QStringLiteral(BIHUAN_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CaseFile sampleCase()
{
    const auto root = QJsonDocument::fromJson(testData(u"sample/unit-task.json"_s)).object();
    CaseFile file;
    readPlan(file, root);
    const auto unitTask = part(root, "unit_task");
    file.unit.name = text(unitTask, "unit");
    file.roles = {{.role = *fromCode<UnitRole>(text(unitTask, "role"))}};
    file.unitTask.goalCompletion = text(root, "goal_completion");
    file.unitTask.followUp = text(root, "follow_up");
    readMeasures(file, list(root, "measures"));
    readAcceptance(file, part(root, "acceptance"));
    return file;
}

void proveOnPaper(QJsonObject &package)
{
    auto measures = package[u"measures"_s].toArray();
    for (qsizetype i = 0; i < measures.size(); ++i) {
        auto measure = measures[i].toObject();
        measure.remove(u"requirements"_s);
        measure[u"evidence"_s] = QJsonArray{QJsonObject{{u"code"_s, u"%1-01"_s.arg(i + 1)},
                                                        {u"title"_s, u"佐证材料"_s},
                                                        {u"status"_s, u"on_paper"_s},
                                                        {u"note"_s, u"档案柜3"_s},
                                                        {u"proves"_s, u"已开会"_s}}};
        measures[i] = measure;
    }
    package[u"measures"_s] = measures;
}

} // namespace bihuan::test
