#include "gui/progresscalldialog.h"

#include "gui/choicefield.h"
#include "gui/linefield.h"
#include "gui/messagebar.h"
#include "wording/progresstext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace bihuan {

namespace {

enum WordColumn { WordText, WordGrade, WordLongTerm, WordColumnCount };

} // namespace

ProgressCallDialog::ProgressCallDialog(const ProgressCall &call, const std::vector<GradeWord> &words,
                                       Store store, QWidget *parent)
    : QDialog(parent), m_call(call), m_store(std::move(store))
{
    setWindowTitle(tr("Call for progress"));
    build();
    m_rhythm->setCode(toCode(call.rhythm));
    m_dueDay->setValue(call.dueDay);
    m_nextMonth->setChecked(call.dueNextMonth);
    m_first->setText(call.firstPeriod);
    for (const auto &word : words)
        addWord(word);
}

void ProgressCallDialog::build()
{
    auto *form = new QFormLayout(this);
    m_messages = new MessageBar;
    form->addRow(m_messages);
    m_rhythm = new ChoiceField;
    Choices rhythms;
    for (const auto &entry : CodeTable<Rhythm>::entries)
        rhythms.push_back({entry.second, rhythmName(entry.first)});
    m_rhythm->setChoices(rhythms);
    form->addRow(tr("&How often"), m_rhythm);
    m_dueDay = new QSpinBox;
    m_dueDay->setRange(0, 31);
    m_dueDay->setSpecialValueText(tr("last day of the month"));
    form->addRow(tr("&Due on day"), m_dueDay);
    m_nextMonth = new QCheckBox(tr("in the &month after the period"));
    form->addRow({}, m_nextMonth);
    m_first = new LineField;
    m_first->setPlaceholderText(u"2026-01"_s);
    form->addRow(tr("&First period"), m_first);
    m_words = new QTableWidget(0, WordColumnCount);
    m_words->setProperty("look", u"small"_s);
    m_words->setAccessibleName(tr("Words for grades"));
    m_words->setHorizontalHeaderLabels({tr("Word"), tr("Means"), tr("Long-term")});
    m_words->verticalHeader()->hide();
    m_words->horizontalHeader()->setSectionResizeMode(WordText, QHeaderView::Stretch);
    m_words->setMinimumWidth(fontMetrics().height() * 26);
    form->addRow(m_words);
    auto *add = new QPushButton(tr("&Add a word"));
    auto *remove = new QPushButton(tr("&Remove the word"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Store"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(add, QDialogButtonBox::ActionRole);
    buttons->addButton(remove, QDialogButtonBox::ActionRole);
    form->addRow(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addWord({});
        m_words->setCurrentCell(m_words->rowCount() - 1, WordText);
        m_words->editItem(m_words->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] { m_words->removeRow(m_words->currentRow()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ProgressCallDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProgressCallDialog::reject);
}

void ProgressCallDialog::addWord(const GradeWord &word)
{
    const int row = m_words->rowCount();
    m_words->insertRow(row);
    m_words->setItem(row, WordText, new QTableWidgetItem(word.word));
    auto *grade = new ChoiceField;
    Choices grades;
    for (const auto &entry : CodeTable<Grade>::entries)
        grades.push_back({entry.second, gradeName(entry.first)});
    grade->setChoices(grades);
    grade->setCode(toCode(word.grade));
    grade->setAccessibleName(tr("Means"));
    m_words->setCellWidget(row, WordGrade, grade);
    auto *longTerm = new QTableWidgetItem;
    longTerm->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    longTerm->setCheckState(word.longTerm ? Qt::Checked : Qt::Unchecked);
    m_words->setItem(row, WordLongTerm, longTerm);
    m_words->resizeColumnToContents(WordGrade);
    m_words->resizeRowToContents(row);
}

ProgressCall ProgressCallDialog::wantedCall() const
{
    ProgressCall call = m_call;
    call.rhythm = *fromCode<Rhythm>(m_rhythm->code());
    call.dueDay = m_dueDay->value();
    call.dueNextMonth = m_nextMonth->isChecked();
    call.firstPeriod = m_first->text().trimmed();
    return call;
}

std::vector<GradeWord> ProgressCallDialog::wantedWords() const
{
    std::vector<GradeWord> words;
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const auto *grade = static_cast<ChoiceField *>(m_words->cellWidget(row, WordGrade));
        words.push_back({.word = m_words->item(row, WordText)->text().trimmed(),
                         .grade = *fromCode<Grade>(grade->code()),
                         .longTerm = m_words->item(row, WordLongTerm)->checkState() == Qt::Checked});
    }
    return words;
}

void ProgressCallDialog::accept()
{
    m_first->commitComposing();
    if (auto stored = m_store(wantedCall(), wantedWords()); !stored)
        m_messages->showError(stored.error());
    else
        QDialog::accept();
}

} // namespace bihuan
