#include "gui/evidencehints.h"

#include "core/checks.h"
#include "wording/errortext.h"

namespace bihuan {

QStringList evidenceHints(const CaseFile &file, const Evidence &evidence)
{
    QStringList hints;
    for (const auto &result : hintsFor(checkCaseFile(file), evidence))
        hints << checkText(result);
    return hints;
}

} // namespace bihuan
