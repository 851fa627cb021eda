#pragma once

#include "gui/recordtablemodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace bihuan {

class ConflictBar;
class RecordTableView;

/// What is typed in a cell and not stored yet.
struct TypedCell
{
    RecordField place{};
    QString base{}; ///< The stored value that it is typed over.
    QString text{};
};

/// A titled list of records inside a card: the table shows once there is something in it, a button adds.
class RecordSection : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString addText READ addText WRITE setAddText)

public:
    explicit RecordSection(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Words of the button that adds; empty for none.
    QString addText() const;
    void setAddText(const QString &text);

    void setColumns(std::vector<RecordColumn> columns);
    void bind(CaseEditor &editor, RecordSource source);

    RecordTableModel &model() { return m_model; }
    RecordTableView &view() { return *m_view; }
    /// For buttons beside the title.
    void addButton(QWidget *button);

    /// Opens the row for a new record.
    void startAdding();
    /// Shows and selects the record at a path like "members[1].name"; false when it is not in this list.
    bool reveal(const QString &path);
    /// The same for a field of a record; where the field has no column, its record.
    bool revealRecord(const RecordField &wanted);

    /// Stores the cell that is being edited. False when a refused value is waiting for the user.
    bool commit();
    bool isDirty() const;

    /// The cell being typed in; none in the row of a record that is not there yet.
    std::optional<TypedCell> typed() const;
    /// Opens the cell again with what was typed; shows both texts when the stored one has changed since.
    /// False when the record is not in this list.
    bool recover(const TypedCell &cell);

Q_SIGNALS:
    void rowActivated(qint64 id);

private:
    void refresh();
    void showRefusal(const QPersistentModelIndex &index, const Error &error, const QString &value);
    void reopen(const QPersistentModelIndex &index, const QString &value);
    void keepMine();
    void removeSelected();
    void showMenu(const QPoint &at);
    void updateRemoving();
    void settle();

    RecordTableModel m_model{};
    CaseEditor *m_editor = nullptr;
    QHBoxLayout *m_head;
    QLabel *m_title;
    QPushButton *m_add;
    QPushButton *m_remove;
    RecordTableView *m_view;
    QLabel *m_problem;
    ConflictBar *m_conflict;
    QPersistentModelIndex m_refusedAt{};
    QString m_refused{};
};

} // namespace bihuan
