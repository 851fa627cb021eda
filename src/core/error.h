#pragma once

#include "core/literals.h"

#include <QStringList>

#include <vector>

namespace bihuan {

/// One thing that is wrong, in a form from which words for a person can be made in any language.
struct Problem
{
    QString where{};    ///< Path of the field, "measures[0].requirements[1].kind", a file name, or empty.
    QString rule{};     ///< Key of the sentence in `wording`, for example "package.unknown_field".
    QStringList args{}; ///< What the sentence quotes: values, names, limits.

    bool operator==(const Problem &) const = default;
};

/// Why an operation failed, in terms a caller can act on.
///
/// `kind` decides what the user is told; `detail` goes to the log only. It may
/// name tables and columns but never contains what the user typed. `problems` are for the
/// user's eyes only and may quote her input.
struct Error
{
    enum class Kind {
        NotFound,  ///< The record or file does not exist (any more).
        Conflict,  ///< Somebody else changed the record since it was read.
        Duplicate, ///< A value that must be unique is taken.
        InUse,     ///< Other records still refer to this one.
        Invalid,   ///< The input breaks a rule of the domain.
        Busy,      ///< The database stayed locked for the whole timeout.
        Denied,    ///< Who acts may not do this, or has not proved who it is.
        Storage,   ///< Anything else the database or the disk reported.
    };

    Kind kind;
    QString detail{};
    std::vector<Problem> problems{};
};

/// English, for the log.
const char *name(Error::Kind kind);

/// An Invalid error made of one problem.
Error invalid(const QString &where, const QString &rule, const QStringList &args = {});

/// An error of `kind` made of one problem, with the rule as its detail.
Error problem(Error::Kind kind, const QString &where, const QString &rule, const QStringList &args = {});

} // namespace bihuan
