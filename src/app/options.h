#pragma once

#include "services/datafolder.h"

#include <QString>

class QCoreApplication;

namespace bihuan {

/// What was said on the command line.
struct Options
{
    DataFolder data{QString()};
    QString language{}; ///< "zh", "en", or empty for the one chosen earlier.
    bool smoke = false;
};

/// Reads the command line; ends the program with 2 and a message when it cannot be understood.
Options readOptions(const QCoreApplication &app);

} // namespace bihuan
