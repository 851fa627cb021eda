#include "gui/measurecard.h"

#include "core/duties.h"
#include "gui/casefields.h"
#include "gui/fieldframe.h"
#include "gui/measuresources.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"
#include "gui/textfield.h"
#include "ui_measurecard.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QStyle>

namespace bihuan {

MeasureCard::MeasureCard(CaseEditor &editor, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::MeasureCard>()), m_editor(editor)
{
    setProperty("look", u"card"_s);
    setAcceptDrops(true);
    m_ui->setupUi(this);
    m_ui->number->field()->setAccessibleName(tr("Number of the measure"));
    m_ui->number->field()->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    m_ui->requirements->setColumns(requirementColumns());
    m_ui->events->setColumns(eventColumns());
    m_ui->evidence->setColumns(evidenceColumns());
    const auto add = [this](const QString &words, auto slot) {
        auto *button = new QPushButton(words);
        button->setProperty("look", u"flat"_s);
        connect(button, &QPushButton::clicked, this, slot);
        m_ui->evidence->addButton(button);
    };
    add(tr("+ Files…"), &MeasureCard::chooseFiles);
    add(tr("+ On paper"), &MeasureCard::addPaper);
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_measure); });
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_intake, &EvidenceIntake::cancel);
    connect(&m_intake, &EvidenceIntake::started, this, [this] { showIntake(true); });
    connect(&m_intake, &EvidenceIntake::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_intake, &EvidenceIntake::finished, this, [this] { showIntake(false); });
    connect(&m_intake, &EvidenceIntake::failed, this, &MeasureCard::failed);
    connect(m_ui->evidence, &RecordSection::rowActivated, this,
            [this](qint64 id) { Q_EMIT openWanted(EvidenceId(id)); });
    for (auto *frame : fields()) {
        if (auto *text = frame->textField())
            connect(text, &TextField::filesPasted, this,
                    [this](const QMimeData *pasted) { attach(EvidenceIntake::filesOf(*pasted)); });
    }
    connect(m_ui->proposals, &DutyProposals::failed, this, &MeasureCard::failed);
    connect(m_ui->proposals, &DutyProposals::editWanted, this, [this] {
        auto &view = m_ui->requirements->view();
        const auto last = view.model()->index(view.model()->rowCount() - 1, 0);
        view.setFocus();
        view.setCurrentIndex(last);
        view.edit(last);
    });
    connect(&editor, &CaseEditor::changed, this, &MeasureCard::showDuties);
    showIntake(false);
}

MeasureCard::~MeasureCard() = default;

void MeasureCard::bind(int index)
{
    const auto &file = m_editor.file().measures[static_cast<std::size_t>(index)];
    m_measure = file.measure.id;
    m_ui->heading->setText(tr("Measure %1").arg(index + 1));
    m_ui->removeButton->setAccessibleName(tr("Remove measure %1").arg(index + 1));
    m_ui->number->bind(m_editor, fields::measureNumber(index, m_measure));
    m_ui->text->bind(m_editor, fields::measureText(index, m_measure));
    m_ui->implementation->bind(m_editor, fields::implementation(index, m_measure));
    m_ui->statement->bind(m_editor, fields::evidenceStatement(index, m_measure));
    m_ui->requirements->bind(m_editor, requirementSource(m_editor, index, m_measure));
    m_ui->events->bind(m_editor, eventSource(m_editor, index, m_measure));
    m_ui->evidence->bind(m_editor, evidenceSource(m_editor, m_measure));
    showDuties();
}

void MeasureCard::showDuties()
{
    const auto *measure = fields::findMeasure(const_cast<CaseFile &>(m_editor.file()), m_measure);
    if (!measure)
        return; // Another unit task; bind() follows.
    m_ui->duties->setDuties(dutiesOf(*measure, m_editor.file().deadline()));
    m_ui->proposals->show(m_editor, m_measure);
}

std::vector<FieldFrame *> MeasureCard::fields() const
{
    return {m_ui->number, m_ui->text, m_ui->implementation, m_ui->statement};
}

std::vector<RecordSection *> MeasureCard::sections() const
{
    return {m_ui->requirements, m_ui->events, m_ui->evidence};
}

void MeasureCard::attach(const QStringList &paths)
{
    if (auto started = m_intake.start(m_editor, m_measure, paths); !started)
        Q_EMIT failed(started.error());
}

void MeasureCard::chooseFiles()
{
    attach(QFileDialog::getOpenFileNames(this, tr("Add evidence to measure")));
}

void MeasureCard::pasteFiles()
{
    attach(EvidenceIntake::filesOf(*QGuiApplication::clipboard()->mimeData()));
}

void MeasureCard::addPaper()
{
    if (auto added = addPaperEvidence(m_editor, m_measure, tr("Paper")); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    auto &view = m_ui->evidence->view();
    const auto title =
        view.model()->index(view.model()->rowCount() - 1, static_cast<int>(fields::EvidenceColumn::Title));
    view.setFocus();
    view.setCurrentIndex(title);
    view.edit(title);
}

void MeasureCard::showIntake(bool running)
{
    m_ui->dropHint->setVisible(!running);
    m_ui->progress->setVisible(running);
    m_ui->progress->setValue(0);
    m_ui->progress->setAccessibleName(tr("Copying evidence"));
    m_ui->cancelButton->setVisible(running);
}

void MeasureCard::highlight(bool on)
{
    setProperty("dropTarget", on);
    style()->unpolish(this);
    style()->polish(this);
}

void MeasureCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    highlight(true);
}

void MeasureCard::dragLeaveEvent(QDragLeaveEvent *)
{
    highlight(false);
}

void MeasureCard::dropEvent(QDropEvent *event)
{
    highlight(false);
    event->acceptProposedAction();
    attach(EvidenceIntake::filesOf(*event->mimeData()));
}

} // namespace bihuan
