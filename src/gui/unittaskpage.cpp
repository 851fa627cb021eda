#include "gui/unittaskpage.h"

#include "gui/casefields.h"
#include "gui/checkpanel.h"
#include "gui/chip.h"
#include "gui/evidencepreview.h"
#include "gui/fieldframe.h"
#include "gui/flowbar.h"
#include "gui/icons.h"
#include "gui/issuepanel.h"
#include "gui/matrixpage.h"
#include "gui/measurecard.h"
#include "gui/measuresources.h"
#include "gui/opinionpreview.h"
#include "gui/packagepath.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"
#include "gui/signingpanel.h"
#include "services/opinionservice.h"
#include "services/services.h"
#include "ui_unittaskpage.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <span>

namespace bihuan {

namespace {

constexpr int kCheckDelayMilliseconds = 600;
constexpr int kEditorShare = 56; ///< Per cent; the rest shows the paper.
constexpr int kOutlineLetters = 22;

} // namespace

UnitTaskPage::UnitTaskPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnitTaskPage>())
    , m_theme(theme)
    , m_editor(services, history)
    , m_state(new ChipLabel(theme))
    , m_due(new ChipLabel(theme))
    , m_preview(new OpinionPreview(theme, [this] { return currentFile(); }))
    , m_flow(new FlowBar(m_editor, theme))
    , m_matrix(new MatrixPage(m_editor, theme))
    , m_checks(new CheckPanel(m_editor, theme))
{
    m_ui->setupUi(this);
    m_ui->headerRow->insertWidget(2, m_state);
    m_ui->headerRow->insertWidget(3, m_due);
    m_ui->splitter->addWidget(m_preview);
    m_ui->splitter->addWidget(m_matrix);
    m_matrix->hide();
    m_ui->column->setStretchFactor(m_ui->splitter, 1); // The header takes no more than it needs.
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setStretchFactor(2, 2);
    m_ui->backButton->setIcon(themeIcon(theme, "go-previous"_L1));
    m_ui->previewButton->setIcon(themeIcon(theme, "view-preview"_L1));
    m_ui->previewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->reviewButton->setIcon(themeIcon(theme, "view-task"_L1));
    m_ui->reviewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->matrixButton->setIcon(themeIcon(theme, "view-grid"_L1));
    m_ui->matrixButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->checksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    prepareFields();
    buildSigning();
    addFlowBar();
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(kCheckDelayMilliseconds);
    prepareChecks();
    connect(&m_editor, &CaseEditor::changed, this, &UnitTaskPage::sync);
    connect(&m_editor, &CaseEditor::saved, this, &UnitTaskPage::saved);
    connect(m_ui->backButton, &QToolButton::clicked, this, &UnitTaskPage::backWanted);
    connect(m_ui->reviewButton, &QToolButton::clicked, this, &UnitTaskPage::reviewWanted);
    connect(m_ui->previewButton, &QToolButton::toggled, this, &UnitTaskPage::showPreview);
    connect(m_ui->matrixButton, &QToolButton::toggled, this, &UnitTaskPage::setMatrixVisible);
    connect(m_matrix, &MatrixPage::failed, this, &UnitTaskPage::showError);
    connect(m_matrix, &MatrixPage::openWanted, this, &UnitTaskPage::openEvidence);
    connect(m_ui->addMeasureButton, &QPushButton::clicked, this, &UnitTaskPage::addMeasure);
    connect(m_ui->outline, &QListWidget::currentRowChanged, this, &UnitTaskPage::followOutline);
    connect(m_preview, &OpinionPreview::fieldClicked, this, &UnitTaskPage::reveal);
    connect(m_preview, &OpinionPreview::titleBreaksChosen, this, [this](const QString &breaks) {
        const auto field = fields::titleBreaks();
        show(m_editor.write(field, field.read(m_editor.file()), breaks));
        m_preview->scheduleUpdate();
    });
    connect(m_preview, &OpinionPreview::pdfWanted, this, &UnitTaskPage::pdfWanted);
    show(services.opinions().templateJson().and_then(
        [this](const QByteArray &json) { return m_preview->setTemplate(json); }));
}

UnitTaskPage::~UnitTaskPage() = default;

void UnitTaskPage::prepareFields()
{
    m_ui->members->setColumns(memberColumns());
    const auto found = m_ui->editor->findChildren<FieldFrame *>();
    m_fields.assign(found.begin(), found.end());
    for (auto *field : m_fields)
        connect(field, &FieldFrame::edited, m_preview, &OpinionPreview::scheduleUpdate);
}

void UnitTaskPage::prepareChecks()
{
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->messages) + 1, m_checks);
    m_ui->checksButton->setCheckable(true);
    connect(&m_checkDelay, &QTimer::timeout, m_checks, &CheckPanel::refresh);
    connect(m_ui->checksButton, &QToolButton::toggled, m_checks, &QWidget::setVisible);
    connect(m_checks, &CheckPanel::counted, this, &UnitTaskPage::showCheckCounts);
    connect(m_checks, &CheckPanel::goWanted, this, &UnitTaskPage::reveal);
    connect(m_checks, &CheckPanel::failed, this, &UnitTaskPage::showError);
    connect(m_checks, &CheckPanel::closed, this, [this] {
        m_ui->checksButton->setChecked(false);
        m_ui->checksButton->setFocus();
    });
}

void UnitTaskPage::buildSigning()
{
    auto *signing = new SigningPanel(m_editor, m_theme);
    auto *issuing = new IssuePanel(m_editor, m_theme);
    auto *column = m_ui->acceptanceCardColumn;
    column->insertWidget(column->indexOf(m_ui->members) + 1, signing);
    column->addWidget(issuing);
    const auto store = [this](bool &stored) { stored = commit(); };
    connect(signing, &SigningPanel::aboutToSign, this, store);
    connect(issuing, &IssuePanel::aboutToIssue, this, store);
    connect(signing, &SigningPanel::failed, this, &UnitTaskPage::showError);
    connect(issuing, &IssuePanel::failed, this, &UnitTaskPage::showError);
    connect(issuing, &IssuePanel::told, m_ui->messages,
            [this](const QString &words) { m_ui->messages->showText(words); });
}

void UnitTaskPage::addFlowBar()
{
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->splitter), m_flow);
    connect(m_flow, &FlowBar::placeWanted, this, &UnitTaskPage::reveal);
    connect(m_flow, &FlowBar::failed, this, &UnitTaskPage::showError);
    connect(m_flow, &FlowBar::aboutToMove, this, [this](bool &stored) { stored = commit(); });
}

Result<void> UnitTaskPage::open(UnitTaskId id)
{
    m_ui->messages->hide();
    const bool another = id != unitTask();
    auto opened = m_editor.open(id);
    if (!opened)
        return opened;
    if (another) {
        bindFields();
        m_ui->scroll->verticalScrollBar()->setValue(0);
        m_preview->goToPage(0);
    }
    m_preview->scheduleUpdate();
    return {};
}

void UnitTaskPage::bindFields()
{
    m_ui->finding->bind(m_editor, fields::finding());
    m_ui->goal->bind(m_editor, fields::goal());
    m_ui->deadline->bind(m_editor, fields::deadline());
    m_ui->goalCompletion->bind(m_editor, fields::goalCompletion());
    m_ui->followUp->bind(m_editor, fields::followUp());
    m_ui->acceptedOn->bind(m_editor, fields::acceptedOn());
    m_ui->conclusion->bind(m_editor, fields::conclusion());
    m_ui->contactName->bind(m_editor, fields::contactName());
    m_ui->contactPhone->bind(m_editor, fields::contactPhone());
    m_ui->documentNumber->bind(m_editor, fields::documentNumber());
    m_ui->planTitle->bind(m_editor, fields::planTitle());
    m_ui->planShortTitle->bind(m_editor, fields::planShortTitle());
    m_ui->planStandardTitle->bind(m_editor, fields::planStandardTitle());
    m_ui->planMethodTitle->bind(m_editor, fields::planMethodTitle());
    m_ui->officeName->bind(m_editor, fields::officeName());
    m_ui->officeSelfReference->bind(m_editor, fields::officeSelfReference());
    m_ui->officeAddressee->bind(m_editor, fields::officeAddressee());
    m_ui->members->bind(m_editor, memberSource(m_editor));
}

MeasureCard *UnitTaskPage::makeCard()
{
    auto *card = new MeasureCard(m_editor);
    for (auto *field : card->fields())
        connect(field, &FieldFrame::edited, m_preview, &OpinionPreview::scheduleUpdate);
    connect(card, &MeasureCard::failed, this, &UnitTaskPage::showError);
    connect(card, &MeasureCard::removeWanted, this, &UnitTaskPage::removeMeasure);
    connect(card, &MeasureCard::openWanted, this, &UnitTaskPage::openEvidence);
    m_ui->measures->addWidget(card);
    m_cards.push_back(card);
    return card;
}

void UnitTaskPage::bindMeasures()
{
    const auto &measures = file().measures;
    const auto same = [&] {
        return m_cardsShown == measures.size() &&
               std::ranges::equal(
                   measures, std::span(m_cards).first(m_cardsShown), {},
                   [](const MeasureFile &one) { return one.measure.id; },
                   [](const MeasureCard *card) { return card->measure(); });
    };
    if (same())
        return;
    m_cardsShown = measures.size();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        auto *card = i < m_cards.size() ? m_cards[i] : makeCard();
        card->bind(static_cast<int>(i));
        card->show();
    }
    for (std::size_t i = measures.size(); i < m_cards.size(); ++i)
        m_cards[i]->hide();
    fillOutline();
}

void UnitTaskPage::sync()
{
    bindMeasures();
    showHeader();
    m_flow->sync();
    showOutlineMarks();
    const auto code = file().isDraft() ? Result<PaperCode>(PaperCode())
                                       : m_editor.services().opinions().paperCode(unitTask());
    if (code)
        m_preview->setCode(*code);
    m_preview->scheduleUpdate();
    m_checkDelay.start();
}

void UnitTaskPage::showHeader()
{
    const auto &one = file();
    m_ui->title->setText(tr("%1 · %2", "task number, unit").arg(one.task.number, one.unit.name));
    m_ui->planName->setWords(one.plan.title);
    m_state->setChip(stateChip(one.unitTask.state));
    m_due->setChip(deadlineChip(one.deadline(), one.unitTask.state, QDate::currentDate()));
    m_ui->reviewButton->setVisible(one.unitTask.state == UnitTaskState::UnderReview);
}

Result<void> UnitTaskPage::takeOver()
{
    return isTypingInTable() ? Result<void>() : m_editor.reload();
}

void UnitTaskPage::setMatrixVisible(bool visible)
{
    if (visible == isMatrixVisible())
        return;
    if (!commit()) {
        m_ui->matrixButton->setChecked(!visible);
        return;
    }
    m_ui->matrixButton->setChecked(visible);
    const auto *card = currentCard();
    m_matrix->setVisible(visible);
    m_ui->scroll->setVisible(!visible);
    m_ui->previewButton->setEnabled(!visible); // The matrix wants the whole width.
    showOutline();
    showPreview();
    if (visible && card)
        m_matrix->focusMeasure(measureAt(card->measure()));
    Q_EMIT matrixShown(visible);
}

bool UnitTaskPage::isMatrixVisible() const
{
    return !m_matrix->isHidden();
}

int UnitTaskPage::measureAt(MeasureId id) const
{
    const auto &measures = file().measures;
    const auto found = std::ranges::find(measures, id, [](const auto &one) { return one.measure.id; });
    return int(found - measures.begin());
}

void UnitTaskPage::showPreview()
{
    m_preview->setVisible(m_ui->previewButton->isChecked() && !isMatrixVisible());
}

void UnitTaskPage::showOutline()
{
    // Where there is little room, text and paper are worth more than the outline.
    m_ui->outline->setVisible(!isMatrixVisible() && width() > fontMetrics().averageCharWidth() * 150);
}

bool UnitTaskPage::isTypingInTable() const
{
    return m_matrix->isEditing() || std::ranges::any_of(allSections(), &RecordSection::isDirty);
}

bool UnitTaskPage::commit()
{
    if (!m_matrix->commit())
        return false;
    for (auto *section : allSections()) {
        if (!section->commit()) {
            section->view().setFocus();
            return false;
        }
    }
    for (auto *field : allFields()) {
        if (!field->commit()) {
            m_ui->scroll->ensureWidgetVisible(field);
            field->focusField();
            return false;
        }
    }
    return true;
}

CaseFile UnitTaskPage::currentFile() const
{
    CaseFile current = file();
    for (const auto *field : allFields()) {
        if (field->isDirty() && field->access().assign)
            static_cast<void>(field->access().assign(current, field->value())); // Half a date is no date yet.
    }
    return current;
}

std::vector<FieldFrame *> UnitTaskPage::allFields() const
{
    auto all = m_fields;
    for (std::size_t i = 0; i < m_cardsShown; ++i) {
        const auto own = m_cards[i]->fields();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

std::vector<RecordSection *> UnitTaskPage::allSections() const
{
    std::vector<RecordSection *> all{m_ui->members};
    for (std::size_t i = 0; i < m_cardsShown; ++i) {
        const auto own = m_cards[i]->sections();
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

void UnitTaskPage::reveal(const QString &wanted)
{
    const QString path = fieldPath(wanted);
    setMatrixVisible(false);
    for (auto *field : allFields()) {
        if (field->access().path != path)
            continue;
        m_ui->scroll->ensureWidgetVisible(field);
        field->focusField();
        return;
    }
    for (auto *section : allSections()) {
        if (!section->reveal(path))
            continue;
        m_ui->scroll->ensureWidgetVisible(section);
        return;
    }
    if (const int index = measureIndex(path); index >= 0 && index < static_cast<int>(m_cardsShown))
        m_ui->scroll->ensureWidgetVisible(m_cards[static_cast<std::size_t>(index)]);
    else if (path.startsWith(u"members"))
        m_ui->scroll->ensureWidgetVisible(m_ui->members);
}

MeasureCard *UnitTaskPage::currentCard() const
{
    for (auto *at = focusWidget(); at; at = at->parentWidget()) {
        if (auto *card = qobject_cast<MeasureCard *>(at))
            return card;
    }
    return m_cardsShown > 0 ? m_cards.front() : nullptr;
}

void UnitTaskPage::addMeasure()
{
    if (!commit())
        return;
    auto added = m_editor.services().cases().addMeasure(unitTask());
    if (!added) {
        showError(added.error());
        return;
    }
    show(m_editor.note({{added->step}, stepText(Change::Added, u"measure"_s), unitTask()}));
    reveal(u"measures[%1].text"_s.arg(static_cast<int>(m_cardsShown) - 1));
}

void UnitTaskPage::attachFiles()
{
    if (auto *card = currentCard())
        card->chooseFiles();
}

void UnitTaskPage::removeMeasure(MeasureId id)
{
    if (!commit())
        return;
    show(m_editor.act(stepText(Change::Removed, u"measure"_s), [&](const CaseFile &now) -> Result<qint64> {
        const auto *found = fields::findMeasure(const_cast<CaseFile &>(now), id); // It only looks.
        return found ? m_editor.services().cases().remove(unitTask(), found->measure)
                     : Error{Error::Kind::NotFound, u"the measure is gone"_s};
    }));
}

void UnitTaskPage::openEvidence(EvidenceId id)
{
    const auto *item = file().evidenceItem(id);
    if (!item)
        return;
    if (!m_evidence) {
        m_evidence = new EvidencePreview(m_editor.services(), m_theme, this);
        m_evidence->setWindowFlag(Qt::Window);
        connect(m_evidence, &EvidencePreview::confirmed, this, [this](const Evidence &evidence) {
            show(m_editor.act(stepText(Change::Changed, u"evidence"_s),
                              [&](const CaseFile &) -> Result<qint64> {
                                  auto saved = m_editor.services().cases().save(evidence);
                                  return stepOf(saved);
                              }));
            openEvidence(evidence.id);
        });
        m_evidence->setWindowTitle(tr("Evidence"));
        m_evidence->resize(size() * 2 / 3);
    }
    m_evidence->show(file(), *item);
    m_evidence->QWidget::show();
    m_evidence->raise();
    m_evidence->activateWindow();
}

void UnitTaskPage::showCheckCounts()
{
    const auto &counts = m_checks->counts();
    m_ui->checksButton->setText(
        tr("%1 blocking · %2 hints").arg(counts.blocking).arg(counts.warnings + counts.notes));
    m_ui->checksButton->setIcon(themeIcon(m_theme,
                                          counts.blocking > 0 ? "dialog-warning"_L1 : "dialog-ok-apply"_L1,
                                          counts.blocking > 0 ? ColorRole::Bad : ColorRole::Ok));
}

void UnitTaskPage::showError(const Error &error)
{
    m_ui->messages->showError(error);
}

void UnitTaskPage::show(const Result<void> &done)
{
    if (!done)
        showError(done.error());
}

void UnitTaskPage::setPreviewVisible(bool visible)
{
    m_ui->previewButton->setChecked(visible);
}

QByteArray UnitTaskPage::splitterState() const
{
    return m_ui->splitter->saveState();
}

void UnitTaskPage::restoreSplitter(const QByteArray &state)
{
    m_divided = m_ui->splitter->restoreState(state);
}

void UnitTaskPage::divide()
{
    const int letter = fontMetrics().averageCharWidth();
    const int outline = m_ui->outline->isVisible() ? letter * kOutlineLetters : 0;
    const int rest = m_ui->splitter->width() - outline;
    m_ui->splitter->setSizes({outline, rest * kEditorShare / 100, rest * (100 - kEditorShare) / 100});
    m_divided = true;
}

void UnitTaskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showOutline();
    // What stands in the editor may not be cut off: it has no bar to scroll sideways.
    m_ui->scroll->setMinimumWidth(m_ui->editor->minimumSizeHint().width() +
                                  m_ui->scroll->verticalScrollBar()->sizeHint().width());
    if (!m_divided)
        divide();
}

} // namespace bihuan
