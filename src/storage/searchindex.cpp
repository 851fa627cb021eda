#include "storage/searchindex.h"

#include "storage/database.h"

namespace bihuan {

namespace {

/// A match of PostgreSQL counts at most 255 places of a character in one text, and a hit deep in a long one
/// says little: long texts are kept in pieces that overlap by more than a search term is long.
constexpr qsizetype kPiece = 2000;
constexpr qsizetype kOverlap = 40;

std::vector<QString> pieces(const QString &text)
{
    std::vector<QString> found;
    for (qsizetype from = 0; from == 0 || from + kOverlap < text.size(); from += kPiece - kOverlap)
        found.push_back(text.mid(from, kPiece));
    return found;
}

/// A phrase for FTS5, or for a tsquery.
QString phrase(Dialect dialect, const QStringList &word)
{
    return dialect == Dialect::Sqlite ? u"\"%1\""_s.arg(word.join(u' ')) : word.join(u" <-> "_s);
}

/// A literal of type tsvector: each token with its place.
QString vectorOf(const QStringList &tokens)
{
    QStringList places;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        places << u"%1:%2"_s.arg(tokens[i]).arg(i + 1);
    return places.join(u' ');
}

/// SQL for the ids of texts that hold a phrase.
QString textsWith(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s
                                      : u"SELECT id FROM search_index WHERE tokens @@ CAST(? AS tsquery)"_s;
}

/// The end of textsWith() for the newest `most` of them.
QString newestFirst(Dialect dialect, int most)
{
    return (dialect == Dialect::Sqlite ? u" ORDER BY rowid DESC LIMIT %1"_s : u" ORDER BY id DESC LIMIT %1"_s)
        .arg(most);
}

SearchIndex::Stored readStored(Row &row)
{
    SearchIndex::Stored stored;
    row.take(stored.id);
    row.take(stored.at.entity);
    row.take(stored.at.recordId);
    row.take(stored.at.field);
    row.take(stored.at.text);
    return stored;
}

SearchHit readHit(Row &row)
{
    SearchHit hit;
    row.take(hit.unitTaskId);
    row.take(hit.taskNumber);
    row.take(hit.unit);
    row.take(hit.at.entity);
    row.take(hit.at.recordId);
    row.take(hit.at.field);
    row.take(hit.at.text);
    return hit;
}

} // namespace

Result<void> SearchIndex::remove(const Stored &stored)
{
    if (m_db.dialect() == Dialect::Sqlite) {
        // The index holds no texts of its own: it is told what to take out.
        auto taken =
            m_db.exec(u"INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)"_s,
                      stored.id, searchTokens(stored.at.text).join(u' '));
        if (!taken)
            return taken.error();
    }
    return m_db.execOne(u"DELETE FROM search_text WHERE id = ?"_s, stored.id);
}

Result<void> SearchIndex::add(UnitTaskId id, const SearchText &text)
{
    const auto tokens = searchTokens(text.text);
    if (tokens.isEmpty())
        return {};
    const bool sqlite = m_db.dialect() == Dialect::Sqlite;
    return m_db
        .selectOne(u"INSERT INTO search_text (unit_task_id, entity, record_id, field, text)"
                   " VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                   &Row::number, id, text.entity, text.recordId, text.field, text.text)
        .and_then([&](qint64 row) {
            return sqlite ? m_db.execOne(u"INSERT INTO search_index (rowid, tokens) VALUES (?, ?)"_s, row,
                                         tokens.join(u' '))
                          : m_db.execOne(u"INSERT INTO search_index (id, tokens)"
                                         " VALUES (?, CAST(? AS tsvector))"_s,
                                         row, vectorOf(tokens));
        });
}

Result<void> SearchIndex::replace(UnitTaskId id, const std::vector<SearchText> &texts)
{
    std::vector<SearchText> wanted;
    for (const SearchText &text : texts) {
        for (const QString &piece : pieces(text.text))
            wanted.push_back({text.entity, text.recordId, text.field, piece});
    }
    auto rows =
        m_db.select(u"SELECT id, entity, record_id, field, text FROM search_text WHERE unit_task_id = ?"_s,
                    readStored, id);
    if (!rows)
        return rows.error();
    // A save changes one field of many: what stands there already stays.
    for (const Stored &stored : *rows) {
        if (std::erase(wanted, stored.at) > 0)
            continue;
        if (auto removed = remove(stored); !removed)
            return removed;
    }
    for (const SearchText &text : wanted) {
        if (auto added = add(id, text); !added)
            return added;
    }
    return {};
}

Result<void> SearchIndex::clear()
{
    if (m_db.dialect() == Dialect::Sqlite) {
        auto emptied = m_db.exec(u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
        if (!emptied)
            return emptied.error();
    }
    auto done = m_db.exec(u"DELETE FROM search_text"_s);
    return done ? Result<void>() : done.error();
}

QString SearchIndex::unitTasksWith(const Database &db, const QStringList &word, QVariantList &values)
{
    values << phrase(db.dialect(), word);
    return u"SELECT unit_task_id FROM search_text WHERE id IN ("_s + textsWith(db.dialect()) + u')';
}

QString SearchIndex::isInUnitTask(const Database &db, const QString &column, const QStringList &word,
                                  QVariantList &values)
{
    values << phrase(db.dialect(), word);
    const auto one =
        db.dialect() == Dialect::Sqlite
            ? u"SELECT 1 FROM search_index i WHERE i.rowid = s.id AND i.search_index MATCH ?"_s
            : u"SELECT 1 FROM search_index i WHERE i.id = s.id AND i.tokens @@ CAST(? AS tsquery)"_s;
    return u"EXISTS (SELECT 1 FROM search_text s WHERE s.unit_task_id = "_s + column + u" AND EXISTS ("_s +
           one + u"))"_s;
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString &query, int most) const
{
    const auto words = searchWords(query);
    if (words.empty())
        return std::vector<SearchHit>{};
    QVariantList values;
    QStringList any;
    // With one word the newest texts that hold it are the hits: a common word is not gathered whole.
    const auto newest = words.size() > 1 ? QString() : newestFirst(m_db.dialect(), most);
    for (const QStringList &word : words) {
        any << u"s.id IN ("_s + textsWith(m_db.dialect()) + newest + u')';
        values << phrase(m_db.dialect(), word);
    }
    QStringList conditions{u'(' + any.join(u" OR "_s) + u')'};
    if (words.size() > 1) {
        for (const QStringList &word : words)
            conditions << u"s.unit_task_id IN ("_s + unitTasksWith(m_db, word, values) + u')';
    }
    values << most;
    return m_db.selectBound(u"SELECT s.unit_task_id, t.number, u.name, s.entity, s.record_id, s.field, s.text"
                            " FROM search_text s JOIN unit_task ut ON ut.id = s.unit_task_id"
                            " JOIN task t ON t.id = ut.task_id JOIN unit u ON u.id = ut.unit_id WHERE "_s +
                                conditions.join(u" AND "_s) + u" ORDER BY s.id DESC LIMIT ?"_s,
                            readHit, values);
}

Result<void> SearchIndex::setFileText(const QString &sha256, FileTextStatus status, const QString &text)
{
    return m_db.execOne(
        u"INSERT INTO file_text (sha256, status, text) VALUES (?, ?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET status = excluded.status, text = excluded.text"_s,
        sha256, status, text);
}

Result<std::optional<QString>> SearchIndex::fileText(const QString &sha256) const
{
    auto rows = m_db.select(u"SELECT text FROM file_text WHERE sha256 = ?"_s, &Row::text, sha256);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front());
}

Result<std::vector<QString>> SearchIndex::unreadFiles() const
{
    return m_db.select(u"SELECT DISTINCT f.sha256 FROM evidence_file f WHERE NOT EXISTS"
                       " (SELECT 1 FROM file_text t WHERE t.sha256 = f.sha256) ORDER BY f.sha256"_s,
                       &Row::text);
}

Result<void> SearchIndex::clearFileTexts()
{
    auto done = m_db.exec(u"DELETE FROM file_text"_s);
    return done ? Result<void>() : done.error();
}

} // namespace bihuan
