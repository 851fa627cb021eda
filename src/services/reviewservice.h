#pragma once

#include "core/audit.h"
#include "core/casefile.h"
#include "core/result.h"
#include "services/saved.h"

namespace bihuan {

class Session;

/// One measure before the eyes of one member of the acceptance group.
struct MeasureOnReview
{
    MeasureId measureId{};
    MeasureReview review{};            ///< The member's own; a new one while there is none.
    std::vector<AuditEntry> changes{}; ///< Of the measure, its duties, events and evidence since the member
                                       ///< looked last, oldest first. Empty before the first look.

    bool isLookedAt() const { return review.lookedAt.has_value(); }
    bool isGraded() const { return review.grade.has_value(); }
};

/// How far a member has come; one entry for each measure, in printed order.
struct ReviewSheet
{
    std::vector<MeasureOnReview> measures{};

    int looked() const;
    int graded() const;
    int changed() const;
};

/// In whose name the user who acts reviews a case.
struct ReviewStanding
{
    std::optional<GroupMemberId> own{}; ///< The member who bears the user's name; none when not of the group.
    bool mayChoose = true; ///< May enter for any member: an office without users, or who keeps the minutes.
    std::optional<Error> closed{}; ///< Why nothing can be graded now; none when it can.
};

/// The review of the acceptance group, measure by measure.
class ReviewService
{
public:
    explicit ReviewService(Session &session) : m_session(session) {}

    /// Who reviews, and whether that is open: a user who is of the group grades in her own name only. Fails
    /// with NotFound when there is no such case.
    Result<ReviewStanding> standing(UnitTaskId id) const;

    /// What `member` has looked at, graded, and what has changed since. Fails with NotFound
    /// (member.not_found) when the member is not of this case.
    Result<ReviewSheet> sheet(UnitTaskId id, GroupMemberId member) const;

    /// Notes that the member looks at the measure now. Fails as CaseService::save(MeasureReview) does.
    Result<Saved<MeasureReview>> look(UnitTaskId id, GroupMemberId member, MeasureId measure);

    /// The measure with this printed number; "2" finds "2." too. Fails with NotFound (measure.not_found).
    Result<MeasureId> measureNumbered(UnitTaskId id, const QString &number) const;

private:
    Session &m_session;
};

/// The measures that each entry of the log is about: of the records that hang on a measure, also those that
/// are gone, and of evidence that is mapped to it. Reviews themselves are about none.
std::vector<MeasureId> measuresOf(const AuditEntry &entry, const CaseFile &file);

} // namespace bihuan
