#pragma once

#include "core/literals.h"

#include <QString>

#include <optional>

namespace bihuan {

/// The 16 characters on an issued paper: the first 80 bits of a hash of the log, in digits and letters
/// without I, L, O and U, which are misread. `hash` has 64 hex digits.
QString chainCode(const QString &hash);

/// For people: ABCD-EFGH-JKMN-PQRS.
QString groupedCode(const QString &code);

/// The 20 hex digits with which the hash of a typed code begins; blanks, dashes and small letters are taken,
/// and O, I and L for the digits they look like. None when it is no such code.
std::optional<QString> hashStart(const QString &typed);

/// What the square code of a signed page says.
struct PaperCode
{
    QString code{}; ///< chainCode() of the print.
    qint64 unitTask = 0;
    int edition = 0;
    QString contentSha256{}; ///< contentDigest() of what was printed.

    bool operator==(const PaperCode &) const = default;
};

/// In capitals and digits only, which makes the square small: BIHUAN:1:CODE:TASK.EDITION:DIGEST.
QString paperCodeText(const PaperCode &code);

/// None for a text that is no such code.
std::optional<PaperCode> readPaperCode(const QString &text);

} // namespace bihuan
