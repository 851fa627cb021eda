#pragma once

#include "core/casefile.h"
#include "core/result.h"

namespace bihuan {

class Database;

/// Whole case files, read in about fifteen statements.
class CaseFileRepository
{
public:
    explicit CaseFileRepository(Database &db) : m_db(db) {}

    /// Everything about one unit task, as of one moment. Fails with NotFound when there is no such unit task.
    Result<CaseFile> get(UnitTaskId id) const;

private:
    Result<void> readTask(CaseFile &file) const;
    Result<void> readMeasures(CaseFile &file) const;
    Result<void> readEvidence(CaseFile &file) const;
    Result<void> readApplication(CaseFile &file) const;
    Result<void> readAfterAcceptance(CaseFile &file) const;
    Result<void> readProgress(CaseFile &file) const;
    Result<void> readMoves(CaseFile &file) const;

    Database &m_db;
};

} // namespace bihuan
