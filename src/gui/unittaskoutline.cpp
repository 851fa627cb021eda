// The outline of the page of a unit task: where one is, and what is still empty.
#include "gui/fieldframe.h"
#include "gui/icons.h"
#include "gui/measurecard.h"
#include "gui/recordsection.h"
#include "gui/unittaskpage.h"
#include "ui_unittaskpage.h"

#include <QScrollBar>

namespace bihuan {

void UnitTaskPage::fillOutline()
{
    const QSignalBlocker quiet(m_ui->outline);
    m_ui->outline->clear();
    m_outlineTargets.clear();
    const auto add = [this](const QString &words, QWidget *target) {
        m_ui->outline->addItem(words);
        m_outlineTargets.push_back(target);
    };
    add(tr("Finding and goal"), m_ui->problemCard);
    for (std::size_t i = 0; i < m_cardsShown; ++i)
        add(tr("Measure %1").arg(i + 1), m_cards[i]);
    add(tr("Goal completion"), m_ui->completionCard);
    add(tr("Next steps"), m_ui->followUpCard);
    add(tr("Acceptance"), m_ui->acceptanceCard);
    add(tr("Plan and office"), m_ui->titlesCard);
    const int widest = m_ui->outline->sizeHintForColumn(0) + m_theme.iconSize(16) + m_theme.space(6);
    m_ui->outline->setFixedWidth(widest); // No entry is cut.
    showOutlineMarks();
}

void UnitTaskPage::showOutlineMarks()
{
    const CaseFile &one = file();
    std::vector<bool> whole{!one.findings.empty() && !one.goal().isEmpty() && !one.deadline().text.isEmpty()};
    for (const auto &measure : one.measures)
        whole.push_back(!measure.measure.text.isEmpty() && !measure.implementation.text.isEmpty() &&
                        !measure.mappings.empty() && !measure.measure.evidenceStatement.isEmpty());
    const auto &opinion = one.application.opinion;
    whole.push_back(!one.unitTask.goalCompletion.isEmpty());
    whole.push_back(!one.unitTask.followUp.isEmpty());
    whole.push_back(opinion.acceptedOn && opinion.verdict && !opinion.conclusion.isEmpty() &&
                    !one.application.members.empty());
    whole.push_back(!one.plan.title.isEmpty() && !one.office.name.isEmpty() &&
                    !one.office.addressee.isEmpty());
    for (int row = 0; row < m_ui->outline->count() && row < static_cast<int>(whole.size()); ++row) {
        auto *item = m_ui->outline->item(row);
        const bool done = whole[static_cast<std::size_t>(row)];
        item->setIcon(done ? themeIcon(m_theme, "dialog-ok-apply"_L1, ColorRole::Ok)
                           : themeIcon(m_theme, "document-edit"_L1, ColorRole::Warn));
        item->setToolTip(done ? tr("Complete") : tr("Something is still missing here"));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    }
}

void UnitTaskPage::followOutline(int row)
{
    if (row < 0 || row >= static_cast<int>(m_outlineTargets.size()))
        return;
    auto *target = m_outlineTargets[static_cast<std::size_t>(row)];
    const int top = target->mapTo(m_ui->editor, QPoint(0, 0)).y();
    m_ui->scroll->verticalScrollBar()->setValue(top - m_theme.space(2));
}

} // namespace bihuan
