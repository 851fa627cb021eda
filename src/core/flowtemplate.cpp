#include "core/flowtemplate.h"

#include "core/jsonpart.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bihuan {

namespace {

constexpr auto kOptional = JsonPart::Need::Optional;
constexpr auto kRequired = JsonPart::Need::Required;
constexpr int kLongestNotice = 365;

Actor usualActor(FlowStep step)
{
    const Flow usual;
    const auto *stage = usual.stage(step);
    return stage ? stage->actor : Actor::Office;
}

FlowStage readStage(JsonPart &part)
{
    FlowStage stage;
    stage.step = part.code<FlowStep>(u"step"_s, kRequired).value_or(FlowStep::Application);
    stage.actor = part.code<Actor>(u"actor"_s).value_or(usualActor(stage.step));
    part.each(
        u"documents"_s,
        [&](JsonPart &item) {
            stage.documents.push_back(
                {.title = item.string(u"title"_s), .taskKind = item.code<TaskKind>(u"task_kind"_s)});
        },
        kOptional);
    return stage;
}

std::vector<GroupRole> readRoles(JsonPart &part, const QString &key, const std::vector<GroupRole> &otherwise)
{
    if (!part.has(key))
        return otherwise;
    std::vector<GroupRole> roles;
    for (const auto &text : part.strings(key)) {
        if (const auto role = fromCode<GroupRole>(text))
            roles.push_back(*role);
        else
            part.report(key, part.rule("bad_value"_L1), {text, allCodes<GroupRole>().join(u", "_s)});
    }
    return roles;
}

void readNotice(JsonPart part, Flow &flow)
{
    flow.noticeLength = part.integer(u"length"_s, 1, kLongestNotice).value_or(flow.noticeLength);
    flow.noticeUnit = part.code<LengthUnit>(u"unit"_s).value_or(flow.noticeUnit);
    flow.countsFirstDay = part.boolean(u"counts_first_day"_s, flow.countsFirstDay);
    part.refuseOthers();
}

void readGroup(JsonPart part, Flow &flow)
{
    flow.groupMinimum = part.integer(u"minimum"_s, 1, 99).value_or(flow.groupMinimum);
    flow.groupRoles = readRoles(part, u"roles"_s, flow.groupRoles);
    flow.signatureRoles = readRoles(part, u"signatures"_s, flow.signatureRoles);
    part.refuseOthers();
}

/// Where the order of the steps makes no sense: which step, and the step that it has to follow.
void checkOrder(JsonPart &part, const Flow &flow)
{
    const auto place = [&](FlowStep step) {
        return std::ranges::find(flow.stages, step, &FlowStage::step) - flow.stages.begin();
    };
    const auto none = std::ssize(flow.stages);
    const auto wrong = [&](FlowStep step) { part.report(u"steps"_s, u"flow.step_order"_s, {toCode(step)}); };
    for (const auto &stage : flow.stages) {
        if (std::ranges::count(flow.stages, stage.step, &FlowStage::step) > 1)
            return wrong(stage.step);
    }
    for (const auto step : {FlowStep::Application, FlowStep::Acceptance, FlowStep::Closing}) {
        if (place(step) == none)
            return wrong(step);
    }
    if (place(FlowStep::Acceptance) != place(FlowStep::Application) + 1)
        wrong(FlowStep::Acceptance);
    if (place(FlowStep::Approval) < place(FlowStep::Acceptance))
        wrong(FlowStep::Approval);
    for (const auto step : {FlowStep::Acceptance, FlowStep::Notice, FlowStep::Approval}) {
        if (place(step) != none && place(step) > place(FlowStep::Closing))
            wrong(step);
    }
    if (place(FlowStep::Filing) < place(FlowStep::Closing))
        wrong(FlowStep::Filing);
}

Flow readFlow(JsonPart &part)
{
    Flow flow;
    flow.code = part.string(u"code"_s);
    flow.name = part.string(u"name"_s);
    flow.place = part.string(u"place"_s, kOptional);
    flow.note = part.string(u"note"_s, kOptional);
    flow.stages.clear();
    part.each(u"steps"_s, [&](JsonPart &item) { flow.stages.push_back(readStage(item)); });
    readGroup(part.object(u"group"_s, kOptional), flow);
    readNotice(part.object(u"notice"_s, kOptional), flow);
    flow.siteCheck = part.boolean(u"site_check"_s, flow.siteCheck);
    flow.closingGraceDays = part.integer(u"closing_grace_days"_s, 0, 3650).value_or(flow.closingGraceDays);
    flow.filingAddressee = part.string(u"filing_addressee"_s, kOptional);
    flow.lookBackMonths = part.integer(u"look_back_months"_s, 0, 120).value_or(flow.lookBackMonths);
    part.refuseOthers();
    if (part.problems().empty())
        checkOrder(part, flow);
    return flow;
}

QJsonArray rolesJson(const std::vector<GroupRole> &roles)
{
    QJsonArray array;
    for (const auto role : roles)
        array.append(toCode(role));
    return array;
}

QJsonObject stageJson(const FlowStage &stage)
{
    QJsonObject object{{u"step"_s, toCode(stage.step)}, {u"actor"_s, toCode(stage.actor)}};
    QJsonArray documents;
    for (const auto &document : stage.documents) {
        QJsonObject one{{u"title"_s, document.title}};
        if (document.taskKind)
            one.insert(u"task_kind"_s, toCode(*document.taskKind));
        documents.append(one);
    }
    if (!documents.isEmpty())
        object.insert(u"documents"_s, documents);
    return object;
}

} // namespace

const FlowStage *Flow::stage(FlowStep step) const
{
    const auto found = std::ranges::find(stages, step, &FlowStage::step);
    return found == stages.end() ? nullptr : &*found;
}

std::optional<FlowStep> Flow::before(FlowStep step) const
{
    const auto found = std::ranges::find(stages, step, &FlowStage::step);
    if (found == stages.end() || found == stages.begin())
        return std::nullopt;
    return std::prev(found)->step;
}

Result<Flow> parseFlow(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalid({}, u"flow.bad_json"_s);
    std::vector<Problem> problems;
    JsonPart part(document.object(), {}, "flow"_L1, problems);
    auto flow = readFlow(part);
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"the flow breaks a rule"_s, std::move(problems)};
    return flow;
}

QByteArray flowToJson(const Flow &flow)
{
    QJsonArray steps;
    for (const auto &stage : flow.stages)
        steps.append(stageJson(stage));
    const QJsonObject object{{u"code"_s, flow.code},
                             {u"name"_s, flow.name},
                             {u"place"_s, flow.place},
                             {u"note"_s, flow.note},
                             {u"steps"_s, steps},
                             {u"group"_s, QJsonObject{{u"minimum"_s, flow.groupMinimum},
                                                      {u"roles"_s, rolesJson(flow.groupRoles)},
                                                      {u"signatures"_s, rolesJson(flow.signatureRoles)}}},
                             {u"notice"_s, QJsonObject{{u"length"_s, flow.noticeLength},
                                                       {u"unit"_s, toCode(flow.noticeUnit)},
                                                       {u"counts_first_day"_s, flow.countsFirstDay}}},
                             {u"site_check"_s, flow.siteCheck},
                             {u"closing_grace_days"_s, flow.closingGraceDays},
                             {u"filing_addressee"_s, flow.filingAddressee},
                             {u"look_back_months"_s, flow.lookBackMonths}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace bihuan
