// The menus of the list: groups, columns, views, and that of a line.
#include "gui/icons.h"
#include "gui/listviews.h"
#include "gui/unittasklistpage.h"
#include "gui/unittaskmodel.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "ui_unittasklistpage.h"
#include "wording/names.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>

namespace bihuan {

namespace {

QString plain(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

/// The views that everybody needs.
std::vector<ListView> builtInViews()
{
    const auto marked = [](UnitTaskMark mark) { return UnitTaskFilter{.marks = {mark}}; };
    auto overdue = marked(UnitTaskMark::Overdue);
    overdue.sort = {{UnitTaskOrder::Deadline}};
    auto units = UnitTaskFilter{.grouping = UnitTaskGrouping::Unit};
    return {{UnitTaskListPage::tr("Everything"), {}, {}},
            {UnitTaskListPage::tr("Overdue, the longest first"), overdue, {}},
            {UnitTaskListPage::tr("Due within 30 days"), marked(UnitTaskMark::DueSoon), {}},
            {UnitTaskListPage::tr("Returned"), marked(UnitTaskMark::Returned), {}},
            {UnitTaskListPage::tr("Evidence missing"), marked(UnitTaskMark::MissingEvidence), {}},
            {UnitTaskListPage::tr("Unit by unit"), units, {}}};
}

} // namespace

void UnitTaskListPage::prepareMenus()
{
    const auto fillBy = [this](QToolButton *button, auto fill) {
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
    };
    fillBy(m_ui->groupButton, &UnitTaskListPage::fillGroupMenu);
    fillBy(m_ui->columnButton, &UnitTaskListPage::fillColumnMenu);
    fillBy(m_ui->viewButton, &UnitTaskListPage::fillViewMenu);
    const std::pair<QToolButton *, QLatin1StringView> icons[] = {{m_ui->filterButton, "view-filter"_L1},
                                                                 {m_ui->groupButton, "view-group"_L1},
                                                                 {m_ui->columnButton, "show_table_column"_L1},
                                                                 {m_ui->viewButton, "bookmarks"_L1}};
    for (const auto &[button, icon] : icons) {
        button->setIcon(themeIcon(m_theme, icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto *header = m_ui->table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu(this);
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    m_ui->table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->table, &QWidget::customContextMenuRequested, this, &UnitTaskListPage::showLineMenu);
}

void UnitTaskListPage::fillGroupMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &entry : CodeTable<UnitTaskGrouping>::entries) {
        auto *action = menu->addAction(groupingName(entry.first), this, [this, by = entry.first] {
            m_filter.grouping = by;
            reload();
        });
        action->setCheckable(true);
        action->setChecked(m_filter.grouping == entry.first);
        group->addAction(action);
    }
    menu->addSeparator();
    const bool grouped = m_filter.grouping != UnitTaskGrouping::None;
    menu->addAction(tr("&Fold all"), this, [this] { m_model->foldAll(UnitTaskModel::Folding::Folded); })
        ->setEnabled(grouped);
    menu->addAction(tr("&Unfold all"), this, [this] { m_model->foldAll(UnitTaskModel::Folding::Open); })
        ->setEnabled(grouped);
}

void UnitTaskListPage::fillColumnMenu(QMenu *menu)
{
    auto *table = m_ui->table;
    for (int column = 0; column < UnitTaskModel::ColumnCount; ++column) {
        auto *action = menu->addAction(m_model->columnName(column));
        action->setCheckable(true);
        action->setChecked(!table->isColumnHidden(column));
        action->setEnabled(column != UnitTaskModel::TaskColumn); // A line without its number says nothing.
        connect(action, &QAction::toggled, table,
                [table, column](bool on) { table->setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Usual columns"), this, &UnitTaskListPage::resetColumns);
    menu->addAction(tr("&Usual order of lines"), this, [this] {
        m_filter.sort.clear();
        setFilter(m_filter);
    });
}

void UnitTaskListPage::resetColumns()
{
    auto *header = m_ui->table->horizontalHeader();
    for (int column = 0; column < UnitTaskModel::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    settleColumns();
}

void UnitTaskListPage::takeView(const ListView &view)
{
    if (!view.columns.isEmpty())
        m_ui->table->horizontalHeader()->restoreState(view.columns);
    setFilter(view.filter);
}

void UnitTaskListPage::fillViewMenu(QMenu *menu)
{
    for (const auto &view : builtInViews())
        menu->addAction(view.name, this, [this, view] { takeView(view); });
    menu->addSeparator();
    if (!m_settings)
        return;
    const auto views = savedViews(*m_settings, group());
    for (const auto &view : views)
        menu->addAction(plain(view.name), this, [this, view] { takeView(view); });
    menu->addSeparator();
    menu->addAction(tr("&Save this view…"), this, &UnitTaskListPage::nameView);
    auto *removal = menu->addMenu(tr("&Remove a view"));
    removal->setEnabled(!views.empty());
    for (const auto &view : views)
        removal->addAction(plain(view.name), this,
                           [this, name = view.name] { removeView(*m_settings, group(), name); });
}

void UnitTaskListPage::nameView()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Save this view"),
                                               tr("Name of the view; one of that name is replaced"),
                                               QLineEdit::Normal, {}, &ok)
                             .trimmed();
    if (!ok || name.isEmpty())
        return;
    saveView(*m_settings, group(), {name, m_filter, m_ui->table->horizontalHeader()->saveState()});
    m_ui->messages->showText(tr("The view %1 stands in the menu of views.").arg(name));
}

void UnitTaskListPage::showLineMenu(const QPoint &at)
{
    const auto index = m_ui->table->currentIndex();
    const auto *line = index.isValid() ? m_model->lineAt(index.row()) : nullptr;
    if (!line)
        return;
    QMenu menu(this);
    const auto narrow = [this](auto change) {
        return [this, change] {
            UnitTaskFilter filter = m_filter;
            change(filter);
            setFilter(filter);
        };
    };
    menu.addAction(tr("&Open"), this, [this, id = line->id] { Q_EMIT opened(id); });
    menu.addAction(tr("&Copy"), QKeySequence(QKeySequence::Copy), m_ui->table, &UnitTaskTable::copySelection);
    const auto ids = allSelected();
    menu.addAction(tr("Change in &all selected… (%1)").arg(ids.size()), this,
                   [this, ids] { Q_EMIT bulkEditWanted(ids); });
    menu.addSeparator();
    menu.addActions(m_lineActions);
    menu.addSeparator();
    menu.addAction(tr("Only &task %1").arg(plain(line->taskNumber)), this,
                   narrow([task = line->taskNumber](UnitTaskFilter &filter) { filter.task = task; }));
    menu.addAction(tr("Only &unit %1").arg(plain(line->unit)), this,
                   narrow([unit = line->unit](UnitTaskFilter &filter) { filter.units = {unit}; }));
    if (m_scope == Scope::All)
        menu.addAction(tr("Only &state %1").arg(stateName(line->state)), this,
                       narrow([state = line->state](UnitTaskFilter &filter) { filter.states = {state}; }));
    menu.exec(m_ui->table->viewport()->mapToGlobal(at));
}

} // namespace bihuan
