#include "gui/opinionbatch.h"

#include "services/background.h"
#include "services/caseservice.h"
#include "wording/errortext.h"

#include <QDir>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace bihuan {

OpinionBatch::OpinionBatch(Services &services, QWidget &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

QProgressDialog *OpinionBatch::startProgress(const QString &words, int all)
{
    auto *progress = new QProgressDialog(words, tr("Stop"), 0, all, &m_window);
    progress->setWindowTitle(tr("Opinions of the list"));
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setValue(0);
    return progress;
}

void OpinionBatch::write(const std::vector<UnitTaskId> &ids, const QString &target)
{
    QPointer<QProgressDialog> progress = startProgress(tr("Writing opinions …"), int(ids.size()));
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    connect(progress, &QProgressDialog::canceled, this, [stopped] { *stopped = true; });
    // Called by the worker; the dialog lives in the thread of the window.
    const auto tell = [this, progress, stopped](int done, int) {
        QMetaObject::invokeMethod(this, [progress, done] {
            if (progress)
                progress->setValue(done);
        });
        return !*stopped;
    };
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [ids, target, tell](Services &own) { return own.opinions().writeAll(ids, target, {}, tell); },
        [this, progress](const Result<WrittenOpinions> &written) {
            delete progress;
            if (written)
                report(*written);
            else
                Q_EMIT failed(written.error());
        });
}

void OpinionBatch::report(const WrittenOpinions &written)
{
    const QString done = tr("Opinions done: %1.").arg(written.files.size());
    Q_EMIT finished(written.cancelled ? tr("Stopped. %1").arg(done) : done);
    if (written.failed.empty())
        return;
    QStringList lines;
    for (const auto &[id, error] : written.failed) {
        const auto file = m_services.cases().get(id);
        const QString which = file ? file->task.number + u' ' + file->unit.name : QString::number(id.value());
        lines << which + u": "_s + errorText(error);
    }
    QMessageBox box(QMessageBox::Warning, tr("Opinions of the list"),
                    tr("Opinions that failed: %1.").arg(written.failed.size()), QMessageBox::Close,
                    &m_window);
    constexpr qsizetype kShown = 8;
    box.setInformativeText(lines.mid(0, kShown).join(u'\n'));
    if (lines.size() > kShown)
        box.setDetailedText(lines.join(u'\n'));
    box.exec();
}

Result<void> OpinionBatch::printOne(OpinionSheet &sheet, UnitTaskId id, QPrinter &printer)
{
    return m_services.cases()
        .get(id)
        .and_then([&](const CaseFile &file) { return sheet.set(file); })
        .and_then([&]() -> Result<void> {
            sheet.print(printer);
            return {};
        });
}

void OpinionBatch::print(const std::vector<UnitTaskId> &ids)
{
    OpinionSheet sheet;
    const auto ready = m_services.opinions().templateJson().and_then(
        [&](const QByteArray &json) { return sheet.setTemplate(json); });
    if (!ready) {
        Q_EMIT failed(ready.error());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintDialog dialog(&printer, &m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::unique_ptr<QProgressDialog> progress(
        startProgress(tr("Printing opinions …"), int(ids.size())));
    WrittenOpinions printed;
    int count = 0;
    for (const UnitTaskId id : ids) {
        progress->setValue(count); // Lets a click on Stop come through.
        printed.cancelled = progress->wasCanceled();
        if (printed.cancelled)
            break;
        if (auto done = printOne(sheet, id, printer); !done)
            printed.failed.push_back({id, done.error()});
        else
            printed.files << QString::number(++count);
    }
    report(printed);
}

} // namespace bihuan
