#include "core/windows.h"

#include <algorithm>

namespace bihuan {

namespace {

int monthsIn(Period period)
{
    switch (period) {
    case Period::Month: return 1;
    case Period::TwoMonths: return 2;
    case Period::Quarter: return 3;
    case Period::HalfYear: return 6;
    case Period::Year: return 12;
    }
    Q_UNREACHABLE();
}

struct Span
{
    QDate from{};
    QDate to{};
};

std::optional<Span> spanOf(const Requirement &requirement, const std::vector<Event> &events,
                           const Deadline &deadline)
{
    if (requirement.fromOn && requirement.toOn)
        return Span{*requirement.fromOn, *requirement.toOn};
    int first = 0;
    int last = 0;
    for (const auto &event : events) {
        first = first ? std::min(first, event.heldOn.year()) : event.heldOn.year();
        last = std::max(last, event.heldOn.year());
    }
    if (!first && deadline.on)
        first = last = deadline.on->year();
    if (!first)
        return std::nullopt;
    return Span{requirement.fromOn.value_or(QDate(first, 1, 1)),
                requirement.toOn.value_or(QDate(last, 12, 31))};
}

} // namespace

std::vector<Window> windowsOf(const Requirement &requirement, const std::vector<Event> &events,
                              const Deadline &deadline)
{
    const auto span = spanOf(requirement, events, deadline);
    if (requirement.kind != RequirementKind::Frequency || !requirement.period || !span)
        return {};
    const int months = monthsIn(*requirement.period);
    std::vector<Window> windows;
    // Slots keep to the calendar: half-years begin in January and July whatever the first day is.
    QDate from(span->from.year(), (span->from.month() - 1) / months * months + 1, 1);
    for (; from <= span->to; from = from.addMonths(months)) {
        Window window{
            .from = from, .to = from.addMonths(months).addDays(-1), .needed = requirement.count.value_or(1)};
        window.found = int(std::ranges::count_if(events, [&](const Event &event) {
            return event.heldOn >= window.from && event.heldOn <= window.to;
        }));
        windows.push_back(window);
    }
    return windows;
}

QString windowLabel(const Window &window)
{
    const QString year = u"%1年"_s.arg(window.from.year());
    const int first = window.from.month();
    switch (window.to.month() - first + 1) {
    case 12: return year;
    case 6: return year + (first == 1 ? u"上半年"_s : u"下半年"_s);
    case 3: return year + u"第%1季度"_s.arg((first - 1) / 3 + 1);
    case 2: return year + u"%1—%2月"_s.arg(first).arg(first + 1);
    }
    return year + u"%1月"_s.arg(first);
}

} // namespace bihuan
