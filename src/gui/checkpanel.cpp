#include "gui/checkpanel.h"

#include "gui/caseeditor.h"
#include "gui/checkrow.h"
#include "gui/icons.h"
#include "gui/theme.h"
#include "services/checkservice.h"
#include "services/services.h"
#include "wording/checknames.h"
#include "wording/errortext.h"
#include "wording/sentences.h"
#include "wording/steptext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <map>

namespace bihuan {

namespace {

/// A finding at a piece of evidence names its code; the page knows it as a row of a measure.
QString rowOfEvidence(const CaseFile &file, const QString &where)
{
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &mappings = file.measures[i].mappings;
        for (size_t k = 0; k < mappings.size(); ++k) {
            const auto *item = file.evidenceItem(mappings[k].evidenceId);
            if (item && item->evidence.code == where)
                return u"measures[%1].evidence[%2]"_s.arg(i).arg(k);
        }
    }
    return where;
}

QWidget *emptyList()
{
    auto *list = new QWidget;
    list->setProperty("look", u"page"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    return list;
}

} // namespace

CheckPanel::CheckPanel(CaseEditor &editor, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_filter(new QLineEdit)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"checkPanel"_s);
    setProperty("look", u"bar"_s);
    m_title->setProperty("look", u"section"_s);
    m_note->setProperty("look", u"hint"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme.space(50));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *keep = new QPushButton(tr("&Keep this run"));
    keep->setToolTip(tr("Stores what was found now with the case, with day and name."));
    auto *close = new QToolButton;
    close->setIcon(themeIcon(theme, "window-close"_L1));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the checks"));

    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_filter);
    head->addWidget(keep);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckPanel::fillRows);
    connect(keep, &QPushButton::clicked, this, &CheckPanel::keepRun);
    connect(close, &QToolButton::clicked, this, &CheckPanel::closed);
    hide();
}

QSize CheckPanel::sizeHint() const
{
    return {m_theme.space(150), m_theme.space(70)};
}

void CheckPanel::refresh()
{
    const CheckStage stage = stageOf(m_editor.file());
    auto found = m_editor.services().checks().look(m_editor.id(), stage);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (*found != m_findings || stage != m_stage) {
        m_findings = *std::move(found);
        m_stage = stage;
        m_stale = true;
    }
    m_counts = countsOf(m_findings);
    showHead();
    if (isVisible() && m_stale)
        fillRows();
    Q_EMIT counted();
}

void CheckPanel::showHead()
{
    m_title->setText(fill(tr("Checks %1", "before which step"), {stageName(m_stage)}));
    m_note->setText(countsText(m_counts));
}

void CheckPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale)
        fillRows();
    if (!m_rows.empty() && !event->spontaneous())
        m_rows.front()->setFocus();
}

void CheckPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

bool CheckPanel::isWanted(const CheckFinding &finding) const
{
    const QString words = m_filter->text().trimmed();
    return words.isEmpty() || checkText(finding.result).contains(words, Qt::CaseInsensitive) ||
           (finding.result.check + checkName(finding.result.check)).contains(words, Qt::CaseInsensitive);
}

void CheckPanel::fillRows()
{
    // Only where the focus is here: a run while somebody types in the editor must not take it away.
    const bool hadFocus = m_scroll->isAncestorOf(QApplication::focusWidget());
    const auto place = hadFocus ? placeOfFocus() : 0;
    std::map<QString, QString> reasons; // What is being typed stays.
    for (const auto *row : m_rows) {
        if (const QString reason = row->reason(); !reason.isEmpty())
            reasons[fingerprintOf(row->finding().result)] = reason;
    }
    m_rows.clear();
    auto *list = emptyList();
    m_list = static_cast<QVBoxLayout *>(list->layout());
    std::array<std::vector<const CheckFinding *>, GroupCount> groups;
    for (const auto &finding : m_findings) {
        if (isWanted(finding))
            groups[finding.waiver ? size_t(Passed) : size_t(finding.result.severity)].push_back(&finding);
    }
    for (int group = Blocks; group < GroupCount; ++group)
        addGroup(static_cast<Group>(group), groups[size_t(group)]);
    if (m_rows.empty() && groups[Passed].empty()) {
        auto *nothing = new QLabel(m_findings.empty() ? tr("Nothing stands against the next step.")
                                                      : tr("Nothing was found with these words."));
        nothing->setContentsMargins(m_theme.space(2), m_theme.space(2), 0, 0);
        m_list->addWidget(nothing);
    }
    m_list->addStretch(1);
    m_scroll->setWidget(list); // Takes the old one away.
    m_stale = false;
    for (auto *one : m_rows) {
        const auto typed = reasons.find(fingerprintOf(one->finding().result));
        if (typed != reasons.end())
            one->setReason(typed->second);
    }
    if (!hadFocus || m_rows.empty())
        return;
    auto *row = m_rows[std::min(place, m_rows.size() - 1)];
    if (row->reason().isEmpty())
        row->setFocus();
    else
        row->askReason();
}

size_t CheckPanel::placeOfFocus() const
{
    const auto *focused = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        m_rows, [&](const CheckRow *row) { return row == focused || row->isAncestorOf(focused); });
    return size_t(found - m_rows.begin());
}

void CheckPanel::addGroup(Group group, const std::vector<const CheckFinding *> &findings)
{
    if (findings.empty())
        return;
    const QString words[] = {tr("Blocking (%1)"), tr("Warnings (%1)"), tr("Notes (%1)"), tr("Let pass (%1)")};
    auto *head = new QToolButton;
    head->setText(words[group].arg(findings.size()));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setArrowType(Qt::DownArrow);
    head->setFocusPolicy(Qt::TabFocus);
    m_list->addWidget(head);
    auto *rows = emptyList();
    for (const auto *finding : findings)
        rows->layout()->addWidget(makeRow(*finding));
    m_list->addWidget(rows);
    const auto fold = [this, head, rows, group](bool shown) {
        rows->setVisible(shown);
        head->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        if (group == Passed)
            m_passedShown = shown;
    };
    connect(head, &QToolButton::clicked, this, [rows, fold] { fold(rows->isHidden()); });
    if (group == Passed)
        fold(m_passedShown);
}

CheckRow *CheckPanel::makeRow(const CheckFinding &finding)
{
    auto *row = new CheckRow(m_theme, finding);
    connect(row, &CheckRow::goWanted, this, &CheckPanel::go);
    // The row is made anew by what follows; it must have returned from its key or click by then.
    connect(row, &CheckRow::passWanted, this, &CheckPanel::pass, Qt::QueuedConnection);
    connect(row, &CheckRow::takeBackWanted, this, &CheckPanel::takeBack, Qt::QueuedConnection);
    connect(row, &CheckRow::moveWanted, this, [this, row](int rows) { moveFrom(*row, rows); });
    m_rows.push_back(row);
    return row;
}

void CheckPanel::pass(const CheckResult &result, const QString &reason)
{
    auto passed = m_editor.services().checks().waive(m_editor.id(), result, reason);
    if (!passed) {
        Q_EMIT failed(passed.error());
        return;
    }
    // Noted for undo, and read anew by the editor's changed().
    if (auto noted =
            m_editor.note({{passed->step}, stepText(Change::Added, u"check_waiver"_s), m_editor.id()});
        !noted)
        Q_EMIT failed(noted.error());
    refresh();
}

void CheckPanel::takeBack(const CheckWaiver &waiver)
{
    auto step = m_editor.services().checks().unwaive(m_editor.id(), waiver);
    if (!step) {
        Q_EMIT failed(step.error());
        return;
    }
    if (auto noted = m_editor.note({{*step}, stepText(Change::Removed, u"check_waiver"_s), m_editor.id()});
        !noted)
        Q_EMIT failed(noted.error());
    refresh();
}

void CheckPanel::keepRun()
{
    auto kept = m_editor.services().checks().run(m_editor.id(), CheckOccasion::Asked);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    m_note->setText(fill(tr("Kept with the case: %1"), {countsText(m_counts)}));
}

void CheckPanel::go(const QString &where)
{
    Q_EMIT goWanted(rowOfEvidence(m_editor.file(), where));
}

void CheckPanel::moveFrom(CheckRow &row, int rows)
{
    const auto at = std::ranges::find(m_rows, &row) - m_rows.begin();
    for (auto next = at + rows; next >= 0 && next < std::ssize(m_rows); next += rows) {
        auto *other = m_rows[size_t(next)];
        if (!other->isVisible()) // In a folded group.
            continue;
        other->setFocus();
        m_scroll->ensureWidgetVisible(other);
        return;
    }
}

} // namespace bihuan
