#include "wording/steptext.h"

#include "core/literals.h"
#include "wording/recordnames.h"
#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

QString filled(const char *text, const QString &word)
{
    return fill(QCoreApplication::translate("step", text), {word});
}

} // namespace

QString stepText(Change change, const QString &table, const QString &column)
{
    switch (change) {
    case Change::Added: return filled(QT_TRANSLATE_NOOP("step", "addition of %1"), entityName(table));
    case Change::Removed: return filled(QT_TRANSLATE_NOOP("step", "removal of %1"), entityName(table));
    case Change::Changed:
        return filled(QT_TRANSLATE_NOOP("step", "change of %1"),
                      column.isEmpty() ? entityName(table) : fieldName(table, column));
    }
    Q_UNREACHABLE();
}

QString stepText(const AuditEntry &entry)
{
    if (!entry.field.isEmpty())
        return stepText(Change::Changed, entry.entity, entry.field);
    return stepText(entry.oldValue ? Change::Removed : Change::Added, entry.entity);
}

QString undoText(const QString &stepText)
{
    return filled(QT_TRANSLATE_NOOP("step", "Undo: %1"), stepText);
}

QString redoText(const QString &stepText)
{
    return filled(QT_TRANSLATE_NOOP("step", "Redo: %1"), stepText);
}

} // namespace bihuan
