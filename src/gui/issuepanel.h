#pragma once

#include "services/issueservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

class CaseEditor;
class LineField;
class Theme;

/// Issuing the opinion, and its editions.
class IssuePanel : public QWidget
{
    Q_OBJECT

public:
    IssuePanel(CaseEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    /// Reads number and editions anew.
    void refresh();

Q_SIGNALS:
    /// Asked before issuing: what is typed has to be stored. The receiver sets `stored` to false to stop.
    void aboutToIssue(bool &stored);
    void failed(const Error &error);
    void told(const QString &words);

private:
    void issue();
    void beginEdition();
    void openEdition(int cycle, int edition);
    void showEditions();

    CaseEditor &m_editor;
    const Theme &m_theme;
    QWidget *m_form;
    LineField *m_number;
    LineField *m_day;
    QPushButton *m_issue;
    QPushButton *m_begin;
    QVBoxLayout *m_editions;
    std::vector<QPushButton *> m_buttons{}; ///< One for each issued edition; kept and filled again.
};

} // namespace bihuan
