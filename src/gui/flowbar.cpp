#include "gui/flowbar.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/linefield.h"
#include "gui/movedialog.h"
#include "gui/noticedays.h"
#include "gui/supplementrows.h"
#include "services/extensionservice.h"
#include "services/lookbackservice.h"
#include "services/noticeservice.h"
#include "services/services.h"
#include "wording/errortext.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace bihuan {

namespace {

QString missingText(const std::vector<Unmet> &missing)
{
    QStringList lines;
    for (const auto &one : missing)
        lines << u"• "_s + problemText(one.problem);
    return lines.join(u'\n');
}

} // namespace

FlowBar::FlowBar(CaseEditor &editor, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_editor(editor), m_theme(theme), m_buttons(new QHBoxLayout), m_more(new QToolButton)
{
    setObjectName(u"flowBar"_s);
    setProperty("look", u"bar"_s);
    setAccessibleName(tr("Moves of the case"));
    auto *row = new QHBoxLayout(this);
    auto *head = new QLabel(tr("Next:"));
    head->setProperty("look", u"hint"_s);
    m_more->setObjectName(u"moreMoves"_s);
    m_more->setText(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(head);
    row->addLayout(m_buttons);
    row->addStretch();
    row->addWidget(m_more);
}

void FlowBar::sync()
{
    while (auto *item = m_buttons->takeAt(0)) {
        if (auto *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    const auto moves = m_editor.services().flow().openMoves(m_editor.id());
    if (!moves) {
        Q_EMIT failed(moves.error());
        return;
    }
    bool primary = true;
    for (const auto &move : *moves) {
        auto *button = makeButton(move, primary && !move.row.back);
        m_buttons->addWidget(button);
        button->show(); // Now, not when the layout gets round to it.
        primary = primary && move.row.back;
    }
    fillMore();
}

QPushButton *FlowBar::makeButton(const OpenMove &move, bool primary)
{
    const bool blocked = !move.missing.empty() || move.denied;
    auto *button = new QPushButton(capitalised(moveName(move.row.move)));
    button->setObjectName(u"move_"_s + toCode(move.row.move));
    button->setAutoDefault(false);
    const auto who = tr("By: %1. Then: %2.").arg(actorName(move.row.actor), stateName(move.row.to));
    button->setToolTip(move.denied ? errorText(*move.denied)
                       : blocked   ? tr("Still missing:") + u'\n' + missingText(move.missing)
                                   : who);
    button->setAccessibleDescription(button->toolTip());
    button->setProperty("look", blocked ? u"blocked"_s : primary ? u"primary"_s : QString());
    if (move.row.back)
        button->setIcon(themeIcon(m_theme, "go-previous"_L1));
    else if (blocked)
        button->setIcon(themeIcon(m_theme, "object-locked"_L1, ColorRole::TextMuted));
    connect(button, &QPushButton::clicked, this, [this, button, move] {
        if (move.denied)
            Q_EMIT failed(*move.denied);
        else if (move.missing.empty())
            choose(move);
        else
            offerPlaces(button, move.missing);
    });
    return button;
}

void FlowBar::offerPlaces(QPushButton *button, const std::vector<Unmet> &missing)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &one : missing) {
        menu->addAction(themeIcon(m_theme, "dialog-warning"_L1, ColorRole::Warn), problemText(one.problem),
                        this, [this, where = one.problem.where] { Q_EMIT placeWanted(where); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void FlowBar::choose(const OpenMove &move)
{
    bool stored = true;
    Q_EMIT aboutToMove(stored);
    if (stored)
        make(move.row.move);
}

void FlowBar::make(Move move)
{
    auto &flow = m_editor.services().flow();
    const auto id = m_editor.id();
    switch (move) {
    case Move::Assign: return run([&] { return stepOf(flow.assign(id)); });
    case Move::Receive: return askContact();
    case Move::Start: return run([&] { return stepOf(flow.start(id)); });
    case Move::Complete: return run([&] { return stepOf(flow.complete(id)); });
    case Move::Apply: return askApplication();
    case Move::Review: return run([&] { return stepOf(flow.review(id)); });
    case Move::Pass: return run([&] { return stepOf(flow.pass(id)); });
    case Move::Notice: return askNotice();
    case Move::Approve: return askApproval();
    case Move::Close: return askClosing();
    case Move::File: return askFiling();
    case Move::KeepLongTerm: return askFollowUp();
    case Move::ReturnPapers:
    case Move::Return:
    case Move::Fail: return askRefusal(move);
    case Move::UpholdObjection:
    case Move::ReworkObjection: return askObjectionUpheld(move);
    case Move::TakeBack:
    case Move::Refuse:
    case Move::Relapse: return askReason(move);
    }
}

void FlowBar::run(const std::function<Result<qint64>()> &action)
{
    const auto step = action();
    if (!step) {
        Q_EMIT failed(step.error());
        return;
    }
    if (auto read = m_editor.moved(); !read)
        Q_EMIT failed(read.error());
}

void FlowBar::ask(MoveDialog &dialog, const std::function<Result<qint64>(const MoveDialog &)> &action)
{
    dialog.setSubmit([&](const MoveDialog &filled) -> Result<void> {
        const auto step = action(filled);
        return step ? Result<void>() : step.error();
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto read = m_editor.moved(); !read)
        Q_EMIT failed(read.error());
}

void FlowBar::askReason(Move move)
{
    const QString name = capitalised(moveName(move));
    MoveDialog dialog(name, name, this);
    dialog.addText(u"reason"_s, tr("&Reason"));
    ask(dialog, [&](const MoveDialog &filled) {
        auto &flow = m_editor.services().flow();
        const auto id = m_editor.id();
        const QString reason = filled.text(u"reason"_s);
        switch (move) {
        case Move::TakeBack: return stepOf(flow.takeBack(id, reason));
        case Move::Refuse: return stepOf(flow.refuse(id, reason));
        default: return stepOf(flow.relapse(id, reason));
        }
    });
}

void FlowBar::askRefusal(Move move)
{
    const QString name = capitalised(moveName(move));
    MoveDialog dialog(name, name, this);
    dialog.addText(u"reason"_s, tr("&Reason"));
    auto *rows = new SupplementRows(m_editor.file());
    dialog.addPart(rows);
    ask(dialog, [&](const MoveDialog &filled) {
        auto &flow = m_editor.services().flow();
        const Refusal refusal{filled.text(u"reason"_s), rows->wishes()};
        switch (move) {
        case Move::ReturnPapers: return stepOf(flow.returnPapers(m_editor.id(), refusal));
        case Move::Return: return stepOf(flow.returnToUnit(m_editor.id(), refusal));
        default: return stepOf(flow.fail(m_editor.id(), refusal));
        }
    });
}

void FlowBar::askApplication()
{
    const QString name = capitalised(moveName(Move::Apply));
    const auto &application = m_editor.file().application.application;
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"signedBy"_s, tr("&Signed by"), application.signedBy);
    dialog.addDay(u"day"_s, tr("&Day of the application"), QDate::currentDate());
    dialog.addText(u"selfCheck"_s, tr("Self-&check"), application.selfCheck);
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().flow().apply(
            m_editor.id(), {filled.day(u"day"_s), filled.text(u"signedBy"_s), filled.text(u"selfCheck"_s)}));
    });
}

void FlowBar::askContact()
{
    const QString name = capitalised(moveName(Move::Receive));
    const auto &roles = m_editor.file().roles;
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"contact"_s, tr("&Contact of the unit, with telephone"),
                   roles.empty() ? QString() : roles.front().contact);
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().flow().receive(m_editor.id(), filled.text(u"contact"_s)));
    });
}

void FlowBar::askNotice()
{
    const QString name = capitalised(moveName(Move::Notice));
    auto &notices = m_editor.services().notices();
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"place"_s, tr("&Published in"));
    auto *first = dialog.addDay(u"first"_s, tr("&First day"), QDate::currentDate());
    const auto end = notices.earliestLastDay(m_editor.id(), QDate::currentDate());
    auto *last = dialog.addDay(u"last"_s, tr("&Last day, counted in"), end ? *end : QDate());
    dialog.addLine(u"desk"_s, tr("&Receiving desk"));
    dialog.addLine(u"phone"_s, tr("&Telephone"));
    auto *days = new NoticeDays(m_theme);
    auto *count = new QLabel;
    count->setObjectName(u"noticeCount"_s);
    count->setWordWrap(true);
    dialog.addPart(count);
    dialog.addPart(days);
    const auto recount = [&] {
        const auto counted = notices.count(m_editor.id(), dialog.day(u"first"_s), dialog.day(u"last"_s));
        days->setDays(counted ? *counted : std::vector<CountedDay>());
        int length = 0;
        for (const auto &day : days->days())
            length = std::max(length, day.number);
        count->setText(counted ? tr("Counted: %1").arg(length) : errorText(counted.error()));
    };
    connect(first, &QLineEdit::textChanged, days, recount);
    connect(last, &QLineEdit::textChanged, days, recount);
    recount();
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(
            m_editor.services().flow().publishNotice(m_editor.id(), {.place = filled.text(u"place"_s),
                                                                     .firstDay = filled.day(u"first"_s),
                                                                     .lastDay = filled.day(u"last"_s),
                                                                     .desk = filled.text(u"desk"_s),
                                                                     .phone = filled.text(u"phone"_s)}));
    });
}

void FlowBar::askApproval()
{
    const QString name = capitalised(moveName(Move::Approve));
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"by"_s, tr("Decided &by"), m_editor.file().office.addressee);
    dialog.addDay(u"day"_s, tr("&Day of the decision"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(
            m_editor.services().flow().approve(m_editor.id(), {filled.day(u"day"_s), filled.text(u"by"_s)}));
    });
}

void FlowBar::askClosing()
{
    const QString name = capitalised(moveName(Move::Close));
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"number"_s, tr("&Number of the closing document"));
    dialog.addDay(u"day"_s, tr("&Day of closing"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().flow().close(m_editor.id(),
                                                       {filled.text(u"number"_s), filled.day(u"day"_s)}));
    });
}

void FlowBar::askFiling()
{
    const QString name = capitalised(moveName(Move::File));
    const auto flow = m_editor.services().flow().flow(m_editor.id());
    MoveDialog dialog(name, name, this);
    dialog.addLine(u"receipt"_s, tr("&Number of the receipt"));
    dialog.addDay(u"day"_s, tr("&Day of the receipt"), QDate::currentDate());
    dialog.addLine(u"to"_s, tr("&Filed with"), flow ? flow->filingAddressee : QString());
    dialog.addDay(u"sent"_s, tr("Day of &sending"));
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().flow().file(
            m_editor.id(),
            {filled.text(u"to"_s), filled.day(u"sent"_s), filled.text(u"receipt"_s), filled.day(u"day"_s)}));
    });
}

void FlowBar::askFollowUp()
{
    const QString name = capitalised(moveName(Move::KeepLongTerm));
    MoveDialog dialog(name, name, this);
    dialog.addDay(u"day"_s, tr("&Day of the next look-back"));
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().flow().keepLongTerm(m_editor.id(), filled.day(u"day"_s)));
    });
}

} // namespace bihuan
