#pragma once

#include "services/draftjournal.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace bihuan {

/// Keeps what is being typed on disk, at most a second behind the keys, so that it outlives the program.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// What is typed and not stored at this moment.
    using Source = std::function<std::vector<Draft>()>;

    DraftKeeper(const DataFolder &folder, const QString &actor, Source source, QObject *parent = nullptr);
    ~DraftKeeper() override;

    DraftJournal &journal() { return m_journal; }

    /// Writes what is typed now and returns when it is on disk.
    Result<void> writeNow();

private:
    void look();

    DraftJournal m_journal;
    Source m_source;
    std::vector<Draft> m_written{};
    QFuture<Result<void>> m_writing{};
    QTimer m_every{};
};

} // namespace bihuan
