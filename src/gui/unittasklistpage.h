#pragma once

#include "core/result.h"
#include "core/unittaskfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSettings;
class QToolButton;

namespace Ui {
class UnitTaskListPage;
}

namespace bihuan {

class Services;
class Theme;
class UnitTaskModel;

/// The list of unit tasks with its filter; also, limited to some states, the list of those in acceptance.
class UnitTaskListPage : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { All, InAcceptance };

    UnitTaskListPage(Scope scope, Services &services, const Theme &theme, QWidget *parent = nullptr);
    ~UnitTaskListPage() override;

    /// Reads the list anew; selection and place stay.
    void reload();

    const UnitTaskFilter &filter() const { return m_filter; }
    void setFilter(const UnitTaskFilter &filter);
    void focusFilter();
    void select(UnitTaskId id);
    UnitTaskId selected() const;
    UnitTaskModel &model() { return *m_model; }
    /// All that the filter lets through, in the order shown.
    std::vector<UnitTaskId> shown() const;

    void saveTo(QSettings &settings) const;
    /// Takes over what saveTo() stored; the list itself is read with the next reload().
    void restoreFrom(QSettings &settings);

Q_SIGNALS:
    void opened(bihuan::UnitTaskId id);
    void newWanted();
    void importWanted();
    void exampleWanted();
    void filled();

private:
    void prepareTable();
    void prepareFilter();
    void applyQuery();
    void takeFilter(const UnitTaskFilter &filter);
    void fillStateMenu();
    void fillUnitMenu();
    void showChips();
    QToolButton *addChip(const QString &words, std::function<void()> remove);
    void showEmptiness(int total);
    void sortBy(int column);
    void showSorting();
    void activate(const QModelIndex &index);
    UnitTaskFilter wholeFilter() const;
    bool isFiltered() const;
    QString group() const;

    std::unique_ptr<Ui::UnitTaskListPage> m_ui;
    Scope m_scope;
    Services &m_services;
    const Theme &m_theme;
    UnitTaskModel *m_model;
    UnitTaskFilter m_filter{};
    QTimer m_typing{};
    std::vector<QToolButton *> m_chips{};
};

} // namespace bihuan
