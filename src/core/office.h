#pragma once

#include "core/id.h"

#include <QString>

namespace bihuan {

struct Office;
using OfficeId = Id<Office>;

/// 领导小组办公室: runs the rectification, issues the opinion; the program's main user.
struct Office
{
    OfficeId id{};
    QString name{};          ///< In full, as in the letterhead.
    QString selfReference{}; ///< How the office speaks of itself in its papers: 我办.
    QString addressee{};     ///< 主送机关 of its opinions, without the colon.
    int version = 1;

    bool operator==(const Office &) const = default;
};

} // namespace bihuan
