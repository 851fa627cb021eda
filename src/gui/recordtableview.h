#pragma once

#include <QTableView>

namespace bihuan {

/// A table as tall as its rows: the page scrolls, not the table. Tab leaves it unless a cell is being edited.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settleRows();
};

} // namespace bihuan
