#include "gui/newunittaskdialog.h"

#include "ui_newunittaskdialog.h"
#include "wording/errortext.h"

namespace bihuan {

NewUnitTaskDialog::NewUnitTaskDialog(const NewUnitTask &suggested, Create create, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NewUnitTaskDialog>()), m_create(std::move(create))
{
    m_ui->setupUi(this);
    m_ui->office->setText(suggested.office);
    m_ui->plan->setText(suggested.planTitle);
    m_ui->office->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_ui->problem->hide();
    for (auto *line : {m_ui->office, m_ui->plan, m_ui->task, m_ui->unit}) {
        if (line->text().isEmpty()) {
            line->setFocus();
            break;
        }
    }
    connect(m_ui->createButton, &QPushButton::clicked, this, &NewUnitTaskDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &NewUnitTaskDialog::reject);
}

NewUnitTaskDialog::~NewUnitTaskDialog() = default;

void NewUnitTaskDialog::accept()
{
    const auto created = m_create({m_ui->office->text().trimmed(), m_ui->plan->text().trimmed(),
                                   m_ui->task->text().trimmed(), m_ui->unit->text().trimmed()});
    if (!created) {
        m_ui->problem->setText(errorText(created.error()));
        m_ui->problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace bihuan
