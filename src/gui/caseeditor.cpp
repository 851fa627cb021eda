#include "gui/caseeditor.h"

#include "services/services.h"
#include "wording/steptext.h"

namespace bihuan {

CaseEditor::CaseEditor(Services &services, EditHistory &history, QObject *parent)
    : QObject(parent), m_services(services), m_history(history)
{
}

Result<void> CaseEditor::open(UnitTaskId id)
{
    auto file = m_services.cases().get(id);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    Q_EMIT changed();
    return {};
}

Result<void> CaseEditor::reload()
{
    return open(id());
}

Result<void> CaseEditor::write(const FieldAccess &field, const QString &base, const QString &value)
{
    const QString stored = field.read(m_file);
    if (stored == value)
        return {};
    if (stored != base)
        return Error{Error::Kind::Conflict, u"the field was changed while it was edited"_s};
    auto step = writeField(field, m_services.cases(), m_file, value);
    if (!step && step.error().kind == Error::Kind::Conflict) {
        auto fresh = reload();
        if (!fresh)
            return fresh;
        if (field.read(m_file) != base)
            return step.error();
        step = writeField(field, m_services.cases(), m_file, value);
    }
    if (!step)
        return step.error();
    m_history.add({{*step}, stepText(Change::Changed, field.table, field.column), id()});
    Q_EMIT saved();
    Q_EMIT changed();
    return {};
}

Result<void> CaseEditor::finish(const QString &what, Result<qint64> step)
{
    if (!step) {
        if (step.error().kind == Error::Kind::Conflict)
            static_cast<void>(reload()); // Shows what is there now; the conflict itself is what is told.
        return step.error();
    }
    return note({{*step}, what, id()});
}

Result<void> CaseEditor::moved()
{
    Q_EMIT saved();
    return reload();
}

Result<void> CaseEditor::note(EditHistory::Entry entry)
{
    const bool here = entry.unitTask == id();
    m_history.add(std::move(entry));
    Q_EMIT saved();
    return here ? reload() : Result<void>();
}

} // namespace bihuan
