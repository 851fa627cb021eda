#include "services/numberservice.h"

#include "services/caseparts.h"
#include "services/rules.h"

namespace bihuan {

namespace {

Result<std::optional<DocumentNumber>> numberCalled(Database &db, OfficeId office, const QString &text)
{
    auto found = RecordTable<DocumentNumber>(db).where(u"office_id = ? AND text = ?"_s, office, text);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

/// Whether a number stands on a paper of this very acceptance: a new edition may keep it.
Result<bool> isOfSameAcceptance(Database &db, const DocumentNumber &number, const Opinion &opinion)
{
    if (!number.opinionId)
        return false;
    auto other = RecordTable<Opinion>(db).get(*number.opinionId);
    if (!other)
        return other.error();
    return other->applicationId == opinion.applicationId;
}

} // namespace

Result<Office> NumberService::office(const QString &name) const
{
    auto offices = RecordTable<Office>(m_session.db()).where(u"id > 0 ORDER BY id"_s);
    if (!offices)
        return offices.error();
    if (name.isEmpty() && offices->size() > 1)
        return invalid({}, u"number.several_offices"_s);
    for (const auto &office : *offices) {
        if (name.isEmpty() || office.name == name)
            return office;
    }
    return problem(Error::Kind::NotFound, {}, u"number.no_office"_s, {name});
}

Result<std::vector<DocumentNumber>> NumberService::numbers(OfficeId office) const
{
    return RecordTable<DocumentNumber>(m_session.db())
        .where(u"office_id = ? ORDER BY year, number, id"_s, office);
}

Result<QString> NumberService::pattern(OfficeId office) const
{
    auto series = RecordTable<NumberSeries>(m_session.db()).where(u"office_id = ?"_s, office);
    if (!series)
        return series.error();
    return series->empty() ? QString() : series->front().pattern;
}

Result<void> NumberService::setPattern(OfficeId office, const QString &pattern)
{
    if (!isNumberPattern(pattern))
        return invalid({}, u"number.bad_pattern"_s, {pattern});
    auto step = m_session.write(u"numbers"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto series = RecordTable<NumberSeries>(m_session.db()).where(u"office_id = ?"_s, office);
        if (!series)
            return series.error();
        NumberSeries wanted = series->empty() ? NumberSeries{.officeId = office} : series->front();
        wanted.pattern = pattern.trimmed();
        if (auto sound = checkRecord(wanted); !sound)
            return sound;
        return done(recorder.save(wanted));
    });
    return done(step);
}

Result<int> NumberService::highest(OfficeId office, int year) const
{
    return m_session.db().selectOne(
        u"SELECT COALESCE(MAX(number), 0) FROM document_number WHERE office_id = ? AND year = ?"_s,
        &Row::integer, office, year);
}

Result<QString> NumberService::next(OfficeId office, int year) const
{
    auto form = pattern(office);
    if (!form || form->isEmpty())
        return form;
    auto last = highest(office, year);
    return last ? Result<QString>(numberText(*form, year, *last + 1)) : last.error();
}

Result<std::vector<DocumentNumber>> NumberService::reserve(OfficeId office, int year, int count,
                                                           const QString &note)
{
    std::vector<DocumentNumber> kept;
    auto step = m_session.write(u"numbers"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto form = pattern(office);
        if (!form)
            return form.error();
        if (form->isEmpty())
            return invalid({}, u"number.no_pattern"_s);
        auto last = highest(office, year);
        if (!last)
            return last.error();
        for (int i = 1; i <= count; ++i) {
            auto added = recorder.insert(DocumentNumber{.officeId = office,
                                                        .year = year,
                                                        .number = *last + i,
                                                        .text = numberText(*form, year, *last + i),
                                                        .note = note});
            if (!added)
                return added.error();
            kept.push_back(*added);
        }
        return {};
    });
    return step ? Result<std::vector<DocumentNumber>>(kept) : step.error();
}

Result<DocumentNumber> NumberService::makeVoid(OfficeId office, int year, const QString &text,
                                               const QString &note)
{
    DocumentNumber made;
    auto step = m_session.write(u"numbers"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto there = numberCalled(m_session.db(), office, text);
        if (!there)
            return there.error();
        made = there->value_or(DocumentNumber{.officeId = office, .year = year, .text = text});
        if (made.status == NumberStatus::Used)
            return invalid({}, u"number.in_use"_s, {text});
        made.status = NumberStatus::Void;
        made.note = note;
        auto stored = recorder.save(made);
        if (stored)
            made = *stored;
        return done(stored);
    });
    return step ? Result<DocumentNumber>(made) : step.error();
}

Result<QString> NumberService::give(Recorder &recorder, OfficeId office, const Opinion &opinion, int year,
                                    const QString &wanted)
{
    DocumentNumber number{.officeId = office, .year = year, .text = wanted.trimmed()};
    if (number.text.isEmpty()) {
        auto text = next(office, year);
        if (!text || text->isEmpty())
            return text;
        auto last = highest(office, year);
        if (!last)
            return last.error();
        number.text = *text;
        number.number = *last + 1;
    }
    auto there = numberCalled(m_session.db(), office, number.text);
    if (!there)
        return there.error();
    if (*there) {
        auto same = isOfSameAcceptance(m_session.db(), **there, opinion);
        if (!same)
            return same.error();
        if ((*there)->status == NumberStatus::Void)
            return invalid({}, u"number.void"_s, {number.text});
        if ((*there)->status == NumberStatus::Used && !*same)
            return problem(Error::Kind::Duplicate, {}, u"number.taken"_s, {number.text});
        number = **there;
    }
    number.status = NumberStatus::Used;
    number.opinionId = opinion.id;
    auto stored = recorder.save(number);
    return stored ? Result<QString>(stored->text) : stored.error();
}

} // namespace bihuan
