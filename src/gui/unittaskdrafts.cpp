// What is typed on the page of a unit task and not stored yet: out of the fields, and back into them.
#include "gui/fieldframe.h"
#include "gui/recordsection.h"
#include "gui/unittaskpage.h"
#include "services/draftjournal.h"

namespace bihuan {

namespace {

RecordField fieldOf(const Draft &draft)
{
    return {draft.table, draft.record, draft.column};
}

} // namespace

std::vector<Draft> UnitTaskPage::drafts() const
{
    std::vector<Draft> found;
    const auto add = [&](const RecordField &place, const QString &base, const QString &text) {
        found.push_back({.unitTask = unitTask(),
                         .table = place.table,
                         .record = place.record,
                         .column = place.column,
                         .base = base,
                         .text = text,
                         .at = QDateTime::currentDateTimeUtc()});
    };
    if (unitTask().isNew())
        return found;
    for (const auto *field : allFields()) {
        if (field->isDirty() && field->value() != field->base())
            add(field->access().place(file()), field->base(), field->value());
    }
    for (const auto *section : allSections()) {
        if (const auto cell = section->typed(); cell && cell->text != cell->base)
            add(cell->place, cell->base, cell->text);
    }
    return found;
}

bool UnitTaskPage::recover(const Draft &draft)
{
    for (auto *field : allFields()) {
        if (field->access().place(file()) != fieldOf(draft))
            continue;
        field->recover(draft.base, draft.text);
        scrollTo(field);
        return true;
    }
    for (auto *section : allSections()) {
        if (section->recover({fieldOf(draft), draft.base, draft.text})) {
            scrollTo(section);
            return true;
        }
    }
    return false;
}

} // namespace bihuan
