#include "gui/evidenceintake.h"

#include "services/background.h"
#include "services/evidenceservice.h"
#include "wording/steptext.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

namespace bihuan {

namespace {

constexpr int kProgressMilliseconds = 100;

qint64 bytesOf(const QStringList &paths)
{
    qint64 bytes = 0;
    for (const auto &path : paths) {
        bytes += QFileInfo(path).isFile() ? QFileInfo(path).size() : 0;
        for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            files.next();
            bytes += files.fileInfo().size();
        }
    }
    return bytes;
}

/// The pasted picture as a file, named by the moment.
QString savedPicture(const QMimeData &data)
{
    const auto image = qvariant_cast<QImage>(data.imageData());
    const QString name = EvidenceIntake::tr("Screenshot %1.png")
                             .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
    const QString path = QDir::temp().filePath(name);
    return !image.isNull() && image.save(path) ? path : QString();
}

} // namespace

EvidenceIntake::EvidenceIntake(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kProgressMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_state)
            Q_EMIT progressed(static_cast<int>(100 * m_state->done / m_state->total));
    });
}

Result<void> EvidenceIntake::start(CaseEditor &editor, MeasureId measure, const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    if (m_state)
        return Error{Error::Kind::Busy, u"an intake is running"_s};
    auto state = std::make_shared<State>();
    state->total = std::max<qint64>(1, bytesOf(paths));
    m_state = state;
    m_poll.start();
    Q_EMIT started();
    const UnitTaskId id = editor.id();
    auto &services = editor.services();
    const auto job = [id, measure, paths, state](Services &own) {
        return own.evidence().attach(id, measure, paths, [state](qint64 done) {
            state->done = done;
            return !state->cancelled;
        });
    };
    const auto done = [this, id, state, at = QPointer(&editor)](const Result<Attached> &attached) {
        end();
        if (attached && at) {
            if (auto noted = at->note({{attached->step}, stepText(Change::Added, u"evidence"_s), id}); !noted)
                Q_EMIT failed(noted.error());
        }
        if (!attached && !state->cancelled)
            Q_EMIT failed(attached.error());
    };
    inBackground(this, services.folder(), services.actor(), job, done);
    return {};
}

void EvidenceIntake::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

void EvidenceIntake::end()
{
    m_poll.stop();
    m_state.reset();
    Q_EMIT finished();
}

QStringList EvidenceIntake::filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const auto &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty() && data.hasImage()) {
        if (const QString picture = savedPicture(data); !picture.isEmpty())
            paths << picture;
    }
    return paths;
}

} // namespace bihuan
