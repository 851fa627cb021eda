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

} // namespace

std::vector<Problem> unprintableCharacters(const std::vector<Block> &blocks)
{
    std::vector<Problem> problems;
    for (const Block &block : blocks) {
        for (const Text *text : {&block.text, &block.date, &block.copies})
            check(*text, block.origin, problems);
        for (const auto &row : block.table.rows) {
            for (const TableCell &cell : row)
                check(cell.text, cell.origin, problems);
        }
    }
    return problems;
}

} // namespace bihuan
