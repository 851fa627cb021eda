#include "gui/unittasklistpage.h"

#include "gui/filterbar.h"
#include "gui/icons.h"
#include "gui/listviews.h"
#include "gui/unittaskdelegate.h"
#include "gui/unittaskmodel.h"
#include "services/background.h"
#include "services/unittasklist.h"
#include "ui_unittasklistpage.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kTypingMilliseconds = 250;
constexpr int kLongList = 10'000;      // From here on reading all ids at once would be felt.
constexpr int kFirstLines = 300;       // More than any screen holds.
constexpr std::size_t kMostKept = 200; // Selected lines that are selected again after a reload.

const std::vector<UnitTaskState> kInAcceptance{UnitTaskState::Applied, UnitTaskState::UnderReview};

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
    prepareMenus();
    connect(m_ui->newButton, &QPushButton::clicked, this, &UnitTaskListPage::newWanted);
    connect(m_ui->importButton, &QPushButton::clicked, this, &UnitTaskListPage::importWanted);
    connect(m_ui->exampleButton, &QPushButton::clicked, this, &UnitTaskListPage::exampleWanted);
    connect(m_ui->clearButton, &QPushButton::clicked, this,
            [this] { setFilter({.sort = m_filter.sort, .grouping = m_filter.grouping}); });
    connect(m_model, &UnitTaskModel::failed, m_ui->messages, &MessageBar::showError);
}

UnitTaskListPage::~UnitTaskListPage() = default;

void UnitTaskListPage::prepareTable()
{
    auto *table = m_ui->table;
    table->setUnitTasks(m_model);
    m_delegate = new UnitTaskDelegate(m_theme, table);
    table->setItemDelegate(m_delegate);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    settleColumns();
    connect(&m_theme, &Theme::changed, this, &UnitTaskListPage::settleColumns);
    connect(header, &QHeaderView::sectionClicked, this, &UnitTaskListPage::sortBy);
    connect(table, &UnitTaskTable::opened, this, &UnitTaskListPage::opened);
    connect(table, &UnitTaskTable::taskNumberWanted, this, &UnitTaskListPage::goToNumber);
    connect(table, &UnitTaskTable::selectionMoved, this, &UnitTaskListPage::showSums);
    showSorting();
}

void UnitTaskListPage::settleColumns()
{
    auto *header = m_ui->table->horizontalHeader();
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    const int letter = fontMetrics().averageCharWidth();
    constexpr int widths[] = {11, 22, 16, 34, 8, 9, 9, 14};
    for (int column = 0; column < UnitTaskModel::ColumnCount; ++column)
        header->resizeSection(column, letter * widths[column]);
    header->setSectionResizeMode(UnitTaskModel::DeadlineColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(letter * 4);
}

void UnitTaskListPage::prepareFilter()
{
    m_ui->filter->addAction(themeIcon(m_theme, "edit-find"_L1, ColorRole::TextMuted),
                            QLineEdit::LeadingPosition);
    m_ui->filter->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_filterBar = new FilterBar(m_services, m_theme);
    m_filterBar->setStatesFixed(m_scope == Scope::InAcceptance);
    m_ui->column->insertWidget(1, m_filterBar);
    m_filterBar->attachTo(m_ui->filterButton);
    connect(m_filterBar, &FilterBar::changed, this, &UnitTaskListPage::setFilter);
    connect(m_filterBar, &FilterBar::failed, m_ui->messages, &MessageBar::showError);
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
    takeFilter(m_filter);
    reload();
}

UnitTaskFilter UnitTaskListPage::wholeFilter() const
{
    UnitTaskFilter filter = m_filter;
    if (m_scope == Scope::InAcceptance)
        filter.states = kInAcceptance;
    filter.today = QDate::currentDate();
    return filter;
}

void UnitTaskListPage::reload()
{
    ++m_reading;
    m_model->setToday(QDate::currentDate());
    auto counts = m_services.unitTasks().counts();
    if (!counts) {
        m_ui->messages->showError(counts.error());
        return;
    }
    m_total = m_scope == Scope::All ? counts->unitTasks : counts->inAcceptance;
    const auto filter = wholeFilter();
    if (m_total <= kLongList) {
        auto listing = m_services.unitTasks().listing(filter);
        if (!listing) {
            m_ui->messages->showError(listing.error());
            return;
        }
        m_complete = true;
        takeListing(*std::move(listing));
        return;
    }
    // The lines that are there stay until all of the same list have come; another list begins at once.
    const bool another = filter != m_shownFilter || m_model->rowCount() == 0;
    if (another && filter.grouping == UnitTaskGrouping::None) {
        if (auto first = m_services.unitTasks().firstIds(filter, kFirstLines)) {
            m_complete = false;
            takeListing({.ids = *std::move(first)});
        }
    }
    readRest();
}

void UnitTaskListPage::readRest()
{
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [filter = wholeFilter()](Services &own) { return own.unitTasks().listing(filter); },
        [this, reading = m_reading](const Result<UnitTaskListing> &listing) {
            if (reading != m_reading)
                return; // Another list is wanted by now.
            if (!listing) {
                m_ui->messages->showError(listing.error());
                return;
            }
            m_complete = true;
            takeListing(*listing);
        });
}

void UnitTaskListPage::takeListing(UnitTaskListing listing)
{
    const UnitTaskId kept = selected();
    auto chosen = allSelected();
    const int place = m_ui->table->verticalScrollBar()->value();
    const auto filter = wholeFilter();
    const bool same = filter == m_shownFilter;
    m_shownFilter = filter;
    m_delegate->setQuery(filter.query);
    m_model->setListing(std::move(listing), filter.grouping);
    if (same)
        m_ui->table->verticalScrollBar()->setValue(place);
    select(kept);
    if (chosen.size() > 1 && chosen.size() <= kMostKept) {
        QItemSelection selection;
        for (const auto id : chosen) {
            if (const int row = m_model->rowOf(id); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, UnitTaskModel::ColumnCount - 1));
        }
        m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_ui->count->setText(m_complete ? u"%1 / %2"_s.arg(m_model->unitTasks()).arg(m_total)
                                    : u"… / %1"_s.arg(m_total));
    m_filterBar->setFilter(m_filter);
    showEmptiness();
    showSums();
    Q_EMIT filled();
}

void UnitTaskListPage::showEmptiness()
{
    const bool nothing = m_model->unitTasks() == 0 && m_complete;
    m_ui->stack->setCurrentWidget(nothing ? m_ui->emptySide : m_ui->listSide);
    if (!nothing)
        return;
    const bool all = m_scope == Scope::All;
    const bool filtered = m_total > 0;
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
    if (m_ui->filter->text() != filter.query)
        m_ui->filter->setText(filter.query);
    m_filterBar->setFilter(m_filter);
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
    // Asked anew: the list on screen may be its beginning only.
    auto ids = m_services.unitTasks().ids(wholeFilter());
    return ids ? *std::move(ids) : std::vector<UnitTaskId>();
}

UnitTaskId UnitTaskListPage::selected() const
{
    const auto current = m_ui->table->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : UnitTaskId();
}

std::vector<UnitTaskId> UnitTaskListPage::allSelected() const
{
    return m_ui->table->selectedUnitTasks();
}

void UnitTaskListPage::select(UnitTaskId id)
{
    int row = id.isNew() ? 0 : m_model->rowOf(id);
    while (id.isNew() && row < m_model->rowCount() && m_model->groupAt(row))
        ++row;
    if (row >= 0 && row < m_model->rowCount() && (id.isNew() || selected() != id))
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

void UnitTaskListPage::sortBy(int column)
{
    const auto by = UnitTaskModel::orderOf(column);
    auto &sort = m_filter.sort;
    const auto found = std::ranges::find(sort, by, &UnitTaskSort::by);
    const bool turns = found != sort.end();
    const UnitTaskSort wanted{by, turns && !found->descending};
    const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    if (adds && turns)
        *found = wanted;
    else if (adds)
        sort.push_back(wanted);
    else
        sort = {turns && found == sort.begin() ? wanted : UnitTaskSort{by, false}};
    showSorting();
    reload();
}

void UnitTaskListPage::showSorting()
{
    m_model->setSort(m_filter.sort);
    const auto first = m_filter.sort.empty() ? UnitTaskSort{} : m_filter.sort.front();
    m_ui->table->horizontalHeader()->setSortIndicator(
        static_cast<int>(first.by), first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void UnitTaskListPage::goToNumber(const QString &figure)
{
    UnitTaskFilter filter = wholeFilter();
    filter.task = u"第%1项"_s.arg(figure);
    filter.most = 1;
    const auto found = m_services.unitTasks().ids(filter);
    if (found && !found->empty())
        select(found->front());
}

void UnitTaskListPage::showSums()
{
    const auto ids = allSelected();
    if (ids.size() < 2) {
        Q_EMIT sumsChanged({});
        return;
    }
    if (ids.size() > kLongList) { // The sum of everything says little and would take long.
        Q_EMIT sumsChanged(tr("Selected: %1").arg(ids.size()));
        return;
    }
    const auto sums = m_services.unitTasks().sums(ids);
    if (sums)
        Q_EMIT sumsChanged(tr("Selected: %1, measures %2, implemented %3, with evidence %4")
                               .arg(sums->unitTasks)
                               .arg(sums->measures)
                               .arg(sums->implemented)
                               .arg(sums->evidenced));
}

QString UnitTaskListPage::group() const
{
    return m_scope == Scope::All ? u"unitTasks"_s : u"acceptance"_s;
}

void UnitTaskListPage::saveTo(QSettings &settings) const
{
    settings.beginGroup(group());
    settings.setValue(u"header"_s, m_ui->table->horizontalHeader()->saveState());
    settings.setValue(u"type"_s, fontMetrics().height());
    settings.setValue(u"filter"_s, toSettings(m_filter));
    settings.endGroup();
}

void UnitTaskListPage::restoreFrom(QSettings &settings)
{
    m_settings = &settings;
    settings.beginGroup(group());
    auto *header = m_ui->table->horizontalHeader();
    header->restoreState(settings.value(u"header"_s).toByteArray());
    // Columns were left for a type of that height.
    const int type = qMax(1, settings.value(u"type"_s, fontMetrics().height()).toInt());
    for (int column = 0; type != fontMetrics().height() && column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column, header->sectionSize(column) * fontMetrics().height() / type);
    }
    const auto filter = filterFromSettings(settings.value(u"filter"_s).toMap());
    settings.endGroup();
    takeFilter(filter);
}

} // namespace bihuan
