#pragma once

#include "core/result.h"
#include "core/unittaskfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;
class QSettings;

namespace Ui {
class UnitTaskListPage;
}

namespace bihuan {

class FilterBar;
class Services;
class Theme;
class UnitTaskDelegate;
class UnitTaskModel;
struct ListView;

/// The list of unit tasks with its conditions, order, groups, columns and saved views; also, limited to some
/// states, the list of those in acceptance.
class UnitTaskListPage : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { All, InAcceptance };

    UnitTaskListPage(Scope scope, Services &services, const Theme &theme, QWidget *parent = nullptr);
    ~UnitTaskListPage() override;

    /// Reads the list anew; selection and place stay. A long list shows its first lines at once, the rest
    /// follows from a thread of its own.
    void reload();

    const UnitTaskFilter &filter() const { return m_filter; }
    void setFilter(const UnitTaskFilter &filter);
    void focusFilter();
    void select(UnitTaskId id);
    UnitTaskId selected() const;
    std::vector<UnitTaskId> allSelected() const;
    UnitTaskModel &model() { return *m_model; }
    /// All that the filter lets through, in the order shown.
    std::vector<UnitTaskId> shown() const;
    /// What the menu of a line offers beside its own: commands of the window.
    void setLineActions(const QList<QAction *> &actions) { m_lineActions = actions; }

    /// Saved views are kept there from then on.
    void restoreFrom(QSettings &settings);
    void saveTo(QSettings &settings) const;

Q_SIGNALS:
    void opened(bihuan::UnitTaskId id);
    void newWanted();
    void importWanted();
    void exampleWanted();
    /// One field is to be changed in all of these.
    void bulkEditWanted(const std::vector<bihuan::UnitTaskId> &ids);
    /// What is selected, in numbers; empty for one line.
    void sumsChanged(const QString &words);
    void filled();

private:
    // unittasklistpage.cpp
    void prepareTable();
    void prepareFilter();
    void applyQuery();
    void takeFilter(const UnitTaskFilter &filter);
    void readRest();
    void takeListing(UnitTaskListing listing);
    void showEmptiness();
    void showSorting();
    void sortBy(int column);
    void goToNumber(const QString &figure);
    void showSums();
    UnitTaskFilter wholeFilter() const;
    QString group() const;
    void settleColumns();

    // unittasklistmenus.cpp
    void prepareMenus();
    void fillGroupMenu(QMenu *menu);
    void fillColumnMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void showLineMenu(const QPoint &at);
    void takeView(const ListView &view);
    void nameView();
    void resetColumns();

    std::unique_ptr<Ui::UnitTaskListPage> m_ui;
    Scope m_scope;
    Services &m_services;
    const Theme &m_theme;
    UnitTaskModel *m_model;
    UnitTaskDelegate *m_delegate = nullptr;
    FilterBar *m_filterBar = nullptr;
    QSettings *m_settings = nullptr;
    QList<QAction *> m_lineActions{};
    UnitTaskFilter m_filter{};
    UnitTaskFilter m_shownFilter{}; ///< That of the lines on screen.
    int m_total = 0;                ///< Without the filter.
    int m_reading = 0;              ///< Counts readings: the answer to an earlier one is dropped.
    bool m_complete = true;         ///< All lines have come.
    QTimer m_typing{};
};

} // namespace bihuan
