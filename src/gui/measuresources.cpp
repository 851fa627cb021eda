#include "gui/measuresources.h"

#include "gui/casefields.h"
#include "services/services.h"
#include "wording/names.h"
#include "wording/recordnames.h"
#include "wording/steptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bihuan {

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

template <Coded E, typename Name>
Choices choicesOf(Name name)
{
    Choices choices;
    for (const auto &[value, code] : CodeTable<E>::entries)
        choices.push_back({code, name(value)});
    return choices;
}

/// Also "none".
template <Coded E, typename Name>
Choices optionalChoicesOf(Name name)
{
    auto choices = choicesOf<E>(name);
    choices.insert(choices.begin(), Choice{});
    return choices;
}

const MeasureFile *measureIn(const CaseFile &file, MeasureId id)
{
    return fields::findMeasure(const_cast<CaseFile &>(file), id); // It only looks.
}

template <typename Record>
auto idsOf(MeasureId measure, std::vector<Record> MeasureFile::*list)
{
    return [measure, list](const CaseFile &file) {
        std::vector<qint64> ids;
        if (const auto *found = measureIn(file, measure)) {
            for (const auto &record : found->*list)
                ids.push_back(record.id.value());
        }
        return ids;
    };
}

/// Removes the record with this id from one list of the measure.
template <typename Record>
auto removerOf(CaseEditor &editor, MeasureId measure, std::vector<Record> MeasureFile::*list,
               const QString &table)
{
    return [&editor, measure, list, table](qint64 id) {
        return editor.act(stepText(Change::Removed, table), [&](const CaseFile &file) -> Result<qint64> {
            if (const auto *found = measureIn(file, measure)) {
                for (const auto &record : found->*list) {
                    if (record.id.value() == id)
                        return editor.services().cases().remove(editor.id(), record);
                }
            }
            return Error{Error::Kind::NotFound, u"the record is gone"_s};
        });
    };
}

template <typename Record>
Result<qint64> addRecord(CaseEditor &editor, const Record &record)
{
    auto saved = editor.services().cases().save(editor.id(), record);
    if (!saved)
        return saved.error();
    return saved->step;
}

QString pathOf(int measure, const QString &list, int row)
{
    return u"measures[%1].%2[%3]"_s.arg(measure).arg(list).arg(row);
}

} // namespace

std::vector<RecordColumn> requirementColumns()
{
    return {{Columns::tr("Duty"), choicesOf<RequirementKind>(requirementKindName)},
            {Columns::tr("Every"), optionalChoicesOf<Period>(periodName)},
            {Columns::tr("Times")},
            {Columns::tr("Who"), {}, true},
            {Columns::tr("What"), {}, true}};
}

std::vector<RecordColumn> eventColumns()
{
    return {{.title = Columns::tr("Date"), .isDay = true},
            {Columns::tr("Kind")},
            {Columns::tr("By whom")},
            {Columns::tr("Subject"), {}, true},
            {Columns::tr("Document number")}};
}

std::vector<RecordColumn> evidenceColumns()
{
    return {{Columns::tr("Code")},
            {Columns::tr("Title"), {}, true},
            {Columns::tr("Kind")},
            {Columns::tr("Document number")},
            {.title = Columns::tr("Date"), .isDay = true},
            {Columns::tr("Pages")},
            {Columns::tr("Where"), choicesOf<EvidenceStatus>(evidenceStatusName)}};
}

std::vector<RecordColumn> memberColumns()
{
    return {{Columns::tr("Role"), choicesOf<GroupRole>(groupRoleName)},
            {Columns::tr("Name")},
            {Columns::tr("Unit"), {}, true},
            {Columns::tr("Post")},
            {Columns::tr("Rank")},
            {Columns::tr("Phone")},
            {Columns::tr("Signature")}};
}

RecordSource requirementSource(CaseEditor &editor, int index, MeasureId measure)
{
    RecordSource source;
    source.table = u"requirement"_s;
    source.ids = idsOf(measure, &MeasureFile::requirements);
    source.field = [index](int row, qint64 id, int column) {
        return fields::requirement(pathOf(index, u"requirements"_s, row), RequirementId(id), column);
    };
    source.strict = true;
    source.add = [&editor, measure](int, const QString &kind) {
        return editor.act(
            stepText(Change::Added, u"requirement"_s), [&](const CaseFile &file) -> Result<qint64> {
                const auto *found = measureIn(file, measure);
                Requirement added{.measureId = measure};
                if (auto taken = fieldInto(added.kind, kind); !taken)
                    return taken.error();
                added.ordinal =
                    found && !found->requirements.empty() ? found->requirements.back().ordinal + 1 : 0;
                if (added.kind == RequirementKind::Frequency) {
                    added.period = Period::Year;
                    added.count = 1;
                }
                return addRecord(editor, added);
            });
    };
    source.remove = removerOf(editor, measure, &MeasureFile::requirements, source.table);
    return source;
}

RecordSource eventSource(CaseEditor &editor, int index, MeasureId measure)
{
    RecordSource source;
    source.table = u"event"_s;
    source.ids = idsOf(measure, &MeasureFile::events);
    source.field = [index](int row, qint64 id, int column) {
        return fields::event(pathOf(index, u"progress"_s, row), EventId(id), column);
    };
    source.strict = true;
    source.add = [&editor, measure](int, const QString &day) {
        return editor.act(stepText(Change::Added, u"event"_s), [&](const CaseFile &) -> Result<qint64> {
            Event added{.measureId = measure};
            if (auto taken = fieldInto(added.heldOn, day); !taken)
                return taken.error();
            return addRecord(editor, added);
        });
    };
    source.remove = removerOf(editor, measure, &MeasureFile::events, source.table);
    return source;
}

RecordSource evidenceSource(CaseEditor &editor, MeasureId measure)
{
    RecordSource source;
    source.table = u"evidence"_s;
    source.openable = true;
    source.ids = [measure](const CaseFile &file) {
        std::vector<qint64> ids;
        if (const auto *found = measureIn(file, measure)) {
            for (const auto *item : file.evidenceOf(*found))
                ids.push_back(item->evidence.id.value());
        }
        return ids;
    };
    source.field = [](int row, qint64 id, int column) {
        return fields::evidence(u"evidence[%1]"_s.arg(row), EvidenceId(id), column);
    };
    source.remove = [&editor, measure](qint64 id) {
        return editor.act(
            stepText(Change::Removed, u"evidence"_s), [&](const CaseFile &file) -> Result<qint64> {
                const auto usesIt = [id](const EvidenceMapping &mapping) {
                    return mapping.evidenceId.value() == id;
                };
                const auto uses = std::ranges::count_if(file.measures, [&](const MeasureFile &one) {
                    return std::ranges::any_of(one.mappings, usesIt);
                });
                const auto *found = measureIn(file, measure);
                const auto *item = file.evidenceItem(EvidenceId(id));
                if (!found || !item)
                    return Error{Error::Kind::NotFound, u"the evidence is gone"_s};
                // What another measure rests on too is only taken off this one.
                if (const auto mapping = std::ranges::find_if(found->mappings, usesIt);
                    uses > 1 && mapping != found->mappings.end())
                    return editor.services().cases().remove(editor.id(), *mapping);
                return editor.services().cases().remove(editor.id(), item->evidence);
            });
    };
    return source;
}

RecordSource memberSource(CaseEditor &editor)
{
    RecordSource source;
    source.table = u"group_member"_s;
    source.ids = [](const CaseFile &file) {
        std::vector<qint64> ids;
        for (const auto &member : file.application.members)
            ids.push_back(member.id.value());
        return ids;
    };
    source.field = [](int row, qint64 id, int column) {
        return fields::member(u"members[%1]"_s.arg(row), GroupMemberId(id), column);
    };
    source.firstColumn = static_cast<int>(fields::MemberColumn::Name);
    source.strict = true;
    source.add = [&editor](int, const QString &name) {
        return editor.act(stepText(Change::Added, u"group_member"_s), [&](const CaseFile &file) {
            const auto &members = file.application.members;
            GroupMember added{.groupId = file.application.group.id, .name = name};
            added.role = members.empty() ? GroupRole::Leader : GroupRole::Member;
            added.ordinal = members.empty() ? 0 : members.back().ordinal + 1;
            return addRecord(editor, added);
        });
    };
    source.remove = [&editor](qint64 id) {
        return editor.act(stepText(Change::Removed, u"group_member"_s),
                          [&](const CaseFile &file) -> Result<qint64> {
                              for (const auto &member : file.application.members) {
                                  if (member.id.value() == id)
                                      return editor.services().cases().remove(editor.id(), member);
                              }
                              return Error{Error::Kind::NotFound, u"the member is gone"_s};
                          });
    };
    return source;
}

Result<void> addPaperEvidence(CaseEditor &editor, MeasureId measure, const QString &title)
{
    auto &cases = editor.services().cases();
    const auto *found = measureIn(editor.file(), measure);
    if (!found)
        return Error{Error::Kind::NotFound, u"the measure is gone"_s};
    const auto codeTaken = [&](const QString &code) {
        return std::ranges::any_of(editor.file().evidence,
                                   [&](const EvidenceItem &item) { return item.evidence.code == code; });
    };
    int number = 1;
    const auto code = [&] {
        return u"%1-%2"_s.arg(found->measure.ordinal + 1).arg(number, 2, 10, QChar(u'0'));
    };
    while (codeTaken(code()))
        ++number;
    auto evidence = cases.save(Evidence{
        .unitTaskId = editor.id(), .code = code(), .title = title, .status = EvidenceStatus::OnPaper});
    if (!evidence)
        return evidence.error();
    const int ordinal = found->mappings.empty() ? 0 : found->mappings.back().ordinal + 1;
    auto mapping = cases.save(
        editor.id(),
        EvidenceMapping{.measureId = measure, .evidenceId = evidence.value().record.id, .ordinal = ordinal});
    std::vector<qint64> steps{evidence.value().step};
    if (mapping)
        steps.push_back(mapping.value().step);
    auto noted = editor.note({steps, stepText(Change::Added, u"evidence"_s), editor.id()});
    return mapping ? noted : mapping.error();
}

} // namespace bihuan
