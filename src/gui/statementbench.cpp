#include "gui/statementbench.h"

#include "ui_statementbench.h"

#include <QEvent>

namespace bihuan {

namespace {

constexpr int kTextLines = 3;

} // namespace

StatementBench::StatementBench(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::StatementBench>())
{
    setProperty("look", u"card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_ui->setupUi(this);
    settle();
    connect(m_ui->takeButton, &QPushButton::clicked, this, [this] { Q_EMIT taken({m_proposal}); });
    connect(m_ui->keepButton, &QPushButton::clicked, this, &StatementBench::keep);
    connect(m_ui->fillButton, &QPushButton::clicked, this, [this] { Q_EMIT taken(m_unwritten); });
}

StatementBench::~StatementBench() = default;

void StatementBench::settle()
{
    const auto heightOf = [this](int lines) {
        return fontMetrics().lineSpacing() * lines + fontMetrics().height();
    };
    for (auto *text :
         {m_ui->current, m_ui->proposed}) { // The matrix above goes first where there is little room.
        text->setMinimumHeight(heightOf(1));
        text->setMaximumHeight(heightOf(kTextLines));
    }
}

void StatementBench::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settle();
}

void StatementBench::show(const CaseFile &file, int index)
{
    m_file = file;
    m_index = index;
    m_proposal = {};
    m_unwritten.clear();
    const bool there = index >= 0 && index < std::ssize(file.measures);
    setVisible(there);
    if (!there)
        return;
    const auto &measure = file.measures[std::size_t(index)];
    for (auto &proposal : proposedStatements(file)) {
        if (proposal.current.trimmed().isEmpty())
            m_unwritten.push_back(proposal);
        if (proposal.measureId == measure.measure.id)
            m_proposal = std::move(proposal);
    }
    m_ui->fillButton->setVisible(m_unwritten.size() > 1);
    m_ui->fillButton->setText(tr("Fill all %1 that are empty").arg(m_unwritten.size()));
    m_ui->heading->setText(tr("Section 5, measure %1").arg(index + 1));
    showProposal(measure.measure, !measure.mappings.empty());
}

void StatementBench::showProposal(const Measure &measure, bool hasEvidence)
{
    const bool differs = !m_proposal.proposed.isEmpty();
    const bool kept = differs && m_kept.value(measure.id.value()) == m_proposal.proposed;
    m_ui->current->setPlainText(measure.evidenceStatement);
    m_ui->current->setPlaceholderText(tr("Nothing is written yet"));
    m_ui->proposed->setPlainText(m_proposal.proposed);
    m_ui->takeButton->setVisible(differs);
    m_ui->keepButton->setVisible(differs && !kept && !measure.evidenceStatement.isEmpty());
    m_ui->proposed->setVisible(differs && !kept);
    m_ui->proposedLabel->setVisible(differs && !kept);
    m_ui->state->setVisible(!differs || kept);
    if (kept)
        m_ui->state->setText(tr("The present text is kept. The draft comes back when the matrix changes."));
    else if (hasEvidence)
        m_ui->state->setText(tr("The text says what the matrix says."));
    else
        m_ui->state->setText(tr("No evidence is mapped to this measure, so there is nothing to draft from."));
}

void StatementBench::keep()
{
    m_kept.insert(m_proposal.measureId.value(), m_proposal.proposed);
    show(CaseFile(m_file), m_index);
}

} // namespace bihuan
