#pragma once

#include "core/connectionconfig.h"
#include "core/result.h"

namespace bihuan {

/// The one folder that holds everything of an office: `bihuan.db`, `evidence/`, `backups/`, `logs/`.
/// With a `connection.json` the records lie in PostgreSQL and only the files here.
class DataFolder
{
public:
    explicit DataFolder(QString path) : m_path(std::move(path)) {}

    /// The folder of this user: ~/.local/share/bihuan on Linux, or $BIHUAN_DATA where that is set.
    static DataFolder ofUser();

    /// Makes the folder and an empty database of the newest schema in it. Does nothing to a folder that
    /// is complete. Fails with Invalid (data.not_empty) when the folder holds other things, with
    /// Storage when it cannot be written, or holds evidence whose database was lost (storage.not_a_database).
    Result<void> init() const;

    /// Fails with NotFound (data.not_initialised) unless init() has been done here, with Storage
    /// (storage.not_a_database) when the database is gone from beside its evidence.
    Result<void> check() const;

    /// Where the records are. Fails with Invalid when connection.json cannot be read.
    Result<ConnectionConfig> connection() const;

    const QString &path() const { return m_path; }
    QString databasePath() const { return m_path + u"/bihuan.db"_s; }
    QString evidencePath() const { return m_path + u"/evidence"_s; }
    QString backupsPath() const { return m_path + u"/backups"_s; }
    QString logsPath() const { return m_path + u"/logs"_s; }

private:
    QString m_path;
};

} // namespace bihuan
