#pragma once

#include "gui/datetext.h"
#include "services/caseservice.h"

#include <functional>

namespace bihuan {

/// The field of one record, as search and the audit log name it.
struct RecordField
{
    QString table{};
    qint64 record = 0; ///< 0 for a record that is not stored yet.
    QString column{};

    bool operator==(const RecordField &) const = default;
};

/// How one field of a case file is read and stored as text: days as 2022-09-28, enums as codes.
struct FieldAccess
{
    QString path{};  ///< As the opinion names the origin of its words: "measures[1].text".
    QString table{}; ///< With `column`, what the audit log calls it.
    QString column{};
    std::function<QString(const CaseFile &)> read{};

    /// Puts the value into the file only. Fails with Invalid, NotFound.
    std::function<Result<void>(CaseFile &, const QString &)> assign{};

    /// Stores the record that holds the field, leaves it in the file as stored and returns the step; 0 when
    /// nothing changed.
    std::function<Result<qint64>(CaseService &, CaseFile &)> save{};

    /// Which record the field lies in now.
    std::function<RecordField(const CaseFile &)> place{};
};

// Text of a member and back. The functions named fieldInto fail with Invalid and a rule "typed.…".

inline QString fieldText(const QString &value)
{
    return value;
}
inline QString fieldText(const QDate &value)
{
    return value.toString(Qt::ISODate);
}
inline QString fieldText(const std::optional<QDate> &value)
{
    return dayText(value);
}
inline QString fieldText(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}
inline QString fieldText(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

template <Coded E>
QString fieldText(E value)
{
    return toCode(value);
}
template <Coded E>
QString fieldText(const std::optional<E> &value)
{
    return value ? toCode(*value) : QString();
}

Result<void> fieldInto(QString &member, const QString &text);
Result<void> fieldInto(QDate &member, const QString &text);
Result<void> fieldInto(std::optional<QDate> &member, const QString &text);
Result<void> fieldInto(std::optional<int> &member, const QString &text);
Result<void> fieldInto(bool &member, const QString &text);

template <Coded E>
Result<void> fieldInto(E &member, const QString &text)
{
    const auto value = fromCode<E>(text);
    if (!value)
        return invalid({}, u"typed.not_a_choice"_s, {text});
    member = *value;
    return {};
}
template <Coded E>
Result<void> fieldInto(std::optional<E> &member, const QString &text)
{
    member = fromCode<E>(text);
    return {};
}

/// assign() and save(); on failure `file` is as before.
Result<qint64> writeField(const FieldAccess &field, CaseService &cases, CaseFile &file, const QString &text);

/// Stores `record`, a part of `file`, whatever save() of CaseService takes, and leaves it as stored.
template <typename Record>
Result<qint64> storeRecord(CaseService &cases, const CaseFile &file, Record &record)
{
    auto saved = [&] {
        if constexpr (requires { cases.save(file.unitTask.id, record); })
            return cases.save(file.unitTask.id, record);
        else
            return cases.save(record);
    }();
    if (!saved)
        return saved.error();
    record = std::move(saved.value().record);
    return saved.value().step;
}

/// A field that is the member of a record which `find` looks up in a case file (nullptr when it is gone).
template <typename Find, typename Record, typename Member>
FieldAccess memberField(const QString &path, const QString &table, const QString &column, Find find,
                        Member Record::*member)
{
    const auto read = [find, member](const CaseFile &file) {
        const Record *record = find(const_cast<CaseFile &>(file)); // find() only looks.
        return record ? fieldText(record->*member) : QString();
    };
    const auto assign = [find, member](CaseFile &file, const QString &text) -> Result<void> {
        Record *record = find(file);
        if (!record)
            return Error{Error::Kind::NotFound, u"the edited record is gone"_s};
        return fieldInto(record->*member, text);
    };
    const auto save = [find](CaseService &cases, CaseFile &file) {
        return storeRecord(cases, file, *find(file));
    };
    const auto place = [find, table, column](const CaseFile &file) -> RecordField {
        const Record *record = find(const_cast<CaseFile &>(file));
        return {table, record ? record->id.value() : 0, column};
    };
    return {path, table, column, read, assign, save, place};
}

} // namespace bihuan
