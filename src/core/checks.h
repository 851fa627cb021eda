#pragma once

#include "core/casefile.h"
#include "core/error.h"
#include "core/flowtemplate.h"
#include "core/workcalendar.h"

#include <map>

namespace bihuan {

enum class Severity { Block, Warn, Info };

template <>
struct CodeTable<Severity>
{
    static constexpr std::pair<Severity, QLatin1StringView> entries[] = {
        {Severity::Block, "block"_L1},
        {Severity::Warn, "warn"_L1},
        {Severity::Info, "info"_L1},
    };
};

/// The step that a case has to be fit for. A later one asks everything that an earlier one asks.
enum class CheckStage { Application, Opinion, Closing };

template <>
struct CodeTable<CheckStage>
{
    static constexpr std::pair<CheckStage, QLatin1StringView> entries[] = {
        {CheckStage::Application, "application"_L1},
        {CheckStage::Opinion, "opinion"_L1},
        {CheckStage::Closing, "closing"_L1},
    };
};

/// One thing that a check found. `wording` makes the sentence from `rule` and `args`.
struct CheckResult
{
    QString check{}; ///< Number of the check, "01" … "38"; docs/checks.md.
    Severity severity = Severity::Block;
    Problem problem{}; ///< Where: path as in the unit-task package, or the code of a piece of evidence.
    QString basis{};   ///< The text it was judged by, where `args` do not hold it. Never shown.

    bool operator==(const CheckResult &) const = default;
};

/// What identifies a finding with its facts: the SHA-256 (hex) over check, rule, place, args and basis.
/// Another date, number or text gives another fingerprint.
QString fingerprintOf(const CheckResult &result);

enum class SiteCheck { Never, ForWorks, Always };

/// The days of a case that have an order among them.
enum class Milepost {
    Feedback,
    Plan,
    Completed,
    Applied,
    Accepted,
    NoticeFirst,
    NoticeLast,
    Decided,
    Closed,
    Filed
};

/// What the office's own rules say; checkSettings() takes them from a flow. The defaults are Shenyang's.
struct CheckSettings
{
    int groupMinimum = 3;
    bool expertWanted = true;
    SiteCheck siteCheck = SiteCheck::ForWorks;
    bool similarWanted = false;       ///< A statement on 举一反三.
    bool documentNumberWanted = true; ///< The opinion should bear a 发文字号.
    bool noticeWanted = true;
    int noticeMinimum = 10; ///< In the unit that follows.
    LengthUnit noticeCount = LengthUnit::WorkingDays;
    bool noticeCountsFirstDay = true;
    int paperDays = 30; ///< Days after completion was reported by which the papers should have come.
    std::vector<Milepost> order{Milepost::Feedback,   Milepost::Plan,     Milepost::Completed,
                                Milepost::Applied,    Milepost::Accepted, Milepost::NoticeFirst,
                                Milepost::NoticeLast, Milepost::Decided,  Milepost::Closed,
                                Milepost::Filed};
};

/// What the checks ask of a case that follows `flow`.
CheckSettings checkSettings(const Flow &flow);

/// A unit task that is not the checked one, as a person names it: 第1项 · 康平县.
struct OtherCase
{
    QString taskNumber{};
    QString unit{};

    bool operator==(const OtherCase &) const = default;
};

/// A file of the checked case that is evidence elsewhere too.
struct FileElsewhere
{
    QString sha256{};
    QString code{}; ///< There.
    OtherCase other{};
};

/// A paper elsewhere that bears a document number of the checked case.
struct PaperElsewhere
{
    Evidence evidence{};
    OtherCase other{};
};

/// The implementation of a measure elsewhere: of the same task, or of the same unit.
struct TextElsewhere
{
    QString text{};
    OtherCase other{};
};

/// Another unit's share of the same task.
struct Share
{
    QString unit{};
    UnitTaskState state = UnitTaskState::InProgress;
};

/// What the checks need from outside the case file.
struct CheckContext
{
    QDate today{};
    const WorkCalendar *calendar = nullptr; ///< None: working days are not counted.
    std::vector<FileElsewhere> files{};
    std::vector<PaperElsewhere> papers{};
    std::vector<TextElsewhere> texts{};
    std::vector<QString> units{}; ///< Names of all other units.
    std::vector<Share> shares{};
    std::optional<QDate> completedSince{}; ///< Since when the case has been reported completed.
    std::optional<QString> frozenSha256{}; ///< frozenDigest() by the snapshot of the final opinion.
    QString templateSha256{}; ///< Of the document template in force; empty: signatures are not held to it.
};

/// The step that the case stands before: closing once the opinion is final or the notice runs, else the
/// opinion.
CheckStage stageOf(const CaseFile &file);

/// Runs every check that `stage` asks for, in the order of their numbers. Nothing is ever mended by a check.
std::vector<CheckResult> checkCaseFile(const CaseFile &file, CheckStage stage, const CheckContext &context,
                                       const CheckSettings &settings = {});

/// The checks of the step that the case stands before, with what the case file alone says.
std::vector<CheckResult> checkCaseFile(const CaseFile &file);

/// The results that are about this piece of evidence: hints for whoever looks at it.
std::vector<CheckResult> hintsFor(const std::vector<CheckResult> &results, const Evidence &evidence);

} // namespace bihuan
