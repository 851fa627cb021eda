#pragma once

#include "core/unittask.h"

namespace bihuan {

struct Measure;
using MeasureId = Id<Measure>;

/// 整改措施 (工作举措): one numbered action of a unit task.
struct Measure
{
    MeasureId id{};
    UnitTaskId unitTaskId{};
    int ordinal = 0;  ///< Place among the measures of the unit task, from 0.
    QString number{}; ///< As printed, with its mark: "1.", "（一）".
    QString text{};   ///< Section 二. A newline starts a paragraph without a number.
    std::optional<QDate> dueOn{};
    QString evidenceStatement{}; ///< Section 五.
    int version = 1;

    bool operator==(const Measure &) const = default;
};

enum class RequirementKind { Frequency, Total, Due, Document, List, NegativeStatement };

template <>
struct CodeTable<RequirementKind>
{
    static constexpr std::pair<RequirementKind, QLatin1StringView> entries[] = {
        {RequirementKind::Frequency, "frequency"_L1},
        {RequirementKind::Total, "total"_L1},
        {RequirementKind::Due, "due"_L1},
        {RequirementKind::Document, "document"_L1},
        {RequirementKind::List, "list"_L1},
        {RequirementKind::NegativeStatement, "negative_statement"_L1},
    };
};

enum class Period { Month, TwoMonths, Quarter, HalfYear, Year };

template <>
struct CodeTable<Period>
{
    static constexpr std::pair<Period, QLatin1StringView> entries[] = {
        {Period::Month, "month"_L1},     {Period::TwoMonths, "two_months"_L1},
        {Period::Quarter, "quarter"_L1}, {Period::HalfYear, "half_year"_L1},
        {Period::Year, "year"_L1},
    };
};

struct Requirement;
using RequirementId = Id<Requirement>;

/// The checkable part of a measure: a duty that can be counted, dated or ticked off.
struct Requirement
{
    RequirementId id{};
    MeasureId measureId{};
    int ordinal = 0;
    RequirementKind kind = RequirementKind::Frequency;
    std::optional<Period> period{}; ///< For kind Frequency.
    std::optional<int> count{};     ///< Times per period, or in all for kind Total.
    QString who{};
    std::optional<QDate> fromOn{};
    std::optional<QDate> toOn{};
    bool strict = true; ///< False where the measure says 原则上.
    QString text{};
    int version = 1;

    bool operator==(const Requirement &) const = default;
};

struct Implementation;
using ImplementationId = Id<Implementation>;

/// 落实情况: what was done for a measure, as section 三 prints it.
struct Implementation
{
    ImplementationId id{};
    MeasureId measureId{};
    QString text{}; ///< A newline starts a paragraph without a number.
    std::optional<QDate> fromOn{};
    std::optional<QDate> toOn{};
    int version = 1;

    bool operator==(const Implementation &) const = default;
};

struct Milestone;
using MilestoneId = Id<Milestone>;

/// 阶段性目标: a staged target with its own date.
struct Milestone
{
    MilestoneId id{};
    UnitTaskId unitTaskId{};
    QDate dueOn{};
    QString text{};
    QString target{}; ///< As written: 30%, 12 km.
    std::optional<QDate> reachedOn{};
    int version = 1;

    bool operator==(const Milestone &) const = default;
};

} // namespace bihuan
