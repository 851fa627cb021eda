#include "gui/movedialog.h"

#include "gui/datetext.h"
#include "gui/linefield.h"
#include "gui/textfield.h"
#include "wording/errortext.h"
#include "wording/sentences.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

constexpr int kDialogLetters = 64;

QLabel *wrapped(const char *look)
{
    auto *label = new QLabel;
    label->setProperty("look", QLatin1StringView(look));
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

MoveDialog::MoveDialog(const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_intro(wrapped("hint"))
    , m_problem(wrapped("problem"))
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * kDialogLetters);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *submit = new QPushButton(verb);
    submit->setObjectName(u"submitButton"_s);
    submit->setProperty("look", u"primary"_s);
    submit->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(submit);
    m_column->addWidget(m_intro);
    m_column->addLayout(m_form);
    m_column->addWidget(m_problem);
    m_column->addLayout(buttons);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    connect(cancel, &QPushButton::clicked, this, &MoveDialog::reject);
    connect(submit, &QPushButton::clicked, this, &MoveDialog::accept);
}

void MoveDialog::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void MoveDialog::addRow(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    if (m_form->rowCount() == 0)
        field->setFocus();
    m_form->addRow(words, field);
}

LineField *MoveDialog::addLine(const QString &key, const QString &label, const QString &value)
{
    auto *field = new LineField;
    field->setObjectName(key);
    field->setText(value);
    m_lines.insert(key, field);
    addRow(label, field);
    return field;
}

TextField *MoveDialog::addText(const QString &key, const QString &label, const QString &value)
{
    auto *field = new TextField;
    field->setObjectName(key);
    field->setProperty("look", u"field"_s);
    field->setText(value);
    m_texts.insert(key, field);
    addRow(label, field);
    return field;
}

LineField *MoveDialog::addDay(const QString &key, const QString &label, QDate value)
{
    auto *field = new LineField;
    field->setObjectName(key);
    field->setPlaceholderText(u"2022-09-28"_s);
    field->setText(value.isValid() ? dayText(value) : QString());
    m_days.insert(key, field);
    addRow(label, field);
    return field;
}

ChoiceField *MoveDialog::addChoice(const QString &key, const QString &label, const Choices &choices)
{
    auto *field = new ChoiceField;
    field->setObjectName(key);
    field->setProperty("look", u"field"_s);
    field->setChoices(choices);
    m_choices.insert(key, field);
    addRow(label, field);
    return field;
}

void MoveDialog::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_problem), part);
}

QString MoveDialog::text(const QString &key) const
{
    if (const auto *line = m_lines.value(key))
        return line->text();
    if (const auto *field = m_texts.value(key))
        return field->text();
    const auto *choice = m_choices.value(key);
    return choice ? choice->code() : QString();
}

QDate MoveDialog::day(const QString &key) const
{
    const auto *field = m_days.value(key);
    return field ? dayFrom(field->text()).value_or(QDate()) : QDate();
}

std::optional<QString> MoveDialog::wrongDay() const
{
    for (const auto *field : m_days) {
        if (!field->text().trimmed().isEmpty() && !dayFrom(field->text()))
            return field->text();
    }
    return std::nullopt;
}

void MoveDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void MoveDialog::accept()
{
    for (auto *line : m_lines)
        line->commitComposing();
    for (auto *field : m_texts)
        field->commitComposing();
    if (const auto wrong = wrongDay()) {
        showProblem(fill(tr("“%1” is no day. Write it as 2022-09-28."), {*wrong}));
        return;
    }
    const auto made = m_submit ? m_submit(*this) : Result<void>();
    if (!made) {
        showProblem(errorText(made.error()));
        return;
    }
    QDialog::accept();
}

} // namespace bihuan
