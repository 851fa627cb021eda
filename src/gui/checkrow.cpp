#include "gui/checkrow.h"

#include "gui/icons.h"
#include "gui/theme.h"
#include "wording/checknames.h"
#include "wording/errortext.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace bihuan {

namespace {

struct Mark
{
    QLatin1StringView icon{};
    ColorRole role = ColorRole::TextMuted;
};

Mark markOf(const CheckFinding &finding)
{
    if (finding.waiver)
        return {"dialog-ok-apply"_L1, ColorRole::TextMuted};
    switch (finding.result.severity) {
    case Severity::Block: return {"dialog-cancel"_L1, ColorRole::Bad};
    case Severity::Warn: return {"dialog-warning"_L1, ColorRole::Warn};
    case Severity::Info: return {"dialog-information"_L1, ColorRole::Info};
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(const QString &text, const QString &look = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!look.isEmpty())
        label->setProperty("look", look);
    return label;
}

} // namespace

CheckRow::CheckRow(const Theme &theme, CheckFinding finding, QWidget *parent)
    : QFrame(parent), m_finding(std::move(finding))
{
    const auto &result = m_finding.result;
    setProperty("look", u"row"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(fill(u"%1 %2: %3"_s, {severityName(result.severity), result.check, checkText(result)}));
    const Mark mark = markOf(m_finding);
    auto *icon = new QLabel;
    icon->setContentsMargins(0, theme.space(1) / 2, 0, 0); // Beside the first line of the sentence.
    icon->setPixmap(themeIcon(theme, mark.icon, mark.role).pixmap(theme.iconSize(16)));
    auto *check = plainLabel(
        fill(tr("%1 %2", "number and name of a check"), {result.check, checkName(result.check)}), u"hint"_s);
    check->setToolTip(checkPurpose(result.check));
    check->setWordWrap(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1));
    grid->setHorizontalSpacing(theme.space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(plainLabel(checkText(result)), 0, 1);
    grid->addWidget(makeButtons(), 0, 2, Qt::AlignTop);
    grid->addWidget(check, 1, 1);
    if (const auto &waiver = m_finding.waiver)
        grid->addWidget(
            plainLabel(fill(tr("Let pass by %1 on %2: %3"),
                            {waiver->waivedBy, waiver->waivedAt.toLocalTime().date().toString(Qt::ISODate),
                             waiver->reason}),
                       u"hint"_s),
            2, 1);
    else if (result.severity != Severity::Block)
        grid->addWidget(makeReason(), 2, 1, 1, 2);
}

QWidget *CheckRow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(0);
    const auto add = [&](const QString &words, const char *name) {
        auto *button = new QPushButton(words);
        button->setObjectName(QLatin1StringView(name));
        button->setProperty("look", u"flat"_s);
        button->setAccessibleName(fill(u"%1: %2"_s, {words, checkText(m_finding.result)}));
        button->installEventFilter(this);
        row->addWidget(button);
        return button;
    };
    if (m_finding.waiver)
        connect(add(tr("Take back"), "takeBack"), &QPushButton::clicked, this,
                [this] { Q_EMIT takeBackWanted(*m_finding.waiver); });
    else if (m_finding.result.severity != Severity::Block)
        connect(add(tr("Let pass…"), "letPass"), &QPushButton::clicked, this, &CheckRow::askReason);
    connect(add(tr("Go there"), "goThere"), &QPushButton::clicked, this,
            [this] { Q_EMIT goWanted(m_finding.result.problem.where); });
    return buttons;
}

QWidget *CheckRow::makeReason()
{
    m_reasonRow = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(tr("Why may this pass? The reason is kept with the case."));
    m_reason->setAccessibleName(tr("Reason for letting it pass"));
    m_reason->installEventFilter(this);
    m_pass = new QPushButton(tr("Let pass"));
    m_pass->setObjectName(u"pass"_s);
    m_pass->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins({});
    row->addWidget(m_reason, 1);
    row->addWidget(m_pass);
    row->addWidget(cancel);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_pass->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_pass, &QPushButton::clicked, this, &CheckRow::pass);
    connect(cancel, &QPushButton::clicked, this, &CheckRow::closeReason);
    m_reasonRow->hide();
    return m_reasonRow;
}

void CheckRow::askReason()
{
    if (!m_reasonRow)
        return;
    m_reasonRow->show();
    m_reason->setFocus();
}

QString CheckRow::reason() const
{
    return m_reasonRow && !m_reasonRow->isHidden() ? m_reason->text() : QString();
}

void CheckRow::setReason(const QString &reason)
{
    if (reason.isEmpty() || !m_reasonRow)
        return;
    m_reasonRow->show();
    m_reason->setText(reason);
}

void CheckRow::closeReason()
{
    m_reason->clear();
    m_reasonRow->hide();
    setFocus();
}

void CheckRow::pass()
{
    if (!m_reason->text().trimmed().isEmpty())
        Q_EMIT passWanted(m_finding.result, m_reason->text());
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT moveWanted(-1); return;
    case Qt::Key_Down: Q_EMIT moveWanted(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT goWanted(m_finding.result.problem.where); return;
    default: QFrame::keyPressEvent(event);
    }
}

void CheckRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT goWanted(m_finding.result.problem.where);
}

bool CheckRow::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (object == m_reason) {
        if (key == Qt::Key_Escape)
            closeReason();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter) // Else the row would take it for "go there".
            pass();
        else
            return false;
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    Q_EMIT moveWanted(key == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace bihuan
