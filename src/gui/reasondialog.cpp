#include "gui/reasondialog.h"

#include "core/literals.h"
#include "gui/textfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

ReasonDialog::ReasonDialog(const QString &title, const QString &question, const Choices &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_reason(new TextField)
    , m_choice(new ChoiceField)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    m_choice->setChoices(choices);
    m_choice->setVisible(!choices.empty());
    m_choice->setAccessibleName(tr("Grade"));
    auto *why = new QLabel(tr("&Reason"));
    why->setBuddy(m_reason);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumWidth(fontMetrics().height() * 24);
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addWidget(why);
    column->addWidget(m_reason);
    column->addWidget(m_buttons);
    auto *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&OK"));
    ok->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(m_reason, &QTextEdit::textChanged, this,
            [this, ok] { ok->setEnabled(!m_reason->text().trimmed().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_reason->commitComposing();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace bihuan
