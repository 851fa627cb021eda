#pragma once

#include <QString>

namespace bihuan {

/// Argon2id of a password with a salt of its own, as one text that says how it was made (64 MiB, two passes).
/// The same password gives another text every time.
QString hashPassword(const QString &password);

/// Whether `hash` was made of this password. Takes as long for a wrong one as for the right one.
bool isPassword(const QString &hash, const QString &password);

/// 256 bits from the system's random source, as 64 lower-case hex digits.
QString randomToken();

} // namespace bihuan
