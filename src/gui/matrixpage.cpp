#include "gui/matrixpage.h"

#include "gui/chip.h"
#include "gui/evidenceshelf.h"
#include "gui/matrixmodel.h"
#include "gui/matrixview.h"
#include "gui/statementbench.h"
#include "services/evidenceservice.h"
#include "services/services.h"
#include "ui_matrixpage.h"
#include "wording/errortext.h"
#include "wording/steptext.h"

namespace bihuan {

namespace {

constexpr int kShelfLetters = 20;

QString mappingStep(Change change)
{
    return stepText(change, u"evidence_mapping"_s);
}

} // namespace

MatrixPage::MatrixPage(CaseEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MatrixPage>())
    , m_theme(theme)
    , m_editor(editor)
    , m_model(new MatrixModel(this))
    , m_view(new MatrixView(*m_model, theme))
    , m_shelf(new EvidenceShelf(theme))
    , m_bench(new StatementBench)
    , m_bare(new ChipLabel(theme))
    , m_orphans(new ChipLabel(theme))
{
    m_ui->setupUi(this);
    m_ui->head->insertWidget(1, m_bare);
    m_ui->head->insertWidget(2, m_orphans);
    m_ui->matrixColumn->insertWidget(0, m_view, 1);
    m_ui->matrixColumn->addWidget(m_bench);
    m_ui->shelfColumn->addWidget(m_shelf);
    m_ui->shelfLabel->setBuddy(m_shelf);
    m_shelf->setMinimumWidth(fontMetrics().averageCharWidth() * kShelfLetters);
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 1);
    connect(&m_editor, &CaseEditor::changed, this, &MatrixPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPage::showStatement);
    connect(m_view, &MatrixView::editedCell, this, &MatrixPage::store);
    connect(m_view, &MatrixView::toggled, this, &MatrixPage::toggle);
    connect(m_view, &MatrixView::evidenceDropped, this, &MatrixPage::mapTo);
    connect(m_view, &MatrixView::filesDropped, this,
            [this](int row, const QMimeData *dropped) { attach(row, EvidenceIntake::filesOf(*dropped)); });
    connect(m_shelf, &EvidenceShelf::wanted, this, &MatrixPage::openWanted);
    connect(m_shelf, &QListWidget::currentItemChanged, this, &MatrixPage::followShelf);
    connect(m_bench, &StatementBench::taken, this, &MatrixPage::takeStatements);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_intake, &EvidenceIntake::cancel);
    connect(&m_intake, &EvidenceIntake::started, this, [this] { showIntake(true); });
    connect(&m_intake, &EvidenceIntake::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(&m_intake, &EvidenceIntake::finished, this, [this] { showIntake(false); });
    connect(&m_intake, &EvidenceIntake::failed, this, &MatrixPage::failed);
    showIntake(false);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::showIntake(bool running)
{
    m_ui->progress->setVisible(running);
    m_ui->progress->setValue(0);
    m_ui->cancelButton->setVisible(running);
}

void MatrixPage::refresh()
{
    m_model->show(m_editor.file());
    m_shelf->show(m_editor.file());
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    showSummary();
    showStatement();
}

void MatrixPage::showSummary()
{
    m_ui->summary->setText(tr("Measures: %1 · Pieces of evidence: %2 · Mapped: %3")
                               .arg(m_model->rowCount())
                               .arg(m_model->columnCount())
                               .arg(m_model->mappings()));
    const int bare = m_model->emptyRows();
    const int orphans = m_model->orphans();
    m_bare->setChip(
        bare > 0 ? Chip{"dialog-warning"_L1, tr("Measures without evidence: %1").arg(bare), ColorRole::Bad}
                 : Chip());
    m_orphans->setChip(orphans > 0 ? Chip{"dialog-warning"_L1, tr("Evidence of no measure: %1").arg(orphans),
                                          ColorRole::Warn}
                                   : Chip());
    const bool nothing = m_model->columnCount() == 0;
    m_ui->empty->setVisible(nothing);
    m_ui->shelf->setVisible(!nothing);
}

void MatrixPage::showStatement()
{
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0;
    m_bench->show(m_editor.file(), row);
}

void MatrixPage::followShelf()
{
    const int column = m_model->columnOf(m_shelf->current());
    const auto index = m_model->index(qMax(0, m_view->currentIndex().row()), column);
    if (m_shelf->hasFocus() && index.isValid())
        m_view->setCurrentIndex(index);
}

bool MatrixPage::commit()
{
    return m_view->commit();
}

bool MatrixPage::isEditing() const
{
    return m_view->isEditing();
}

void MatrixPage::focusMeasure(int index)
{
    const auto cell = m_model->index(index, qMax(0, m_view->currentIndex().column()));
    if (cell.isValid())
        m_view->setCurrentIndex(cell);
    m_view->setFocus();
}

void MatrixPage::store(const EvidenceMapping &edited)
{
    auto &services = m_editor.services();
    const MatrixCell cell{edited.measureId, edited.evidenceId};
    const auto change = edited.id.isNew() ? Change::Added : Change::Changed;
    const auto done = m_editor.act(mappingStep(change), [&](const CaseFile &) -> Result<qint64> {
        auto saved = edited.id.isNew()
                         ? services.evidence().map(m_editor.id(), cell,
                                                   {edited.pageRange, edited.proves, edited.sufficiency})
                         : services.cases().save(m_editor.id(), edited);
        return stepOf(saved);
    });
    if (done)
        return;
    QString why = errorText(done.error());
    const auto *now = m_model->mapping(m_view->currentIndex());
    if (done.error().kind == Error::Kind::Conflict && now)
        why = tr("Somebody else wrote meanwhile: “%1”. Enter stores yours in its place, Esc leaves theirs.")
                  .arg(now->proves);
    m_view->showProblem(why);
}

void MatrixPage::toggle(const QModelIndex &index)
{
    const MatrixCell cell{m_model->measure(index.row()).measure.id,
                          m_model->item(index.column()).evidence.id};
    if (!m_model->mapping(index)) {
        mapTo(index.row(), cell.evidence);
        return;
    }
    report(m_editor.act(mappingStep(Change::Removed), [&](const CaseFile &) {
        return m_editor.services().evidence().unmap(m_editor.id(), cell);
    }));
}

void MatrixPage::mapTo(int row, EvidenceId evidence)
{
    const MatrixCell cell{m_model->measure(row).measure.id, evidence};
    report(m_editor.act(mappingStep(Change::Added), [&](const CaseFile &) -> Result<qint64> {
        auto mapped = m_editor.services().evidence().map(m_editor.id(), cell);
        return stepOf(mapped);
    }));
    if (const int column = m_model->columnOf(evidence); column >= 0)
        m_view->setCurrentIndex(m_model->index(row, column));
}

void MatrixPage::attach(int row, const QStringList &paths)
{
    report(m_intake.start(m_editor, m_model->measure(row).measure.id, paths));
}

void MatrixPage::takeStatements(const std::vector<StatementProposal> &proposals)
{
    report(
        m_editor.act(stepText(Change::Changed, u"measure"_s, u"evidence_statement"_s), [&](const CaseFile &) {
            return m_editor.services().evidence().takeStatements(m_editor.id(), proposals);
        }));
}

void MatrixPage::report(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace bihuan
