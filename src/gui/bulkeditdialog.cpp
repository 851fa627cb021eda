#include "gui/bulkeditdialog.h"

#include "gui/fieldproblem.h"
#include "gui/linefield.h"
#include "wording/recordnames.h"
#include "wording/steptext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

namespace {

constexpr int kTypingPause = 250; // Milliseconds.

QString bulkTable(BulkField field)
{
    const bool ofUnitTask = field == BulkField::Deadline || field == BulkField::LongTerm;
    return ofUnitTask ? u"unit_task"_s : u"task_unit_role"_s;
}

QString bulkColumn(BulkField field)
{
    return field == BulkField::Deadline ? u"deadline_text"_s : toCode(field);
}

} // namespace

QString bulkFieldName(BulkField field)
{
    return fieldName(bulkTable(field), bulkColumn(field));
}

QString bulkStepText(BulkField field)
{
    return stepText(Change::Changed, bulkTable(field), bulkColumn(field));
}

BulkEditDialog::BulkEditDialog(int unitTasks, Preview preview, QWidget *parent)
    : QDialog(parent)
    , m_preview(std::move(preview))
    , m_field(new QComboBox)
    , m_value(new LineField)
    , m_flag(new QComboBox)
    , m_words(new QLabel)
{
    setWindowTitle(tr("Change in %1 unit tasks").arg(unitTasks));
    for (const auto &entry : CodeTable<BulkField>::entries)
        m_field->addItem(bulkFieldName(entry.first), entry.second);
    m_flag->addItem(tr("yes"), u"true"_s);
    m_flag->addItem(tr("no"), u"false"_s);
    m_field->setAccessibleName(tr("Field"));
    m_value->setAccessibleName(tr("New value"));
    m_flag->setAccessibleName(tr("New value"));
    m_value->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_words->setWordWrap(true);
    m_words->setProperty("look", u"hint"_s);
    auto *form = new QFormLayout;
    auto *fieldLabel = new QLabel(tr("&Field"));
    fieldLabel->setBuddy(m_field);
    form->addRow(fieldLabel, m_field);
    auto *values = new QVBoxLayout;
    values->addWidget(m_value);
    values->addWidget(m_flag);
    auto *valueLabel = new QLabel(tr("New &value"));
    valueLabel->setBuddy(m_value);
    form->addRow(valueLabel, values);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_applyButton = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_applyButton->setProperty("look", u"primary"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showField);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &BulkEditDialog::askPreview);
    connect(m_flag, &QComboBox::currentIndexChanged, this, &BulkEditDialog::askPreview);
    connect(m_value, &QLineEdit::textChanged, this, [this] {
        m_applyButton->setEnabled(false);
        m_typing.start();
    });
    showField();
}

BulkEdit BulkEditDialog::edit() const
{
    const auto field = fromCode<BulkField>(m_field->currentData().toString()).value_or(BulkField::Deadline);
    return {.field = field,
            .value = field == BulkField::LongTerm ? m_flag->currentData().toString() : m_value->text()};
}

void BulkEditDialog::showField()
{
    const bool flag = edit().field == BulkField::LongTerm;
    m_flag->setVisible(flag);
    m_value->setVisible(!flag);
    m_value->setPlaceholderText(edit().field == BulkField::Deadline
                                    ? tr("As on paper, 2025年底前; empty for that of the task")
                                    : QString());
    askPreview();
}

void BulkEditDialog::askPreview()
{
    m_preview(this, edit(), [this, asked = ++m_asked](const Result<BulkOutcome> &seen) {
        if (asked != m_asked)
            return; // Something else has been typed since.
        m_applyButton->setEnabled(seen && seen->changed > 0);
        m_words->setText(
            seen ? tr("%1 would change, %2 hold this already.").arg(seen->changed).arg(seen->unchanged)
                 : fieldErrorText(seen.error()));
    });
}

} // namespace bihuan
