#pragma once

#include "core/casefile.h"
#include "core/redaction.h"
#include "report/opiniontemplate.h"

#include <QHash>

namespace bihuan {

/// Which placeholders a phrase may use. Every scope also knows those of Document.
enum class FieldScope { Document, Basis, Finding, Measure, Member, Evidence, Objection, Row, Date };

/// The names of the placeholders that are known in `scope`.
QStringList fieldNames(FieldScope scope);

/// Whether telephone numbers are printed.
enum class Phones { Shown, Hidden };

/// What a paper says that stands in no record.
struct PaperFacts
{
    std::optional<QDate> date{};  ///< The day of the paper.
    QString number{};             ///< Its 发文字号.
    int row = 0;                  ///< In a register, from 1.
    QHash<QString, int> counts{}; ///< Of a register: how many unit tasks have come so far, "closed" → 3.
};

/// The template's words for what is a code in the records, and what its copies do not say.
struct FieldWords
{
    TemplateBasis basis{};
    QString leader{};
    QString deputy{};
    QString member{};
    Pattern date{};
    QString blankDate{};
    QHash<QString, QString> codes{}; ///< "look_back_method.drone" → 无人机核查
    std::vector<Masked> masks{};
    QString delegated{};      ///< How a signature in the place of a member is printed.
    QString dissenting{};     ///< How one that does not agree is.
    QString templateSha256{}; ///< What signatures name as the template.
};

FieldWords wordsOf(const OpinionTemplate &model);

/// Gives the fields of one case file their printed form. What it is made from must outlive it.
class Fields
{
public:
    Fields(const CaseFile &file, FieldWords words, Phones phones, PaperFacts facts = {});

    FieldLookup document() const;
    FieldLookup finding(std::size_t index) const;
    FieldLookup measure(std::size_t index) const;
    FieldLookup member(std::size_t index) const;
    FieldLookup evidence(std::size_t index) const;
    FieldLookup objection(std::size_t index) const;

    /// The basis paragraph's own field {basis.documents} beside those of the document.
    FieldLookup basis() const;

private:
    FieldLookup masking(FieldLookup lookup) const;
    FieldValue documentField(const QString &name) const;
    FieldValue findingField(std::size_t index, const QString &name) const;
    FieldValue measureField(std::size_t index, const QString &name) const;
    FieldValue memberField(std::size_t index, const QString &name) const;
    FieldValue evidenceField(std::size_t index, const QString &name) const;
    FieldValue objectionField(std::size_t index, const QString &name) const;
    FieldValue opinionField(const QString &name) const;
    FieldValue plainField(const QString &name) const;
    FieldValue dayField(const QString &name) const;
    FieldValue countField(const QString &name) const;
    Text documents() const;
    Text dateText(const std::optional<QDate> &date, const QString &origin, bool blank) const;
    QString roleWord(GroupRole role) const;
    QString phone(const QString &number) const;
    QString word(const QString &code) const { return m_words.codes.value(code); }

    const CaseFile &m_file;
    FieldWords m_words;
    Phones m_phones;
    PaperFacts m_facts;
    QStringList m_persons{};
};

/// The names of the codes that a template may have words for.
QStringList fieldCodes();

} // namespace bihuan
