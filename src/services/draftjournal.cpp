#include "services/draftjournal.h"

#include "services/datafolder.h"
#include "storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kDaysKept = 30; ///< A skipped draft.

struct Journal
{
    QString actor{};
    std::vector<LeftDraft> drafts{};
};

QJsonObject draftJson(const LeftDraft &left)
{
    const Draft &draft = left.draft;
    return {{u"unit_task"_s, draft.unitTask.value()},
            {u"table"_s, draft.table},
            {u"record"_s, draft.record},
            {u"column"_s, draft.column},
            {u"base"_s, draft.base},
            {u"text"_s, draft.text},
            {u"at"_s, draft.at.toString(Qt::ISODateWithMs)},
            {u"skipped"_s, left.skipped}};
}

LeftDraft draftFrom(const QJsonObject &object, const QString &journal)
{
    return {.journal = journal,
            .draft = {.unitTask = UnitTaskId(object[u"unit_task"_s].toInteger()),
                      .table = object[u"table"_s].toString(),
                      .record = object[u"record"_s].toInteger(),
                      .column = object[u"column"_s].toString(),
                      .base = object[u"base"_s].toString(),
                      .text = object[u"text"_s].toString(),
                      .at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs)},
            .skipped = object[u"skipped"_s].toBool()};
}

/// Empty for a file that is none.
Journal readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    Journal journal{.actor = object[u"actor"_s].toString()};
    for (const auto &entry : object[u"drafts"_s].toArray()) {
        if (auto left = draftFrom(entry.toObject(), QFileInfo(path).fileName()); left.draft.at.isValid())
            journal.drafts.push_back(std::move(left));
    }
    return journal;
}

/// No drafts: no file.
Result<void> writeJournal(const QString &path, const Journal &journal)
{
    if (journal.drafts.empty()) {
        QFile::remove(path);
        return {};
    }
    QJsonArray drafts;
    for (const auto &left : journal.drafts)
        drafts.append(draftJson(left));
    const QJsonObject object{{u"actor"_s, journal.actor}, {u"drafts"_s, drafts}};
    return writeFileAtomically(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Journals of this computer: another one's programs may be running.
QString computer()
{
    return QString::fromLatin1(QSysInfo::machineHostName().toUtf8().toHex().left(32));
}

QString lockOf(const QString &path)
{
    return path + u".lock"_s;
}

/// Whether the program that writes this journal is running.
bool isAlive(const QString &path)
{
    if (!QFile::exists(lockOf(path)))
        return false;
    QLockFile lock(lockOf(path));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0); // One whose program is gone is taken, and given back on return.
}

bool isOver(const LeftDraft &left)
{
    return left.skipped && left.draft.at.daysTo(QDateTime::currentDateTimeUtc()) > kDaysKept;
}

} // namespace

DraftJournal::DraftJournal(const DataFolder &folder, const QString &actor)
    : m_folder(folder.path() + u"/drafts"_s)
    , m_actor(actor)
    , m_name(computer() + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s)
{
}

DraftJournal::~DraftJournal() = default;

Result<void> DraftJournal::write(const std::vector<Draft> &drafts)
{
    const QString path = m_folder + u'/' + m_name;
    if (drafts.empty() && !m_lock)
        return {};
    if (!m_lock) {
        if (!QDir().mkpath(m_folder))
            return systemError(m_folder);
        m_lock = std::make_unique<QLockFile>(lockOf(path));
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0)) {
            m_lock.reset();
            return systemError(m_folder);
        }
    }
    Journal journal{.actor = m_actor};
    for (const Draft &draft : drafts)
        journal.drafts.push_back({.journal = m_name, .draft = draft});
    auto written = writeJournal(path, journal);
    if (drafts.empty())
        m_lock.reset();
    return written;
}

Result<std::vector<LeftDraft>> DraftJournal::left() const
{
    std::vector<LeftDraft> all;
    const QDir folder(m_folder);
    for (const auto &name : folder.entryList({computer() + u"-*.json"_s}, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (name == m_name || isAlive(path))
            continue;
        Journal journal = readJournal(path);
        if (journal.actor != m_actor)
            continue;
        if (std::erase_if(journal.drafts, isOver) > 0) {
            if (auto written = writeJournal(path, journal); !written)
                return written.error();
        }
        std::ranges::move(journal.drafts, std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, [](const LeftDraft &one) { return one.draft.at; });
    return all;
}

Result<void> DraftJournal::change(const LeftDraft &draft, bool keepsSkipped)
{
    const QString path = m_folder + u'/' + draft.journal;
    Journal journal = readJournal(path);
    const auto isIt = [&](const LeftDraft &one) { return one.draft == draft.draft; };
    if (keepsSkipped) {
        for (auto &one : journal.drafts)
            one.skipped = one.skipped || isIt(one);
    } else {
        std::erase_if(journal.drafts, isIt);
    }
    return writeJournal(path, journal);
}

Result<void> DraftJournal::forget(const LeftDraft &draft)
{
    return change(draft, false);
}

Result<void> DraftJournal::skip(const LeftDraft &draft)
{
    return change(draft, true);
}

} // namespace bihuan
