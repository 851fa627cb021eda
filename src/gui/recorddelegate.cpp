#include "gui/recorddelegate.h"

#include "gui/datefield.h"
#include "gui/recordtablemodel.h"

#include <QEvent>

namespace bihuan {

namespace {

constexpr auto kBase = "base"; ///< Property of an editor: the stored value that it began from.

QString valueOf(QWidget *editor)
{
    if (auto *choice = qobject_cast<ChoiceField *>(editor))
        return choice->code();
    return static_cast<LineField *>(editor)->text();
}

} // namespace

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto *model = static_cast<const RecordTableModel *>(index.model());
    const auto &column = model->columns()[static_cast<std::size_t>(index.column())];
    if (column.choices.empty()) {
        auto *line = column.isDay ? new DateField(parent) : new LineField(parent);
        line->setAccessibleName(column.title);
        return line;
    }
    auto *choice = new ChoiceField(parent);
    choice->setChoices(column.choices);
    choice->setAccessibleName(column.title);
    auto *self = const_cast<RecordDelegate *>(this); // Signals are not const in their owner's view.
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(kBase).isValid())
        return; // The model has moved on; what is being typed stays.
    const QString stored = index.data(Qt::EditRole).toString();
    editor->setProperty(kBase, stored);
    if (auto *choice = qobject_cast<ChoiceField *>(editor)) {
        choice->setCode(stored);
        return;
    }
    auto *line = static_cast<LineField *>(editor);
    line->setText(stored);
    line->selectAll();
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QPersistentModelIndex cell(index);
    const QString value = valueOf(editor);
    auto stored =
        static_cast<RecordTableModel *>(model)->write(index, editor->property(kBase).toString(), value);
    if (!stored)
        Q_EMIT refused(cell, stored.error(), value);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += option.fontMetrics.averageCharWidth() * 2;
    return size.expandedTo({0, option.fontMetrics.height() * 8 / 5});
}

bool RecordDelegate::eventFilter(QObject *object, QEvent *event)
{
    // Before the base class hands over the text and closes the field.
    if (event->type() == QEvent::FocusOut) {
        if (auto *line = qobject_cast<LineField *>(object))
            line->commitComposing();
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace bihuan
