#pragma once

#include "core/result.h"
#include "storage/mapping.h"

#include <algorithm>
#include <array>

namespace bihuan {

/// What is wrong with `text` as content of `where`: control characters other than newline and tab, and
/// halves of surrogate pairs, which no paper can print and PostgreSQL cannot keep.
std::optional<Problem> textProblem(const QString &where, const QString &text);

/// Whether a file can be called `name`: no folder in it, and no longer than the 255 bytes that a disk holds.
bool isFileName(const QString &name);

/// The members of a record that must not be empty, by column name.
template <typename R>
constexpr std::array<QLatin1StringView, 0> requiredColumns{};
template <>
inline constexpr std::array requiredColumns<Office>{"name"_L1};
template <>
inline constexpr std::array requiredColumns<Plan>{"title"_L1};
template <>
inline constexpr std::array requiredColumns<Task>{"number"_L1};
template <>
inline constexpr std::array requiredColumns<Unit>{"name"_L1};
template <>
inline constexpr std::array requiredColumns<Evidence>{"code"_L1};
template <>
inline constexpr std::array requiredColumns<EvidenceFile>{"original_name"_L1};
template <>
inline constexpr std::array requiredColumns<User>{"login"_L1, "name"_L1};
template <>
inline constexpr std::array requiredColumns<Person>{"name"_L1};

/// Every member of `record` that breaks a rule, as table.column with field.required or
/// field.control_character. Empty when the record may be stored.
template <typename R>
std::vector<Problem> problemsOf(const R &record)
{
    std::vector<Problem> problems;
    R copy = record;
    forEachColumn(copy, [&](QLatin1StringView name, const auto &member) {
        const QString where = Mapping<R>::table + u'.' + name;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>) {
            if (member.trimmed().isEmpty() &&
                std::ranges::find(requiredColumns<R>, name) != requiredColumns<R>.end())
                problems.push_back({where, u"field.required"_s, {}});
            if (auto wrong = textProblem(where, member))
                problems.push_back(*wrong);
        }
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QDate>) {
            if (!member.isValid())
                problems.push_back({where, u"field.required"_s, {}});
        }
    });
    return problems;
}

/// The error for problemsOf(), or none.
template <typename R>
Result<void> checkRecord(const R &record)
{
    auto problems = problemsOf(record);
    if (problems.empty())
        return {};
    return Error{Error::Kind::Invalid, Mapping<R>::table + u" breaks a rule"_s, std::move(problems)};
}

} // namespace bihuan
