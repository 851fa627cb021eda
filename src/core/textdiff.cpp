#include "core/textdiff.h"

#include <QStringList>

#include <algorithm>

namespace bihuan {

namespace {

constexpr std::size_t kMostCells = 16'000'000; ///< Of the table of common lengths: 32 megabytes.

bool isWordPart(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

/// Characters, with letters and figures in whole words and surrogates in pairs.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (text[i].isHighSurrogate() && end < text.size())
            ++end;
        while (isWordPart(text[i]) && end < text.size() && isWordPart(text[end]))
            ++end;
        pieces << text.mid(i, end - i);
        i = end;
    }
    return pieces;
}

void append(std::vector<DiffPart> &parts, DiffPart::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.empty() && parts.back().kind == kind)
        parts.back().text += text;
    else
        parts.push_back({kind, text});
}

/// The differing middle of two texts, by the longest common sequence.
void compare(const QStringList &before, const QStringList &after, std::vector<DiffPart> &parts)
{
    const auto n = std::size_t(before.size());
    const auto m = std::size_t(after.size());
    if ((n + 1) * (m + 1) > kMostCells) {
        append(parts, DiffPart::Removed, before.join(QString()));
        append(parts, DiffPart::Added, after.join(QString()));
        return;
    }
    std::vector<quint16> common((n + 1) * (m + 1), 0); // From here to both ends.
    const auto at = [&](std::size_t i, std::size_t j) -> quint16 & { return common[i * (m + 1) + j]; };
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t j = m; j-- > 0;) {
            at(i, j) = before[qsizetype(i)] == after[qsizetype(j)] ? quint16(at(i + 1, j + 1) + 1)
                                                                   : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && before[qsizetype(i)] == after[qsizetype(j)]) {
            append(parts, DiffPart::Same, before[qsizetype(i)]);
            ++i;
            ++j;
        } else if (i < n && (j == m || at(i + 1, j) >= at(i, j + 1))) {
            append(parts, DiffPart::Removed, before[qsizetype(i++)]);
        } else {
            append(parts, DiffPart::Added, after[qsizetype(j++)]);
        }
    }
}

} // namespace

std::vector<DiffPart> textDiff(const QString &before, const QString &after)
{
    const QStringList old = piecesOf(before);
    const QStringList now = piecesOf(after);
    const auto least = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < least && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::vector<DiffPart> parts;
    append(parts, DiffPart::Same, old.mid(0, head).join(QString()));
    compare(old.mid(head, old.size() - head - tail), now.mid(head, now.size() - head - tail), parts);
    append(parts, DiffPart::Same, old.mid(old.size() - tail).join(QString()));
    return parts;
}

} // namespace bihuan
