#pragma once

#include "core/checks.h"
#include "core/unittask.h"

#include <QDateTime>

namespace bihuan {

struct CheckWaiver;
using CheckWaiverId = Id<CheckWaiver>;

/// A finding of a check that somebody let pass with a reason. It covers the finding as long as its facts stay
/// what they were: `fingerprint` is fingerprintOf() of that day.
struct CheckWaiver
{
    CheckWaiverId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1;
    QString checkId{};     ///< "01" … "38".
    QString place{};       ///< Problem::where of the finding.
    QString fingerprint{}; ///< 64 lower-case hex digits.
    QString reason{};
    QString waivedBy{};
    QDateTime waivedAt{}; ///< UTC.
    int version = 1;

    bool operator==(const CheckWaiver &) const = default;
};

/// Before what a run was made.
enum class CheckOccasion { Application, FinalOpinion, Closing, Asked };

template <>
struct CodeTable<CheckOccasion>
{
    static constexpr std::pair<CheckOccasion, QLatin1StringView> entries[] = {
        {CheckOccasion::Application, "application"_L1},
        {CheckOccasion::FinalOpinion, "final_opinion"_L1},
        {CheckOccasion::Closing, "closing"_L1},
        {CheckOccasion::Asked, "asked"_L1},
    };
};

struct CheckRun;
using CheckRunId = Id<CheckRun>;

/// 体检记录: what all checks found at one moment, kept with the case.
struct CheckRun
{
    CheckRunId id{};
    UnitTaskId unitTaskId{};
    int cycle = 1;
    CheckOccasion occasion = CheckOccasion::Asked;
    QDateTime ranAt{}; ///< UTC.
    QString ranBy{};
    int blocking = 0;
    int warnings = 0; ///< Those not let pass.
    int notes = 0;
    int waived = 0;
    QString results{}; ///< JSON: [{"check", "severity", "rule", "args", "where", "fingerprint", "waiver"}].
    QString resultsSha256{}; ///< Of `results` in UTF-8.
    int version = 1;

    bool operator==(const CheckRun &) const = default;
};

/// A result together with the reason for which it was let pass, if it was.
struct CheckFinding
{
    CheckResult result{};
    std::optional<CheckWaiver> waiver{};

    bool blocks() const { return result.severity == Severity::Block; }
    /// Somebody has to do or to say something about it.
    bool isOpen() const { return !waiver && result.severity != Severity::Info; }

    bool operator==(const CheckFinding &) const = default;
};

/// How many findings there are of each sort.
struct CheckCounts
{
    int blocking = 0;
    int warnings = 0; ///< Not let pass.
    int notes = 0;    ///< Not let pass.
    int waived = 0;

    bool operator==(const CheckCounts &) const = default;
};
CheckCounts countsOf(const std::vector<CheckFinding> &findings);

/// Lays each waiver of this cycle on the result that it was given for: check, place and fingerprint are the
/// same.
std::vector<CheckFinding> findingsOf(std::vector<CheckResult> results,
                                     const std::vector<CheckWaiver> &waivers);

} // namespace bihuan
