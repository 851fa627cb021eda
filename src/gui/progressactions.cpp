// What the buttons of the progress page do.
#include "gui/edithistory.h"
#include "gui/messagebar.h"
#include "gui/progresscalldialog.h"
#include "gui/progressmodel.h"
#include "gui/progresspage.h"
#include "gui/progresssummodel.h"
#include "gui/progressview.h"
#include "gui/reasondialog.h"
#include "services/background.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"
#include "wording/steptext.h"

#include <QTableView>

namespace bihuan {

std::vector<ProgressReport> ProgressPage::chosenReports() const
{
    std::vector<ProgressReport> reports;
    const auto cells = m_view->selectionModel()->selectedIndexes();
    for (const auto &cell : cells) {
        const auto &report = m_model->cellAt(cell).report;
        if (!report.id.isNew())
            reports.push_back(report);
    }
    return reports;
}

void ProgressPage::run(const Job &job, std::vector<ProgressReport> reports)
{
    if (reports.empty()) {
        m_messages->showText(tr("Nothing of that kind is selected. Select reports first."));
        return;
    }
    if (reports.size() <= ProgressModel::kAtOnce) {
        finish(job(m_services.progress(), reports));
        return;
    }
    ++m_jobs;
    m_view->setEnabled(false);
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [job, reports = std::move(reports)](Services &own) { return job(own.progress(), reports); },
        [this](const Result<SavedReports> &saved) {
            --m_jobs;
            m_view->setEnabled(true);
            m_view->setFocus();
            finish(saved);
        });
}

void ProgressPage::finish(const Result<SavedReports> &saved)
{
    m_model->takeSaved(saved);
}

void ProgressPage::note(std::vector<qint64> steps, const QString &table)
{
    const auto current = m_view->currentIndex();
    m_history.add({std::move(steps), stepText(Change::Changed, table, {}),
                   current.isValid() ? m_model->rowAt(current.row()).unitTaskId : UnitTaskId()});
    Q_EMIT saved();
}

void ProgressPage::prefill()
{
    if (!commit())
        return;
    std::vector<ProgressReport> reports;
    const auto cells = m_view->selectionModel()->selectedIndexes();
    for (const auto &cell : cells) {
        if (m_model->cellAt(cell).report.isBlank())
            reports.push_back(m_model->grid().prefilled(m_model->rowAt(cell.row()), size_t(cell.column())));
    }
    run([](ProgressService &service, const auto &all) { return service.enter(all); }, std::move(reports));
}

void ProgressPage::submit()
{
    if (!commit())
        return;
    auto reports = chosenReports();
    std::erase_if(reports, [](const ProgressReport &report) { return report.isReported(); });
    run([](ProgressService &service, const auto &all) { return service.submit(all); }, std::move(reports));
}

void ProgressPage::takeIn()
{
    if (!commit())
        return;
    auto reports = chosenReports();
    std::erase_if(reports,
                  [](const ProgressReport &report) { return report.status != ReportStatus::Submitted; });
    run([](ProgressService &service, const auto &all) { return service.takeIn(all); }, std::move(reports));
}

void ProgressPage::giveBack()
{
    if (!commit())
        return;
    auto reports = chosenReports();
    std::erase_if(reports, [](const ProgressReport &report) { return !report.isReported(); });
    if (reports.empty()) {
        m_messages->showText(
            tr("None of the selected reports is with the office. Select such as were submitted."));
        return;
    }
    ReasonDialog dialog(tr("Return reports"),
                        tr("Reports to be returned: %1. The unit reads the reason.").arg(reports.size()), {},
                        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run([reason = dialog.reason()](ProgressService &service,
                                   const auto &all) { return service.giveBack(all, reason); },
        std::move(reports));
}

void ProgressPage::setGrade()
{
    const auto current = m_view->currentIndex();
    if (!commit() || !current.isValid())
        return;
    const auto &grid = m_model->grid();
    const auto &row = m_model->rowAt(current.row());
    const bool ofPlan = m_sumView->currentIndex().row() == ProgressSumModel::OfPlan;
    const auto column = size_t(current.column());
    const auto now = ofPlan ? grid.ofPlan(column) : grid.ofTask(row.taskId, column);
    Choices choices;
    if (now.byHand)
        choices.push_back({QString(), tr("as the rule says")});
    for (const auto &entry : CodeTable<Grade>::entries)
        choices.push_back({entry.second, gradeName(entry.first)});
    const QString what = ofPlan ? grid.plan.title : tr("Task %1").arg(row.taskNumber);
    ReasonDialog dialog(
        tr("Set the grade by hand"),
        tr("%1, %2. The rule gives: %3")
            .arg(what, grid.periods[column].label(), now.byRule ? gradeName(*now.byRule) : tr("nothing yet")),
        choices, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto grade = fromCode<Grade>(dialog.code());
    auto step =
        grade ? m_services.progress().setGrade({.planId = grid.plan.id,
                                                .taskId = ofPlan ? std::nullopt : std::optional(row.taskId),
                                                .period = grid.periods[column].code(),
                                                .grade = *grade,
                                                .reason = dialog.reason()})
              : m_services.progress().clearGrade(now.byHand->id);
    if (!step) {
        m_messages->showError(step.error());
        return;
    }
    note({*step}, u"hand_set_grade"_s);
    reload();
}

void ProgressPage::changeCall()
{
    if (!commit() || plan().isNew())
        return;
    std::vector<qint64> steps;
    const auto store = [&](const ProgressCall &call, const std::vector<GradeWord> &words) -> Result<void> {
        auto &service = m_services.progress();
        auto stepOfWords = service.setWords(words);
        if (!stepOfWords)
            return stepOfWords.error();
        steps.push_back(*stepOfWords);
        auto stepOfCall = service.setCall(call);
        if (!stepOfCall)
            return stepOfCall.error();
        steps.push_back(*stepOfCall);
        return {};
    };
    auto call = m_model->grid().call;
    call.planId = plan();
    ProgressCallDialog dialog(call, m_model->grid().words, store, this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    if (!steps.empty())
        note(steps, u"progress_call"_s);
    if (accepted)
        reload();
}

} // namespace bihuan
