#pragma once

#include "core/progress.h"
#include "gui/chip.h"

#include <QStyledItemDelegate>

namespace bihuan {

struct ProgressCell;

/// A grade in three ways at once: icon, word and colour.
Chip gradeChip(std::optional<Grade> grade, const QString &word);

/// Draws the cells of the progress grid: the grade as a chip, or the text, and at the right what is to be
/// said about the report. Words for grades are typed with completion.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProgressDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// Draws the marks from the right edge of `room`; returns what is left of it.
    QRect paintMarks(QPainter &painter, QRect room, const ProgressCell &cell) const;

    const Theme &m_theme;
};

} // namespace bihuan
