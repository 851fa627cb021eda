#include "services/progressservice.h"

#include "report/report.h"
#include "services/caseparts.h"
#include "services/progresstable.h"
#include "services/rules.h"
#include "storage/filesystem.h"
#include "storage/progressrepository.h"

#include <algorithm>

namespace bihuan {

namespace {

Problem reportProblem(const ProgressReport &report, const QString &rule, const QStringList &args = {})
{
    return {report.period, rule, args};
}

/// Puts the unit before the period in the place of a problem: among many reports, the period tells little.
void nameUnit(Database &db, const ProgressReport &report, Problem &wrong)
{
    const auto unit =
        db.selectOne(u"SELECT u.name FROM unit u JOIN unit_task ut ON ut.unit_id = u.id WHERE ut.id = ?"_s,
                     &Row::text, report.unitTaskId);
    if (unit)
        wrong.where = *unit + u' ' + report.period;
}

Result<void> refused(std::vector<Problem> problems)
{
    if (problems.empty())
        return {};
    return Error{Error::Kind::Invalid, u"progress reports break a rule"_s, std::move(problems)};
}

/// Brings grade and word of a report into line with the list.
std::optional<Problem> settleGrade(ProgressReport &report, const std::vector<GradeWord> &words)
{
    report.gradeWord = report.gradeWord.trimmed();
    if (report.gradeWord.isEmpty() && report.grade) {
        ProgressGrid grid;
        grid.words = words;
        report.gradeWord = grid.wordFor(*report.grade, report.longTerm);
        return std::nullopt;
    }
    if (report.gradeWord.isEmpty()) {
        report.longTerm = false;
        return std::nullopt;
    }
    const auto known = std::ranges::find(words, report.gradeWord, &GradeWord::word);
    if (known != words.end()) {
        report.grade = known->grade;
        report.longTerm = known->longTerm;
        return std::nullopt;
    }
    QStringList list;
    for (const auto &word : words)
        list << word.word;
    return reportProblem(report, u"progress.unknown_word"_s, {report.gradeWord, list.join(u'、')});
}

/// What stands against storing a report as a person typed it.
std::vector<Problem> entryProblems(ProgressReport &report, const ProgressReport &before,
                                   const std::vector<GradeWord> &words)
{
    std::vector<Problem> problems = problemsOf(report);
    const auto period = reportingPeriodFrom(report.period);
    if (!period)
        problems.push_back({{}, u"progress.bad_period"_s, {report.period}});
    else
        report.period = period->code();
    if (before.status == ReportStatus::TakenIn)
        problems.push_back(reportProblem(report, u"progress.taken_in"_s));
    const bool wordIsOld = report.gradeWord == before.gradeWord && report.grade == before.grade;
    if (wordIsOld) // Also one that has left the list since.
        return problems;
    if (auto wrong = settleGrade(report, words))
        problems.push_back(*wrong);
    return problems;
}

/// The stored report, or a blank one for a new report.
Result<ProgressReport> storedReport(Database &db, const ProgressReport &report)
{
    if (report.id.isNew())
        return ProgressReport{};
    return RecordTable<ProgressReport>(db).get(report.id);
}

/// Stores one report; removes it when it says nothing and was never handed in.
Result<ProgressReport> storeReport(Recorder &recorder, const ProgressReport &report)
{
    recorder.setUnitTask(report.unitTaskId);
    const bool isNothing = report.isBlank() && report.status == ReportStatus::Draft;
    if (!isNothing)
        return recorder.save(report);
    const ProgressReport blank{.unitTaskId = report.unitTaskId, .period = report.period};
    if (report.id.isNew())
        return blank;
    auto removed = recorder.remove(report);
    return removed ? Result<ProgressReport>(blank) : removed.error();
}

/// Stores reports that the caller has found sound, as one step.
Result<SavedReports> storeAll(Session &session, const QString &action,
                              const std::vector<ProgressReport> &reports, const QString &reason = {})
{
    SavedReports saved;
    auto step = session.write(
        action, std::nullopt,
        [&](Recorder &recorder) -> Result<void> {
            for (const auto &report : reports) {
                auto stored = storeReport(recorder, report);
                if (!stored)
                    return stored.error();
                saved.reports.push_back(*stored);
            }
            return {};
        },
        reason);
    if (!step)
        return step.error();
    saved.step = *step;
    return saved;
}

/// Changes reports by `change`, which returns what stands against it, and stores them.
template <typename Change>
Result<SavedReports> changeAll(Session &session, const QString &action, std::vector<ProgressReport> reports,
                               Change change, const QString &reason = {})
{
    std::vector<Problem> problems;
    for (auto &report : reports) {
        if (auto wrong = change(report)) {
            nameUnit(session.db(), report, *wrong);
            problems.push_back(*wrong);
        }
    }
    if (auto sound = refused(std::move(problems)); !sound)
        return sound.error();
    return storeAll(session, action, reports, reason);
}

Result<void> checkPeriod(const QString &code)
{
    return reportingPeriodFrom(code) ? Result<void>() : invalid({}, u"progress.bad_period"_s, {code});
}

} // namespace

Result<std::vector<PlanOverview>> ProgressService::plans() const
{
    return m_session.db().select(
        u"SELECT p.id, p.title, (SELECT count(*) FROM unit_task ut JOIN task t ON t.id = ut.task_id"
        " WHERE t.plan_id = p.id) FROM plan p ORDER BY p.id DESC"_s,
        [](Row &row) {
            PlanOverview plan;
            row.take(plan.id);
            row.take(plan.title);
            row.take(plan.unitTasks);
            return plan;
        });
}

Result<ProgressGrid> ProgressService::grid(PlanId plan, QDate from, QDate to, QDate today) const
{
    auto grid = ProgressRepository(m_session.db()).grid(plan, from, to);
    if (!grid)
        return grid;
    grid->today = today;
    if (!grid->calledFrom.isValid())
        grid->calledFrom = periodOf(grid->call.rhythm, today).firstDay();
    grid->mark();
    return grid;
}

Result<void> ProgressService::print(PlanId plan, const ReportingPeriod &period, const QString &path) const
{
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return invalid(path, u"progress.not_a_pdf"_s);
    auto found = grid(plan, period.firstDay(), period.lastDay());
    if (!found)
        return found.error();
    if (found->periods != std::vector{period})
        return invalid({}, u"progress.other_rhythm"_s, {period.code(), toCode(found->call.rhythm)});
    FontSet fonts;
    const auto blocks = progressTable(*found, 0);
    auto pages = layOut(blocks, {}, fonts);
    if (!pages)
        return pages.error();
    const PdfOptions options{.title = blocks.front().text.text, .createdAt = newestReport(*found, 0)};
    return toPdf(*pages, options, fonts).and_then([&](const QByteArray &pdf) {
        return writeFileAtomically(path, pdf);
    });
}

Result<SavedReports> ProgressService::enter(const std::vector<ProgressReport> &reports)
{
    auto list = words();
    if (!list)
        return list.error();
    std::vector<ProgressReport> wanted = reports;
    std::vector<Problem> problems;
    for (auto &report : wanted) {
        auto before = storedReport(m_session.db(), report);
        if (!before)
            return before.error();
        for (auto &wrong : entryProblems(report, *before, *list)) {
            nameUnit(m_session.db(), report, wrong);
            problems.push_back(std::move(wrong));
        }
    }
    if (auto sound = refused(std::move(problems)); !sound)
        return sound.error();
    return storeAll(m_session, u"report_progress"_s, wanted);
}

Result<SavedReports> ProgressService::submit(const std::vector<ProgressReport> &reports, const QDateTime &at)
{
    const QDateTime when = at.isValid() ? at.toUTC() : QDateTime::currentDateTimeUtc();
    return changeAll(m_session, u"submit_progress"_s, reports,
                     [&](ProgressReport &report) -> std::optional<Problem> {
                         if (report.status == ReportStatus::TakenIn)
                             return reportProblem(report, u"progress.taken_in"_s);
                         if (!report.grade)
                             return reportProblem(report, u"progress.grade_missing"_s);
                         if (report.text.trimmed().isEmpty())
                             return reportProblem(report, u"progress.text_missing"_s);
                         report.status = ReportStatus::Submitted;
                         if (!report.reportedAt || at.isValid())
                             report.reportedAt = when;
                         report.reportedBy = m_session.actor();
                         return std::nullopt;
                     });
}

Result<SavedReports> ProgressService::takeIn(const std::vector<ProgressReport> &reports)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return changeAll(m_session, u"take_in_progress"_s, reports,
                     [&](ProgressReport &report) -> std::optional<Problem> {
                         if (report.status == ReportStatus::TakenIn)
                             return std::nullopt;
                         if (report.status != ReportStatus::Submitted)
                             return reportProblem(report, u"progress.not_submitted"_s);
                         report.status = ReportStatus::TakenIn;
                         report.decidedAt = now;
                         report.decidedBy = m_session.actor();
                         return std::nullopt;
                     });
}

Result<SavedReports> ProgressService::giveBack(const std::vector<ProgressReport> &reports,
                                               const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid({}, u"progress.reason_missing"_s);
    if (auto wrong = textProblem(u"progress_report.return_reason"_s, reason))
        return Error{Error::Kind::Invalid, u"the reason breaks a rule"_s, {*wrong}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return changeAll(
        m_session, u"return_progress"_s, reports,
        [&](ProgressReport &report) -> std::optional<Problem> {
            if (!report.isReported())
                return reportProblem(report, u"progress.not_submitted"_s);
            report.status = ReportStatus::Returned;
            report.returnReason = reason.trimmed();
            report.decidedAt = now;
            report.decidedBy = m_session.actor();
            return std::nullopt;
        },
        reason.trimmed());
}

Result<qint64> ProgressService::setCall(const ProgressCall &call)
{
    ProgressCall wanted = call;
    if (wanted.dueDay < 0 || wanted.dueDay > 31)
        return invalid({}, u"progress.bad_due_day"_s, {QString::number(wanted.dueDay)});
    if (!wanted.firstPeriod.isEmpty()) {
        const auto first = reportingPeriodFrom(wanted.firstPeriod);
        if (!first)
            return invalid({}, u"progress.bad_period"_s, {wanted.firstPeriod});
        wanted.firstPeriod = periodOf(wanted.rhythm, first->firstDay()).code();
    }
    return m_session.write(u"set_progress_call"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = RecordTable<ProgressCall>(m_session.db()).where(u"plan_id = ?"_s, wanted.planId);
        if (!stored)
            return stored.error();
        if (stored->empty())
            return done(recorder.insert(wanted));
        wanted.id = stored->front().id;
        if (call.id.isNew()) // Whoever did not read it means to set it whatever it was.
            wanted.version = stored->front().version;
        return done(recorder.update(wanted));
    });
}

Result<std::vector<GradeWord>> ProgressService::words() const
{
    return ProgressRepository(m_session.db()).words();
}

Result<qint64> ProgressService::setWords(const std::vector<GradeWord> &words)
{
    for (const auto &word : words) {
        if (word.word.trimmed().isEmpty())
            return invalid({}, u"progress.word_missing"_s);
        if (auto sound = checkRecord(word); !sound)
            return sound.error();
    }
    return m_session.write(u"set_grade_words"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = this->words();
        if (!stored)
            return stored.error();
        for (const auto &before : *stored) {
            if (std::ranges::find(words, before.word, &GradeWord::word) != words.end())
                continue;
            if (auto removed = recorder.remove(before); !removed)
                return removed;
        }
        int ordinal = 0;
        for (GradeWord word : words) {
            const auto before = std::ranges::find(*stored, word.word, &GradeWord::word);
            const bool known = before != stored->end();
            word.id = known ? before->id : GradeWordId();
            word.version = known ? before->version : 1;
            word.ordinal = ordinal++;
            if (auto kept = known ? recorder.update(word) : recorder.insert(word); !kept)
                return kept.error();
        }
        return {};
    });
}

Result<qint64> ProgressService::setGrade(const HandSetGrade &set)
{
    if (set.reason.trimmed().isEmpty())
        return invalid({}, u"progress.reason_missing"_s);
    if (auto sound = checkPeriod(set.period); !sound)
        return sound.error();
    if (auto sound = checkRecord(set); !sound)
        return sound.error();
    return m_session.write(
        u"set_grade"_s, std::nullopt,
        [&](Recorder &recorder) -> Result<void> {
            HandSetGrade wanted = set;
            wanted.period = reportingPeriodFrom(set.period)->code();
            auto stored = RecordTable<HandSetGrade>(m_session.db())
                              .where(u"plan_id = ? AND period = ? AND COALESCE(task_id, 0) = ?"_s, set.planId,
                                     wanted.period, set.taskId.value_or(TaskId()));
            if (!stored)
                return stored.error();
            if (stored->empty())
                return done(recorder.insert(wanted));
            wanted.id = stored->front().id;
            wanted.version = stored->front().version;
            return done(recorder.update(wanted));
        },
        set.reason.trimmed());
}

Result<qint64> ProgressService::clearGrade(HandSetGradeId id)
{
    return m_session.write(u"clear_grade"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto stored = RecordTable<HandSetGrade>(m_session.db()).get(id);
        return stored ? recorder.remove(*stored) : stored.error();
    });
}

} // namespace bihuan
