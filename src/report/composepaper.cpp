#include "report/composepaper.h"

#include "report/blockcheck.h"
#include "report/filledblocks.h"

#include <algorithm>

namespace bihuan {

namespace {

/// A longer text in a column reads better from the left.
constexpr qsizetype kProse = 24;

/// Which counters of a register a unit task in this state raises.
QStringList countersOf(UnitTaskState state)
{
    QStringList counters{u"all"_s};
    if (state >= UnitTaskState::Completed)
        counters << u"completed"_s;
    if (state >= UnitTaskState::Applied)
        counters << u"applied"_s;
    if (state >= UnitTaskState::Passed)
        counters << u"passed"_s;
    if (state >= UnitTaskState::Closed)
        counters << u"closed"_s;
    if (state == UnitTaskState::Filed)
        counters << u"filed"_s;
    return counters;
}

class PaperComposer
{
public:
    PaperComposer(const std::vector<CaseFile> &files, const PaperTemplate &model, const PaperOptions &options)
        : m_files(files), m_model(model), m_words(model.words)
    {
        if (options.publicCopy)
            m_words.masks = publicMasks();
        m_phones = options.publicCopy ? Phones::Hidden : Phones::Shown;
        if (options.date.isValid())
            m_facts.date = options.date;
        m_facts.number = options.number;
        for (const CaseFile &file : files) {
            for (const QString &counter : countersOf(file.unitTask.state))
                ++m_facts.counts[counter];
        }
    }

    std::vector<Block> blocks()
    {
        const Fields fields = fieldsOf(first());
        const auto fill = [&](const Pattern &pattern) { return expand(pattern, fields.document()); };
        const bool turned = std::ranges::any_of(
            m_model.body, [](const TemplatePart &part) { return part.table && part.table->landscape; });
        add(BlockKind::Letterhead, fill(m_model.letterhead));
        add(BlockKind::DocumentNumber, fill(m_model.documentNumber));
        if (!turned)
            add(BlockKind::Title, fill(m_model.title), 2);
        add(BlockKind::Addressee, fill(m_model.addressee), 1);
        for (const TemplatePart &part : m_model.body)
            body(part, fields);
        signature(fill(m_model.signatureName), fill(m_model.signatureDate));
        add(BlockKind::Note, fill(m_model.note));
        return std::move(m_blocks);
    }

private:
    const CaseFile &first() const { return m_files.empty() ? m_none : m_files.front(); }
    Fields fieldsOf(const CaseFile &file) const { return Fields(file, m_words, m_phones, m_facts); }

    void add(BlockKind kind, Expansion expansion, double rowsBefore = 0)
    {
        addFilled(m_blocks, kind, std::move(expansion), rowsBefore);
    }

    void body(const TemplatePart &part, const Fields &fields)
    {
        if (part.form)
            return form(*part.form, fields);
        if (part.table)
            return table(*part.table, Fields(first(), tableWords(), m_phones, m_facts), fields);
        for (const FieldLookup &lookup : lookups(part.each, fields))
            addParagraphs(m_blocks, expand(part.text, lookup), part.level);
    }

    /// One for each of what a part is repeated over.
    std::vector<FieldLookup> lookups(Repeat each, const Fields &fields) const
    {
        const CaseFile &file = first();
        std::vector<FieldLookup> all;
        const auto repeat = [&](std::size_t count, FieldLookup (Fields::*of)(std::size_t) const) {
            for (std::size_t i = 0; i < count; ++i)
                all.push_back((fields.*of)(i));
        };
        switch (each) {
        case Repeat::Findings: repeat(file.findings.size(), &Fields::finding); break;
        case Repeat::Measures: repeat(file.measures.size(), &Fields::measure); break;
        case Repeat::Members: repeat(file.application.members.size(), &Fields::member); break;
        case Repeat::Evidence: repeat(file.evidence.size(), &Fields::evidence); break;
        case Repeat::Objections:
            repeat(file.notices.empty() ? 0 : file.notices.back().objections.size(), &Fields::objection);
            break;
        case Repeat::UnitTasks: break; // Has lookups of its own: rows().
        case Repeat::Once: all.push_back(fields.document()); break;
        }
        return all;
    }

    TableCell formCell(const TemplateCell &cell, const Fields &fields) const
    {
        TableCell made{
            .colSpan = cell.span, .label = cell.label, .prose = cell.prose, .leastLines = cell.lines};
        for (const FieldLookup &lookup : lookups(cell.each, fields)) {
            auto expansion = expand(cell.text, lookup);
            if (expansion.fieldsEmpty)
                continue;
            if (!made.text.isEmpty())
                made.text.text += u'\n';
            made.text.append(expansion.text);
            made.origin = expansion.origin;
        }
        made.stamp = expand(cell.stamp, fields.document()).text;
        return made;
    }

    void form(const TemplateForm &form, const Fields &fields)
    {
        Table table{.headless = true};
        for (const double width : form.widths)
            table.columns.push_back({.width = width});
        for (const auto &cells : form.rows) {
            std::vector<TableCell> row;
            for (const TemplateCell &cell : cells) {
                row.push_back(formCell(cell, fields));
                for (int i = 1; i < cell.span; ++i)
                    row.push_back({.colSpan = 0});
            }
            table.rows.push_back(std::move(row));
        }
        m_blocks.push_back({.kind = BlockKind::Table, .table = std::move(table)});
    }

    std::vector<TableCell> tableRow(const TemplateTable &table, const FieldLookup &lookup) const
    {
        std::vector<TableCell> row;
        for (const TemplateColumn &column : table.columns) {
            auto expansion = expand(column.text, lookup);
            if (expansion.fieldsEmpty)
                expansion.text = {};
            const bool prose = expansion.text.text.size() > kProse;
            row.push_back({.text = std::move(expansion.text), .origin = expansion.origin, .prose = prose});
        }
        return row;
    }

    /// Days are written shorter where there is little room.
    FieldWords tableWords() const
    {
        FieldWords words = m_words;
        if (!m_model.shortDate.nodes.empty())
            words.date = m_model.shortDate;
        return words;
    }

    void table(const TemplateTable &from, const Fields &inside, const Fields &fields)
    {
        Table table{.landscape = from.landscape};
        for (const TemplateColumn &column : from.columns)
            table.columns.push_back({{column.head, {}}, column.width});
        if (from.each == Repeat::UnitTasks)
            unitTaskRows(from, table);
        for (const FieldLookup &lookup : lookups(from.each, inside))
            table.rows.push_back(tableRow(from, lookup));
        for (std::size_t c = 0; c < from.columns.size(); ++c) {
            if (from.columns[c].merge)
                mergeEqual(table, c);
        }
        if (from.landscape) {
            table.title = expand(m_model.title, fields.document()).text;
            table.caption = expand(from.caption, fields.document()).text;
        }
        m_blocks.push_back({.kind = BlockKind::Table, .rowsBefore = 0, .table = std::move(table)});
    }

    void unitTaskRows(const TemplateTable &from, Table &table)
    {
        PaperFacts facts = m_facts;
        for (const CaseFile &file : m_files) {
            ++facts.row;
            const Fields own(file, tableWords(), m_phones, facts);
            table.rows.push_back(tableRow(from, own.document()));
        }
    }

    /// Nothing is signed before there is a day.
    void signature(Expansion name, const Expansion &date)
    {
        if (date.fieldsEmpty || date.text.isEmpty())
            return;
        const auto before = m_blocks.size();
        add(BlockKind::Signature, std::move(name), m_model.seal ? 2 : 1);
        if (m_blocks.size() == before)
            return;
        m_blocks.back().date = date.text;
        m_blocks.back().seal = m_model.seal;
    }

    const std::vector<CaseFile> &m_files;
    const PaperTemplate &m_model;
    FieldWords m_words;
    Phones m_phones = Phones::Shown;
    PaperFacts m_facts{};
    CaseFile m_none{};
    std::vector<Block> m_blocks{};
};

void addCsvLine(QByteArray &csv, const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields)
        quoted << u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    csv += quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<std::vector<Block>> composePaper(const std::vector<CaseFile> &files, const PaperTemplate &model,
                                        const PaperOptions &options)
{
    auto blocks = PaperComposer(files, model, options).blocks();
    auto problems = unprintableCharacters(blocks);
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"document.control_character"_s, std::move(problems)};
    return blocks;
}

QByteArray tableAsCsv(const std::vector<Block> &blocks)
{
    const auto found = std::ranges::find(blocks, BlockKind::Table, &Block::kind);
    if (found == blocks.end())
        return {};
    QByteArray csv("\xEF\xBB\xBF");
    QStringList heads;
    for (const TableColumn &column : found->table.columns)
        heads << column.head.text;
    addCsvLine(csv, heads);
    for (const auto &row : found->table.rows) {
        QStringList fields;
        for (const TableCell &cell : row)
            fields << cell.text.text;
        addCsvLine(csv, fields);
    }
    return csv;
}

} // namespace bihuan
