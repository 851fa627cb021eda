#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace bihuan {

/// Lets the lines of a title be set by hand: line breaks move, the words stay as they are.
class TitleLinesDialog : public QDialog
{
    Q_OBJECT

public:
    TitleLinesDialog(const QString &title, const std::vector<qsizetype> &breaks, QWidget *parent = nullptr);

    /// As Opinion::titleBreaks keeps them: "18,35"; empty = found by the program.
    QString breaks() const { return m_breaks; }

private:
    void follow();

    QString m_title;
    QString m_breaks{};
    QPlainTextEdit *m_lines;
    QLabel *m_note;
    QPushButton *m_ok = nullptr;
};

} // namespace bihuan
