#include "services/lookbackservice.h"

#include "core/flowneeds.h"
#include "services/caseparts.h"
#include "services/rules.h"
#include "storage/casefilerepository.h"

#include <algorithm>

namespace bihuan {

namespace {

bool isClosed(UnitTaskState state)
{
    return state == UnitTaskState::Closed || state == UnitTaskState::Filed ||
           state == UnitTaskState::LongTerm;
}

/// Closed cases of which the current cycle has not been looked back at and is not planned to be.
Result<std::vector<DrawCandidate>> candidatesFor(Database &db, const DrawRule &rule)
{
    const QDate from = rule.closedFrom.isValid() ? rule.closedFrom : QDate(1900, 1, 1);
    const QDate to = rule.closedTo.isValid() ? rule.closedTo : QDate(9999, 12, 31);
    return db.select(
        u"SELECT ut.id, ut.cycle, u.name FROM unit_task ut JOIN unit u ON u.id = ut.unit_id"
        " JOIN closing c ON c.unit_task_id = ut.id AND c.cycle = ut.cycle"
        " WHERE ut.state IN ('closed', 'filed', 'long_term') AND c.closed_on >= ? AND c.closed_on <= ?"
        " AND NOT EXISTS (SELECT 1 FROM planned_look_back p WHERE p.unit_task_id = ut.id"
        " AND p.cycle = ut.cycle) ORDER BY u.name, ut.id"_s,
        [](Row &row) {
            return DrawCandidate{row.id<UnitTask>(), row.integer(), row.text()};
        },
        from, to);
}

Result<void> planDrawn(Recorder &recorder, const LookBackDraw &draw, const std::vector<DrawCandidate> &drawn,
                       QDate dueOn)
{
    for (const auto &one : drawn) {
        const PlannedLookBack planned{
            .drawId = draw.id, .unitTaskId = one.unitTaskId, .cycle = one.cycle, .dueOn = dueOn};
        if (auto stored = recorder.insert(planned); !stored)
            return stored.error();
    }
    return {};
}

LookBackLine readLine(Row &row)
{
    LookBackLine line;
    line.planned = RecordTable<PlannedLookBack>::read(row);
    line.task = row.text();
    line.unit = row.text();
    return line;
}

struct CaseLine
{
    UnitTaskId id{};
    QString task{};
    QString unit{};
};

Result<std::vector<CaseLine>> casesAfterAcceptance(Database &db)
{
    return db.select(u"SELECT ut.id, t.number, u.name FROM unit_task ut JOIN task t ON t.id = ut.task_id"
                     " JOIN unit u ON u.id = ut.unit_id"
                     " WHERE ut.state IN ('passed', 'in_notice', 'approved', 'closed', 'filed', 'long_term')"
                     " ORDER BY ut.id"_s,
                     [](Row &row) {
                         return CaseLine{row.id<UnitTask>(), row.text(), row.text()};
                     });
}

/// The days that are due for one case.
std::vector<std::pair<DueKind, QDate>> duesOf(const CaseFile &file)
{
    std::vector<std::pair<DueKind, QDate>> dues;
    const auto flow = flowOf(file);
    const auto state = file.unitTask.state;
    if (state == UnitTaskState::InNotice && !file.notices.empty())
        dues.emplace_back(DueKind::EndOfNotice, file.notices.back().notice.lastDay);
    const auto accepted = file.application.opinion.acceptedOn;
    if (accepted && !isClosed(state))
        dues.emplace_back(DueKind::Closing, accepted->addDays(flow.closingGraceDays));
    if (accepted && state == UnitTaskState::Closed && flow.stage(FlowStep::Filing))
        dues.emplace_back(DueKind::Filing, accepted->addDays(flow.closingGraceDays));
    for (const auto &planned : file.plannedLookBacks) {
        if (!planned.lookBackId && planned.cycle == file.unitTask.cycle)
            dues.emplace_back(DueKind::LookBack, planned.dueOn);
    }
    return dues;
}

} // namespace

Result<Saved<LookBackDraw>> LookBackService::draw(const DrawRule &rule, qint64 seed)
{
    if (!rule.dueOn.isValid())
        return invalid(u"planned_look_back.due_on"_s, u"field.required"_s);
    if (rule.percent < 0 || rule.percent > 100 || rule.leastPerUnit < 0)
        return invalid({}, u"flow.draw_share"_s);
    const auto work = [&](Recorder &recorder) -> Result<LookBackDraw> {
        auto candidates = candidatesFor(m_session.db(), rule);
        if (!candidates)
            return candidates.error();
        const auto drawn = drawLookBacks(*candidates, rule, seed);
        if (drawn.empty())
            return invalid({}, u"flow.draw_nothing"_s);
        auto stored = recorder.insert(LookBackDraw{.drawnOn = QDate::currentDate(),
                                                   .seed = seed,
                                                   .rule = toJson(rule),
                                                   .population = populationText(*candidates)});
        if (!stored)
            return stored;
        auto planned = planDrawn(recorder, *stored, drawn, rule.dueOn);
        return planned ? stored : planned.error();
    };
    return saveStep<LookBackDraw>(m_session, u"draw_look_backs"_s, std::nullopt, work);
}

Result<std::vector<LookBackDraw>> LookBackService::draws() const
{
    return RecordTable<LookBackDraw>(m_session.db()).where(u"id > 0 ORDER BY id"_s);
}

Result<std::vector<LookBackLine>> LookBackService::planned(std::optional<LookBackDrawId> draw) const
{
    const QString sql = u"SELECT "_s + RecordTable<PlannedLookBack>::columnList(u"p."_s) +
                        u", t.number, u.name FROM planned_look_back p JOIN unit_task ut ON ut.id ="
                        " p.unit_task_id JOIN task t ON t.id = ut.task_id JOIN unit u ON u.id = ut.unit_id"_s;
    const auto order = u" ORDER BY p.due_on, u.name, p.id"_s;
    auto lines = draw ? m_session.db().select(sql + u" WHERE p.draw_id = ?"_s + order, readLine, *draw)
                      : m_session.db().select(sql + order, readLine);
    if (!lines)
        return lines;
    for (auto &line : *lines) {
        if (!line.planned.lookBackId)
            continue;
        auto held = RecordTable<LookBack>(m_session.db()).get(*line.planned.lookBackId);
        if (!held)
            return held.error();
        line.held = *held;
    }
    return lines;
}

Result<Saved<PlannedLookBack>> LookBackService::plan(UnitTaskId id, QDate dueOn)
{
    return saveStep<PlannedLookBack>(
        m_session, u"add"_s, id, [&](Recorder &recorder) -> Result<PlannedLookBack> {
            auto unitTask = RecordTable<UnitTask>(m_session.db()).get(id);
            if (!unitTask)
                return unitTask.error();
            if (!isClosed(unitTask->state))
                return invalid(u"unit_task.state"_s, u"flow.not_closed"_s);
            const PlannedLookBack planned{.unitTaskId = id, .cycle = unitTask->cycle, .dueOn = dueOn};
            if (auto sound = checkRecord(planned); !sound)
                return sound.error();
            return recorder.insert(planned);
        });
}

Result<Saved<LookBack>> LookBackService::record(UnitTaskId id, const LookBack &result)
{
    if (result.people.trimmed().isEmpty())
        return invalid(u"look_back.people"_s, u"field.required"_s);
    if (result.finding.trimmed().isEmpty())
        return invalid(u"look_back.finding"_s, u"field.required"_s);
    return saveStep<LookBack>(m_session, u"look_back"_s, id, [&](Recorder &recorder) -> Result<LookBack> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        if (!isClosed(file->unitTask.state))
            return invalid(u"unit_task.state"_s, u"flow.not_closed"_s);
        LookBack held = result;
        held.id = {};
        held.unitTaskId = id;
        held.cycle = file->unitTask.cycle;
        if (auto sound = checkRecord(held); !sound)
            return sound.error();
        auto stored = recorder.insert(held);
        if (!stored)
            return stored;
        for (auto planned : file->plannedLookBacks) {
            if (planned.lookBackId || planned.cycle != held.cycle)
                continue;
            planned.lookBackId = stored->id;
            auto met = recorder.update(planned);
            return met ? stored : met.error();
        }
        return stored;
    });
}

Result<std::vector<RelapseRate>> LookBackService::rates() const
{
    auto rates = m_session.db().select(
        u"SELECT u.name,"
        " (SELECT count(*) FROM closing c JOIN unit_task ut ON ut.id = c.unit_task_id"
        "  WHERE ut.unit_id = u.id AND c.closed_on IS NOT NULL),"
        " (SELECT count(*) FROM look_back l JOIN unit_task ut ON ut.id = l.unit_task_id"
        "  WHERE ut.unit_id = u.id),"
        " (SELECT count(*) FROM move_record m JOIN unit_task ut ON ut.id = m.unit_task_id"
        "  WHERE ut.unit_id = u.id AND m.move = 'relapse') FROM unit u ORDER BY u.name"_s,
        [](Row &row) {
            return RelapseRate{row.text(), row.integer(), row.integer(), row.integer()};
        });
    if (!rates)
        return rates;
    std::erase_if(*rates, [](const RelapseRate &one) { return one.closed == 0 && one.relapsed == 0; });
    std::ranges::stable_sort(*rates, std::greater{}, &RelapseRate::rate);
    return rates;
}

Result<std::vector<DueDay>> LookBackService::calendar() const
{
    using Days = std::vector<DueDay>;
    return m_session.read<Days>([&]() -> Result<Days> {
        auto cases = casesAfterAcceptance(m_session.db());
        if (!cases)
            return cases.error();
        Days days;
        for (const auto &one : *cases) {
            auto file = CaseFileRepository(m_session.db()).get(one.id);
            if (!file)
                return file.error();
            for (const auto &[kind, on] : duesOf(*file))
                days.push_back({one.id, one.task, one.unit, kind, on});
        }
        std::ranges::stable_sort(days, {}, &DueDay::on);
        return days;
    });
}

} // namespace bihuan
