#include "gui/progresspage.h"

#include "gui/choicefield.h"
#include "gui/edithistory.h"
#include "gui/icons.h"
#include "gui/linefield.h"
#include "gui/messagebar.h"
#include "gui/progressdelegate.h"
#include "gui/progressdetail.h"
#include "gui/progressmodel.h"
#include "gui/progresssummodel.h"
#include "gui/progressview.h"
#include "services/background.h"
#include "services/progressservice.h"
#include "wording/progresstext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace bihuan {

namespace {

constexpr int kFilterMilliseconds = 250;
/// Draws the grades of a task or plan as chips.
class SumDelegate : public QStyledItemDelegate
{
public:
    SumDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto all = static_cast<const ProgressSumModel *>(index.model())->gradeAt(index);
        if (!all || !all->grade()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const Chip chip = gradeChip(all->grade(), item.text);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->setFont(option.font);
        paintChip(*painter, option.rect.adjusted(m_theme.space(1) / 2, 0, 0, 0), chip, m_theme);
    }

private:
    const Theme &m_theme;
};

constexpr int kManyRows = 300; ///< From here on the grid is read in the background.

} // namespace

ProgressPage::ProgressPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_history(history)
    , m_theme(theme)
    , m_model(new ProgressModel(services.progress(), this))
    , m_sums(new ProgressSumModel(this))
    , m_year(QDate::currentDate().year())
{
    setProperty("look", u"page"_s);
    build();
    connectParts();
}

void ProgressPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(buildHead());
    column->addLayout(buildActions());
    m_messages = new MessageBar;
    column->addWidget(m_messages);
    m_empty =
        new QLabel(tr("No plan with unit tasks yet. Import what a unit has sent, or begin a new unit task; "
                      "its plan then stands here."));
    m_empty->setProperty("look", u"hint"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addWidget(m_empty, 1);
    buildTables();
    column->addWidget(m_splitter, 1);
}

QBoxLayout *ProgressPage::buildHead()
{
    auto *row = new QHBoxLayout;
    auto *title = new QLabel(tr("Progress"));
    title->setProperty("look", u"title"_s);
    m_plan = new ChoiceField;
    m_plan->setObjectName(u"progressPlan"_s);
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setMinimumContentsLength(16);
    m_earlier = new QToolButton;
    m_earlier->setIcon(themeIcon(m_theme, "go-previous"_L1));
    m_earlier->setToolTip(tr("Year before"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later = new QToolButton;
    m_later->setIcon(themeIcon(m_theme, "go-next"_L1));
    m_later->setToolTip(tr("Year after"));
    m_later->setAccessibleName(m_later->toolTip());
    m_yearLabel = new QLabel;
    m_filter = new LineField;
    m_filter->setObjectName(u"progressFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by task or unit"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_mark = new ChoiceField;
    m_mark->setObjectName(u"progressMark"_s);
    m_mark->setAccessibleName(tr("Which reports"));
    m_mark->setChoices({{u"0"_s, tr("All reports")},
                        {u"1"_s, tr("Missing")},
                        {u"2"_s, tr("Late")},
                        {u"3"_s, tr("Repeated")},
                        {u"4"_s, tr("To be taken in")},
                        {u"5"_s, tr("Returned")},
                        {u"6"_s, tr("Behind schedule")}});
    m_mark->setCurrentIndex(0);
    row->addWidget(title);
    row->addWidget(m_plan, 1);
    row->addWidget(m_earlier);
    row->addWidget(m_yearLabel);
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_filter);
    row->addWidget(m_mark);
    return row;
}

QBoxLayout *ProgressPage::buildActions()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Show"));
    m_field = new ChoiceField;
    m_field->setObjectName(u"progressField"_s);
    m_field->setAccessibleName(tr("What the cells show"));
    m_field->setChoices({{u"0"_s, tr("Grade")},
                         {u"1"_s, tr("What was done")},
                         {u"2"_s, tr("Problems")},
                         {u"3"_s, tr("Next steps")}});
    m_field->setCurrentIndex(0);
    label->setBuddy(m_field);
    m_counts = new QLabel;
    m_counts->setProperty("look", u"hint"_s);
    m_counts->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(m_field);
    row->addStretch(1);
    const auto add = [&](const char *name, const QString &words, auto slot) {
        auto *button = new QPushButton(words);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    add("progressPrefill", tr("Pre&fill"), &ProgressPage::prefill)
        ->setToolTip(
            tr("Fills empty reports that are selected, from the events of the period and the last report"));
    add("progressSubmit", tr("S&ubmit"), &ProgressPage::submit);
    add("progressTakeIn", tr("Ta&ke in"), &ProgressPage::takeIn);
    add("progressReturn", tr("&Return …"), &ProgressPage::giveBack);
    add("progressSetGrade", tr("Set by &hand …"), &ProgressPage::setGrade)
        ->setToolTip(tr("Sets the grade of the task or the plan against the rule"));
    add("progressCall", tr("&Call …"), &ProgressPage::changeCall)
        ->setToolTip(tr("How often the plan calls for progress, and the words for grades"));
    auto *lines = new QVBoxLayout; // A line of its own: beside the buttons the counts were cut.
    lines->addLayout(row);
    lines->addWidget(m_counts);
    return lines;
}

void ProgressPage::buildTables()
{
    m_view = new ProgressView;
    m_view->setObjectName(u"progressGrid"_s);
    m_view->setAccessibleName(tr("Progress reports"));
    m_view->setModel(m_model);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setItemDelegate(new ProgressDelegate(m_theme, m_view));
    m_sumView = new QTableView;
    m_sumView->setObjectName(u"progressSums"_s);
    m_sumView->setAccessibleName(tr("Sums"));
    m_sumView->setModel(m_sums);
    m_sumView->setItemDelegate(new SumDelegate(m_theme, m_sumView));
    m_sumView->horizontalHeader()->hide();
    m_sumView->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sumView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sumView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sumView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sumView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sumView->setTabKeyNavigation(false);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    // As wide as the grid without its scroll bar, or the columns would not stand below each other.
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0);
    below->addWidget(m_sumView);
    column->addLayout(below);
    m_detail = new ProgressDetail(*m_model, m_theme);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
}

void ProgressPage::connectParts()
{
    connect(m_plan, &QComboBox::activated, this, [this] {
        if (commit())
            fillGrid();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { moveYear(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { moveYear(1); });
    connect(m_field, &QComboBox::activated, this,
            [this] { m_model->setField(static_cast<ProgressField>(m_field->currentIndex())); });
    connect(m_mark, &QComboBox::activated, this, &ProgressPage::applyFilter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kFilterMilliseconds);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_filter->isComposing())
            m_typing.start();
        else
            applyFilter();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProgressPage::moveTo);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_sumView->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_sumView->horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { m_sumView->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value()); });
    connect(m_sumView, &QTableView::doubleClicked, this, &ProgressPage::setGrade);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int size) { m_sumView->setColumnWidth(section, size); });
    connect(m_model, &ProgressModel::stored, this, [this](qint64 step) {
        m_messages->hide();
        ++m_stored;
        note({step}, u"progress_report"_s);
        showSums();
    });
    connect(m_model, &ProgressModel::bulk, this, [this](const std::vector<ProgressReport> &reports) {
        run([](ProgressService &service, const auto &all) { return service.enter(all); }, reports);
    });
    connect(m_model, &ProgressModel::failed, this, [this](const Error &error) {
        m_refused = true;
        m_messages->showError(error);
    });
    connect(&m_theme, &Theme::changed, this, &ProgressPage::settleSizes);
}

void ProgressPage::settleSizes()
{
    const int line = fontMetrics().height();
    const int names = line * 13;
    for (QTableView *view : std::initializer_list<QTableView *>{m_view, m_sumView}) {
        view->verticalHeader()->setDefaultSectionSize(line * 17 / 10);
        view->verticalHeader()->setFixedWidth(names);
        view->horizontalHeader()->setMinimumSectionSize(line * 4);
        for (int column = 0; column < m_model->columnCount(); ++column)
            view->setColumnWidth(column, line * 19 / 2);
    }
    m_sumView->setFixedHeight(m_sumView->verticalHeader()->defaultSectionSize() *
                                  ProgressSumModel::LineCount +
                              2 * m_sumView->frameWidth());
}

PlanId ProgressPage::plan() const
{
    return PlanId(m_plan->code().toLongLong());
}

void ProgressPage::fillPlans()
{
    auto plans = m_services.progress().plans();
    if (!plans) {
        m_messages->showError(plans.error());
        return;
    }
    const QString kept = m_plan->code();
    Choices choices;
    for (const auto &one : *plans)
        choices.push_back({QString::number(one.id.value()), one.title});
    m_plan->setChoices(choices);
    m_plan->setCode(kept);
    if (m_plan->currentIndex() < 0 && !choices.empty())
        m_plan->setCurrentIndex(0);
    const bool any = !choices.empty();
    m_empty->setVisible(!any);
    m_splitter->setVisible(any);
}

void ProgressPage::reload()
{
    fillPlans();
    fillGrid();
}

void ProgressPage::fillGrid()
{
    m_yearLabel->setText(tr("Year %1").arg(m_year));
    if (plan().isNew())
        return;
    const PlanId wanted = plan();
    const QDate from(m_year, 1, 1);
    const QDate to(m_year, 12, 31);
    const bool isLarge = m_model->grid().plan.id == wanted && m_model->grid().rows.size() > kManyRows;
    const auto show = [this, wanted, from, before = m_stored](const Result<ProgressGrid> &grid) {
        if (!grid)
            m_messages->showError(grid.error());
        else if (plan() == wanted && from.year() == m_year && before == m_stored) // Else it is old already.
            showGrid(*grid);
    };
    if (isLarge)
        inBackground(
            this, m_services.folder(), m_services.actor(),
            [=](Services &own) { return own.progress().grid(wanted, from, to); }, show);
    else
        show(m_services.progress().grid(wanted, from, to));
}

void ProgressPage::showGrid(ProgressGrid grid)
{
    const auto current = m_view->currentIndex();
    const UnitTaskId kept = current.isValid() ? m_model->rowAt(current.row()).unitTaskId : UnitTaskId();
    const bool isOther = grid.plan.id != m_model->grid().plan.id || grid.periods != m_model->grid().periods;
    if (m_detail->isTyping() && m_detail->commit()) { // What was read is older than what was typed.
        fillGrid();
        return;
    }
    int column = current.isValid() && !isOther ? current.column() : 0;
    m_model->setGrid(std::move(grid));
    if (isOther) {
        const auto &periods = m_model->grid().periods;
        for (size_t i = 0; i < periods.size(); ++i) {
            if (periods[i].firstDay() <= m_model->grid().today)
                column = int(i);
        }
        settleSizes();
        QTimer::singleShot(0, m_view,
                           [this] { m_view->scrollTo(m_view->currentIndex()); }); // Laid out by then.
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(kept)), column));
    showCurrent();
}

void ProgressPage::moveTo(const QModelIndex &, const QModelIndex &before)
{
    const QPersistentModelIndex kept(before);
    if (before.isValid() && !m_detail->commit()) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(kept); // What was typed there is not stored, and must not be lost.
        m_view->viewport()->update();
        return;
    }
    showCurrent();
}

void ProgressPage::showCurrent()
{
    m_detail->showCell(m_view->currentIndex());
    showSums();
}

void ProgressPage::showSums()
{
    const auto current = m_view->currentIndex();
    m_sums->setGrid(&m_model->grid(),
                    current.isValid() ? std::optional(m_model->rowAt(current.row()).taskId) : std::nullopt);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_sumView->setColumnWidth(column, m_view->columnWidth(column));
    m_sumView->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value());
    if (!current.isValid()) {
        m_counts->clear();
        return;
    }
    const auto column = size_t(current.column());
    const auto sum = m_model->grid().sum(column);
    int reported = 0;
    int repeated = 0;
    for (const auto &row : m_model->grid().rows) {
        reported += row.cells[column].report.isReported();
        repeated += row.cells[column].repetition != Repetition::None;
    }
    m_counts->setText(tr("%1: called %2, reported %3, late %4, missing %5, repeated %6")
                          .arg(m_model->grid().periods[column].label())
                          .arg(sum.called)
                          .arg(reported)
                          .arg(sum.late)
                          .arg(sum.missing)
                          .arg(repeated));
}

void ProgressPage::applyFilter()
{
    if (!commit())
        return;
    const auto current = m_view->currentIndex();
    const UnitTaskId kept = current.isValid() ? m_model->rowAt(current.row()).unitTaskId : UnitTaskId();
    const int column = std::max(0, current.column());
    m_model->setFilter(m_filter->text(), static_cast<ProgressMark>(m_mark->currentIndex()), column);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(kept)), column));
    showCurrent();
}

void ProgressPage::moveYear(int by)
{
    if (!commit())
        return;
    m_year += by;
    fillGrid();
}

bool ProgressPage::commit()
{
    m_refused = false;
    if (m_view->isEditing())
        m_view->setFocus(); // Takes the focus from the editor, which stores what it holds.
    return m_detail->commit() && !m_refused;
}

bool ProgressPage::isTyping() const
{
    return m_view->isEditing() || m_detail->isTyping() || m_jobs > 0;
}

void ProgressPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ProgressPage::saveTo(QSettings &settings) const
{
    settings.setValue(u"progress/splitter"_s, m_splitter->saveState());
    settings.setValue(u"progress/plan"_s, m_plan->code());
}

void ProgressPage::restoreFrom(QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"progress/splitter"_s).toByteArray());
    fillPlans();
    m_plan->setCode(settings.value(u"progress/plan"_s).toString());
}

} // namespace bihuan
