#pragma once

#include "core/codes.h"
#include "core/id.h"

#include <QDate>

namespace bihuan {

struct Inspection;
using InspectionId = Id<Inspection>;

enum class AuthorityLevel { Central, Provincial, City, County };

template <>
struct CodeTable<AuthorityLevel>
{
    static constexpr std::pair<AuthorityLevel, QLatin1StringView> entries[] = {
        {AuthorityLevel::Central, "central"_L1},
        {AuthorityLevel::Provincial, "provincial"_L1},
        {AuthorityLevel::City, "city"_L1},
        {AuthorityLevel::County, "county"_L1},
    };
};

enum class InspectionKind { Routine, Special, LookBack };

template <>
struct CodeTable<InspectionKind>
{
    static constexpr std::pair<InspectionKind, QLatin1StringView> entries[] = {
        {InspectionKind::Routine, "routine"_L1},
        {InspectionKind::Special, "special"_L1},
        {InspectionKind::LookBack, "look_back"_L1},
    };
};

/// 生态环境保护督察: one visit of an inspection team.
struct Inspection
{
    InspectionId id{};
    QString name{};
    AuthorityLevel level = AuthorityLevel::Central;
    InspectionKind kind = InspectionKind::Routine;
    std::optional<int> round{}; ///< 轮
    std::optional<int> batch{}; ///< 批
    QString team{};
    std::optional<QDate> onSiteFrom{};
    std::optional<QDate> onSiteTo{};
    std::optional<QDate> feedbackOn{}; ///< Day on which the findings were handed over; starts the clock.
    int version = 1;

    bool operator==(const Inspection &) const = default;
};

} // namespace bihuan
