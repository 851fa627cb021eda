#pragma once

#include "core/error.h"

#include <QStyledItemDelegate>

namespace bihuan {

/// Edits a cell of a table of records in a field or a list of choices, and keeps what was typed when it is
/// refused.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QPersistentModelIndex &index, const Error &error, const QString &value) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace bihuan
