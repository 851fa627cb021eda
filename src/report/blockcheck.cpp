#include "report/blockcheck.h"

#include "report/charclass.h"

#include <algorithm>

namespace bihuan {

namespace {

void check(const Text &text, const QString &origin, std::vector<Problem> &problems)
{
    const auto at = firstUnprintable(text.text);
    if (at < 0)
        return;
    const QString where = text.originAt(at, origin);
    auto inField = at + 1;
    for (const Span &span : text.spans) {
        if (at >= span.from && at < span.from + span.length)
            inField = at - span.from + 1;
    }
    const QString code = u"U+%1"_s.arg(text.text[at].unicode(), 4, 16, QChar(u'0')).toUpper();
    const Problem problem{where, u"document.control_character"_s, {code, QString::number(inField)}};
    if (std::ranges::find(problems, problem) == problems.end())
        problems.push_back(problem);
}

/// A cell may hold several paragraphs.
std::vector<Text> linesOf(const Text &text)
{
    std::vector<Text> lines;
    for (qsizetype from = 0; from <= text.text.size();) {
        auto to = text.text.indexOf(u'\n', from);
        if (to < 0)
            to = text.text.size();
        lines.push_back(text.mid(from, to - from));
        from = to + 1;
    }
    return lines;
}

} // namespace

std::vector<Problem> unprintableCharacters(const std::vector<Block> &blocks)
{
    std::vector<Problem> problems;
    for (const Block &block : blocks) {
        for (const Text *text : {&block.text, &block.date, &block.copies})
            check(*text, block.origin, problems);
        for (const auto &row : block.table.rows) {
            for (const TableCell &cell : row) {
                for (const Text &line : linesOf(cell.text))
                    check(line, cell.origin, problems);
            }
        }
    }
    return problems;
}

namespace {

/// The most 字 that the words of a block may take; 0 where the layout itself finds room.
double mostCells(BlockKind kind)
{
    switch (kind) {
    case BlockKind::DocumentNumber:
    case BlockKind::AttachmentHead: return 28;
    case BlockKind::Signature:
    case BlockKind::AttachmentTitle: return 120;
    case BlockKind::Imprint: return 280;
    case BlockKind::Letterhead:
    case BlockKind::Title:
    case BlockKind::Addressee:
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::AttachmentNote:
    case BlockKind::Note:
    case BlockKind::Table: break;
    }
    return 0;
}

constexpr double kMostDateCells = 14;

void checkWidth(const Text &text, const QString &origin, double most, std::vector<Problem> &problems)
{
    const double width = most > 0 ? cells(text.text) : 0;
    if (width > most) {
        problems.push_back({text.originAt(0, origin),
                            u"document.too_long"_s,
                            {QString::number(width), QString::number(most)}});
    }
}

} // namespace

std::vector<Problem> partsTooLong(const std::vector<Block> &blocks)
{
    std::vector<Problem> problems;
    for (const Block &block : blocks) {
        const double most = mostCells(block.kind);
        checkWidth(block.text, block.origin, most, problems);
        checkWidth(block.copies, block.origin, most, problems);
        checkWidth(block.date, block.origin, kMostDateCells, problems);
    }
    return problems;
}

} // namespace bihuan
