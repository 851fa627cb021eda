#pragma once

#include "core/checks.h"

namespace bihuan {

/// One row of the list of checks. `wording` has the words: checkName(), checkPurpose().
struct CheckInfo
{
    QString id{};                               ///< "01" … "38".
    std::vector<Severity> severities{};         ///< That its findings may have, the gravest first.
    CheckStage stage = CheckStage::Application; ///< The first step before which it is asked.
    QStringList
        places{};     ///< Paths that its findings point to, places in lists left out; "evidence" for a code.
    QString source{}; ///< Numbers in the list of sources of docs/checks.md; empty for common sense.
};

/// All 38 checks, by id.
const std::vector<CheckInfo> &checkList();

/// The row of this id, or nullptr.
const CheckInfo *checkInfo(QStringView id);

} // namespace bihuan
