#include "gui/recordsection.h"

#include "gui/conflictbar.h"
#include "gui/fieldproblem.h"
#include "gui/linefield.h"
#include "gui/recorddelegate.h"
#include "gui/recordtableview.h"

#include <spdlog/spdlog.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace bihuan {

namespace {

QPushButton *flatButton()
{
    auto *button = new QPushButton;
    button->setProperty("look", u"flat"_s);
    return button;
}

} // namespace

RecordSection::RecordSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_title(new QLabel)
    , m_add(flatButton())
    , m_remove(flatButton())
    , m_view(new RecordTableView)
    , m_problem(new QLabel)
    , m_conflict(new ConflictBar)
{
    m_title->setProperty("look", u"hint"_s);
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_remove->setText(tr("Remove"));
    m_remove->hide();
    auto *delegate = new RecordDelegate(this);
    m_view->setItemDelegate(delegate);
    m_view->setModel(&m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_head->addWidget(m_title);
    m_head->addWidget(m_add);
    m_head->addWidget(m_remove);
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(m_head);
    for (auto *part : std::initializer_list<QWidget *>{m_view, m_problem, m_conflict})
        column->addWidget(part);
    connect(delegate, &RecordDelegate::refused, this, &RecordSection::showRefusal);
    connect(m_add, &QPushButton::clicked, this, &RecordSection::startAdding);
    connect(m_remove, &QPushButton::clicked, this, &RecordSection::removeSelected);
    connect(m_view, &RecordTableView::removeWanted, this, &RecordSection::removeSelected);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordSection::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordSection::updateRemoving);
    connect(m_conflict, &ConflictBar::mineKept, this, &RecordSection::keepMine);
    connect(m_conflict, &ConflictBar::theirsTaken, m_conflict, &QWidget::hide);
    settle();
}

QString RecordSection::title() const
{
    return m_title->text();
}

void RecordSection::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_view->setAccessibleName(title);
    m_remove->setAccessibleName(tr("Remove from %1").arg(title));
}

QString RecordSection::addText() const
{
    return m_add->text();
}

void RecordSection::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setVisible(!text.isEmpty());
}

void RecordSection::setColumns(std::vector<RecordColumn> columns)
{
    m_model.setColumns(std::move(columns));
    auto *header = m_view->horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const bool stretches = m_model.columns()[static_cast<std::size_t>(i)].stretches;
        header->setSectionResizeMode(i, stretches ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * 60);
}

void RecordSection::bind(CaseEditor &editor, RecordSource source)
{
    if (m_editor != &editor) {
        m_editor = &editor;
        connect(&editor, &CaseEditor::changed, this, &RecordSection::refresh);
    }
    m_problem->hide();
    m_conflict->hide();
    m_model.setSource(editor, std::move(source));
    settle();
}

void RecordSection::addButton(QWidget *button)
{
    m_head->insertWidget(m_head->count() - 1, button);
}

void RecordSection::startAdding()
{
    m_model.setAdding(true);
    settle();
    const auto cell = m_model.index(m_model.rowCount() - 1, m_model.source().firstColumn);
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    m_view->edit(cell);
}

bool RecordSection::reveal(const QString &path)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const auto cell = m_model.index(row, column);
            if (cell.data(RecordTableModel::PathRole).toString() != path)
                continue;
            m_view->setFocus();
            m_view->setCurrentIndex(cell);
            return true;
        }
    }
    return false;
}

bool RecordSection::revealRecord(const RecordField &wanted)
{
    const auto placeOf = [this](int row, int column) {
        const auto field = m_model.source().field(row, m_model.idAt(row), column);
        return field.place ? field.place(m_editor->file()) : RecordField{};
    };
    for (int row = 0; m_editor && row < m_model.rowCount() && !m_model.isNewRow(row); ++row) {
        const auto first = placeOf(row, 0);
        if (first.table != wanted.table || first.record != wanted.record)
            continue;
        int column = 0;
        while (column < m_model.columnCount() && placeOf(row, column) != wanted)
            ++column;
        m_view->setFocus();
        m_view->setCurrentIndex(m_model.index(row, column < m_model.columnCount() ? column : 0));
        return true;
    }
    return false;
}

bool RecordSection::commit()
{
    if (m_view->isEditing())
        m_view->setFocus(Qt::OtherFocusReason); // The cell loses the focus and is taken over.
    return !m_conflict->isVisibleTo(this) && !m_view->isEditing();
}

bool RecordSection::isDirty() const
{
    return m_view->isEditing();
}

std::optional<TypedCell> RecordSection::typed() const
{
    const auto *line = m_view->isEditing() ? m_view->findChild<LineField *>() : nullptr;
    const auto cell = m_view->currentIndex();
    if (!line || !cell.isValid() || m_model.isNewRow(cell.row()))
        return std::nullopt;
    const auto field = m_model.source().field(cell.row(), m_model.idAt(cell.row()), cell.column());
    return TypedCell{.place = field.place(m_editor->file()),
                     .base = cell.data(Qt::EditRole).toString(),
                     .text = line->text()};
}

bool RecordSection::recover(const TypedCell &cell)
{
    if (!revealRecord(cell.place))
        return false;
    const QPersistentModelIndex index = m_view->currentIndex();
    if (index.data(Qt::EditRole).toString() == cell.base) {
        reopen(index, cell.text);
        return true;
    }
    m_refusedAt = index;
    m_refused = cell.text;
    m_conflict->showTexts(cell.text, index.data(Qt::DisplayRole).toString());
    return true;
}

void RecordSection::refresh()
{
    m_model.refresh();
    settle();
}

void RecordSection::showRefusal(const QPersistentModelIndex &index, const Error &error, const QString &value)
{
    spdlog::warn("{}: {}", name(error.kind), error.detail.toStdString());
    m_refusedAt = index;
    m_refused = value;
    if (error.kind == Error::Kind::Conflict && index.isValid()) {
        m_conflict->showTexts(value, index.data(Qt::DisplayRole).toString());
        return;
    }
    m_problem->setText(fieldErrorText(error));
    m_problem->show();
    // Not before the delegate has closed its field.
    QTimer::singleShot(0, this, [this, index, value] { reopen(index, value); });
}

void RecordSection::reopen(const QPersistentModelIndex &index, const QString &value)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->edit(index);
    if (auto *line = m_view->findChild<LineField *>())
        line->setText(value);
}

void RecordSection::keepMine()
{
    m_conflict->hide();
    const QPersistentModelIndex cell = m_refusedAt;
    if (!cell.isValid())
        return;
    auto stored = m_model.write(cell, cell.data(Qt::EditRole).toString(), m_refused);
    if (!stored)
        showRefusal(cell, stored.error(), m_refused);
}

void RecordSection::removeSelected()
{
    const auto current = m_view->currentIndex();
    if (!current.isValid() || m_model.isNewRow(current.row())) {
        m_model.setAdding(false);
        settle();
        return;
    }
    if (auto removed = m_model.remove(current.row()); !removed) {
        m_problem->setText(fieldErrorText(removed.error()));
        m_problem->show();
    }
}

void RecordSection::showMenu(const QPoint &at)
{
    const auto cell = m_view->indexAt(at);
    if (!cell.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Edit"), this, [this, cell] { m_view->edit(cell); });
    if (m_model.source().openable && !m_model.isNewRow(cell.row()))
        menu.addAction(tr("Open a copy"), this,
                       [this, cell] { Q_EMIT rowActivated(m_model.idAt(cell.row())); });
    if (m_model.source().remove)
        menu.addAction(tr("Remove"), this, &RecordSection::removeSelected);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void RecordSection::updateRemoving()
{
    m_remove->setVisible(m_model.source().remove && m_view->selectionModel()->hasSelection());
}

void RecordSection::settle()
{
    m_view->setVisible(m_model.rowCount() > 0);
    if (!m_view->isEditing() && !m_conflict->isVisibleTo(this))
        m_problem->hide();
    updateRemoving();
}

} // namespace bihuan
