#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace bihuan {

/// One character as the breaker sees it.
struct Cluster
{
    qsizetype offset = 0; ///< In the text, UTF-16 units.
    char32_t code = 0;
    double width = 0; ///< A cell for a wide character, else the natural advance.
};

/// What a paragraph has to fit into. All lengths in one unit of the caller's choice.
struct LineMeasure
{
    double width = 0;
    double em = 0; ///< Width of a cell.
    double firstIndent = 0;
    double hang = 0;     ///< Indent of the turned lines.
    bool justify = true; ///< Full lines are stretched to the width.
    double excess = 0;   ///< By how much a line may be too long; then its gaps are narrowed.
};

struct PlacedCluster
{
    std::size_t cluster = 0;
    double x = 0;     ///< Where the character's uncut cell begins; its blank half may lie on a neighbour.
    double left = 0;  ///< Where the room begins that it takes.
    double width = 0; ///< Of that room.
};

struct BrokenLine
{
    std::vector<PlacedCluster> clusters{};
    double indent = 0;
    double end = 0; ///< Right edge of the last character that is not a space.
    bool last = false;
    int pulledIn = 0;  ///< Marks squeezed into the line so that they need not begin the next.
    int pushedOut = 0; ///< Characters moved to the next line.
};

/// Breaks a paragraph by GB/T 15834 5.1: forbidden marks are pulled in (at most two, at the cost of
/// the blank halves of marks), otherwise characters are pushed out; every line but the last is
/// stretched to the full width, or narrowed to it where it is too long by no more than the excess. What fits
/// nowhere is broken where the line is full. Linear in time.
std::vector<BrokenLine> breakLines(const std::vector<Cluster> &clusters, const LineMeasure &measure);

} // namespace bihuan
