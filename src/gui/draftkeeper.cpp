#include "gui/draftkeeper.h"

#include "services/datafolder.h"

#include <spdlog/spdlog.h>

#include <QtConcurrent>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kEveryMilliseconds = 1000; ///< With the writing, less than two seconds of typing are ever lost.

/// The same texts in the same fields; when is no difference.
bool sameDrafts(const std::vector<Draft> &a, const std::vector<Draft> &b)
{
    return std::ranges::equal(a, b, [](Draft one, const Draft &other) {
        one.at = other.at;
        return one == other;
    });
}

} // namespace

DraftKeeper::DraftKeeper(const DataFolder &folder, const QString &actor, Source source, QObject *parent)
    : QObject(parent), m_journal(folder, actor), m_source(std::move(source))
{
    m_every.setInterval(kEveryMilliseconds);
    connect(&m_every, &QTimer::timeout, this, &DraftKeeper::look);
    m_every.start();
}

DraftKeeper::~DraftKeeper()
{
    m_writing.waitForFinished();
}

void DraftKeeper::look()
{
    if (m_writing.isRunning())
        return; // A slow disk; the next look is in a second.
    auto drafts = m_source();
    if (sameDrafts(drafts, m_written))
        return;
    m_written = drafts;
    // Not in this thread: a disk may take longer to sync than a frame lasts.
    m_writing = QtConcurrent::run([this, drafts] {
        auto written = m_journal.write(drafts);
        if (!written) // The field stores itself all the same when it is left.
            spdlog::warn("drafts: {}: {}", name(written.error().kind), written.error().detail.toStdString());
        return written;
    });
}

Result<void> DraftKeeper::writeNow()
{
    m_writing.waitForFinished();
    m_written = m_source();
    return m_journal.write(m_written);
}

} // namespace bihuan
