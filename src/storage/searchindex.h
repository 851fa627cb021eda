#pragma once

#include "core/result.h"
#include "core/search.h"

#include <QVariantList>

namespace bihuan {

class Database;

/// What was read out of a stored file.
enum class FileTextStatus { Read, NoText, Failed };

template <>
struct CodeTable<FileTextStatus>
{
    static constexpr std::pair<FileTextStatus, QLatin1StringView> entries[] = {
        {FileTextStatus::Read, "read"_L1},
        {FileTextStatus::NoText, "no_text"_L1},
        {FileTextStatus::Failed, "failed"_L1},
    };
};

/// The texts that search looks through, one token a character, so that a term of any length is found. Only
/// derived data: it can be made anew from records and files.
class SearchIndex
{
public:
    explicit SearchIndex(Database &db) : m_db(db) {}

    /// Replaces all texts of a unit task; empty ones are left out. No texts: nothing of it is found any more.
    Result<void> replace(UnitTaskId id, const std::vector<SearchText> &texts);

    /// Takes everything out, for an index that is made anew.
    Result<void> clear();

    /// The newest places that hold any word of `query`, in unit tasks that hold all of them; at most `most`.
    /// Empty for an empty query.
    Result<std::vector<SearchHit>> find(const QString &query, int most) const;

    /// SQL for the ids of the unit tasks that hold the word, with its one value added to `values`.
    static QString unitTasksWith(const Database &db, const QStringList &word, QVariantList &values);

    /// SQL that says whether the unit task whose id stands in `column` holds the word, with its one value
    /// added to `values`. Costs a seek for each text: for few unit tasks.
    static QString isInUnitTask(const Database &db, const QString &column, const QStringList &word,
                                QVariantList &values);

    /// Notes what the stored file says. `text` is empty unless `status` is Read.
    Result<void> setFileText(const QString &sha256, FileTextStatus status, const QString &text);

    /// What the stored file says; none when nobody has looked yet.
    Result<std::optional<QString>> fileText(const QString &sha256) const;

    /// Hashes of stored evidence files that nobody has looked into yet.
    Result<std::vector<QString>> unreadFiles() const;

    /// Forgets what was read out of files.
    Result<void> clearFileTexts();

    /// A row of search_text.
    struct Stored
    {
        qint64 id = 0;
        SearchText at{};
    };

private:
    Result<void> remove(const Stored &stored);
    Result<void> add(UnitTaskId id, const SearchText &text);

    Database &m_db;
};

} // namespace bihuan
