#pragma once

#include "gui/choicefield.h"

#include <QDialog>

class QDialogButtonBox;

namespace bihuan {

class TextField;

/// Asks for a reason, and for one of several values where there are some. Ok needs a reason.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &question, const Choices &choices = {},
                 QWidget *parent = nullptr);

    QString reason() const;
    QString code() const { return m_choice->code(); }

private:
    TextField *m_reason;
    ChoiceField *m_choice;
    QDialogButtonBox *m_buttons;
};

} // namespace bihuan
