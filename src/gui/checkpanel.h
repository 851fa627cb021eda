#pragma once

#include "core/checkrecords.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace bihuan {

class CaseEditor;
class CheckRow;
class Theme;

/// 体检 of the unit task on screen: everything that the checks found, by severity, with a way to each place.
class CheckPanel : public QFrame
{
    Q_OBJECT

public:
    CheckPanel(CaseEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    /// Runs the checks anew. Shown rows are made anew only when something else was found.
    void refresh();
    const CheckCounts &counts() const { return m_counts; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void counted();
    /// A path as UnitTaskPage::reveal() takes it.
    void goWanted(const QString &path);
    void failed(const bihuan::Error &error);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Group { Blocks, Warnings, Notes, Passed, GroupCount };

    void fillRows();
    size_t placeOfFocus() const;
    void addGroup(Group group, const std::vector<const CheckFinding *> &findings);
    CheckRow *makeRow(const CheckFinding &finding);
    bool isWanted(const CheckFinding &finding) const;
    void pass(const CheckResult &result, const QString &reason);
    void takeBack(const CheckWaiver &waiver);
    void go(const QString &where);
    void moveFrom(CheckRow &row, int rows);
    void keepRun();
    void showHead();

    CaseEditor &m_editor;
    const Theme &m_theme;
    std::vector<CheckFinding> m_findings{};
    CheckStage m_stage = CheckStage::Opinion;
    CheckCounts m_counts{};
    bool m_stale = true; ///< The rows are those of an older run.
    bool m_passedShown = false;
    std::vector<CheckRow *> m_rows{};
    QLabel *m_title;
    QLabel *m_note;
    QLineEdit *m_filter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list = nullptr;
};

} // namespace bihuan
