#include "services/reviewservice.h"

#include "services/caseparts.h"
#include "services/caseservice.h"
#include "services/session.h"
#include "storage/auditlog.h"
#include "storage/casefilerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

template <typename R>
bool holds(const std::vector<R> &records, qint64 id)
{
    return std::ranges::any_of(records, [id](const R &record) { return record.id.value() == id; });
}

bool hangsOn(const MeasureFile &measure, const AuditEntry &entry)
{
    if (entry.entity == u"measure")
        return measure.measure.id.value() == entry.recordId;
    if (entry.entity == u"implementation")
        return measure.implementation.id.value() == entry.recordId;
    if (entry.entity == u"requirement")
        return holds(measure.requirements, entry.recordId);
    if (entry.entity == u"event")
        return holds(measure.events, entry.recordId);
    if (entry.entity == u"evidence_mapping")
        return holds(measure.mappings, entry.recordId);
    return false;
}

/// The value of `column` in the record that was added or removed; 0 when it says none.
qint64 reference(const AuditEntry &entry, const QString &column)
{
    const QString json = entry.oldValue.value_or(entry.newValue.value_or(QString()));
    const auto value = QJsonDocument::fromJson(json.toUtf8()).object()[column];
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

/// The piece of evidence that the entry is about; 0 for another one.
qint64 evidenceOf(const AuditEntry &entry, const CaseFile &file)
{
    if (entry.entity == u"evidence")
        return entry.recordId;
    if (entry.entity != u"evidence_file")
        return 0;
    for (const auto &item : file.evidence) {
        if (holds(item.files, entry.recordId))
            return item.evidence.id.value();
    }
    return entry.field.isEmpty() ? reference(entry, u"evidence_id"_s) : 0;
}

bool rests(const MeasureFile &measure, qint64 evidence)
{
    return evidence != 0 && std::ranges::any_of(measure.mappings, [evidence](const EvidenceMapping &mapping) {
               return mapping.evidenceId.value() == evidence;
           });
}

const GroupMember *memberIn(const CaseFile &file, GroupMemberId id)
{
    const auto &members = file.application.members;
    const auto found = std::ranges::find(members, id, &GroupMember::id);
    return found == members.end() ? nullptr : &*found;
}

MeasureReview reviewOf(const CaseFile &file, GroupMemberId member, MeasureId measure)
{
    const auto &reviews = file.application.reviews;
    const auto found = std::ranges::find_if(reviews, [&](const MeasureReview &review) {
        return review.groupMemberId == member && review.measureId == measure;
    });
    if (found != reviews.end())
        return *found;
    return {.applicationId = file.application.application.id, .groupMemberId = member, .measureId = measure};
}

Error memberMissing()
{
    return problem(Error::Kind::NotFound, {}, u"member.not_found"_s, {});
}

} // namespace

std::vector<MeasureId> measuresOf(const AuditEntry &entry, const CaseFile &file)
{
    std::vector<MeasureId> measures;
    const qint64 gone =
        entry.field.isEmpty() && entry.entity != u"measure_review" ? reference(entry, u"measure_id"_s) : 0;
    const qint64 evidence = evidenceOf(entry, file);
    for (const auto &one : file.measures) {
        if (hangsOn(one, entry) || one.measure.id.value() == gone || rests(one, evidence))
            measures.push_back(one.measure.id);
    }
    return measures;
}

int ReviewSheet::looked() const
{
    return int(std::ranges::count_if(measures, &MeasureOnReview::isLookedAt));
}

int ReviewSheet::graded() const
{
    return int(std::ranges::count_if(measures, &MeasureOnReview::isGraded));
}

int ReviewSheet::changed() const
{
    return int(std::ranges::count_if(measures, [](const auto &one) { return !one.changes.empty(); }));
}

Result<ReviewStanding> ReviewService::standing(UnitTaskId id) const
{
    auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    const auto users = m_session.hasUsers();
    if (!users)
        return users.error();
    ReviewStanding standing;
    const auto &members = file->application.members;
    const auto own = std::ranges::find(members, m_session.actor(), &GroupMember::name);
    if (own != members.end())
        standing.own = own->id;
    standing.mayChoose = !*users || !standing.own;
    if (file->unitTask.state != UnitTaskState::UnderReview)
        standing.closed = invalid({}, u"grade.not_under_review"_s, {toCode(file->unitTask.state)});
    else if (auto may = m_session.mayDo(u"grade"_s, id); !may)
        standing.closed = may.error();
    return standing;
}

Result<ReviewSheet> ReviewService::sheet(UnitTaskId id, GroupMemberId member) const
{
    return m_session.read<ReviewSheet>([&]() -> Result<ReviewSheet> {
        auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        if (!memberIn(*file, member))
            return memberMissing();
        auto entries = AuditLog(m_session.db()).entries(id);
        if (!entries)
            return entries.error();
        ReviewSheet sheet;
        for (const auto &one : file->measures)
            sheet.measures.push_back(
                {.measureId = one.measure.id, .review = reviewOf(*file, member, one.measure.id)});
        for (const auto &entry : *entries) {
            for (const auto measure : measuresOf(entry, *file)) {
                auto &seen = *std::ranges::find(sheet.measures, measure, &MeasureOnReview::measureId);
                if (seen.isLookedAt() && entry.at > *seen.review.lookedAt)
                    seen.changes.push_back(entry);
            }
        }
        return sheet;
    });
}

Result<Saved<MeasureReview>> ReviewService::look(UnitTaskId id, GroupMemberId member, MeasureId measure)
{
    auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    if (!memberIn(*file, member))
        return memberMissing();
    MeasureReview review = reviewOf(*file, member, measure);
    review.lookedAt = QDateTime::currentDateTimeUtc();
    return CaseService(m_session).save(id, review);
}

Result<MeasureId> ReviewService::measureNumbered(UnitTaskId id, const QString &number) const
{
    auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    const auto found = std::ranges::find_if(file->measures, [&](const MeasureFile &one) {
        return bareMeasureNumber(one.measure.number) == bareMeasureNumber(number);
    });
    if (found == file->measures.end())
        return problem(Error::Kind::NotFound, {}, u"measure.not_found"_s, {number});
    return found->measure.id;
}

} // namespace bihuan
