#pragma once

#include "core/result.h"
#include "core/search.h"

#include <functional>

namespace bihuan {

class Session;

/// What reading stored files gave.
struct FilesRead
{
    int read = 0;
    int withoutText = 0; ///< Pictures, scans, kinds of files that hold no text.
    int failed = 0;      ///< Damaged, or too slow to read.
};

/// Finds texts anywhere: records of every unit task and what its stored files say.
class SearchService
{
public:
    /// Told after each step of a long run: done so far, all. Returns false to stop.
    using Progress = std::function<bool(int done, int all)>;

    explicit SearchService(Session &session) : m_session(session) {}

    /// The newest places that hold any word of `query`, in unit tasks that hold all of them, at most `most`.
    /// Words are separated by blanks and compared by searchKey(); they may be of any length. A field is named
    /// once, however often it holds a word; `text` is the part of the field around it.
    Result<std::vector<SearchHit>> find(const QString &query, int most = 50) const;

    /// The unit tasks that `query` names by task number and unit ("第2项", "康平 2"), at most `most`, in the
    /// order in which they were made. A word that is the whole number of a task, with or without 第 and 项,
    /// stands for that task and not for those whose number holds it. Empty when a word names nothing.
    Result<std::vector<UnitTaskId>> unitTasks(const QString &query, int most = 8) const;

    /// Reads the stored files that nobody has looked into yet, each in a process of its own, and makes what
    /// they say searchable. A file that cannot be read is noted and never tried again until reindex().
    Result<FilesRead> readFiles(const Progress &progress = {});

    /// Makes the whole index anew from records and stored files. Returns the number of unit tasks.
    Result<int> reindex(const Progress &progress = {});

private:
    Session &m_session;
};

} // namespace bihuan
