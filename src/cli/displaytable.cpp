#include "cli/displaytable.h"

#include "core/literals.h"

#include <algorithm>

namespace bihuan {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width, values W and F, joined to the blocks that occur in text.
constexpr Range kWide[] = {
    {0x1100, 0x115f}, {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0x9fff},
    {0xa000, 0xa4cf}, {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe30, 0xfe4f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    return std::ranges::any_of(kWide, [c](Range range) { return c >= range.first && c <= range.last; }) ? 2
                                                                                                        : 1;
}

QString onOneLine(QString cell)
{
    for (QChar &c : cell) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return cell;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString DisplayTable::text() const
{
    std::vector<int> widths;
    for (const auto &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], displayWidth(row[i]));
    }

    QString text;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line +=
                onOneLine(row[i]) + QString(widths[static_cast<size_t>(i)] - displayWidth(row[i]) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace bihuan
