#include "report/geometry.h"
#include "report/layouter.h"
#include "report/qrsquare.h"

namespace bihuan {

namespace {

// In the lower margin, under the 版心 and across from the page number, where GB/T 9704-2012 has nothing: the
// measured text area stays as the standard wants it (docs/decisions/011).
constexpr double kSquare = 16 * kMillimetre;
constexpr double kSquareTop = kCoreHeight + 4 * kMillimetre;
constexpr double kGap = 2 * kMillimetre;
constexpr double kMarkSize = 9 * kPoint;

} // namespace

void Layouter::paperMarks()
{
    const PaperMark &mark = m_options.mark;
    if (mark.words.isEmpty())
        return;
    const int firstSigned = m_firstSigned < 0 ? m_builder.pageCount() - 1 : m_firstSigned;
    const auto line = m_typesetter.line(mark.words, {FontRole::Song, kMarkSize, kMarkSize});
    for (int page = 0; page < m_builder.pageCount(); ++page) {
        const bool numberAtRight = page % 2 == 0;
        // The red rule at the foot of a letter's first page leaves no room for the square.
        const bool square = !mark.square.isEmpty() && page >= firstSigned &&
                            !(page == 0 && m_options.style == HeadStyle::Letter);
        const double used = square ? kSquare + kGap : 0;
        const double x = numberAtRight ? used : kCoreWidth - used - line.width;
        m_builder.put(page, line, {x, kCoreHeight + 7 * kMillimetre - kMarkSize / 2, kMarkSize}, -1);
        if (square)
            paperSquare(page, numberAtRight ? 0 : kCoreWidth - kSquare);
    }
}

/// One rule for each run of dark modules in a row.
void Layouter::paperSquare(int page, double left)
{
    const QrSquare mark = qrSquare(m_options.mark.square);
    if (mark.modules == 0)
        return;
    const double module = kSquare / mark.modules;
    for (int y = 0; y < mark.modules; ++y) {
        for (int x = 0; x < mark.modules;) {
            if (!mark.dark[std::size_t(y * mark.modules + x)]) {
                ++x;
                continue;
            }
            const int from = x;
            while (x < mark.modules && mark.dark[std::size_t(y * mark.modules + x)])
                ++x;
            m_builder.rule(page,
                           {left + from * module, kSquareTop + y * module, (x - from) * module, module});
        }
    }
}

} // namespace bihuan
