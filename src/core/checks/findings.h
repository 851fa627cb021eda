#pragma once

#include "core/checks.h"

namespace bihuan {

/// Everything that a check looks at.
struct CheckSubject
{
    const CaseFile &file;
    CheckStage stage = CheckStage::Opinion;
    const CheckContext &context;
    const CheckSettings &settings;
};

/// Where a finding stands and what it was judged by.
struct Spot
{
    QString where{};
    QString basis{};
};

/// What the checks of one run have found so far.
class Findings
{
public:
    void block(const QString &check, const Spot &spot, const QString &rule, const QStringList &args = {})
    {
        note(check, Severity::Block, spot, rule, args);
    }
    void warn(const QString &check, const Spot &spot, const QString &rule, const QStringList &args = {})
    {
        note(check, Severity::Warn, spot, rule, args);
    }
    void inform(const QString &check, const Spot &spot, const QString &rule, const QStringList &args = {})
    {
        note(check, Severity::Info, spot, rule, args);
    }

    std::vector<CheckResult> take() { return std::move(m_results); }

private:
    void note(const QString &check, Severity severity, const Spot &spot, const QString &rule,
              const QStringList &args)
    {
        m_results.push_back({check, severity, {spot.where, rule, args}, spot.basis});
    }

    std::vector<CheckResult> m_results{};
};

/// The path of a field of a measure: measures[1].text.
inline QString measurePath(size_t measure, const QString &field)
{
    return u"measures[%1].%2"_s.arg(measure).arg(field);
}

/// A day as the program writes it: 2022-09-28.
inline QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

// The checks by theme; each function names the numbers it stands for.

void checkPresence(const CheckSubject &subject, Findings &findings);       // 01 02 03 06
void checkCorrespondence(const CheckSubject &subject, Findings &findings); // 04 05
void checkDuties(const CheckSubject &subject, Findings &findings);         // 07 08
void checkPapers(const CheckSubject &subject, Findings &findings);         // 09 10 11 13 14
void checkTimes(const CheckSubject &subject, Findings &findings);          // 12 15
void checkLikeness(const CheckSubject &subject, Findings &findings);       // 16
void checkOrder(const CheckSubject &subject, Findings &findings);          // 17 18 19
void checkGroup(const CheckSubject &subject, Findings &findings);          // 20 21 22 23
void checkContact(const CheckSubject &subject, Findings &findings);        // 24
void checkTitles(const CheckSubject &subject, Findings &findings);         // 25 26
void checkNotice(const CheckSubject &subject, Findings &findings);         // 27 28
void checkConclusion(const CheckSubject &subject, Findings &findings);     // 29 30 31 32 33 34
void checkReports(const CheckSubject &subject, Findings &findings);        // 35 38
void checkLock(const CheckSubject &subject, Findings &findings);           // 37
void checkStyle(const CheckSubject &subject, Findings &findings);          // 36

} // namespace bihuan
