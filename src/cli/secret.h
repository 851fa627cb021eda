#pragma once

#include <QString>

namespace bihuan {

/// A password: from the environment variable, else asked for on the terminal without showing it, else the
/// next line of stdin. Never an argument, which every other user of the computer could read.
QString askSecret(const QString &question, const char *variable);

} // namespace bihuan
