#include "cli/statechart.h"

#include "cli/say.h"
#include "wording/names.h"

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kPort = 20;   ///< Between two lines that end at one box.
constexpr int kGap = 64;    ///< Between two boxes.
constexpr int kLane = 16;   ///< Between two lanes of ways back.
constexpr int kLabel = 170; ///< Room for the name of a way back, beside the box.
constexpr int kBox = 180;   ///< Width of a box.
constexpr int kNotes = 420; ///< Room for the forward moves.
constexpr int kMargin = 16;

struct Box
{
    UnitTaskState state{};
    int top = 0;
    int height = 0;
    int ports = 0; ///< Of ways back that begin or end here.
    int taken = 0;

    int nextPort() { return top + (height - (ports - 1) * kPort) / 2 + kPort * taken++; }
};

/// Draws one flow.
class Chart
{
public:
    explicit Chart(const Flow &flow) : m_table(transitions(flow))
    {
        std::ranges::copy_if(m_table, std::back_inserter(m_back), &Transition::leadsBack);
        for (const auto state : pathOf(flow)) {
            const auto touches = [&](const Transition &row) { return row.from == state || row.to == state; };
            m_boxes.push_back({.state = state, .ports = int(std::ranges::count_if(m_back, touches))});
        }
        m_left = kMargin + kLane * int(m_back.size()) + kLabel;
        int top = kMargin;
        for (auto &box : m_boxes) {
            box.top = top;
            box.height = std::max(36, kPort * box.ports + 8);
            top += box.height + kGap;
        }
        m_bottom = top - kGap + kMargin;
        // The shorter a way back is, the nearer to the boxes it runs.
        std::ranges::stable_sort(m_back, {},
                                 [&](const Transition &row) { return place(row.from) - place(row.to); });
    }

    QString svg()
    {
        const int width = m_left + kBox + kNotes;
        for (auto &box : m_boxes)
            drawBox(box);
        for (const auto &row : m_table) {
            if (!row.leadsBack())
                drawForward(row);
        }
        for (std::size_t lane = 0; lane < m_back.size(); ++lane)
            drawBack(m_back[lane], m_left - kLabel - kLane * int(lane));
        return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
               "font-family=\"Noto Sans CJK SC, Microsoft YaHei, sans-serif\" font-size=\"13\">\n"
               "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"_s.arg(width)
                   .arg(m_bottom) +
               m_drawing + u"</svg>\n"_s;
    }

private:
    std::ptrdiff_t place(UnitTaskState state) const
    {
        return std::ranges::find(m_boxes, state, &Box::state) - m_boxes.begin();
    }
    Box &box(UnitTaskState state) { return m_boxes[std::size_t(place(state))]; }

    void text(int x, int y, const QString &words, const QString &more = {})
    {
        m_drawing +=
            u"<text x=\"%1\" y=\"%2\" %3>%4</text>\n"_s.arg(x).arg(y).arg(more, words.toHtmlEscaped());
    }

    /// A line and the head of its arrow.
    void arrow(const QString &path, const QString &head)
    {
        m_drawing += u"<path d=\"%1\" fill=\"none\" stroke=\"#456\"/><path d=\"%2z\" fill=\"#456\"/>\n"_s.arg(
            path, head);
    }

    void drawBox(const Box &box)
    {
        m_drawing += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"6\" fill=\"#eef4f1\" "
                     "stroke=\"#2a6a50\"/>\n"_s.arg(m_left)
                         .arg(box.top)
                         .arg(kBox)
                         .arg(box.height);
        text(m_left + kBox / 2, box.top + box.height / 2 + 5, stateName(box.state),
             u"text-anchor=\"middle\""_s);
    }

    void drawForward(const Transition &row)
    {
        const int x = m_left + kBox / 2;
        const auto &from = box(row.from);
        const int end = box(row.to).top;
        arrow(u"M%1 %2V%3"_s.arg(x).arg(from.top + from.height).arg(end),
              u"M%1 %2l-4 -8h8"_s.arg(x).arg(end));
        QStringList needs;
        for (const Need need : row.needs)
            needs << needName(need);
        const int y = from.top + from.height + kGap / 2;
        text(x + 12, y - 4, u"%1 · %2"_s.arg(moveName(row.move), actorName(row.actor)),
             u"font-weight=\"bold\""_s);
        text(x + 12, y + 14, needs.join(Cli::tr(", ")), u"fill=\"#555\""_s);
    }

    void drawBack(const Transition &row, int lane)
    {
        const int begin = box(row.from).nextPort();
        const int end = box(row.to).nextPort();
        arrow(u"M%1 %2H%3V%4H%1"_s.arg(m_left).arg(begin).arg(lane).arg(end),
              u"M%1 %2l-8 -4v8"_s.arg(m_left).arg(end));
        text(m_left - 6, begin - 4, u"%1 · %2"_s.arg(moveName(row.move), actorName(row.actor)),
             u"text-anchor=\"end\" font-size=\"11\""_s);
    }

    std::vector<Transition> m_table;
    std::vector<Transition> m_back{};
    std::vector<Box> m_boxes{};
    int m_left = 0;
    int m_bottom = 0;
    QString m_drawing{};
};

} // namespace

QString stateChart(const Flow &flow)
{
    return Chart(flow).svg();
}

} // namespace bihuan
