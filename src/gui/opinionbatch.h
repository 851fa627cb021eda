#pragma once

#include "core/unittask.h"
#include "gui/opinionsheet.h"
#include "services/opinionservice.h"

#include <QObject>

#include <atomic>

class QProgressDialog;
class QWidget;

namespace bihuan {

class Services;

/// Writes or prints the opinions of many unit tasks, with progress, a way to stop, and a report of those that
/// failed and why. One at a time; belongs to the window.
class OpinionBatch : public QObject
{
    Q_OBJECT

public:
    OpinionBatch(Services &services, QWidget &window);

    /// To a folder, a PDF each, or to one file that ends in .pdf.
    void write(const std::vector<UnitTaskId> &ids, const QString &target);
    /// Each opinion is a job of its own, so that each begins on a new sheet.
    void print(const std::vector<UnitTaskId> &ids);

Q_SIGNALS:
    /// All is written or printed, or it was stopped: what to tell, for the message bar.
    void finished(const QString &words);
    void failed(const bihuan::Error &error);

private:
    QProgressDialog *startProgress(const QString &words, int all);
    void report(const WrittenOpinions &written);
    Result<void> printOne(OpinionSheet &sheet, UnitTaskId id, QPrinter &printer);

    Services &m_services;
    QWidget &m_window;
};

} // namespace bihuan
