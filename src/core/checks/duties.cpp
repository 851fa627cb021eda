#include "core/checks/findings.h"

#include "core/numerals.h"
#include "core/windows.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bihuan {

namespace {

QStringList emptyWindows(const std::vector<Window> &windows)
{
    QStringList empty;
    for (const auto &window : windows) {
        if (!window.isFilled())
            empty << windowLabel(window);
    }
    return empty;
}

/// The periods between the last day of the duty's own windows and acceptance, for work that goes on after its
/// date. Only those that were over.
std::vector<Window> windowsUntilAcceptance(const CaseFile &file, const MeasureFile &measure,
                                           const Requirement &requirement, QDate after)
{
    const auto deadline = file.deadline();
    const auto accepted = file.application.opinion.acceptedOn;
    const bool goesOn = deadline.thenLongTerm || file.unitTask.longTerm;
    if (!goesOn || !accepted || requirement.toOn || *accepted <= after)
        return {};
    Requirement later = requirement;
    later.fromOn = after.addDays(1);
    later.toOn = accepted;
    auto windows = windowsOf(later, measure.events, deadline);
    std::erase_if(windows, [&](const Window &window) { return window.to > *accepted; });
    return windows;
}

void checkWindows(const CaseFile &file, size_t index, size_t place, Findings &findings) // 07
{
    const auto &measure = file.measures[index];
    const auto &requirement = measure.requirements[place];
    const auto windows = windowsOf(requirement, measure.events, file.deadline());
    if (windows.empty())
        return;
    const QString where = measurePath(index, u"requirements[%1]"_s.arg(place));
    const auto empty = emptyWindows(windows);
    if (!empty.isEmpty()) {
        const auto filled = qsizetype(windows.size()) - empty.size();
        const QStringList args{measure.measure.number, empty.join(u"、"_s), QString::number(filled),
                               QString::number(windows.size())};
        if (requirement.strict)
            findings.block(u"07"_s, {where}, u"check.window_empty"_s, args);
        else
            findings.warn(u"07"_s, {where}, u"check.window_empty"_s, args);
    }
    const auto later = emptyWindows(windowsUntilAcceptance(file, measure, requirement, windows.back().to));
    if (!later.isEmpty())
        findings.warn(u"07"_s, {where}, u"check.window_empty_since"_s,
                      {measure.measure.number, later.join(u"、"_s)});
}

/// How often the clause says that something was done: 7 次, 四次. None where it says how often it should be.
std::optional<int> timesStated(const QString &clause)
{
    static const QRegularExpression times(u"(?<!第)([0-9０-９]+|[一二三四五六七八九十两]+)\\s*[次场期]"_s);
    static const QRegularExpression asked(u"每|至少|不少于|其中"_s);
    if (asked.match(clause).hasMatch())
        return std::nullopt;
    int sum = 0;
    bool any = false;
    for (auto it = times.globalMatch(clause); it.hasNext();) {
        sum += numberFrom(it.next().capturedView(1)).value_or(0);
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

int eventsOf(const std::vector<Event> &events, const QString &body)
{
    return int(std::ranges::count(events, body, &Event::body));
}

/// The body that the clause names among those that held events; the longest name.
QString bodyIn(const QString &clause, const std::vector<Event> &events)
{
    QString body;
    for (const auto &event : events) {
        if (event.body.size() > body.size() && clause.contains(event.body))
            body = event.body;
    }
    return body;
}

void checkStatedNumbers(const MeasureFile &measure, size_t index, Findings &findings) // 08
{
    if (measure.events.empty()) // Then 07 says that nothing is dated.
        return;
    static const QRegularExpression marks(u"[，。；、,;\\n]"_s);
    const Spot spot{measurePath(index, u"implementation"_s), measure.implementation.text};
    QSet<QString> named;
    int rest = 0;
    for (const auto &clause : measure.implementation.text.split(marks)) {
        const auto stated = timesStated(clause);
        if (!stated)
            continue;
        const QString body = bodyIn(clause, measure.events);
        if (body.isEmpty()) {
            rest += *stated;
            continue;
        }
        named.insert(body);
        if (const int dated = eventsOf(measure.events, body); dated != *stated)
            findings.warn(u"08"_s, spot, u"check.stated_number_of_body"_s,
                          {QString::number(*stated), QString::number(dated), body});
    }
    const auto others =
        int(std::ranges::count_if(measure.events, [&](const Event &e) { return !named.contains(e.body); }));
    if (rest > 0 && rest != others)
        findings.warn(u"08"_s, spot, u"check.stated_number"_s,
                      {QString::number(rest), QString::number(others)});
}

} // namespace

void checkDuties(const CheckSubject &subject, Findings &findings)
{
    const auto &measures = subject.file.measures;
    for (size_t i = 0; i < measures.size(); ++i) {
        for (size_t place = 0; place < measures[i].requirements.size(); ++place)
            checkWindows(subject.file, i, place, findings);
        checkStatedNumbers(measures[i], i, findings);
    }
}

} // namespace bihuan
