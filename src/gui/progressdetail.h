#pragma once

#include "gui/progressmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

class ChipLabel;
class ChoiceField;
class TextField;

/// One report in full: what was done, problems and next steps, the last period's beside them, and what the
/// grade is proposed from.
class ProgressDetail : public QWidget
{
    Q_OBJECT

public:
    ProgressDetail(ProgressModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the cell; none when the index is not valid. What was typed for another cell and not stored by
    /// commit() is given up.
    void showCell(const QModelIndex &index);

    /// Stores what is being typed; false when it was refused.
    bool commit();

    /// Something was typed that is not stored.
    bool isTyping() const;

    void focusText();

private:
    void build();
    QWidget *buildFields();
    QWidget *buildLast();
    QWidget *buildGround();
    TextField *addField(const char *name, const QString &words, QVBoxLayout &column);
    void fill();
    void reset();
    void fillLast();
    void fillGround();
    bool store(const ProgressReport &report);
    ProgressReport typed() const;
    bool isShown() const { return m_cell.isValid(); }

    ProgressModel &m_model;
    const Theme &m_theme;
    QPersistentModelIndex m_cell{};
    ProgressReport m_base{}; ///< As stored when the fields were filled.
    QLabel *m_place = nullptr;
    ChipLabel *m_status = nullptr;
    ChipLabel *m_timeliness = nullptr;
    ChipLabel *m_repetition = nullptr;
    QLabel *m_returned = nullptr;
    ChoiceField *m_grade = nullptr;
    TextField *m_text = nullptr;
    TextField *m_problems = nullptr;
    TextField *m_nextSteps = nullptr;
    QLabel *m_lastHead = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_proposal = nullptr;
    QPushButton *m_takeProposal = nullptr;
    QLabel *m_ground = nullptr;
};

} // namespace bihuan
