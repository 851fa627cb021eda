#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QJsonObject>

namespace bihuan {

/// A file that a package names.
struct PackagedFile
{
    QString where{};  ///< Path of the field, for messages.
    QString path{};   ///< Within the package; empty when only the hash is given.
    QString name{};   ///< Original name; the last part of `path` when not given.
    QString sha256{}; ///< Empty when not given.
    QString pageRange{};
    std::optional<QDateTime> photoTakenAt{};
};

/// What a package says, before any of it is stored: a case file whose records have no ids.
///
/// Evidence has made-up ids, its place in `file.evidence` from 1, by which mappings and events refer to it.
struct PackageContent
{
    CaseFile file{};
    std::vector<std::vector<PackagedFile>> files{}; ///< One list for each of `file.evidence`.
    bool saysState = false; ///< It names the state; else that of `file` follows from the verdict.
};

/// Reads the JSON of a package. Fails with Invalid and every problem found, each with its path:
/// package.bad_json, .wrong_format, .newer_version, .missing, .wrong_type, .unknown_field, .bad_value,
/// .bad_date, .out_of_range, .duplicate_code, .unknown_code, .bad_file_name, .bad_hash, and
/// field.control_character.
Result<PackageContent> readPackage(const QByteArray &json);
Result<PackageContent> readPackage(const QJsonObject &object);

/// Where the files of the evidence are told of in the JSON that packageJson() makes.
enum class FileForm {
    Paths, ///< "file" or "files" with the path within a package.
    Hashes ///< "files" with name, sha256 and size, for showing.
};

/// The JSON of a case file in the package's format.
QJsonObject packageJson(const CaseFile &file, FileForm form);

/// Paths within a package at which the files of this piece of evidence lie: evidence/1-01/name.pdf. No two
/// files of a case file have the same, and every system can hold them.
QStringList packagedPaths(const EvidenceItem &item);

} // namespace bihuan
