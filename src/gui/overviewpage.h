#pragma once

#include "core/result.h"
#include "core/unittaskfilter.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bihuan {

class MessageBar;
class Services;
class Theme;

/// How things stand: a sentence first, then how many unit tasks are in which state. Each figure leads to its
/// list.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void listWanted(const bihuan::UnitTaskFilter &filter);
    void newWanted();
    void importWanted();
    void exampleWanted();

private:
    struct Due
    {
        int overdue = 0;
        int soon = 0;
    };

    Result<Due> countDue();
    void showSentence(const UnitTaskCounts &counts, const Due &due);
    void showStates(const UnitTaskCounts &counts);
    void follow(const QString &link);

    Services &m_services;
    const Theme &m_theme;
    QLabel *m_sentence;
    QWidget *m_start;
    QWidget *m_states;
    QGridLayout *m_grid;
    MessageBar *m_messages;
};

} // namespace bihuan
