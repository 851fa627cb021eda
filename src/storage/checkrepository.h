#pragma once

#include "core/checks.h"
#include "core/result.h"

namespace bihuan {

class Database;

/// What the checks of one unit task ask about the others.
class CheckRepository
{
public:
    explicit CheckRepository(Database &db) : m_db(db) {}

    /// The part of the context that the database knows. Every question follows an index; lists that could
    /// grow with the database are cut, the newest first.
    Result<CheckContext> context(const CaseFile &file) const;

private:
    Result<std::vector<FileElsewhere>> files(UnitTaskId id) const;
    Result<std::vector<PaperElsewhere>> papers(UnitTaskId id) const;
    Result<std::vector<TextElsewhere>> texts(const UnitTask &unitTask) const;
    Result<std::vector<Share>> shares(const UnitTask &unitTask) const;
    Result<std::optional<QDate>> completedSince(UnitTaskId id) const;

    Database &m_db;
};

} // namespace bihuan
