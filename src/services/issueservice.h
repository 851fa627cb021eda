#pragma once

#include "core/documentnumber.h"
#include "core/result.h"
#include "services/caseservice.h"

#include <memory>

namespace bihuan {

class FontSet;
class Recorder;
class Session;

/// How an opinion is issued.
struct IssueWish
{
    QString number{}; ///< Empty: the next one of the office's pattern; none without a pattern.
    QDate on{};
    bool letter = false; ///< 信函式 in place of 文件式.
};

struct Issued
{
    Opinion opinion{};
    QString evidenceCode{}; ///< Of the PDF among the evidence.
    qint64 step = 0;
};

/// One edition of an opinion; of every cycle.
struct OpinionEdition
{
    int cycle = 1;
    Opinion opinion{};
};

/// Issuing freezes an opinion: number, day, content, PDF/A. What is changed later is a new edition, and the
/// old ones stay readable. Needs a QGuiApplication.
class IssueService
{
public:
    explicit IssueService(Session &session) : m_session(session) {}

    /// Fails with Invalid and every reason: issue.already, issue.not_concluded, issue.no_group,
    /// issue.bad_day, what the checks hold against it
    /// (CheckService::standing), number.*, document.*. The run of the checks is kept.
    Result<Issued> issue(UnitTaskId id, const IssueWish &wish);

    /// Begins the next edition of an issued opinion as a draft with the same content; it has to be signed and
    /// issued anew. Fails with Invalid: issue.not_issued, issue.reason_missing.
    Result<Saved<Opinion>> beginEdition(UnitTaskId id, const QString &reason);

    /// All editions, oldest first.
    Result<std::vector<OpinionEdition>> editions(UnitTaskId id) const;

private:
    /// The opinion with its number: what stands against issuing it, else the kept run of the checks.
    Result<void> checkAll(const CaseFile &file, const IssueWish &wish, Recorder &recorder);
    Result<void> freeze(UnitTaskId id, const IssueWish &wish, Recorder &recorder, Issued &issued);
    FontSet &fonts() const;

    Session &m_session;
    mutable std::shared_ptr<FontSet> m_fonts{};
};

/// Whether a step left an issued opinion as it was issued. Fails with Invalid (opinion.frozen, args:
/// edition). To be called in the transaction of the step.
Result<void> checkFrozen(Session &session, UnitTaskId id);

} // namespace bihuan
