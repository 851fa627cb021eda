#pragma once

#include "core/result.h"

#include <QTemporaryDir>

#include <memory>

namespace bihuan {

/// A package opened for reading: the JSON and the files beside it. A .zip is unpacked into a temporary
/// folder that goes with this object.
class PackageSource
{
public:
    /// Opens a unit-task.json, or a folder or .zip that holds one, at its top or in its only folder. Fails
    /// with NotFound, Invalid (package.no_unit_task_json, package.several_unit_task_json, package.not_a_zip,
    /// package.unsafe_path) or Storage.
    static Result<PackageSource> open(const QString &path);

    Result<QByteArray> json() const;

    /// Where the file with this path within the package lies. Fails with Invalid (package.unsafe_path) when
    /// the path leads out of the package, NotFound (package.file_missing) when it is not there.
    Result<QString> resolve(const QString &where, const QString &path) const;

private:
    QString m_jsonPath;
    std::shared_ptr<QTemporaryDir> m_unpacked;
};

/// Packs `folder` into a .zip at `path` on the same disk; the same content gives the same bytes. Works in a
/// file beside `folder`. Fails with Storage; then there is no file.
Result<void> zipFolder(const QString &folder, const QString &path);

} // namespace bihuan
