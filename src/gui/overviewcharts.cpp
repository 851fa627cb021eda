#include "gui/overviewcharts.h"

#include "gui/chip.h"
#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace bihuan {

namespace {

constexpr int kUnitsShown = 15;

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString number(int value)
{
    return QString::number(value);
}

double rowHeight(const ChartCanvas &canvas)
{
    return canvas.metrics().height() + canvas.space(2);
}

/// A part of a bar: how many, in which look, and the list behind it.
struct Part
{
    int count = 0;
    ColorRole role = ColorRole::Line;
    bool hatched = false;
    QString words{};
    UnitTaskFilter filter{};
};

void drawParts(ChartCanvas &canvas, const QRectF &box, const std::vector<Part> &parts, int whole)
{
    canvas.painter().fillRect(box, canvas.tint(ColorRole::TextMuted));
    double left = box.left();
    for (const Part &part : parts) {
        const double width = whole ? box.width() * part.count / whole : 0;
        const QRectF piece(left, box.top(), width, box.height());
        if (part.hatched)
            canvas.hatch(piece, part.role);
        else
            canvas.bar(piece, part.role);
        if (part.count > 0)
            canvas.addSpot({piece, ChartWords::tr("%1: %2").arg(part.words).arg(part.count), part.filter});
        left += width;
    }
}

/// The parts in words under a bar: a square in the part's look, word and number.
void drawLegend(ChartCanvas &canvas, const QRectF &row, const std::vector<Part> &parts)
{
    const double square = canvas.metrics().height() * 0.7;
    double left = row.left();
    for (const Part &part : parts) {
        const QString words = ChartWords::tr("%1 %2").arg(part.words).arg(part.count);
        const double width = square + canvas.space(1) + canvas.metrics().horizontalAdvance(words) + 1;
        if (left + width > row.right())
            return;
        const QRectF sample(left, row.center().y() - square / 2, square, square);
        if (part.hatched)
            canvas.hatch(sample, part.role);
        else
            canvas.bar(sample, part.role);
        canvas.text(QRectF(left + square + canvas.space(1), row.top(), width, row.height()), words,
                    ColorRole::Text);
        canvas.addSpot({QRectF(left, row.top(), width, row.height()), words, part.filter});
        left += width + canvas.space(4);
    }
}

std::vector<Part> completedParts(const Overview &overview)
{
    using enum UnitTaskState;
    return {{overview.closed(),
             ColorRole::Ok,
             false,
             ChartWords::tr("closed"),
             {.states = statesBetween(Closed, LongTerm)}},
            {overview.acceptanceUnfinished(),
             ColorRole::Info,
             false,
             ChartWords::tr("acceptance unfinished"),
             {.states = statesBetween(Applied, Approved)}},
            {overview.notApplied(),
             ColorRole::Warn,
             true,
             ChartWords::tr("not applied for acceptance"),
             {.states = {Completed}}}};
}

std::vector<Part> unitParts(const UnitStanding &unit)
{
    using enum UnitTaskState;
    const auto of = [&](std::vector<UnitTaskState> states) {
        return UnitTaskFilter{.states = std::move(states), .units = {unit.unit}};
    };
    return {
        {unit.closed, ColorRole::Ok, false, ChartWords::tr("closed"), of(statesBetween(Closed, LongTerm))},
        {unit.completed - unit.closed, ColorRole::Info, false, ChartWords::tr("completed, not closed"),
         of(statesBetween(Completed, Approved))}};
}

/// A step of an axis that gives at most five lines: 1, 2, 5, 10, 20 …
int niceStep(int most)
{
    int step = 1;
    for (int factor = 0; most / step > 5; ++factor)
        step = factor % 3 == 1 ? step / 2 * 5 : step * 2;
    return qMax(1, step);
}

ColorRole roleOf(Heat heat)
{
    constexpr std::array roles{ColorRole::Bad, ColorRole::Warn, ColorRole::TextMuted, ColorRole::Info,
                               ColorRole::Ok};
    return roles[static_cast<std::size_t>(heat)];
}

/// Colour and sign of a cell: neither alone.
void drawHeat(ChartCanvas &canvas, const QRectF &box, Heat heat)
{
    auto &painter = canvas.painter();
    painter.fillRect(box, heat == Heat::Overdue || heat == Heat::Closed ? canvas.color(roleOf(heat))
                                                                        : canvas.tint(roleOf(heat)));
    const bool strong = heat == Heat::Overdue || heat == Heat::Closed;
    constexpr std::array signs{u'!', u'◷', u'·', u'○', u'✓'};
    painter.setFont(canvas.font());
    painter.setPen(canvas.color(strong ? ColorRole::SurfaceRaised : roleOf(heat)));
    painter.drawText(box, Qt::AlignCenter, QString(QChar(signs[static_cast<std::size_t>(heat)])));
}

} // namespace

Chart completedChart(const Overview &overview)
{
    const auto draw = [overview](ChartCanvas &canvas) {
        const double row = rowHeight(canvas);
        const QRectF &area = canvas.area();
        const auto parts = completedParts(overview);
        const QString words =
            ChartWords::tr("Completed %1 of %2").arg(overview.completed()).arg(overview.unitTasks);
        canvas.text(QRectF(area.left(), area.top(), area.width(), row), words, ColorRole::Text);
        canvas.addSpot({QRectF(area.left(), area.top(), canvas.metrics().horizontalAdvance(words), row),
                        words,
                        {.states = statesBetween(UnitTaskState::Completed, UnitTaskState::LongTerm)}});
        drawParts(canvas, QRectF(area.left(), area.top() + row, area.width(), row * 0.8), parts,
                  overview.unitTasks);
        drawLegend(canvas, QRectF(area.left(), area.top() + row * 2, area.width(), row), parts);
    };
    return {draw, [](const ChartCanvas &canvas) { return rowHeight(canvas) * 3; }};
}

Chart stateChart(const Overview &overview)
{
    const auto draw = [overview](ChartCanvas &canvas) {
        const double row = rowHeight(canvas);
        const QRectF &area = canvas.area();
        double names = 0;
        int most = 1;
        for (const auto &[state, count] : overview.byState) {
            names = qMax(names, canvas.metrics().horizontalAdvance(stateName(state)));
            most = qMax(most, count);
        }
        const double numbers = canvas.metrics().horizontalAdvance(number(most)) + canvas.space(2);
        double top = area.top();
        for (const auto &[state, count] : overview.byState) {
            const double left = area.left() + names + canvas.space(3);
            const double room = area.right() - numbers - left;
            canvas.text(QRectF(area.left(), top, names, row), stateName(state), ColorRole::Text);
            const QRectF bar(left, top + row * 0.2, qMax(1.0, room * count / most), row * 0.6);
            canvas.bar(bar, stateChip(state).role);
            canvas.text(QRectF(bar.right() + canvas.space(2), top, numbers, row), number(count),
                        ColorRole::Text);
            canvas.addSpot({QRectF(area.left(), top, area.width(), row),
                            ChartWords::tr("%1: %2").arg(stateName(state)).arg(count),
                            {.states = {state}}});
            top += row;
        }
    };
    const auto rows = overview.byState.size();
    return {draw,
            [rows](const ChartCanvas &canvas) { return rowHeight(canvas) * static_cast<double>(rows); }};
}

namespace {

/// Where a month and a count stand in the progress chart.
class ProgressFrame
{
public:
    ProgressFrame(const ChartCanvas &canvas, const std::vector<ProgressPoint> &points, int most)
        : m_points(points), m_most(most)
    {
        const double left = canvas.metrics().horizontalAdvance(number(most)) + canvas.space(2);
        m_plot = canvas.area().adjusted(left, rowHeight(canvas), -canvas.space(2), -rowHeight(canvas));
    }
    const QRectF &plot() const { return m_plot; }
    QPointF at(std::size_t month, int count) const
    {
        const double steps = qMax<double>(1, static_cast<double>(m_points.size()) - 1);
        return {m_plot.left() + m_plot.width() * static_cast<double>(month) / steps,
                m_plot.bottom() - m_plot.height() * count / qMax(1, m_most)};
    }

private:
    const std::vector<ProgressPoint> &m_points;
    int m_most;
    QRectF m_plot{};
};

void drawGrid(ChartCanvas &canvas, const ProgressFrame &frame, const std::vector<ProgressPoint> &points,
              int most)
{
    auto &painter = canvas.painter();
    const QRectF &plot = frame.plot();
    const double row = canvas.metrics().height();
    for (int count = 0; count <= most; count += niceStep(most)) {
        const double y = frame.at(0, count).y();
        painter.setPen(QPen(canvas.color(ColorRole::Line), 0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        canvas.text(QRectF(canvas.area().left(), y - row / 2,
                           plot.left() - canvas.area().left() - canvas.space(1), row),
                    number(count), ColorRole::TextMuted, Qt::AlignRight);
    }
    const double width = canvas.metrics().horizontalAdvance(u"2024-12"_s) + canvas.space(4);
    const auto fit = static_cast<std::size_t>(qMax(1.0, plot.width() / width));
    const std::size_t every = qMax<std::size_t>(1, (points.size() + fit - 1) / fit);
    for (std::size_t month = 0; month < points.size(); month += every) {
        const double x = frame.at(month, 0).x();
        QRectF label(x - width / 2, plot.bottom() + canvas.space(1), width, row);
        label.moveLeft(qBound(canvas.area().left(), label.left(), canvas.area().right() - width));
        canvas.text(label, points[month].month.toString(u"yyyy-MM"_s), ColorRole::TextMuted,
                    Qt::AlignHCenter);
    }
}

/// Steps, not slopes: nothing is done between two reports.
QPolygonF lineOf(const ProgressFrame &frame, const std::vector<ProgressPoint> &points,
                 int ProgressPoint::*count, std::size_t until)
{
    QPolygonF line;
    for (std::size_t month = 0; month < until; ++month) {
        if (month > 0)
            line << QPointF(frame.at(month, 0).x(), line.last().y());
        line << frame.at(month, points[month].*count);
    }
    return line;
}

void drawProgress(ChartCanvas &canvas, const Overview &overview)
{
    const auto &points = overview.progress;
    const int most = qMax(points.back().planned, points.back().done);
    const ProgressFrame frame(canvas, points, most);
    drawGrid(canvas, frame, points, most);
    auto &painter = canvas.painter();
    const auto past = static_cast<std::size_t>(std::ranges::count_if(
        points, [&](const ProgressPoint &point) { return point.month <= overview.today; }));
    const double stroke = canvas.space(1) / 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.color(ColorRole::TextMuted), stroke, Qt::DashLine));
    painter.drawPolyline(lineOf(frame, points, &ProgressPoint::planned, points.size()));
    painter.setPen(QPen(canvas.color(ColorRole::Accent), stroke));
    painter.drawPolyline(lineOf(frame, points, &ProgressPoint::done, past));
    // What the lines are, and where they are today, in words.
    const double row = rowHeight(canvas);
    const double sample = canvas.space(6);
    double left = frame.plot().left();
    const int done = past ? points[past - 1].done : 0;
    const int planned = past ? points[past - 1].planned : 0;
    const std::pair<QString, bool> legend[] = {
        {ChartWords::tr("done %1").arg(done), true},
        {ChartWords::tr("planned until now %1").arg(planned), false},
    };
    for (const auto &[words, real] : legend) {
        painter.setPen(real ? QPen(canvas.color(ColorRole::Accent), stroke)
                            : QPen(canvas.color(ColorRole::TextMuted), stroke, Qt::DashLine));
        const double middle = canvas.area().top() + row / 2;
        painter.drawLine(QPointF(left, middle), QPointF(left + sample, middle));
        const double width = canvas.metrics().horizontalAdvance(words) + 1;
        const QRectF room(left + sample + canvas.space(1), canvas.area().top(), width, row);
        canvas.text(room, words, ColorRole::Text);
        canvas.addSpot(
            {room, words,
             real ? UnitTaskFilter{.states = statesBetween(UnitTaskState::Completed, UnitTaskState::LongTerm)}
                  : UnitTaskFilter{.dueTo = overview.today}});
        left = room.right() + canvas.space(6);
    }
}

} // namespace

Chart progressChart(const Overview &overview)
{
    const auto draw = [overview](ChartCanvas &canvas) {
        if (overview.progress.empty())
            canvas.text(canvas.area(), ChartWords::tr("No deadline has a day yet."), ColorRole::TextMuted);
        else
            drawProgress(canvas, overview);
    };
    const double rows = overview.progress.empty() ? 1 : 9;
    return {draw, [rows](const ChartCanvas &canvas) { return rowHeight(canvas) * rows; }};
}

Chart unitChart(const Overview &overview)
{
    const auto draw = [overview](ChartCanvas &canvas) {
        const double row = rowHeight(canvas);
        const QRectF &area = canvas.area();
        const auto shown = qMin<std::size_t>(kUnitsShown, overview.byUnit.size());
        double names = 0;
        for (std::size_t i = 0; i < shown; ++i)
            names = qMax(names, canvas.metrics().horizontalAdvance(overview.byUnit[i].unit));
        names = qMin(names, area.width() * 0.3);
        const QString widest = ChartWords::tr("%1 of %2, %3 overdue").arg(888).arg(888).arg(888);
        const double numbers = canvas.metrics().horizontalAdvance(widest);
        double top = area.top();
        for (std::size_t i = 0; i < shown; ++i) {
            const auto &unit = overview.byUnit[i];
            const QRectF name(area.left(), top, names, row);
            canvas.text(name, unit.unit, ColorRole::Text);
            const double left = name.right() + canvas.space(3);
            drawParts(
                canvas,
                QRectF(left, top + row * 0.2, area.right() - numbers - canvas.space(3) - left, row * 0.6),
                unitParts(unit), unit.unitTasks);
            const QRectF figures(area.right() - numbers, top, numbers, row);
            const QString words = unit.overdue
                                      ? ChartWords::tr("%1 of %2, %3 overdue")
                                            .arg(unit.completed)
                                            .arg(unit.unitTasks)
                                            .arg(unit.overdue)
                                      : ChartWords::tr("%1 of %2").arg(unit.completed).arg(unit.unitTasks);
            canvas.text(figures, words, unit.overdue ? ColorRole::Bad : ColorRole::TextMuted);
            UnitTaskFilter filter{.units = {unit.unit}};
            canvas.addSpot({name, ChartWords::tr("%1: %2").arg(unit.unit).arg(unit.unitTasks), filter});
            if (unit.overdue)
                filter.marks = {UnitTaskMark::Overdue};
            canvas.addSpot({figures, ChartWords::tr("%1: %2").arg(unit.unit, words), filter});
            top += row;
        }
        if (overview.byUnit.size() > shown) {
            const QRectF rest(area.left(), top, area.width(), row);
            const QString words = ChartWords::tr("%1 more units").arg(overview.byUnit.size() - shown);
            canvas.text(rest, words, ColorRole::Accent);
            canvas.addSpot({rest, words, {.grouping = UnitTaskGrouping::Unit}});
        }
    };
    const auto rows = static_cast<double>(qMin<std::size_t>(kUnitsShown + 1, overview.byUnit.size()));
    return {draw, [rows](const ChartCanvas &canvas) { return rowHeight(canvas) * rows; }};
}

namespace {

/// Sizes of the table of units and tasks in a given width.
struct HeatGrid
{
    HeatGrid(const ChartCanvas &canvas, const HeatTable &heat)
    {
        row = rowHeight(canvas);
        double widest = 0;
        for (const auto &unit : heat.units)
            widest = qMax(widest, canvas.metrics().horizontalAdvance(unit));
        names = qMin(widest + canvas.space(3), canvas.area().width() * 0.25);
        for (const auto &task : heat.tasks)
            head = qMax(head, canvas.metrics(0.9).horizontalAdvance(task));
        head = qMin(head, row * 5);
        // Up to half as wide as tall; numbers of tasks stand upright above.
        const double room = canvas.area().width() - names;
        cell = qBound(canvas.metrics().height() * 0.9, room / qMax<double>(1, double(heat.tasks.size())),
                      row * 1.8);
        columns = qMin(static_cast<int>(heat.tasks.size()), qMax(1, static_cast<int>(room / cell)));
    }

    double row = 0;
    double names = 0;
    double head = 0;
    double cell = 0;
    int columns = 0; ///< That find room.
};

void drawHeatHeads(ChartCanvas &canvas, const HeatTable &heat, const HeatGrid &grid)
{
    auto &painter = canvas.painter();
    const QRectF &area = canvas.area();
    for (int task = 0; task < grid.columns; ++task) {
        const auto &number = heat.tasks[static_cast<std::size_t>(task)];
        const QRectF head(area.left() + grid.names + grid.cell * task, area.top(), grid.cell, grid.head);
        painter.save();
        painter.translate(head.center().x(), head.bottom());
        painter.rotate(-90);
        painter.setFont(canvas.font(0.9));
        painter.setPen(canvas.color(ColorRole::TextMuted));
        painter.drawText(QRectF(0, -grid.cell / 2, grid.head, grid.cell), Qt::AlignLeft | Qt::AlignVCenter,
                         canvas.metrics(0.9).elidedText(number, Qt::ElideRight, grid.head));
        painter.restore();
        canvas.addSpot({head, number, {.task = number}});
    }
    for (std::size_t unit = 0; unit < heat.units.size(); ++unit) {
        const QRectF name(area.left(),
                          area.top() + grid.head + canvas.space(1) + grid.row * static_cast<double>(unit),
                          grid.names - canvas.space(2), grid.row);
        canvas.text(name, heat.units[unit], ColorRole::Text);
        canvas.addSpot({name, heat.units[unit], {.units = {heat.units[unit]}}});
    }
}

void drawHeatLegend(ChartCanvas &canvas, const HeatTable &heat, const HeatGrid &grid)
{
    const double top =
        canvas.area().top() + grid.head + canvas.space(2) + grid.row * static_cast<double>(heat.units.size());
    double left = canvas.area().left() + grid.names;
    const double square = canvas.metrics().height();
    for (const auto &entry : CodeTable<Heat>::entries) {
        const QString words = heatName(entry.first);
        drawHeat(canvas, QRectF(left, top + (grid.row - square) / 2, square, square), entry.first);
        const double width = canvas.metrics().horizontalAdvance(words) + 1;
        canvas.text(QRectF(left + square + canvas.space(1), top, width, grid.row), words,
                    ColorRole::TextMuted);
        left += square + canvas.space(5) + width;
    }
    if (heat.allUnits > static_cast<int>(heat.units.size()) || heat.allTasks > grid.columns)
        canvas.text(QRectF(canvas.area().left(), top + grid.row, canvas.area().width(), grid.row),
                    ChartWords::tr("Units with most overdue: %1 of %2; tasks: %3 of %4")
                        .arg(heat.units.size())
                        .arg(heat.allUnits)
                        .arg(grid.columns)
                        .arg(heat.allTasks),
                    ColorRole::TextMuted);
}

} // namespace

Chart heatChart(const Overview &overview)
{
    const auto draw = [overview](ChartCanvas &canvas) {
        const HeatTable &heat = overview.heat;
        const HeatGrid grid(canvas, heat);
        drawHeatHeads(canvas, heat, grid);
        for (const auto &cell : heat.cells) {
            if (cell.task >= grid.columns)
                continue;
            const QRectF box(canvas.area().left() + grid.names + grid.cell * cell.task,
                             canvas.area().top() + grid.head + canvas.space(1) + grid.row * cell.unit,
                             grid.cell, grid.row);
            const auto &unit = heat.units[static_cast<std::size_t>(cell.unit)];
            const auto &task = heat.tasks[static_cast<std::size_t>(cell.task)];
            drawHeat(canvas, box.adjusted(1, 1, -1, -1), cell.heat);
            canvas.addSpot(
                {box,
                 ChartWords::tr("%1, %2: %3, %4").arg(unit, task, stateName(cell.state), heatName(cell.heat)),
                 {},
                 cell.id});
        }
        drawHeatLegend(canvas, heat, grid);
    };
    return {draw, [heat = overview.heat](const ChartCanvas &canvas) {
                const HeatGrid grid(canvas, heat);
                return grid.head + canvas.space(2) + grid.row * (static_cast<double>(heat.units.size()) + 2);
            }};
}

} // namespace bihuan
