#pragma once

#include <QStringList>

#include <vector>

namespace bihuan {

/// A 发文机关标志 cut into lines, and the size in points in which they fill the 版心.
struct FittedHead
{
    QStringList lines{};
    double points = 0;
};

/// As large as fits, at most 48 pt; a name that would come out too small takes up to four lines.
FittedHead fitLetterhead(const QString &name);

/// Widths of columns that fill `total`: by their shares first; a column that is narrower than its
/// `least` takes from those with room to spare. All lengths in one unit; as many `least` as `shares`.
std::vector<double> fitColumns(const std::vector<double> &shares, const std::vector<double> &least,
                               double total);

} // namespace bihuan
