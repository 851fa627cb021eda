#include "gui/progressdetail.h"

#include "gui/chip.h"
#include "gui/choicefield.h"
#include "gui/progressdelegate.h"
#include "gui/textfield.h"
#include "wording/progresstext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bihuan {

namespace {

QLabel *labelled(const QString &look, const QString &words = {})
{
    auto *label = new QLabel(words);
    label->setProperty("look", look);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

Chip statusChip(const ProgressReport &report)
{
    const QString words = reportStatusName(report.status);
    switch (report.status) {
    case ReportStatus::Draft:
        return {"document-edit"_L1, report.isBlank() ? QString() : words, ColorRole::TextMuted};
    case ReportStatus::Submitted: return {"document-send"_L1, words, ColorRole::Info};
    case ReportStatus::TakenIn: return {"object-locked"_L1, words, ColorRole::Ok};
    case ReportStatus::Returned: return {"mail-reply-sender"_L1, words, ColorRole::Bad};
    }
    Q_UNREACHABLE();
}

Chip timelinessChip(Timeliness timeliness)
{
    if (timeliness == Timeliness::Late)
        return {"chronometer"_L1, timelinessName(timeliness), ColorRole::Warn};
    if (timeliness == Timeliness::Missing)
        return {"dialog-cancel"_L1, timelinessName(timeliness), ColorRole::Bad};
    return {};
}

} // namespace

ProgressDetail::ProgressDetail(ProgressModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    build();
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ProgressDetail::fill);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { showCell({}); });
    showCell({});
}

void ProgressDetail::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, m_theme.space(1), 0, 0);
    auto *head = new QHBoxLayout;
    m_place = labelled(u"section"_s);
    m_place->setWordWrap(false);
    m_status = new ChipLabel(m_theme);
    m_timeliness = new ChipLabel(m_theme);
    m_repetition = new ChipLabel(m_theme);
    m_returned = labelled(u"problem"_s);
    head->addWidget(m_place);
    for (auto *chip : {m_status, m_timeliness, m_repetition})
        head->addWidget(chip, 0, Qt::AlignVCenter);
    head->addWidget(m_returned, 1, Qt::AlignVCenter);
    column->addLayout(head);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *parts = new QHBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(m_theme.space(4));
    parts->addWidget(buildFields(), 5);
    parts->addWidget(buildLast(), 3);
    parts->addWidget(buildGround(), 3);
    area->setWidget(inside);
    column->addWidget(area, 1);
}

TextField *ProgressDetail::addField(const char *name, const QString &words, QVBoxLayout &column)
{
    auto *label = labelled(u"hint"_s, words);
    auto *field = new TextField;
    field->setObjectName(QString::fromLatin1(name));
    label->setBuddy(field);
    field->setAccessibleName(label->text().remove(u'&'));
    label->setTextFormat(Qt::AutoText);
    column.addWidget(label);
    column.addWidget(field);
    connect(field, &TextField::left, this, &ProgressDetail::commit);
    connect(field, &TextField::cancelled, this, &ProgressDetail::reset);
    return field;
}

QWidget *ProgressDetail::buildFields()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Grade"));
    label->setProperty("look", u"hint"_s);
    m_grade = new ChoiceField;
    m_grade->setObjectName(u"progressGrade"_s);
    m_grade->setAccessibleName(tr("Grade"));
    label->setBuddy(m_grade);
    row->addWidget(label);
    row->addWidget(m_grade, 1);
    column->addLayout(row);
    connect(m_grade, &QComboBox::activated, this, [this] {
        auto report = typed();
        report.gradeWord = m_grade->code();
        if (report.gradeWord.isEmpty())
            report.grade.reset();
        store(report);
    });
    m_text = addField("progressText", tr("&What was done"), *column);
    m_problems = addField("progressProblems", tr("&Problems"), *column);
    m_nextSteps = addField("progressNextSteps", tr("&Next steps"), *column);
    column->addStretch(1);
    return part;
}

QWidget *ProgressDetail::buildLast()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_lastHead = labelled(u"hint"_s);
    m_last = labelled(u"plain"_s);
    m_last->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_lastHead);
    column->addWidget(m_last, 1);
    return part;
}

QWidget *ProgressDetail::buildGround()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_proposal = labelled(u"plain"_s);
    m_takeProposal = new QPushButton(tr("&Take the proposed grade"));
    m_ground = labelled(u"hint"_s);
    column->addWidget(m_proposal);
    column->addWidget(m_takeProposal, 0, Qt::AlignLeading);
    column->addWidget(m_ground, 1);
    connect(m_takeProposal, &QPushButton::clicked, this, [this] {
        if (!isShown())
            return;
        const auto proposed = m_model.grid().prefilled(m_model.rowAt(m_cell.row()), size_t(m_cell.column()));
        auto report = typed();
        report.gradeWord = proposed.gradeWord;
        store(report);
    });
    return part;
}

void ProgressDetail::showCell(const QModelIndex &index)
{
    m_cell = index;
    setEnabled(isShown());
    reset();
}

void ProgressDetail::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

ProgressReport ProgressDetail::typed() const
{
    ProgressReport report = m_base;
    report.text = m_text->text();
    report.problems = m_problems->text();
    report.nextSteps = m_nextSteps->text();
    return report;
}

bool ProgressDetail::isTyping() const
{
    return m_text->document()->isModified() || m_problems->document()->isModified() ||
           m_nextSteps->document()->isModified();
}

bool ProgressDetail::commit()
{
    if (!isShown())
        return true;
    for (auto *field : {m_text, m_problems, m_nextSteps})
        field->commitComposing();
    const auto report = typed();
    return report == m_base || store(report);
}

bool ProgressDetail::store(const ProgressReport &report)
{
    std::vector<bool> modified;
    for (auto *field : {m_text, m_problems, m_nextSteps}) {
        modified.push_back(field->document()->isModified());
        field->document()->setModified(false); // Or it would keep itself from being filled anew.
    }
    if (m_model.enterReports({report}))
        return true;
    size_t place = 0;
    for (auto *field : {m_text, m_problems, m_nextSteps})
        field->document()->setModified(modified[place++]);
    return false;
}

void ProgressDetail::reset()
{
    for (auto *field : {m_text, m_problems, m_nextSteps})
        field->document()->setModified(false);
    fill();
}

void ProgressDetail::fill()
{
    if (!isShown()) {
        m_place->setText(tr("No report chosen"));
        for (auto *chip : {m_status, m_timeliness, m_repetition})
            chip->setChip({});
        for (auto *label : {m_returned, m_lastHead, m_last, m_proposal, m_ground})
            label->clear();
        for (auto *field : {m_text, m_problems, m_nextSteps})
            field->setText({});
        m_base = {};
        return;
    }
    const auto &row = m_model.rowAt(m_cell.row());
    const auto &cell = m_model.cellAt(m_cell);
    const auto &report = cell.report;
    m_place->setText(row.taskNumber + u' ' + row.unit + u" · "_s +
                     m_model.grid().periods[size_t(m_cell.column())].label());
    m_status->setChip(statusChip(report));
    m_timeliness->setChip(timelinessChip(cell.timeliness));
    m_repetition->setChip({"view-list-icons"_L1, repetitionName(cell.repetition), ColorRole::Warn});
    m_returned->setText(report.status == ReportStatus::Returned ? tr("Returned: %1").arg(report.returnReason)
                                                                : QString());
    Choices choices{{QString(), tr("— not graded —")}};
    for (const auto &word : m_model.grid().words)
        choices.push_back({word.word, word.word});
    m_grade->setChoices(choices);
    m_grade->setCode(report.gradeWord);
    const bool isTypedIn = isTyping();
    const std::pair<TextField *, const QString &> fields[] = {
        {m_text, report.text}, {m_problems, report.problems}, {m_nextSteps, report.nextSteps}};
    for (const auto &[field, text] : fields) {
        field->setReadOnly(report.status == ReportStatus::TakenIn);
        if (isTypedIn)
            continue; // What somebody else stored meanwhile is a conflict when this is stored.
        if (field->text() != text)
            field->setText(text);
        field->document()->setModified(false);
    }
    if (!isTypedIn)
        m_base = report;
    m_grade->setEnabled(report.status != ReportStatus::TakenIn);
    m_takeProposal->setEnabled(report.status != ReportStatus::TakenIn);
    fillLast();
    fillGround();
}

void ProgressDetail::fillLast()
{
    const auto &row = m_model.rowAt(m_cell.row());
    const auto *last = m_model.grid().earlier(row, size_t(m_cell.column()));
    if (!last) {
        m_lastHead->setText(tr("Last report"));
        m_last->setText(tr("There is no earlier report."));
        return;
    }
    const auto period = reportingPeriodFrom(last->period);
    m_lastHead->setText(
        tr("Last report: %1, %2").arg(period ? period->label() : last->period, last->gradeWord));
    QStringList parts{last->text};
    if (!last->problems.isEmpty())
        parts << tr("Problems: %1").arg(last->problems);
    if (!last->nextSteps.isEmpty())
        parts << tr("Next steps: %1").arg(last->nextSteps);
    m_last->setText(parts.join(u"\n\n"_s));
}

void ProgressDetail::fillGround()
{
    const auto &row = m_model.rowAt(m_cell.row());
    const auto proposed = m_model.grid().proposal(row, size_t(m_cell.column()));
    m_proposal->setText(tr("Proposed: %1. %2").arg(gradeName(proposed.grade), reasonText(proposed)));
    QStringList lines;
    for (const auto &event : eventsIn(row.facts.events, m_model.grid().periods[size_t(m_cell.column())]))
        lines << eventSentence(event);
    if (!lines.isEmpty())
        lines.prepend(tr("Events of the period"));
    if (!row.facts.milestones.empty())
        lines << tr("Milestones");
    for (const auto &milestone : row.facts.milestones) {
        const QString what = milestone.target.isEmpty() ? milestone.text : milestone.target;
        lines << tr("%1, due %2: %3")
                     .arg(what, milestone.dueOn.toString(Qt::ISODate),
                          milestone.reachedOn
                              ? tr("reached %1").arg(milestone.reachedOn->toString(Qt::ISODate))
                              : tr("not reached"));
    }
    lines << tr("Deadline: %1").arg(row.facts.deadline.text);
    lines << tr("Measures carried out: %1 of %2").arg(row.facts.implemented).arg(row.facts.measures);
    m_ground->setText(lines.join(u'\n'));
}

} // namespace bihuan
