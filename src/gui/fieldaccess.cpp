#include "gui/fieldaccess.h"

#include "core/numerals.h"

namespace bihuan {

Result<void> fieldInto(QString &member, const QString &text)
{
    member = text;
    return {};
}

Result<void> fieldInto(QDate &member, const QString &text)
{
    const auto day = dayFrom(text);
    if (!day)
        return invalid({}, u"typed.not_a_day"_s, {text});
    member = *day;
    return {};
}

Result<void> fieldInto(std::optional<QDate> &member, const QString &text)
{
    member = dayFrom(text);
    if (!member && !text.trimmed().isEmpty())
        return invalid({}, u"typed.not_a_day"_s, {text});
    return {};
}

Result<void> fieldInto(std::optional<int> &member, const QString &text)
{
    member = numberFrom(text.trimmed());
    if (!member && !text.trimmed().isEmpty())
        return invalid({}, u"typed.not_a_number"_s, {text});
    return {};
}

Result<void> fieldInto(bool &member, const QString &text)
{
    member = text == u"1";
    return {};
}

Result<qint64> writeField(const FieldAccess &field, CaseService &cases, CaseFile &file, const QString &text)
{
    CaseFile changed = file;
    if (auto assigned = field.assign(changed, text); !assigned)
        return assigned.error();
    auto step = field.save(cases, changed);
    if (step)
        file = std::move(changed);
    return step;
}

} // namespace bihuan
