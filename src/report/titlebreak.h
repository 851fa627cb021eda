#pragma once

#include <QString>

#include <vector>

namespace bihuan {

/// Where the lines of a centred title end (offsets of the first character of each further line), so that
/// words, names and 《…》 stay whole where they fit, no line is wider than `most` cells, and the lines
/// form a 梯形 or 菱形, never a 沙漏 (GB/T 9704 7.3.1).
std::vector<qsizetype> breakTitle(const QString &title, double most);

/// The offsets of "18,35" that lie within the title, ascending; none when any of them is no number.
std::vector<qsizetype> titleBreaksFrom(const QString &list, const QString &title);

/// The title cut at `breaks`.
QStringList cut(const QString &title, const std::vector<qsizetype> &breaks);

} // namespace bihuan
