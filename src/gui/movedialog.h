#pragma once

#include "core/result.h"
#include "gui/choicefield.h"

#include <QDate>
#include <QDialog>
#include <QHash>

#include <functional>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace bihuan {

class LineField;
class TextField;

/// Asks for what a move needs to be told, and stays open with the reason until the move was made.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    using Submit = std::function<Result<void>(const MoveDialog &)>;

    /// `verb` stands on the button that makes the move.
    MoveDialog(const QString &title, const QString &verb, QWidget *parent = nullptr);

    void setSubmit(Submit submit) { m_submit = std::move(submit); }
    void setIntro(const QString &text);

    // Fields, each under a key; the first one has the focus.
    LineField *addLine(const QString &key, const QString &label, const QString &value = {});
    TextField *addText(const QString &key, const QString &label, const QString &value = {});
    LineField *addDay(const QString &key, const QString &label, QDate value = {});
    ChoiceField *addChoice(const QString &key, const QString &label, const Choices &choices);
    /// Something of another kind, between the fields and the buttons.
    void addPart(QWidget *part);

    QString text(const QString &key) const;
    /// Not valid where the field is empty; accept() refuses what is no day.
    QDate day(const QString &key) const;

    void accept() override;

private:
    void addRow(const QString &label, QWidget *field);
    std::optional<QString> wrongDay() const;
    void showProblem(const QString &text);

    QVBoxLayout *m_column;
    QFormLayout *m_form;
    QLabel *m_intro;
    QLabel *m_problem;
    QHash<QString, LineField *> m_lines{};
    QHash<QString, LineField *> m_days{};
    QHash<QString, TextField *> m_texts{};
    QHash<QString, ChoiceField *> m_choices{};
    Submit m_submit{};
};

} // namespace bihuan
