#include "report/breaker.h"

#include "report/charclass.h"

#include <algorithm>
#include <cmath>

namespace bihuan {

namespace {

/// Lengths that differ by less are equal: sums of 28 doubles are not exact.
constexpr double kTolerance = 1e-6;
constexpr std::size_t kMostPulledIn = 2;

class Breaker
{
public:
    Breaker(const std::vector<Cluster> &clusters, const LineMeasure &measure)
        : m_clusters(clusters), m_measure(measure)
    {
    }

    std::vector<BrokenLine> lines()
    {
        std::vector<BrokenLine> found;
        for (std::size_t begin = 0; begin < m_clusters.size();) {
            BrokenLine line;
            line.indent = found.empty() ? m_measure.firstIndent : m_measure.hang;
            m_room = std::max(m_measure.width - line.indent, 0.0) + kTolerance;
            const auto end = endOf(begin, line);
            line.last = end == m_clusters.size();
            place(begin, end, line);
            found.push_back(std::move(line));
            begin = end;
        }
        return found;
    }

private:
    char32_t code(std::size_t i) const { return m_clusters[i].code; }
    bool glued(std::size_t i) const { return isGlued(code(i - 1), code(i)); }
    bool mark(std::size_t i) const { return isClosingMark(code(i)) || isOpeningMark(code(i)); }

    /// One past the last cluster of the line that starts at `begin`.
    std::size_t endOf(std::size_t begin, BrokenLine &line) const
    {
        const auto full = fill(begin);
        if (full == m_clusters.size() || !glued(full))
            return full;
        if (const auto pulled = pullIn(begin, full); pulled > full) {
            line.pulledIn = int(pulled - full);
            return pulled;
        }
        auto end = full;
        while (end > begin && glued(end))
            --end;
        if (end == begin)
            return full; // No legal place in the whole line.
        line.pushedOut = int(full - end);
        return end;
    }

    /// As much as there is room for; spaces at the end need none.
    std::size_t fill(std::size_t begin) const
    {
        double width = 0;
        double spaces = 0;
        auto end = begin;
        for (; end < m_clusters.size(); ++end) {
            const Cluster &cluster = m_clusters[end];
            if (isSpace(cluster.code)) {
                spaces += cluster.width;
            } else if (width + spaces + cluster.width <= m_room + m_measure.excess) {
                width += spaces + cluster.width;
                spaces = 0;
            } else {
                break;
            }
        }
        return std::max(end, begin + 1);
    }

    std::size_t pullIn(std::size_t begin, std::size_t full) const
    {
        auto end = full;
        while (end < m_clusters.size() && end - full < kMostPulledIn && isClosingMark(code(end)))
            ++end;
        if (end == full || (end < m_clusters.size() && glued(end)))
            return full;
        return width(begin, end) - m_room <= give(begin, end) ? end : full;
    }

    double width(std::size_t begin, std::size_t end) const
    {
        while (end > begin && isSpace(code(end - 1)))
            --end;
        double sum = 0;
        for (auto i = begin; i < end; ++i)
            sum += m_clusters[i].width;
        return sum;
    }

    /// What the marks of a line can give up: half a cell each, but not the one at the left edge.
    double give(std::size_t begin, std::size_t end) const
    {
        double sum = 0;
        for (auto i = begin + 1; i < end; ++i)
            sum += mark(i) ? m_clusters[i].width / 2 : 0;
        return sum;
    }

    void place(std::size_t begin, std::size_t end, BrokenLine &line) const
    {
        const double slack = m_room - kTolerance - width(begin, end);
        const bool narrowed = slack < 0 && -slack <= m_measure.excess + kTolerance;
        const auto squeezed = squeeze(begin, end, narrowed ? 0 : std::max(-slack, 0.0));
        const bool natural = !narrowed && (line.last || !m_measure.justify);
        const double gap = natural ? 0 : gapOf(begin, end, narrowed ? slack : std::max(slack, 0.0));
        double x = line.indent;
        for (auto i = begin; i < end; ++i) {
            const double cut = squeezed[i - begin];
            line.clusters.push_back({i, isOpeningMark(code(i)) ? x - cut : x, x, m_clusters[i].width - cut});
            x += m_clusters[i].width - cut;
            if (!isSpace(code(i)))
                line.end = x;
            if (stretchable(i, end))
                x += gap;
        }
    }

    /// Shares out what a line is too long: the mark at its end first, then the others alike.
    std::vector<double> squeeze(std::size_t begin, std::size_t end, double need) const
    {
        std::vector<double> cut(end - begin, 0.0);
        if (need <= kTolerance)
            return cut;
        if (isClosingMark(code(end - 1))) {
            cut.back() = std::min(need, m_clusters[end - 1].width / 2);
            need -= cut.back();
        }
        std::vector<std::size_t> marks;
        for (auto i = begin + 1; i + 1 < end; ++i) {
            if (mark(i))
                marks.push_back(i);
        }
        for (const auto i : marks)
            cut[i - begin] = std::min(need / double(marks.size()), m_clusters[i].width / 2);
        return cut;
    }

    bool stretchable(std::size_t i, std::size_t end) const
    {
        return i + 1 < end && !isTight(code(i), code(i + 1)) && !isSpace(code(i + 1));
    }

    /// The room between two characters that makes the line flush; negative for a narrowed line. A line that
    /// would need more than a whole cell in each gap is left ragged: holes read worse than an uneven edge.
    double gapOf(std::size_t begin, std::size_t end, double slack) const
    {
        while (end > begin && isSpace(code(end - 1)))
            --end;
        int gaps = 0;
        for (auto i = begin; i < end; ++i)
            gaps += stretchable(i, end) ? 1 : 0;
        if (std::abs(slack) <= kTolerance || gaps == 0 || slack / gaps > m_measure.em)
            return 0;
        return slack / gaps;
    }

    const std::vector<Cluster> &m_clusters;
    LineMeasure m_measure;
    double m_room = 0;
};

} // namespace

std::vector<BrokenLine> breakLines(const std::vector<Cluster> &clusters, const LineMeasure &measure)
{
    return Breaker(clusters, measure).lines();
}

} // namespace bihuan
