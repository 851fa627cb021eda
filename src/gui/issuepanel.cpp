#include "gui/issuepanel.h"

#include "core/chaincode.h"
#include "gui/caseeditor.h"
#include "gui/datetext.h"
#include "gui/linefield.h"
#include "gui/theme.h"
#include "services/numberservice.h"
#include "services/opinionservice.h"
#include "services/services.h"
#include "wording/names.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace bihuan {

IssuePanel::IssuePanel(CaseEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_form(new QWidget)
    , m_number(new LineField)
    , m_day(new LineField)
    , m_issue(new QPushButton(tr("&Issue")))
    , m_begin(new QPushButton(tr("Begin a new edition…")))
    , m_editions(new QVBoxLayout)
{
    setObjectName(u"issuePanel"_s);
    setAccessibleName(tr("Issue"));
    m_number->setObjectName(u"issueNumber"_s);
    m_number->setAccessibleName(tr("Number of the paper"));
    m_number->setPlaceholderText(tr("Number of the paper"));
    m_day->setObjectName(u"issueDay"_s);
    m_day->setAccessibleName(tr("Day of issue"));
    m_day->setPlaceholderText(tr("Day of issue"));
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_issue->setObjectName(u"issueButton"_s);
    m_issue->setToolTip(
        tr("Freezes the opinion, numbers it and keeps its PDF. What is changed later is a new "
           "edition."));
    m_begin->setObjectName(u"newEditionButton"_s);
    m_begin->setProperty("look", u"flat"_s);
    auto *row = new QHBoxLayout(m_form);
    row->setContentsMargins({});
    row->addWidget(m_number, 1);
    row->addWidget(m_day);
    row->addWidget(m_issue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(m_theme.space(1));
    column->addWidget(m_form);
    column->addLayout(m_editions);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_issue, &QPushButton::clicked, this, &IssuePanel::issue);
    connect(m_begin, &QPushButton::clicked, this, &IssuePanel::beginEdition);
    connect(&m_editor, &CaseEditor::changed, this, &IssuePanel::refresh);
}

void IssuePanel::refresh()
{
    const auto &file = m_editor.file();
    const auto &opinion = file.application.opinion;
    const bool draft = opinion.status == OpinionStatus::Draft;
    m_form->setVisible(draft);
    m_begin->setVisible(!draft);
    if (draft && !m_day->hasFocus() && m_day->text().isEmpty())
        m_day->setText(dayText(QDate::currentDate()));
    if (draft && !m_number->hasFocus()) {
        const int year = dayFrom(m_day->text()).value_or(QDate::currentDate()).year();
        const auto next = m_editor.services().numbers().next(file.office.id, year);
        m_number->setText(opinion.documentNumber.isEmpty() && next ? *next : opinion.documentNumber);
    }
    showEditions();
}

void IssuePanel::showEditions()
{
    const auto all = m_editor.services().issuing().editions(m_editor.id());
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    std::size_t shown = 0;
    for (const auto &[cycle, opinion] : *all) {
        if (opinion.status == OpinionStatus::Draft)
            continue;
        QStringList parts{tr("Edition %1").arg(opinion.edition), opinion.documentNumber,
                          dayText(opinion.issuedOn), groupedCode(opinion.chainCode)};
        parts.removeAll({});
        if (shown == m_buttons.size()) {
            m_buttons.push_back(new QPushButton);
            m_buttons.back()->setProperty("look", u"flat"_s);
            m_buttons.back()->setToolTip(tr("Opens the PDF that was issued."));
            m_editions->addWidget(m_buttons.back(), 0, Qt::AlignLeft);
        }
        auto *button = m_buttons[shown++];
        button->setText(parts.join(u" · "_s));
        button->setObjectName(u"edition-%1"_s.arg(opinion.edition));
        button->show();
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this,
                [this, cycle = cycle, edition = opinion.edition] { openEdition(cycle, edition); });
    }
    for (auto i = shown; i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
}

void IssuePanel::issue()
{
    m_number->commitComposing();
    bool stored = true;
    Q_EMIT aboutToIssue(stored);
    if (!stored)
        return;
    const auto issued =
        m_editor.services().issuing().issue(m_editor.id(), {.number = m_number->text().trimmed(),
                                                            .on = dayFrom(m_day->text()).value_or(QDate())});
    if (!issued) {
        Q_EMIT failed(issued.error());
        return;
    }
    if (auto read = m_editor.reload(); !read)
        Q_EMIT failed(read.error());
    else
        Q_EMIT told(tr("Issued. Code on the paper: %1").arg(groupedCode(issued->opinion.chainCode)));
}

void IssuePanel::beginEdition()
{
    bool given = false;
    const QString reason = QInputDialog::getText(this, tr("New edition"), tr("Why is there a new edition?"),
                                                 QLineEdit::Normal, {}, &given);
    if (!given)
        return;
    const auto begun = m_editor.services().issuing().beginEdition(m_editor.id(), reason);
    if (!begun)
        Q_EMIT failed(begun.error());
    else if (auto read = m_editor.reload(); !read)
        Q_EMIT failed(read.error());
}

void IssuePanel::openEdition(int cycle, int edition)
{
    const QString path =
        QDir::temp().filePath(u"bihuan-%1-%2-%3.pdf"_s.arg(m_editor.id().value()).arg(cycle).arg(edition));
    const auto written =
        m_editor.services().opinions().write(m_editor.id(), path, {.edition = edition, .cycle = cycle});
    if (!written)
        Q_EMIT failed(written.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace bihuan
