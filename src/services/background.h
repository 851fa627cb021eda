#pragma once

#include "services/services.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace bihuan {

/// Runs `job(Services &)` on a worker thread with a connection of its own, then
/// `done(result)` in the thread of `receiver`; never, if `receiver` is gone by then.
template <typename Job, typename Done>
void inBackground(QObject *receiver, const DataFolder &folder, const Identity &actor, Job job, Done done)
{
    using Answer = std::invoke_result_t<Job, Services &>;
    // A watcher and not QFuture::then(receiver, ...): Qt 6.4 asserts when that
    // receiver dies first; a watcher that is its child dies with it.
    auto *watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([folder, actor, job]() -> Answer {
        auto services = Services::open(folder, actor);
        return services ? job(services.value()) : Answer(services.error());
    }));
}

/// Waits in its end until nothing runs in the background any more. Qt takes connections away while the
/// application goes; what still works on one then would crash. To outlive the windows and not the
/// application.
class BackgroundEnd
{
public:
    BackgroundEnd() = default;
    BackgroundEnd(const BackgroundEnd &) = delete;
    BackgroundEnd &operator=(const BackgroundEnd &) = delete;
    ~BackgroundEnd() { QThreadPool::globalInstance()->waitForDone(); }
};

} // namespace bihuan
