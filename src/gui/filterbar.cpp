#include "gui/filterbar.h"

#include "gui/chip.h"
#include "gui/datetext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/linefield.h"
#include "gui/picklist.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "wording/names.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace bihuan {

namespace {

QString escaped(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

/// Puts `value` in or takes it out.
template <typename T>
void toggle(std::vector<T> &values, const T &value, bool on)
{
    std::erase(values, value);
    if (on)
        values.push_back(value);
}

/// A menu that holds a widget.
void addWidget(QMenu *menu, QWidget *widget)
{
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(widget);
    menu->addAction(action);
}

/// Two fields for days and the button that takes them.
class DaysForm : public QWidget
{
public:
    DaysForm(const UnitTaskFilter &filter,
             std::function<void(std::optional<QDate>, std::optional<QDate>)> taken)
        : m_from(new LineField), m_to(new LineField)
    {
        m_from->setText(dayText(filter.dueFrom));
        m_to->setText(dayText(filter.dueTo));
        m_from->setAccessibleName(FilterBar::tr("First day"));
        m_to->setAccessibleName(FilterBar::tr("Last day"));
        m_from->setPlaceholderText(FilterBar::tr("first day"));
        m_to->setPlaceholderText(FilterBar::tr("last day"));
        auto *button = new QPushButton(FilterBar::tr("&Apply days"));
        auto *row = new QHBoxLayout(this);
        row->addWidget(m_from);
        row->addWidget(new QLabel(u"–"_s));
        row->addWidget(m_to);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, taken = std::move(taken)] { taken(dayFrom(m_from->text()), dayFrom(m_to->text())); });
    }

private:
    LineField *m_from;
    LineField *m_to;
};

} // namespace

QString daysText(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (from && to)
        return from == to ? dayText(from) : FilterBar::tr("%1 – %2").arg(dayText(from), dayText(to));
    return from ? FilterBar::tr("from %1").arg(dayText(from)) : FilterBar::tr("until %1").arg(dayText(to));
}

FilterBar::FilterBar(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_services(services), m_theme(theme)
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterBar::setFilter(const UnitTaskFilter &filter)
{
    m_filter = filter;
    showChips();
}

void FilterBar::apply(const std::function<void(UnitTaskFilter &)> &change)
{
    change(m_filter);
    Q_EMIT changed(m_filter);
}

void FilterBar::attachTo(QToolButton *button)
{
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
}

void FilterBar::fillMenu(QMenu *menu)
{
    menu->clear();
    addMarks(menu);
    menu->addSeparator();
    if (!m_statesFixed)
        addStates(menu->addMenu(tr("&State")));
    addUnits(menu->addMenu(tr("&Unit")));
    addPlans(menu->addMenu(tr("&Plan")));
    addDeadlines(menu->addMenu(tr("&Deadline")));
    menu->addSeparator();
    menu->addAction(tr("&Clear the filter"), this, [this] {
        apply([](UnitTaskFilter &filter) {
            filter = {.query = filter.query, .sort = filter.sort, .grouping = filter.grouping};
        });
    });
}

void FilterBar::addMarks(QMenu *menu)
{
    for (const auto &entry : CodeTable<UnitTaskMark>::entries) {
        auto *action = menu->addAction(markName(entry.first));
        action->setCheckable(true);
        action->setChecked(std::ranges::count(m_filter.marks, entry.first) > 0);
        connect(action, &QAction::triggered, this, [this, mark = entry.first](bool on) {
            apply([&](UnitTaskFilter &filter) { toggle(filter.marks, mark, on); });
        });
    }
}

void FilterBar::addStates(QMenu *menu)
{
    for (const auto &entry : CodeTable<UnitTaskState>::entries) {
        const Chip chip = stateChip(entry.first);
        auto *action = menu->addAction(themeIcon(m_theme, chip.icon, chip.role), chip.word);
        action->setCheckable(true);
        action->setChecked(std::ranges::count(m_filter.states, entry.first) > 0);
        connect(action, &QAction::triggered, this, [this, state = entry.first](bool on) {
            apply([&](UnitTaskFilter &filter) { toggle(filter.states, state, on); });
        });
    }
}

void FilterBar::addUnits(QMenu *menu)
{
    auto names = m_services.unitTasks().unitNames();
    if (!names) {
        Q_EMIT failed(names.error());
        return;
    }
    auto *list = new PickList(*names, m_filter.units);
    addWidget(menu, list);
    connect(menu, &QMenu::aboutToShow, list, &PickList::focusFilter);
    connect(list, &PickList::changed, this,
            [this, list] { apply([&](UnitTaskFilter &filter) { filter.units = list->chosen(); }); });
}

void FilterBar::addPlans(QMenu *menu)
{
    auto titles = m_services.unitTasks().planTitles();
    if (!titles) {
        Q_EMIT failed(titles.error());
        return;
    }
    menu->setEnabled(!titles->empty());
    for (const auto &title : *titles) {
        auto *action = menu->addAction(escaped(title));
        action->setCheckable(true);
        action->setChecked(title == m_filter.plan);
        connect(action, &QAction::triggered, this, [this, title](bool on) {
            apply([&](UnitTaskFilter &filter) { filter.plan = on ? title : QString(); });
        });
    }
}

void FilterBar::addDeadlines(QMenu *menu)
{
    const QDate today = QDate::currentDate();
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const std::pair<QString, std::pair<QDate, QDate>> spans[] = {
        {tr("This &month"), {month, month.addMonths(1).addDays(-1)}},
        {tr("&Next month"), {month.addMonths(1), month.addMonths(2).addDays(-1)}},
        {tr("This &quarter"), {quarter, quarter.addMonths(3).addDays(-1)}},
        {tr("This &year"), {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)}},
    };
    const auto take = [this](const std::optional<QDate> &from, const std::optional<QDate> &to) {
        apply([&](UnitTaskFilter &filter) {
            filter.dueFrom = from;
            filter.dueTo = to;
        });
    };
    for (const auto &[words, span] : spans)
        menu->addAction(words, this, [take, days = span] { take(days.first, days.second); });
    menu->addSeparator();
    auto *form = new DaysForm(m_filter, [menu, take](auto from, auto to) {
        menu->close();
        take(from, to);
    });
    addWidget(menu, form);
}

void FilterBar::addChip(const QString &words, std::function<void(UnitTaskFilter &)> remove)
{
    auto *chip = new QToolButton;
    chip->setProperty("look", u"chip"_s);
    chip->setText(
        escaped(fontMetrics().elidedText(words, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 40)));
    chip->setIcon(themeIcon(m_theme, "window-close"_L1));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(tr("Remove this condition: %1").arg(words));
    chip->setAccessibleName(tr("Remove the condition %1").arg(words));
    connect(chip, &QToolButton::clicked, this, [this, remove = std::move(remove)] { apply(remove); });
    layout()->addWidget(chip);
    chip->show();
}

void FilterBar::showChips()
{
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // One of them may be the sender.
        delete item;
    }
    for (const auto mark : m_filter.marks)
        addChip(markName(mark), [mark](UnitTaskFilter &filter) { std::erase(filter.marks, mark); });
    if (!m_filter.states.empty()) {
        QStringList names;
        for (const auto state : m_filter.states)
            names << stateName(state);
        addChip(
            tr("State: %1").arg(names.mid(0, 3).join(tr(", ")) + (names.size() > 3 ? u" …"_s : QString())),
            [](UnitTaskFilter &filter) { filter.states.clear(); });
    }
    for (const auto &unit : m_filter.units)
        addChip(tr("Unit: %1").arg(unit), [unit](UnitTaskFilter &filter) { std::erase(filter.units, unit); });
    if (!m_filter.plan.isEmpty())
        addChip(tr("Plan: %1").arg(m_filter.plan), [](UnitTaskFilter &filter) { filter.plan.clear(); });
    if (!m_filter.task.isEmpty())
        addChip(tr("Task: %1").arg(m_filter.task), [](UnitTaskFilter &filter) { filter.task.clear(); });
    if (m_filter.dueFrom || m_filter.dueTo)
        addChip(tr("Deadline: %1").arg(daysText(m_filter.dueFrom, m_filter.dueTo)),
                [](UnitTaskFilter &filter) {
                    filter.dueFrom.reset();
                    filter.dueTo.reset();
                });
    setVisible(layout()->count() > 0);
}

} // namespace bihuan
