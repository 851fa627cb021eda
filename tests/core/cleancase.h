#pragma once

#include "core/checks.h"
#include "support/samplecase.h"

#include <functional>
#include <set>

namespace bihuan {

/// "07 block measures[0].requirements[0] check.window_empty": a finding as the tests of checks write it down.
QString lineOf(const CheckResult &result);
std::multiset<QString> linesOf(const std::vector<CheckResult> &results);

/// What differs, a line each; empty when nothing does.
QString differences(const std::multiset<QString> &found, const std::multiset<QString> &expected);

/// A case against which nothing stands: the sample with its slips mended and everything proved. Faults are
/// put into it one by one.
struct CleanCase
{
    CaseFile file = test::sampleCase();
    CheckContext context{.today = QDate(2024, 12, 1)};
    CheckSettings settings{};
    CheckStage stage = CheckStage::Closing;
    std::set<size_t> unsignedMembers{};    ///< Places in the group.
    std::map<size_t, QDate> signingDays{}; ///< Of those who signed on another day than the acceptance.
    std::function<void(CaseFile &)> afterSigning{};
    WorkCalendar calendar;

    CleanCase();

    /// Lets the group sign what is there, then checks.
    std::vector<CheckResult> run();

    MeasureFile &measure(size_t index) { return file.measures[index]; }
    Evidence &evidence(size_t index) { return file.evidence[index].evidence; }
    EvidenceFile &stored(size_t index) { return file.evidence[index].files.front(); }

private:
    void sign();
    void writeTexts();
    void addProof();
};

} // namespace bihuan
