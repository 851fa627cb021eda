#include "report/papertemplate.h"

#include "core/jsonpart.h"
#include "report/opiniontemplate.h"

#include <QFile>
#include <QJsonDocument>

namespace bihuan {

namespace {

using PartNeed = JsonPart::Need;

FieldScope scopeOfRepeat(Repeat each)
{
    switch (each) {
    case Repeat::Findings: return FieldScope::Finding;
    case Repeat::Measures: return FieldScope::Measure;
    case Repeat::Members: return FieldScope::Member;
    case Repeat::Evidence: return FieldScope::Evidence;
    case Repeat::Objections: return FieldScope::Objection;
    case Repeat::UnitTasks: return FieldScope::Row;
    case Repeat::Once: break;
    }
    return FieldScope::Document;
}

Pattern paperPattern(JsonPart &part, const QString &key, Repeat each = Repeat::Once,
                     PartNeed need = PartNeed::Optional)
{
    return parsePattern(part.string(key, need), part.pathOf(key), fieldNames(scopeOfRepeat(each)),
                        part.problems());
}

Repeat readRepeat(JsonPart &part)
{
    return part.code<Repeat>(u"each"_s, PartNeed::Optional).value_or(Repeat::Once);
}

TemplateCell readCell(JsonPart &part)
{
    TemplateCell cell;
    cell.label = part.has(u"label"_s);
    cell.each = readRepeat(part);
    cell.text = paperPattern(part, cell.label ? u"label"_s : u"text"_s, cell.each, PartNeed::Required);
    cell.span = part.integer(u"span"_s, 1, 20).value_or(1);
    cell.lines = part.integer(u"lines"_s, 1, 30).value_or(1);
    cell.prose = part.boolean(u"prose"_s, false);
    cell.stamp = paperPattern(part, u"stamp"_s);
    return cell;
}

TemplateForm readForm(JsonPart part)
{
    TemplateForm form;
    part.each(u"columns"_s,
              [&](JsonPart &column) { form.widths.push_back(column.number(u"width"_s, 1, 0.1, 100)); });
    int row = 0;
    part.each(u"rows"_s, [&](JsonPart &item) {
        std::vector<TemplateCell> cells;
        int width = 0;
        item.each(u"cells"_s, [&](JsonPart &cell) {
            cells.push_back(readCell(cell));
            width += cells.back().span;
        });
        if (width != int(form.widths.size()))
            item.report(
                u"cells"_s, u"template.wrong_span"_s,
                {QString::number(row + 1), QString::number(width), QString::number(form.widths.size())});
        form.rows.push_back(std::move(cells));
        ++row;
    });
    part.refuseOthers();
    return form;
}

TemplateTable readTable(JsonPart part)
{
    TemplateTable table;
    table.each = readRepeat(part);
    table.landscape = part.boolean(u"landscape"_s, false);
    table.caption = paperPattern(part, u"caption"_s);
    part.each(u"columns"_s, [&](JsonPart &item) {
        table.columns.push_back({
            .head = item.string(u"head"_s),
            .text = paperPattern(item, u"text"_s, table.each, PartNeed::Required),
            .width = item.number(u"width"_s, 1, 0.1, 100),
            .merge = item.boolean(u"merge"_s, false),
        });
    });
    part.refuseOthers();
    return table;
}

TemplatePart readPart(JsonPart &item)
{
    TemplatePart part;
    if (item.has(u"form"_s)) {
        part.form = readForm(item.object(u"form"_s));
    } else if (item.has(u"table"_s)) {
        part.table = readTable(item.object(u"table"_s));
    } else {
        part.each = readRepeat(item);
        part.level = item.integer(u"level"_s, 1, 4).value_or(0);
        part.text = paperPattern(item, u"text"_s, part.each, PartNeed::Required);
    }
    return part;
}

/// The words for codes: the template's own, and those of the program for what it leaves out.
QHash<QString, QString> readCodes(JsonPart part)
{
    QFile file(u":/bihuan/templates/words.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // Compiled in.
    const auto usual = QJsonDocument::fromJson(open ? file.readAll() : QByteArray()).object();
    QHash<QString, QString> words;
    for (const QString &code : fieldCodes()) {
        const QString own = part.string(code, PartNeed::Optional);
        words[code] = own.isEmpty() ? usual.value(code).toString() : own;
    }
    part.refuseOthers();
    return words;
}

void readWords(FieldWords &words, JsonPart &root)
{
    if (root.has(u"roles"_s)) {
        auto roles = root.object(u"roles"_s);
        words.leader = roles.string(u"leader"_s);
        words.deputy = roles.string(u"deputy"_s);
        words.member = roles.string(u"member"_s);
        roles.refuseOthers();
    }
    words.date =
        parsePattern(root.string(u"date"_s), u"date"_s, fieldNames(FieldScope::Date), root.problems());
    words.codes = readCodes(root.object(u"words"_s, PartNeed::Optional));
    if (!root.has(u"masked"_s))
        return;
    for (const QString &code : root.strings(u"masked"_s)) {
        if (const auto mask = fromCode<Masked>(code))
            words.masks.push_back(*mask);
        else
            root.report(u"masked"_s, u"template.bad_value"_s, {code, allCodes<Masked>().join(u", "_s)});
    }
}

PaperTemplate readPaper(PaperKind kind, JsonPart &root)
{
    PaperTemplate model;
    model.kind = kind;
    const QString code = root.string(u"kind"_s);
    if (root.has(u"kind"_s) && code != toCode(kind))
        root.report(u"kind"_s, u"template.wrong_kind"_s, {code, toCode(kind)});
    root.number(u"version"_s, 1, 1, 1);
    model.name = root.string(u"name"_s);
    model.letter = root.boolean(u"letter"_s, false);
    model.letterhead = paperPattern(root, u"letterhead"_s);
    model.documentNumber = paperPattern(root, u"document_number"_s);
    model.title = paperPattern(root, u"title"_s, Repeat::Once, PartNeed::Required);
    model.addressee = paperPattern(root, u"addressee"_s);
    root.each(u"body"_s, [&](JsonPart &item) { model.body.push_back(readPart(item)); });
    if (root.has(u"signature"_s)) {
        auto signature = root.object(u"signature"_s);
        model.signatureName = paperPattern(signature, u"name"_s, Repeat::Once, PartNeed::Required);
        model.signatureDate = paperPattern(signature, u"date"_s, Repeat::Once, PartNeed::Required);
        model.seal = signature.boolean(u"seal"_s, true);
        signature.refuseOthers();
    }
    model.note = paperPattern(root, u"note"_s);
    model.shortDate = parsePattern(root.string(u"short_date"_s, PartNeed::Optional), u"short_date"_s,
                                   fieldNames(FieldScope::Date), root.problems());
    readWords(model.words, root);
    return model;
}

} // namespace

Result<PaperTemplate> parsePaperTemplate(PaperKind kind, const QByteArray &json)
{
    auto object = templateObject(json);
    if (!object)
        return object.error();
    std::vector<Problem> problems;
    JsonPart root(*std::move(object), {}, "template"_L1, problems);
    PaperTemplate model = readPaper(kind, root);
    root.refuseOthers();
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"document template"_s, std::move(problems)};
    return model;
}

QByteArray builtInPaperTemplate(PaperKind kind)
{
    QFile file(u":/bihuan/templates/%1.json"_s.arg(toCode(kind)));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // Compiled in.
    return open ? file.readAll() : QByteArray();
}

} // namespace bihuan
