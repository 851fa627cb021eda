#include "services/searchservice.h"

#include "core/searchkey.h"
#include "services/filetext.h"
#include "services/session.h"
#include "storage/recordtable.h"
#include "storage/searchindex.h"
#include "storage/unittasklines.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kUnitTasksAtOnce = 200;

std::vector<UnitTaskId> readUnitTasks(const std::vector<qint64> &ids)
{
    std::vector<UnitTaskId> found;
    for (const qint64 id : ids)
        found.emplace_back(id);
    return found;
}

/// A task or a unit, and what it is called.
struct Named
{
    qint64 id = 0;
    QString name{};
};

Named readNamed(Row &row)
{
    Named named;
    row.take(named.id);
    row.take(named.name);
    return named;
}

/// 2 for 第2项, 2 for 2.
QString bareNumber(QString key)
{
    if (key.startsWith(u'第'))
        key.remove(0, 1);
    if (key.endsWith(u'项'))
        key.chop(1);
    return key;
}

constexpr std::size_t kMostNames = 500; ///< A word that names more than these names nothing in particular.

/// SQL for a list of ids; one that nothing has for none.
QString idList(const std::vector<qint64> &ids)
{
    QStringList numbers{u"0"_s};
    for (std::size_t i = 0; i < std::min(ids.size(), kMostNames); ++i)
        numbers << QString::number(ids[i]);
    return numbers.join(u',');
}

std::vector<qint64> namedBy(const QString &word, const std::vector<Named> &all)
{
    std::vector<qint64> ids;
    for (const Named &one : all) {
        if (searchKey(one.name).contains(word))
            ids.push_back(one.id);
    }
    return ids;
}

/// The tasks of this very number where there are some, else those whose number holds the word.
std::vector<qint64> tasksNamedBy(const QString &word, const std::vector<Named> &all)
{
    std::vector<qint64> exact;
    for (const Named &one : all) {
        if (bareNumber(searchKey(one.name)) == bareNumber(word))
            exact.push_back(one.id);
    }
    return exact.empty() ? namedBy(word, all) : exact;
}

bool goesOn(const SearchService::Progress &progress, std::size_t done, std::size_t all)
{
    return !progress || progress(int(done), int(all));
}

} // namespace

Result<std::vector<SearchHit>> SearchService::find(const QString &query, int most) const
{
    // Pieces of a long text and several hits in a field are one place: a few more are asked for than shown.
    auto hits = SearchIndex(m_session.db()).find(query, most * 2);
    if (!hits)
        return hits;
    std::vector<SearchHit> places;
    for (SearchHit &hit : *hits) {
        const auto same = [&](const SearchHit &other) {
            return other.at.entity == hit.at.entity && other.at.recordId == hit.at.recordId &&
                   other.at.field == hit.at.field && other.unitTaskId == hit.unitTaskId;
        };
        if (std::ranges::none_of(places, same) && int(places.size()) < most)
            places.push_back(std::move(hit));
    }
    return places;
}

Result<std::vector<UnitTaskId>> SearchService::unitTasks(const QString &query, int most) const
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    Database &db = m_session.db();
    const auto tasks = db.select(u"SELECT id, number FROM task"_s, readNamed);
    if (!tasks)
        return tasks.error();
    const auto units = db.select(u"SELECT id, name FROM unit"_s, readNamed);
    if (!units)
        return units.error();
    QStringList conditions;
    for (const auto &word : query.split(blanks, Qt::SkipEmptyParts)) {
        const auto key = searchKey(word);
        const auto inTasks = tasksNamedBy(key, *tasks);
        const auto inUnits = namedBy(key, *units);
        if (inTasks.empty() && inUnits.empty())
            return std::vector<UnitTaskId>{};
        conditions << u"(task_id IN (%1) OR unit_id IN (%2))"_s.arg(idList(inTasks), idList(inUnits));
    }
    if (conditions.isEmpty())
        return std::vector<UnitTaskId>{};
    const auto ids = db.select(u"SELECT id FROM unit_task WHERE "_s + conditions.join(u" AND "_s) +
                                   u" ORDER BY id LIMIT ?"_s,
                               &Row::number, most);
    return ids ? Result<std::vector<UnitTaskId>>(readUnitTasks(*ids)) : ids.error();
}

Result<FilesRead> SearchService::readFiles(const Progress &progress)
{
    Database &db = m_session.db();
    const auto unread = SearchIndex(db).unreadFiles();
    if (!unread)
        return unread.error();
    FilesRead found;
    for (std::size_t i = 0; i < unread->size() && goesOn(progress, i, unread->size()); ++i) {
        const QString &sha256 = (*unread)[i];
        const FileText content = readFileText(m_session.store().pathOf(sha256));
        auto ids = db.select(u"SELECT DISTINCT e.unit_task_id FROM evidence e JOIN evidence_file f"
                             " ON f.evidence_id = e.id WHERE f.sha256 = ?"_s,
                             &Row::number, sha256);
        if (!ids)
            return ids.error();
        auto stored = db.transaction([&]() -> Result<void> {
            auto noted = SearchIndex(db).setFileText(sha256, content.status, content.text);
            for (const auto id : readUnitTasks(*ids)) {
                if (noted)
                    noted = m_session.renewSearchTexts(id);
            }
            return noted;
        });
        if (!stored)
            return stored.error();
        found.read += content.status == FileTextStatus::Read;
        found.withoutText += content.status == FileTextStatus::NoText;
        found.failed += content.status == FileTextStatus::Failed;
    }
    return found;
}

Result<int> SearchService::reindex(const Progress &progress)
{
    Database &db = m_session.db();
    const auto ids = db.select(u"SELECT id FROM unit_task ORDER BY id"_s, &Row::number);
    if (!ids)
        return ids.error();
    auto cleared = db.transaction([&] {
        return SearchIndex(db)
            .clear()
            .and_then([&] { return SearchIndex(db).clearFileTexts(); })
            .and_then([&] { return UnitTaskLines(db).renewAll(); });
    });
    if (!cleared)
        return cleared.error();
    const auto unitTasks = readUnitTasks(*ids);
    for (std::size_t from = 0; from < unitTasks.size(); from += kUnitTasksAtOnce) {
        if (!goesOn(progress, from, unitTasks.size()))
            return int(from);
        auto done = db.transaction([&]() -> Result<void> {
            const auto to = std::min(unitTasks.size(), from + kUnitTasksAtOnce);
            for (std::size_t i = from; i < to; ++i) {
                if (auto renewed = m_session.renewSearchTexts(unitTasks[i]); !renewed)
                    return renewed;
            }
            return {};
        });
        if (!done)
            return done.error();
    }
    return readFiles(progress).and_then(
        [&](const FilesRead &) -> Result<int> { return int(unitTasks.size()); });
}

} // namespace bihuan
