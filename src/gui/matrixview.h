#pragma once

#include "core/evidence.h"

#include <QTableView>

namespace bihuan {

class MatrixCellEditor;
class MatrixModel;
class Theme;

/// The matrix measure × evidence with heads that stay in sight. Arrows move, Enter, F2 or a click on a filled
/// cell edits it in place, Space maps and takes off; a piece or files dropped on a row belong to its measure.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(MatrixModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Opens the editor in this cell.
    void editCell(const QModelIndex &index);
    bool isEditing() const;

    /// Stores what is being edited; false when it was refused and has to be seen to.
    bool commit();

    /// What was typed is refused: the editor stays open and says why.
    void showProblem(const QString &problem);
    void closeEditor();

Q_SIGNALS:
    /// `edited` is to be stored; with a new id when the cell was empty.
    void editedCell(const bihuan::EvidenceMapping &edited);
    void toggled(const QModelIndex &index);
    void evidenceDropped(int row, bihuan::EvidenceId evidence);
    void filesDropped(int row, const QMimeData *data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void takeDrag(QDragMoveEvent *event);
    void setDropRow(int row);

    MatrixModel &m_model;
    const Theme &m_theme;
    MatrixCellEditor *m_editor;
    bool m_refused = false;
    int m_dropRow = -1;
};

} // namespace bihuan
