#pragma once

#include "core/literals.h"

#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <utility>

namespace bihuan {

/// The short codes under which an enum is stored, exported and named on the command line.
/// Specialised beside each enum with `static constexpr std::pair<E, QLatin1StringView> entries[]`.
template <typename E>
struct CodeTable;

template <typename E>
concept Coded = requires
{
    CodeTable<E>::entries;
};

/// The code of `value`. Every enumerator has one.
template <Coded E>
QString toCode(E value)
{
    for (const auto &[candidate, code] : CodeTable<E>::entries) {
        if (candidate == value)
            return code;
    }
    Q_UNREACHABLE();
}

/// The enumerator with this code, or none when there is no such code.
template <Coded E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto &[candidate, code] : CodeTable<E>::entries) {
        if (code == text)
            return candidate;
    }
    return std::nullopt;
}

/// All codes, in their order of declaration: for messages that say what is allowed.
template <Coded E>
QStringList allCodes()
{
    QStringList codes;
    for (const auto &entry : CodeTable<E>::entries)
        codes << entry.second;
    return codes;
}

} // namespace bihuan
