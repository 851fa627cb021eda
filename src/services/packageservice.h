#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QJsonObject>

namespace bihuan {

class Session;

enum class ImportMode {
    New,     ///< A unit task that is here already is a Duplicate.
    Update,  ///< One that is here already is brought to what the package says.
    Example, ///< New, marked as the example case that can be removed.
};

struct Imported
{
    UnitTaskId id{};
    qint64 step = 0;
};

/// Unit-task packages: one unit task with its evidence files, docs/unit-task-package.md.
class PackageService
{
public:
    explicit PackageService(Session &session) : m_session(session) {}

    /// Takes in a `unit-task.json`, or a folder or .zip that holds one and its files. All or nothing.
    ///
    /// Fails with NotFound when there is no such file; Invalid with the path of every unknown, missing or
    /// wrong field; Duplicate when the unit task is here already and the mode is not Update; Conflict when
    /// office, plan or task are here with other words.
    Result<Imported> import(const QString &path, ImportMode mode = ImportMode::New);

    /// Writes the unit task with its files into the new folder `path`, or a .zip when it ends so. Importing
    /// it elsewhere gives the same unit task. Fails with Invalid (package.target_exists), NotFound, Storage;
    /// then nothing is left behind.
    Result<void> exportTo(UnitTaskId id, const QString &path) const;

    /// The unit task as the JSON of a package, without files.
    Result<QJsonObject> json(UnitTaskId id) const;

    /// Sets one field by its path in the package, "measures[0].text", to a JSON value, as one step. Fails
    /// with Invalid when the path or the value does not fit.
    Result<Imported> setField(UnitTaskId id, const QString &path, const QJsonValue &value);

private:
    Session &m_session;
};

} // namespace bihuan
