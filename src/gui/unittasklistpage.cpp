#include "gui/unittasklistpage.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/unittaskdelegate.h"
#include "gui/unittaskmodel.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "ui_unittasklistpage.h"
#include "wording/names.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kTypingMilliseconds = 250;

const std::vector<UnitTaskState> kInAcceptance{UnitTaskState::Applied, UnitTaskState::UnderReview};

std::optional<UnitTaskOrder> orderOf(int column)
{
    switch (column) {
    case UnitTaskModel::TaskColumn: return UnitTaskOrder::Plan;
    case UnitTaskModel::UnitColumn: return UnitTaskOrder::Unit;
    case UnitTaskModel::StateColumn: return UnitTaskOrder::State;
    case UnitTaskModel::DeadlineColumn: return UnitTaskOrder::Deadline;
    case UnitTaskModel::ChangedColumn: return UnitTaskOrder::Changed;
    default: return std::nullopt;
    }
}

} // namespace

UnitTaskListPage::UnitTaskListPage(Scope scope, Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnitTaskListPage>())
    , m_scope(scope)
    , m_services(services)
    , m_theme(theme)
{
    const auto fetch = [&services](const std::vector<UnitTaskId> &ids) {
        return services.unitTasks().overviews(ids);
    };
    m_model = new UnitTaskModel(fetch, this);
    m_ui->setupUi(this);
    const bool all = scope == Scope::All;
    m_ui->title->setText(all ? tr("Unit tasks") : tr("Acceptance"));
    m_ui->table->setAccessibleName(m_ui->title->text());
    m_ui->newButton->setVisible(all);
    prepareTable();
    prepareFilter();
    connect(m_ui->newButton, &QPushButton::clicked, this, &UnitTaskListPage::newWanted);
    connect(m_ui->importButton, &QPushButton::clicked, this, &UnitTaskListPage::importWanted);
    connect(m_ui->exampleButton, &QPushButton::clicked, this, &UnitTaskListPage::exampleWanted);
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m_model, &UnitTaskModel::failed, m_ui->messages, &MessageBar::showError);
}

UnitTaskListPage::~UnitTaskListPage() = default;

void UnitTaskListPage::prepareTable()
{
    auto *table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new UnitTaskDelegate(m_theme, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const auto settle = [this, table, header] {
        table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
        const int letter = fontMetrics().averageCharWidth();
        constexpr int widths[] = {9, 20, 11, 30, 6, 7, 7, 12};
        for (int column = 0; column < UnitTaskModel::ColumnCount; ++column)
            header->resizeSection(column, letter * widths[column]);
    };
    settle();
    connect(&m_theme, &Theme::changed, this, settle);
    header->setSectionResizeMode(UnitTaskModel::DeadlineColumn, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionClicked, this, &UnitTaskListPage::sortBy);
    connect(table, &QTableView::doubleClicked, this, &UnitTaskListPage::activate);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { activate(m_ui->table->currentIndex()); });
    }
    showSorting();
}

void UnitTaskListPage::prepareFilter()
{
    m_ui->filter->addAction(themeIcon(m_theme, "edit-find"_L1, ColorRole::TextMuted),
                            QLineEdit::LeadingPosition);
    m_ui->filter->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    for (auto *button : {m_ui->stateButton, m_ui->unitButton})
        button->setMenu(new QMenu(button));
    m_ui->stateButton->setVisible(m_scope == Scope::All);
    connect(m_ui->stateButton->menu(), &QMenu::aboutToShow, this, &UnitTaskListPage::fillStateMenu);
    connect(m_ui->unitButton->menu(), &QMenu::aboutToShow, this, &UnitTaskListPage::fillUnitMenu);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &UnitTaskListPage::applyQuery);
}

void UnitTaskListPage::applyQuery()
{
    if (m_ui->filter->isComposing()) { // A half-typed word would find nothing.
        m_typing.start();
        return;
    }
    m_filter.query = m_ui->filter->text();
    reload();
}

UnitTaskFilter UnitTaskListPage::wholeFilter() const
{
    UnitTaskFilter filter = m_filter;
    if (m_scope == Scope::InAcceptance)
        filter.states = kInAcceptance;
    return filter;
}

bool UnitTaskListPage::isFiltered() const
{
    return !m_filter.query.trimmed().isEmpty() || !m_filter.states.empty() || !m_filter.unit.isEmpty();
}

void UnitTaskListPage::reload()
{
    m_model->setToday(QDate::currentDate());
    const UnitTaskId kept = selected();
    auto counts = m_services.unitTasks().counts();
    auto ids = m_services.unitTasks().ids(wholeFilter());
    if (!ids || !counts) {
        m_ui->messages->showError(ids ? counts.error() : ids.error());
        return;
    }
    m_model->setIds(*std::move(ids));
    select(kept);
    const int total = m_scope == Scope::All ? counts->unitTasks : counts->inAcceptance;
    m_ui->count->setText(u"%1 / %2"_s.arg(m_model->rowCount()).arg(total));
    showChips();
    showEmptiness(total);
    Q_EMIT filled();
}

void UnitTaskListPage::showEmptiness(int total)
{
    const bool nothing = m_model->rowCount() == 0;
    m_ui->stack->setCurrentWidget(nothing ? m_ui->emptySide : m_ui->listSide);
    if (!nothing)
        return;
    const bool all = m_scope == Scope::All;
    const bool filtered = total > 0;
    m_ui->importButton->setVisible(all && !filtered);
    m_ui->exampleButton->setVisible(all && !filtered);
    m_ui->clearButton->setVisible(filtered);
    if (filtered) {
        m_ui->emptyTitle->setText(tr("Nothing passes the filter"));
        m_ui->emptyText->setText(tr("Other words, or fewer conditions, may find it."));
    } else if (all) {
        m_ui->emptyTitle->setText(tr("No unit tasks yet"));
        m_ui->emptyText->setText(
            tr("Import what a unit has sent, begin a new one, or look at the example first: it can "
               "be removed again at any time."));
    } else {
        m_ui->emptyTitle->setText(tr("Nothing waits for acceptance"));
        m_ui->emptyText->setText(
            tr("Unit tasks that have applied for acceptance or are under review stand here."));
    }
}

void UnitTaskListPage::takeFilter(const UnitTaskFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_ui->filter);
    m_ui->filter->setText(filter.query);
    showSorting();
}

void UnitTaskListPage::setFilter(const UnitTaskFilter &filter)
{
    takeFilter(filter);
    reload();
}

void UnitTaskListPage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

std::vector<UnitTaskId> UnitTaskListPage::shown() const
{
    std::vector<UnitTaskId> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.push_back(m_model->idAt(row));
    return ids;
}

UnitTaskId UnitTaskListPage::selected() const
{
    const auto current = m_ui->table->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : UnitTaskId();
}

void UnitTaskListPage::select(UnitTaskId id)
{
    const int row = id.isNew() ? 0 : m_model->rowOf(id);
    if (row >= 0 && row < m_model->rowCount() && selected() != id)
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

void UnitTaskListPage::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_model->idAt(index.row()));
}

void UnitTaskListPage::sortBy(int column)
{
    if (const auto order = orderOf(column)) {
        m_filter.descending = order == m_filter.order && !m_filter.descending;
        m_filter.order = *order;
        reload();
    }
    showSorting();
}

void UnitTaskListPage::showSorting()
{
    for (int column = 0; column < UnitTaskModel::ColumnCount; ++column) {
        if (orderOf(column) == m_filter.order)
            m_ui->table->horizontalHeader()->setSortIndicator(
                column, m_filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void UnitTaskListPage::fillStateMenu()
{
    auto *menu = m_ui->stateButton->menu();
    menu->clear();
    for (const auto &entry : CodeTable<UnitTaskState>::entries) {
        const Chip chip = stateChip(entry.first);
        auto *action = menu->addAction(themeIcon(m_theme, chip.icon, chip.role), chip.word);
        action->setCheckable(true);
        action->setChecked(std::ranges::count(m_filter.states, entry.first) > 0);
        connect(action, &QAction::toggled, this, [this, state = entry.first](bool on) {
            if (on)
                m_filter.states.push_back(state);
            else
                std::erase(m_filter.states, state);
            reload();
        });
    }
}

void UnitTaskListPage::fillUnitMenu()
{
    auto *menu = m_ui->unitButton->menu();
    menu->clear();
    auto names = m_services.unitTasks().unitNames();
    if (!names) {
        m_ui->messages->showError(names.error());
        return;
    }
    for (const auto &unit : *names) {
        auto *action = menu->addAction(QString(unit).replace(u'&', u"&&"_s), this, [this, unit] {
            m_filter.unit = unit;
            reload();
        });
        action->setCheckable(true);
        action->setChecked(unit == m_filter.unit);
    }
}

QToolButton *UnitTaskListPage::addChip(const QString &words, std::function<void()> remove)
{
    auto *chip = new QToolButton;
    chip->setProperty("look", u"chip"_s);
    chip->setText(words);
    chip->setIcon(themeIcon(m_theme, "window-close"_L1));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    chip->setToolTip(tr("Remove this condition"));
    chip->setAccessibleName(tr("Remove the condition %1").arg(words));
    connect(chip, &QToolButton::clicked, this, [this, remove] {
        remove();
        reload();
    });
    m_ui->chips->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.push_back(chip);
    return chip;
}

void UnitTaskListPage::showChips()
{
    for (auto *chip : m_chips)
        chip->deleteLater(); // One of them may be the sender.
    m_chips.clear();
    if (!m_filter.unit.isEmpty())
        addChip(tr("Unit: %1").arg(m_filter.unit), [this] { m_filter.unit.clear(); });
    if (!m_filter.states.empty()) {
        QStringList names;
        for (const auto state : m_filter.states)
            names << stateName(state);
        addChip(
            tr("State: %1").arg(names.mid(0, 4).join(tr(", ")) + (names.size() > 4 ? u" …"_s : QString())),
            [this] { m_filter.states.clear(); });
    }
}

QString UnitTaskListPage::group() const
{
    return m_scope == Scope::All ? u"unitTasks"_s : u"acceptance"_s;
}

void UnitTaskListPage::saveTo(QSettings &settings) const
{
    settings.beginGroup(group());
    settings.setValue(u"header"_s, m_ui->table->horizontalHeader()->saveState());
    settings.setValue(u"query"_s, m_filter.query);
    settings.setValue(u"unit"_s, m_filter.unit);
    settings.setValue(u"order"_s, static_cast<int>(m_filter.order));
    settings.setValue(u"descending"_s, m_filter.descending);
    QStringList states;
    for (const auto state : m_filter.states)
        states << toCode(state);
    settings.setValue(u"states"_s, states);
    settings.endGroup();
}

void UnitTaskListPage::restoreFrom(QSettings &settings)
{
    settings.beginGroup(group());
    m_ui->table->horizontalHeader()->restoreState(settings.value(u"header"_s).toByteArray());
    UnitTaskFilter filter;
    filter.query = settings.value(u"query"_s).toString();
    filter.unit = settings.value(u"unit"_s).toString();
    const int order = settings.value(u"order"_s).toInt();
    if (order >= 0 && order <= static_cast<int>(UnitTaskOrder::Changed))
        filter.order = static_cast<UnitTaskOrder>(order);
    filter.descending = settings.value(u"descending"_s).toBool();
    for (const auto &code : settings.value(u"states"_s).toStringList()) {
        if (const auto state = fromCode<UnitTaskState>(code))
            filter.states.push_back(*state);
    }
    settings.endGroup();
    takeFilter(filter);
}

} // namespace bihuan
