#include "report/opiniontemplate.h"

#include "core/jsonpart.h"
#include "report/fields.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace bihuan {

namespace {

using Need = JsonPart::Need;

Pattern pattern(JsonPart &part, const QString &key, FieldScope scope = FieldScope::Document,
                Need need = Need::Required)
{
    return parsePattern(part.string(key, need), part.pathOf(key), fieldNames(scope), part.problems());
}

TemplateBasis readBasis(JsonPart part)
{
    TemplateBasis basis;
    basis.text = pattern(part, u"text"_s, FieldScope::Basis);
    const QStringList documents = part.strings(u"documents"_s);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        basis.documents.push_back(parsePattern(documents[i], part.pathOf(u"documents[%1]"_s.arg(i)),
                                               fieldNames(FieldScope::Document), part.problems()));
    }
    basis.open = part.string(u"open"_s);
    basis.close = part.string(u"close"_s);
    basis.join = part.string(u"join"_s);
    basis.lastJoin = part.string(u"last_join"_s);
    part.refuseOthers();
    return basis;
}

Each readEach(JsonPart &part)
{
    const QString each = part.string(u"each"_s, Need::Optional);
    if (each == u"findings")
        return Each::Findings;
    if (each == u"measures")
        return Each::Measures;
    if (!each.isEmpty())
        part.report(u"each"_s, u"template.unknown_code"_s, {each, u"findings, measures"_s});
    return Each::Once;
}

FieldScope scopeOf(Each each)
{
    switch (each) {
    case Each::Findings: return FieldScope::Finding;
    case Each::Measures: return FieldScope::Measure;
    case Each::Once: break;
    }
    return FieldScope::Document;
}

TemplateSection readSection(JsonPart &part)
{
    TemplateSection section;
    section.heading = part.string(u"heading"_s);
    part.each(u"content"_s, [&](JsonPart &item) {
        TemplateParagraph paragraph;
        paragraph.each = readEach(item);
        if (item.has(u"level"_s))
            paragraph.level = qRound(item.number(u"level"_s, 2, 2, 4));
        paragraph.text = pattern(item, u"text"_s, scopeOf(paragraph.each));
        section.content.push_back(std::move(paragraph));
    });
    return section;
}

TemplateAttachment readAttachment(JsonPart &part)
{
    TemplateAttachment attachment;
    attachment.title = part.string(u"title"_s);
    part.each(u"columns"_s, [&](JsonPart &item) {
        attachment.columns.push_back({
            .head = item.string(u"head"_s),
            .text = pattern(item, u"text"_s, FieldScope::Member),
            .width = item.number(u"width"_s, 1, 0.1, 100),
            .merge = item.boolean(u"merge"_s, false),
        });
    });
    return attachment;
}

void readSections(OpinionTemplate &model, JsonPart &root)
{
    model.sectionNumbers = root.strings(u"section_numbers"_s);
    root.each(u"sections"_s, [&](JsonPart &part) { model.sections.push_back(readSection(part)); });
    if (std::ssize(model.sections) > model.sectionNumbers.size()) {
        root.report(u"section_numbers"_s, u"template.too_few_numbers"_s,
                    {QString::number(model.sectionNumbers.size()), QString::number(model.sections.size())});
    }
}

void readAttachments(OpinionTemplate &model, JsonPart part)
{
    model.attachmentNote = part.string(u"note"_s);
    model.attachmentHead = part.string(u"head"_s);
    part.each(u"list"_s, [&](JsonPart &item) { model.attachments.push_back(readAttachment(item)); });
    part.refuseOthers();
}

void readRoles(OpinionTemplate &model, JsonPart part)
{
    model.leader = part.string(u"leader"_s);
    model.deputy = part.string(u"deputy"_s);
    model.member = part.string(u"member"_s);
    part.refuseOthers();
}

/// Words that a template may leave out; those made before there were any stay valid.
QString wordsOr(JsonPart &part, const QString &key, const QString &otherwise)
{
    return part.has(key) ? part.string(key) : otherwise;
}

void readSignature(OpinionTemplate &model, JsonPart part)
{
    model.signatureName = pattern(part, u"name"_s);
    model.signatureDate = pattern(part, u"date"_s);
    model.seal = part.boolean(u"seal"_s, true);
    model.delegated = wordsOr(part, u"delegated"_s, u"（代）"_s);
    model.dissenting = wordsOr(part, u"dissenting"_s, u"（有不同意见）"_s);
    model.dissentNote = wordsOr(part, u"dissent_note"_s, u"注：{member}持不同意见：{text}"_s);
    part.refuseOthers();
}

void readImprint(OpinionTemplate &model, JsonPart &root)
{
    if (!root.has(u"imprint"_s))
        return;
    auto part = root.object(u"imprint"_s);
    model.imprintCopies = pattern(part, u"copies"_s, FieldScope::Document, Need::Optional);
    model.imprintIssuer = pattern(part, u"issuer"_s);
    model.imprintDate = pattern(part, u"date"_s);
    part.refuseOthers();
}

TemplateSpacing readSpacing(JsonPart part)
{
    const TemplateSpacing usual;
    const auto rows = [&](const QString &key, double otherwise) {
        return part.number(key, otherwise, 0, 10);
    };
    const TemplateSpacing spacing{
        .title = rows(u"title"_s, usual.title),
        .addressee = rows(u"addressee"_s, usual.addressee),
        .attachments = rows(u"attachments"_s, usual.attachments),
        .signature = rows(u"signature"_s, usual.signature),
        .signatureWithoutSeal = rows(u"signature_without_seal"_s, usual.signatureWithoutSeal),
    };
    part.refuseOthers();
    return spacing;
}

OpinionTemplate readTemplate(JsonPart &root)
{
    OpinionTemplate model;
    model.letterhead = pattern(root, u"letterhead"_s);
    model.documentNumber = pattern(root, u"document_number"_s);
    model.title = pattern(root, u"title"_s);
    model.addressee = pattern(root, u"addressee"_s);
    model.basis = readBasis(root.object(u"basis"_s));
    readSections(model, root);
    readAttachments(model, root.object(u"attachments"_s));
    readRoles(model, root.object(u"roles"_s));
    readSignature(model, root.object(u"signature"_s));
    readImprint(model, root);
    model.note = pattern(root, u"note"_s);
    model.date = pattern(root, u"date"_s, FieldScope::Date);
    model.blankDate = root.string(u"blank_date"_s);
    model.draftMark = root.string(u"draft_mark"_s);
    model.codeLabel = wordsOr(root, u"code_label"_s, u"核验码 "_s);
    model.spacing = readSpacing(root.object(u"spacing"_s, Need::Optional));
    return model;
}

void checkKind(JsonPart &root)
{
    const QString kind = root.string(u"kind"_s);
    if (root.has(u"kind"_s) && kind != u"acceptance_opinion")
        root.report(u"kind"_s, u"template.wrong_kind"_s, {kind, u"acceptance_opinion"_s});
    root.number(u"version"_s, 1, 1, 1);
}

} // namespace

Result<QJsonObject> templateObject(const QByteArray &json)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull()) {
        return invalid(u""_s, u"template.not_json"_s,
                       {QString::number(json.left(fault.offset).count('\n') + 1), fault.errorString()});
    }
    if (!document.isObject())
        return invalid(u""_s, u"template.not_object"_s);
    return document.object();
}

Result<OpinionTemplate> parseOpinionTemplate(const QByteArray &json)
{
    auto object = templateObject(json);
    if (!object)
        return object.error();
    std::vector<Problem> problems;
    JsonPart root(*std::move(object), {}, "template"_L1, problems);
    checkKind(root);
    OpinionTemplate model = readTemplate(root);
    model.sourceSha256 =
        QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    root.refuseOthers();
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"document template"_s, std::move(problems)};
    return model;
}

QByteArray builtInOpinionTemplate()
{
    QFile file(u":/bihuan/templates/acceptance_opinion.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // Compiled in.
    return open ? file.readAll() : QByteArray();
}

} // namespace bihuan
