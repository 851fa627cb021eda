#include "services/flowtemplateservice.h"

#include "core/flowneeds.h"
#include "services/caseparts.h"
#include "storage/casefilerepository.h"

#include <QFile>

#include <array>

namespace bihuan {

namespace {

constexpr std::array kShipped{"shenyang"_L1, "liaoning_province"_L1, "heilongjiang_district"_L1, "anhui"_L1,
                              "seven_days"_L1};

Flow shippedFlow(QLatin1StringView code)
{
    QFile file(u":/bihuan/flows/%1.json"_s.arg(code));
    auto flow = file.open(QIODevice::ReadOnly) ? parseFlow(file.readAll()) : invalid({}, u"flow.bad_json"_s);
    if (!flow)
        qFatal("a flow that the program brings along cannot be read"); // A build without it.
    return *std::move(flow);
}

const std::vector<Flow> &shippedFlows()
{
    static const std::vector<Flow> flows = [] {
        std::vector<Flow> read;
        for (const auto code : kShipped)
            read.push_back(shippedFlow(code));
        return read;
    }();
    return flows;
}

Error noTemplate(const QString &code)
{
    return problem(Error::Kind::NotFound, u"flow_template"_s, u"flow.no_template"_s, {code});
}

Result<std::optional<FlowTemplate>> storedTemplate(Database &db, const QString &code)
{
    auto found = RecordTable<FlowTemplate>(db).where(u"code = ?"_s, code);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

/// Puts the stored template over the offered one of the same code, or behind all.
Result<void> layOver(std::vector<OfferedFlow> &offered, const FlowTemplate &stored)
{
    auto place =
        std::ranges::find(offered, stored.code, [](const OfferedFlow &one) { return one.flow.code; });
    if (place == offered.end())
        place = offered.insert(offered.end(), OfferedFlow{.flow = Flow{.code = stored.code}});
    place->chosen = stored.chosen;
    if (stored.body.isEmpty())
        return {};
    auto flow = parseFlow(stored.body.toUtf8());
    if (!flow)
        return flow.error();
    place->flow = *std::move(flow);
    place->changed = true;
    return {};
}

/// Takes the choice off every template but the one of `code`.
Result<void> unchooseOthers(Database &db, Recorder &recorder, const QString &code)
{
    auto chosen = RecordTable<FlowTemplate>(db).where(u"chosen = ? AND code <> ?"_s, true, code);
    if (!chosen)
        return chosen.error();
    for (auto one : *chosen) {
        one.chosen = false;
        if (auto stored = recorder.update(one); !stored)
            return stored.error();
    }
    return {};
}

} // namespace

Result<std::vector<OfferedFlow>> FlowTemplateService::list() const
{
    std::vector<OfferedFlow> offered;
    for (const auto &flow : shippedFlows())
        offered.push_back({.flow = flow, .shipped = true});
    auto stored = RecordTable<FlowTemplate>(m_session.db()).where(u"id > 0 ORDER BY code"_s);
    if (!stored)
        return stored.error();
    for (const auto &one : *stored) {
        if (auto laid = layOver(offered, one); !laid)
            return laid.error();
    }
    if (std::ranges::none_of(offered, &OfferedFlow::chosen))
        offered.front().chosen = true;
    return offered;
}

Result<OfferedFlow> FlowTemplateService::get(const QString &code) const
{
    return list().and_then([&](const std::vector<OfferedFlow> &offered) -> Result<OfferedFlow> {
        const auto found =
            std::ranges::find(offered, code, [](const OfferedFlow &one) { return one.flow.code; });
        return found == offered.end() ? Result<OfferedFlow>(noTemplate(code)) : *found;
    });
}

Result<qint64> FlowTemplateService::save(const QByteArray &json)
{
    const auto flow = parseFlow(json);
    if (!flow)
        return flow.error();
    return m_session.write(u"flow_template"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = storedTemplate(m_session.db(), flow->code);
        if (!stored)
            return stored.error();
        FlowTemplate kept = stored->value_or(FlowTemplate{.code = flow->code});
        kept.body = QString::fromUtf8(flowToJson(*flow));
        return done(recorder.save(kept));
    });
}

Result<qint64> FlowTemplateService::remove(const QString &code)
{
    return m_session.write(u"flow_template"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = storedTemplate(m_session.db(), code);
        if (!stored)
            return stored.error();
        return *stored ? recorder.remove(**stored) : Result<void>(noTemplate(code));
    });
}

Result<qint64> FlowTemplateService::choose(const QString &code)
{
    if (auto there = get(code); !there)
        return there.error();
    return m_session.write(u"flow_template"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = storedTemplate(m_session.db(), code);
        if (!stored)
            return stored.error();
        FlowTemplate kept = stored->value_or(FlowTemplate{.code = code});
        kept.chosen = true;
        return unchooseOthers(m_session.db(), recorder, code).and_then([&] {
            return done(recorder.save(kept));
        });
    });
}

Result<qint64> FlowTemplateService::follow(UnitTaskId id, const QString &code)
{
    auto wanted = get(code);
    if (!wanted)
        return wanted.error();
    return m_session.write(u"choose_flow"_s, id, [&](Recorder &recorder) -> Result<void> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        if (file->unitTask.state > UnitTaskState::Completed)
            return invalid(u"unit_task.state"_s, u"flow.too_late"_s);
        CaseFlow copy = file->flow.value_or(CaseFlow{.unitTaskId = id});
        copy.code = code;
        copy.body = QString::fromUtf8(flowToJson(wanted->flow));
        return done(recorder.save(copy));
    });
}

Result<Flow> FlowTemplateService::followedBy(const CaseFile &file) const
{
    if (file.flow)
        return flowOf(file);
    // A case that was moved before flows were kept stays with the usual one.
    if (file.unitTask.state != UnitTaskState::Draft)
        return Flow{};
    return list().and_then([](const std::vector<OfferedFlow> &offered) -> Result<Flow> {
        return std::ranges::find(offered, true, &OfferedFlow::chosen)->flow;
    });
}

} // namespace bihuan
