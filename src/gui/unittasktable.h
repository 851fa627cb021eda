#pragma once

#include "core/unittaskfilter.h"

#include <QElapsedTimer>
#include <QTableView>

namespace bihuan {

class UnitTaskModel;

/// The table of a list of unit tasks: groups fold, typed letters and figures lead to a line, what is selected
/// can be copied into a table elsewhere.
class UnitTaskTable : public QTableView
{
    Q_OBJECT

public:
    explicit UnitTaskTable(QWidget *parent = nullptr);

    void setUnitTasks(UnitTaskModel *model);
    /// Those selected, in the order of the list, without heads of groups.
    std::vector<UnitTaskId> selectedUnitTasks() const;
    /// The selected lines, columns as shown: as text with tabs and as a table of HTML.
    void copySelection() const;
    /// Goes to the next line whose task number holds the figure, or whose unit begins with these sounds.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void opened(bihuan::UnitTaskId id);
    /// No line that has been read yet has the figure.
    void taskNumberWanted(const QString &figure);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool fold(int key);
    bool fits(int row, const QString &typed) const;
    QList<int> shownColumns() const;

    UnitTaskModel *m_unitTasks = nullptr;
    QString m_typed{};
    QElapsedTimer m_sinceTyped{};
};

} // namespace bihuan
