#pragma once

#include "core/casefile.h"
#include "report/opiniontemplate.h"

namespace bihuan {

/// Which placeholders a phrase may use. Every scope also knows those of Document.
enum class FieldScope { Document, Basis, Finding, Measure, Member, Date };

/// The names of the placeholders that are known in `scope`.
QStringList fieldNames(FieldScope scope);

/// Whether telephone numbers are printed.
enum class Phones { Shown, Hidden };

/// Gives the fields of one case file their printed form.
class Fields
{
public:
    Fields(const CaseFile &file, const OpinionTemplate &model, Phones phones);

    FieldLookup document() const;
    FieldLookup finding(std::size_t index) const;
    FieldLookup measure(std::size_t index) const;
    FieldLookup member(std::size_t index) const;

    /// The basis paragraph's own field {basis.documents} beside those of the document.
    FieldLookup basis() const;

private:
    FieldValue documentField(const QString &name) const;
    FieldValue findingField(std::size_t index, const QString &name) const;
    FieldValue measureField(std::size_t index, const QString &name) const;
    FieldValue memberField(std::size_t index, const QString &name) const;
    FieldValue opinionField(const QString &name) const;
    Text documents() const;
    Text dateText(const std::optional<QDate> &date, const QString &origin, bool blank) const;
    QString roleWord(GroupRole role) const;
    QString phone(const QString &number) const;

    const CaseFile &m_file;
    const OpinionTemplate &m_template;
    Phones m_phones;
};

} // namespace bihuan
