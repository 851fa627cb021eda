#include "report/fitting.h"

#include "report/charclass.h"
#include "report/geometry.h"
#include "report/titlebreak.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bihuan {

namespace {

constexpr double kLargestHead = 48;  ///< Points.
constexpr double kReadableHead = 28; ///< A name that would come out smaller takes another line.
constexpr int kMostHeadLines = 4;

double widest(const QStringList &lines)
{
    double most = 1;
    for (const QString &line : lines)
        most = std::max(most, cells(line));
    return most;
}

} // namespace

FittedHead fitLetterhead(const QString &name)
{
    FittedHead best{{name}, 0};
    const double whole = cells(name);
    for (int count = 1; count <= kMostHeadLines && best.points < kReadableHead; ++count) {
        const auto lines = count == 1 ? QStringList{name} : cut(name, breakTitle(name, whole / count + 1.5));
        const double fitting = std::min(kLargestHead, std::floor(kCoreWidth / kPoint / widest(lines)));
        if (fitting > best.points)
            best = {lines, fitting};
    }
    return best;
}

std::vector<double> fitColumns(const std::vector<double> &shares, const std::vector<double> &least,
                               double total)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> widths;
    double lacking = 0;
    double spare = 0;
    for (std::size_t c = 0; c < shares.size(); ++c) {
        widths.push_back(total * shares[c] / sum);
        lacking += std::max(least[c] - widths[c], 0.0);
        spare += std::max(widths[c] - least[c], 0.0);
    }
    const double part = spare > 0 ? std::min(lacking / spare, 1.0) : 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const double room = widths[c] - least[c];
        if (room > 0)
            widths[c] -= room * part;
        else if (spare >= lacking)
            widths[c] = least[c];
    }
    return widths;
}

} // namespace bihuan
