#pragma once

#include <QTableView>

namespace bihuan {

class ProgressModel;

/// The progress grid as a spreadsheet: arrows, F2, typing, Enter down and Tab right, Delete, Ctrl+C and
/// Ctrl+V of blocks, Ctrl+D to fill down.
class ProgressView : public QTableView
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget *parent = nullptr);

    bool isEditing() const { return state() == EditingState; }

    /// The selected cells as lines of tab-separated texts and as an HTML table, into the clipboard.
    void copy() const;

    /// Stores the block in the clipboard from the first selected cell on; a single text in every selected
    /// cell.
    void paste();

    /// Gives every selected cell what the first of its column says.
    void fillDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    ProgressModel *grid() const;
    /// Selected cells, column by column from the top.
    QModelIndexList chosen() const;
    void step(int down, int right);
};

/// The cells of a block as spreadsheets put it into the clipboard: lines, tabs between cells, cells with line
/// breaks in quotes.
std::vector<QStringList> blockFrom(const QString &text);

} // namespace bihuan
