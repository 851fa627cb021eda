#pragma once

#include "gui/caseeditor.h"

#include <QStringList>
#include <QTimer>

#include <atomic>

class QMimeData;

namespace bihuan {

/// Takes files into the evidence of one measure, in the background.
class EvidenceIntake : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceIntake(QObject *parent = nullptr);

    /// Copies and maps the files and folders. One intake at a time: while one runs, more are refused with
    /// Busy.
    Result<void> start(CaseEditor &editor, MeasureId measure, const QStringList &paths);
    void cancel();
    bool isRunning() const { return m_state != nullptr; }

    /// Local files of a drop or a paste; a picture becomes a file first. Empty when there are none.
    static QStringList filesOf(const QMimeData &data);

Q_SIGNALS:
    void started();
    /// 0 to 100.
    void progressed(int percent);
    void finished();
    void failed(const bihuan::Error &error);

private:
    struct State
    {
        std::atomic<qint64> done = 0;
        std::atomic<bool> cancelled = false;
        qint64 total = 1;
    };

    void end();

    std::shared_ptr<State> m_state{};
    QTimer m_poll{};
};

} // namespace bihuan
