#include "gui/evidencepage.h"

#include "gui/chip.h"
#include "gui/evidencefilter.h"
#include "gui/evidencemodel.h"
#include "gui/evidenceopener.h"
#include "gui/evidencepreview.h"
#include "gui/icons.h"
#include "services/caseservice.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "ui_evidencepage.h"

#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStyledItemDelegate>

namespace bihuan {

namespace {

constexpr int kTypingMilliseconds = 250;
constexpr int kChoosingMilliseconds = 150; ///< Running down the list reads nothing.

/// Widths of the columns, in letters; the title takes what is left.
constexpr int kColumnLetters[EvidenceModel::ColumnCount] = {8, 20, 11, 9, 10, 12, 6, 9, 14};

/// Marks evidence that belongs to no measure with a chip in the last column.
class OrphanDelegate : public QStyledItemDelegate
{
public:
    OrphanDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(EvidenceModel::OrphanRole).toBool()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const Chip chip{"dialog-warning"_L1, item.text, ColorRole::Warn};
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        painter->setFont(option.font);
        paintChip(*painter, option.rect.adjusted(m_theme.space(1), 0, 0, 0), chip, m_theme);
    }

private:
    const Theme &m_theme;
};

} // namespace

EvidencePage::EvidencePage(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidencePage>())
    , m_services(services)
    , m_model(new EvidenceModel(this))
    , m_filter(new EvidenceFilter(this))
    , m_preview(new EvidencePreview(services, theme))
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_ui->splitter->addWidget(m_preview);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_choosing.setSingleShot(true);
    m_choosing.setInterval(kChoosingMilliseconds);
    connect(&m_choosing, &QTimer::timeout, this, &EvidencePage::preview);
    connect(m_preview, &EvidencePreview::confirmed, this, &EvidencePage::store);
    connect(m_preview, &EvidencePreview::windowWanted, this, &EvidencePage::previewInWindow);
    m_filter->setSourceModel(m_model);
    auto *table = m_ui->table;
    table->setModel(m_filter);
    table->sortByColumn(EvidenceModel::UnitColumn, Qt::AscendingOrder);
    table->setItemDelegateForColumn(EvidenceModel::MeasuresColumn, new OrphanDelegate(theme, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->horizontalHeader()->setSectionResizeMode(EvidenceModel::TitleColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    // Beside the preview there is room for little more than the title.
    table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column)
        table->setColumnWidth(column, fontMetrics().averageCharWidth() * kColumnLetters[column]);
    m_ui->filter->addAction(themeIcon(theme, "edit-find"_L1, ColorRole::TextMuted),
                            QLineEdit::LeadingPosition);
    m_ui->filter->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMilliseconds);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter->setQuery(m_ui->filter->text());
        showCount();
    });
    connect(m_ui->orphans, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOrphansOnly(only);
        showCount();
    });
    connect(m_ui->openButton, &QPushButton::clicked, this, &EvidencePage::openCopy);
    connect(table, &QTableView::doubleClicked, this, &EvidencePage::openCopy);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_choosing,
            qOverload<>(&QTimer::start));
    connect(m_ui->taskButton, &QPushButton::clicked, this, [this] {
        if (const auto *line = current())
            Q_EMIT unitTaskWanted(line->unitTaskId);
    });
    auto *enter = new QShortcut(Qt::Key_Return, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &EvidencePage::openCopy);
}

EvidencePage::~EvidencePage() = default;

void EvidencePage::reload()
{
    auto lines = m_services.unitTasks().evidenceLines();
    if (!lines) {
        m_ui->messages->showError(lines.error());
        return;
    }
    m_model->setLines(*std::move(lines));
    showCount();
}

void EvidencePage::showCount()
{
    const int shown = m_filter->rowCount();
    m_ui->count->setText(u"%1 / %2"_s.arg(shown).arg(m_model->rowCount()));
    m_ui->empty->setVisible(m_model->rowCount() == 0);
    m_ui->splitter->setVisible(m_model->rowCount() > 0);
    if (shown > 0 && !m_ui->table->currentIndex().isValid())
        m_ui->table->setCurrentIndex(m_filter->index(0, 0));
    m_ui->openButton->setEnabled(shown > 0);
    m_ui->taskButton->setEnabled(shown > 0);
}

void EvidencePage::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

const EvidenceLine *EvidencePage::current() const
{
    const auto index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? &m_model->lineAt(index.row()) : nullptr;
}

void EvidencePage::preview()
{
    const auto *line = current();
    auto *shown = m_window && m_window->isVisible() ? m_window : m_preview;
    if (!line) {
        shown->clear();
        return;
    }
    const auto file = m_services.cases().get(line->unitTaskId);
    const auto *item = file ? file->evidenceItem(line->evidence.id) : nullptr;
    if (item)
        shown->show(*file, *item);
    else
        shown->clear();
}

void EvidencePage::store(const Evidence &evidence)
{
    const auto saved = m_services.cases().save(evidence);
    if (!saved) {
        m_ui->messages->showError(saved.error());
        return;
    }
    Q_EMIT edited(evidence.unitTaskId, saved->step);
    reload();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_model->lineAt(m_filter->mapToSource(m_filter->index(row, 0)).row()).evidence.id == evidence.id)
            m_ui->table->setCurrentIndex(m_filter->index(row, 0));
    }
    preview();
}

void EvidencePage::previewInWindow()
{
    if (!m_window) {
        m_window = new EvidencePreview(m_services, m_theme, this);
        m_window->setWindowFlag(Qt::Window);
        connect(m_window, &EvidencePreview::confirmed, this, &EvidencePage::store);
        m_window->setWindowTitle(tr("Evidence"));
        m_window->resize(m_preview->size() * 3 / 2);
    }
    m_window->QWidget::show();
    m_window->raise();
    m_preview->clear();
    preview();
}

void EvidencePage::openCopy()
{
    const auto *line = current();
    if (!line)
        return;
    auto file = m_services.cases().get(line->unitTaskId);
    if (!file) {
        m_ui->messages->showError(file.error());
        return;
    }
    const auto *item = file->evidenceItem(line->evidence.id);
    if (!item || item->files.empty()) {
        m_ui->messages->showText(tr("This evidence lies on paper only; there is no file to open."));
        return;
    }
    if (auto opened = openCopies(m_services, *item); !opened)
        m_ui->messages->showError(opened.error());
}

void EvidencePage::saveTo(QSettings &settings) const
{
    settings.setValue(u"evidence/splitter"_s, m_ui->splitter->saveState());
    settings.setValue(u"evidence/header"_s, m_ui->table->horizontalHeader()->saveState());
}

void EvidencePage::restoreFrom(QSettings &settings)
{
    m_ui->splitter->restoreState(settings.value(u"evidence/splitter"_s).toByteArray());
    m_ui->table->horizontalHeader()->restoreState(settings.value(u"evidence/header"_s).toByteArray());
}

} // namespace bihuan
