#include "report/compose.h"

#include "core/signeddigest.h"
#include "report/blockcheck.h"
#include "report/filledblocks.h"

#include <algorithm>

namespace bihuan {

namespace {

class Composer
{
public:
    Composer(const CaseFile &file, const OpinionTemplate &model, const ComposeOptions &options)
        : m_file(file)
        , m_template(model)
        , m_options(options)
        , m_fields(file, words(model, options.phones), options.phones)
        , m_phones(options.phones)
    {
    }

    std::vector<Block> blocks()
    {
        head();
        body();
        closing();
        attachments();
        imprint();
        return std::move(m_blocks);
    }

private:
    static FieldWords words(const OpinionTemplate &model, Phones phones)
    {
        FieldWords words = wordsOf(model);
        if (phones == Phones::Hidden)
            words.masks = {Masked::Phones,
                           Masked::IdNumbers}; // Who signed an opinion stands by it with his name.
        return words;
    }

    void add(BlockKind kind, Expansion expansion, double rowsBefore = 0)
    {
        addFilled(m_blocks, kind, std::move(expansion), rowsBefore);
    }

    void addWords(BlockKind kind, const QString &words, int level = 0, double rowsBefore = 0)
    {
        m_blocks.push_back({.kind = kind, .level = level, .text = {words, {}}, .rowsBefore = rowsBefore});
    }

    Expansion fill(const Pattern &pattern) const { return expand(pattern, m_fields.document()); }

    void head()
    {
        add(BlockKind::Letterhead, fill(m_template.letterhead));
        add(BlockKind::DocumentNumber, fill(m_template.documentNumber));
        add(BlockKind::Title, fill(m_template.title), m_template.spacing.title);
        add(BlockKind::Addressee, fill(m_template.addressee), m_template.spacing.addressee);
        auto basis = expand(m_template.basis.text, m_fields.basis());
        basis.origin = u"opinion.accepted_on"_s;
        addParagraphs(m_blocks, basis, 0);
    }

    void body()
    {
        for (std::size_t i = 0; i < m_template.sections.size(); ++i) {
            const TemplateSection &section = m_template.sections[i];
            addWords(BlockKind::Heading, m_template.sectionNumbers.value(qsizetype(i)) + section.heading, 1);
            for (const TemplateParagraph &paragraph : section.content)
                repeat(paragraph);
        }
    }

    void repeat(const TemplateParagraph &paragraph)
    {
        switch (paragraph.each) {
        case Each::Once: return addParagraphs(m_blocks, fill(paragraph.text), paragraph.level);
        case Each::Findings:
            for (std::size_t i = 0; i < m_file.findings.size(); ++i)
                addParagraphs(m_blocks, expand(paragraph.text, m_fields.finding(i)), paragraph.level);
            return;
        case Each::Measures:
            for (std::size_t i = 0; i < m_file.measures.size(); ++i)
                addParagraphs(m_blocks, expand(paragraph.text, m_fields.measure(i)), paragraph.level);
            return;
        }
    }

    void closing()
    {
        const auto count = m_template.attachments.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString number = count > 1 ? u"%1."_s.arg(i + 1) : QString();
            const QString prefix = i == 0 ? m_template.attachmentNote : QString();
            addWords(BlockKind::AttachmentNote, prefix + number + m_template.attachments[i].title, 0,
                     i == 0 ? m_template.spacing.attachments : 0);
        }
        signature();
        add(BlockKind::Note, fill(m_template.note));
    }

    /// Nothing is signed before there is a day of issue.
    void signature()
    {
        const auto date = fill(m_template.signatureDate);
        if (date.fieldsEmpty)
            return;
        const double rows =
            m_template.seal ? m_template.spacing.signature : m_template.spacing.signatureWithoutSeal;
        const auto before = m_blocks.size();
        add(BlockKind::Signature, fill(m_template.signatureName), rows);
        if (m_blocks.size() == before)
            return;
        m_blocks.back().date = date.text;
        m_blocks.back().seal = m_template.seal;
    }

    void attachments()
    {
        const auto count = m_template.attachments.size();
        for (std::size_t i = 0; i < count; ++i) {
            const QString number = count > 1 ? QString::number(i + 1) : QString();
            addWords(BlockKind::AttachmentHead, m_template.attachmentHead + number);
            addWords(BlockKind::AttachmentTitle, m_template.attachments[i].title);
            m_blocks.push_back({.kind = BlockKind::Table,
                                .origin = u"members"_s,
                                .table = table(m_template.attachments[i])});
        }
        if (count > 0)
            dissents();
    }

    Table table(const TemplateAttachment &attachment) const
    {
        Table table;
        const auto columns = printedColumns(attachment);
        for (const TemplateColumn &column : columns)
            table.columns.push_back({{column.head, {}}, column.width});
        for (std::size_t i = 0; i < m_file.application.members.size(); ++i) {
            std::vector<TableCell> row;
            for (const TemplateColumn &column : columns) {
                auto cell = expand(column.text, m_fields.member(i));
                auto picture = pictureFor(i, cell); // Before the text is moved away.
                const bool marked = cell.text.text != m_file.application.members[i].name;
                row.push_back({.text = std::move(cell.text),
                               .origin = cell.origin,
                               .picture = std::move(picture),
                               .captioned = marked});
            }
            table.rows.push_back(std::move(row));
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (columns[c].merge)
                mergeEqual(table, c);
        }
        return table;
    }

    /// The drawn signature for a column of signatures; none for other columns, or where none stands.
    InkPicture pictureFor(std::size_t member, const Expansion &cell) const
    {
        if (!cell.origin.endsWith(u".signed_name") || cell.text.isEmpty())
            return {};
        const auto id = m_file.application.members[member].id;
        const auto found = std::ranges::find(m_options.pictures, id, &MemberPicture::member);
        return found == m_options.pictures.end() ? InkPicture() : found->picture;
    }

    /// What members do not agree with stands under the table that they have signed.
    void dissents()
    {
        for (const auto &member : m_file.application.members) {
            const auto *signature = newestSignature(m_file, member.id);
            if (!signature || signature->stance != Stance::Dissents ||
                signatureState(m_file, member, m_template.sourceSha256) != SignatureState::Signed)
                continue;
            QString words = m_template.dissentNote;
            words.replace(u"{member}"_s, member.name);
            words.replace(u"{text}"_s, signature->dissent);
            m_blocks.push_back({.kind = BlockKind::Paragraph, .text = {words, {}}, .origin = u"members"_s});
        }
    }

    /// A copy without numbers has no column for them either.
    std::vector<TemplateColumn> printedColumns(const TemplateAttachment &attachment) const
    {
        auto columns = attachment.columns;
        if (m_phones == Phones::Hidden) {
            std::erase_if(columns, [](const TemplateColumn &column) {
                return column.text.nodes.size() == 1 && column.text.nodes[0].text == u"member.phone";
            });
        }
        return columns;
    }

    void imprint()
    {
        const auto date = fill(m_template.imprintDate);
        if (date.fieldsEmpty)
            return;
        const auto before = m_blocks.size();
        add(BlockKind::Imprint, fill(m_template.imprintIssuer));
        if (m_blocks.size() == before)
            return;
        m_blocks.back().date = date.text;
        m_blocks.back().copies = fill(m_template.imprintCopies).text;
    }

    const CaseFile &m_file;
    const OpinionTemplate &m_template;
    const ComposeOptions &m_options;
    Fields m_fields;
    Phones m_phones;
    std::vector<Block> m_blocks{};
};

} // namespace

void mergeEqual(Table &table, std::size_t column)
{
    std::size_t first = 0;
    QString words;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        TableCell &cell = table.rows[r][column];
        if (r > 0 && cell.text.text == words) {
            ++table.rows[first][column].rowSpan;
            cell.text = {};
            cell.rowSpan = 0;
        } else {
            first = r;
            words = cell.text.text;
        }
    }
}

Result<std::vector<Block>> compose(const CaseFile &file, const OpinionTemplate &model,
                                   const ComposeOptions &options)
{
    auto blocks = Composer(file, model, options).blocks();
    auto problems = unprintableCharacters(blocks);
    if (!problems.empty())
        return Error{Error::Kind::Invalid, u"document.control_character"_s, std::move(problems)};
    return blocks;
}

} // namespace bihuan
