#pragma once

#include <QString>

namespace bihuan {

/// What one of the roles that documents are set in is printed with.
struct DocumentFace
{
    QString role{};           ///< "title", "body", "hei", "kai" or "song".
    QString wanted{};         ///< The face that the standard means.
    QString used{};           ///< Empty when there is none.
    bool substituted = false; ///< `used` is another one.
    QString characters{};     ///< Where only these are set in `used`; empty for the whole role.

    bool operator==(const DocumentFace &) const = default;
};

} // namespace bihuan
