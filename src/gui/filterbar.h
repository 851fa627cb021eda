#pragma once

#include "core/error.h"
#include "core/unittaskfilter.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace bihuan {

class Services;
class Theme;

/// The conditions of a list as chips that can be taken away, and the menu that adds them.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Services &services, const Theme &theme, QWidget *parent = nullptr);

    const UnitTaskFilter &filter() const { return m_filter; }
    /// Shows `filter`, whose words and order are kept as they are.
    void setFilter(const UnitTaskFilter &filter);
    /// States cannot be chosen where the list is made of some of them.
    void setStatesFixed(bool fixed) { m_statesFixed = fixed; }
    /// Fills the menu of a button that adds conditions.
    void attachTo(QToolButton *button);

Q_SIGNALS:
    /// A condition was added or taken away by the user.
    void changed(const bihuan::UnitTaskFilter &filter);
    void failed(const bihuan::Error &error);

private:
    void fillMenu(QMenu *menu);
    void addStates(QMenu *menu);
    void addMarks(QMenu *menu);
    void addUnits(QMenu *menu);
    void addPlans(QMenu *menu);
    void addDeadlines(QMenu *menu);
    void apply(const std::function<void(UnitTaskFilter &)> &change);
    void showChips();
    void addChip(const QString &words, std::function<void(UnitTaskFilter &)> remove);

    Services &m_services;
    const Theme &m_theme;
    UnitTaskFilter m_filter{};
    bool m_statesFixed = false;
};

/// The days of a deadline in words: "until 2024-12-31", "2024-01-01 – 2024-12-31".
QString daysText(const std::optional<QDate> &from, const std::optional<QDate> &to);

} // namespace bihuan
