#include "gui/flowbar.h"

#include "gui/linefield.h"
#include "gui/movedialog.h"
#include "services/extensionservice.h"
#include "services/lookbackservice.h"
#include "services/noticeservice.h"
#include "services/services.h"
#include "wording/names.h"
#include "wording/sentences.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

// What a case can be given beside its moves: objections, extensions, look-backs, settled requirements.
namespace bihuan {

namespace {

const Objection *openObjection(const CaseFile &file)
{
    if (file.notices.empty())
        return nullptr;
    const auto &list = file.notices.back().objections;
    const auto found =
        std::ranges::find_if(list, [](const Objection &one) { return !one.answeredOn.has_value(); });
    return found == list.end() ? nullptr : &*found;
}

const Extension *pendingExtension(const CaseFile &file)
{
    const auto found = std::ranges::find(file.extensions, Decision::Pending, &Extension::decision);
    return found == file.extensions.end() ? nullptr : &*found;
}

std::vector<Supplement> openSupplements(const CaseFile &file)
{
    std::vector<Supplement> open;
    for (const auto &move : file.moves) {
        for (const auto &one : move.supplements) {
            if (!one.settledOn)
                open.push_back(one);
        }
    }
    return open;
}

} // namespace

void FlowBar::fillMore()
{
    const auto &file = m_editor.file();
    const auto state = file.unitTask.state;
    auto *menu = new QMenu(m_more);
    if (state == UnitTaskState::Applied && !file.application.reading)
        menu->addAction(tr("&Mark the application as read"), this, [this] {
            run([this] { return m_editor.services().flow().markRead(m_editor.id()); });
        });
    if (!openSupplements(file).empty())
        menu->addAction(tr("&Settle a supplementary requirement…"), this, &FlowBar::askSupplement);
    if (!file.notices.empty() && state < UnitTaskState::Closed)
        menu->addAction(tr("Enter an &objection…"), this, &FlowBar::askObjection);
    if (openObjection(file))
        menu->addAction(tr("&Answer an objection…"), this, &FlowBar::askAnswer);
    if (pendingExtension(file))
        menu->addAction(tr("&Decide the extension…"), this, &FlowBar::askRuling);
    else if (state < UnitTaskState::Closed)
        menu->addAction(tr("Ask for an &extension…"), this, &FlowBar::askExtension);
    if (state >= UnitTaskState::Closed)
        menu->addAction(tr("Enter a &look-back…"), this, &FlowBar::askLookBack);
    delete m_more->menu();
    m_more->setMenu(menu);
}

void FlowBar::askObjectionUpheld(Move move)
{
    const QString name = capitalised(moveName(move));
    MoveDialog dialog(name, name, this);
    dialog.addText(u"reason"_s, tr("&Reason"));
    dialog.addDay(u"day"_s, tr("&Day of the answer"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        auto &flow = m_editor.services().flow();
        const auto *open = openObjection(m_editor.file());
        const UpheldObjection upheld{open ? open->id : ObjectionId(), filled.text(u"reason"_s),
                                     filled.day(u"day"_s)};
        return stepOf(move == Move::UpholdObjection ? flow.upholdObjection(m_editor.id(), upheld)
                                                    : flow.reworkObjection(m_editor.id(), upheld));
    });
}

void FlowBar::askObjection()
{
    MoveDialog dialog(tr("Enter an objection"), tr("Enter"), this);
    dialog.addText(u"content"_s, tr("&Content"));
    dialog.addChoice(u"sender"_s, tr("&From"),
                     {{toCode(Sender::Person), senderName(Sender::Person)},
                      {toCode(Sender::Unit), senderName(Sender::Unit)}});
    dialog.addDay(u"day"_s, tr("&Received on"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().notices().add(
            m_editor.id(), {.receivedOn = filled.day(u"day"_s),
                            .sender = fromCode<Sender>(filled.text(u"sender"_s)).value_or(Sender::Person),
                            .content = filled.text(u"content"_s)}));
    });
}

void FlowBar::askAnswer()
{
    const auto objection = *openObjection(m_editor.file());
    MoveDialog dialog(tr("Answer an objection"), tr("Answer"), this);
    dialog.setIntro(objection.content);
    dialog.addText(u"handling"_s, tr("How it was &handled"), objection.handling);
    dialog.addDay(u"day"_s, tr("&Day of the answer"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().notices().answer(
            m_editor.id(), objection, {filled.text(u"handling"_s), filled.day(u"day"_s)}));
    });
}

void FlowBar::askExtension()
{
    MoveDialog dialog(tr("Ask for an extension"), tr("Ask"), this);
    dialog.setIntro(tr("Deadline in force: %1").arg(m_editor.file().deadline().text));
    dialog.addLine(u"until"_s, tr("&New deadline"));
    dialog.addChoice(u"kind"_s, tr("&Kind"),
                     {{toCode(ExtensionKind::Extend), extensionKindName(ExtensionKind::Extend)},
                      {toCode(ExtensionKind::LongTerm), extensionKindName(ExtensionKind::LongTerm)}});
    dialog.addText(u"reason"_s, tr("&Reason"));
    dialog.addLine(u"stage"_s, tr("&Stage goal, when long-term"));
    dialog.addDay(u"review"_s, tr("Next re&view, when long-term"));
    dialog.addDay(u"day"_s, tr("&Asked on"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().extensions().ask(
            m_editor.id(),
            {.kind = fromCode<ExtensionKind>(filled.text(u"kind"_s)).value_or(ExtensionKind::Extend),
             .newDeadline = filled.text(u"until"_s),
             .reason = filled.text(u"reason"_s),
             .stageGoal = filled.text(u"stage"_s),
             .reviewOn = filled.day(u"review"_s),
             .askedOn = filled.day(u"day"_s)}));
    });
}

void FlowBar::askRuling()
{
    const auto extension = *pendingExtension(m_editor.file());
    MoveDialog dialog(tr("Decide the extension"), tr("Decide"), this);
    const auto intro =
        tr("From %1 to %2: %3").arg(extension.oldDeadline, extension.newDeadline, extension.reason);
    dialog.setIntro(isLate(extension) ? intro + u'\n' + tr("Asked for after the deadline.") : intro);
    dialog.addChoice(u"decision"_s, tr("&Decision"),
                     {{toCode(Decision::Granted), decisionName(Decision::Granted)},
                      {toCode(Decision::Refused), decisionName(Decision::Refused)}});
    dialog.addLine(u"by"_s, tr("Decided &by"));
    dialog.addLine(u"number"_s, tr("&Number of the document"));
    dialog.addDay(u"day"_s, tr("Day of the d&ecision"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().extensions().decide(
            m_editor.id(), extension.id,
            {.decision = fromCode<Decision>(filled.text(u"decision"_s)).value_or(Decision::Pending),
             .decidedOn = filled.day(u"day"_s),
             .decidedBy = filled.text(u"by"_s),
             .documentNumber = filled.text(u"number"_s)}));
    });
}

void FlowBar::askLookBack()
{
    Choices methods;
    for (const auto &[method, code] : CodeTable<LookBackMethod>::entries)
        methods.push_back({code, lookBackMethodName(method)});
    MoveDialog dialog(tr("Enter a look-back"), tr("Enter"), this);
    dialog.addLine(u"people"_s, tr("&Who looked back"));
    dialog.addDay(u"day"_s, tr("&Day"), QDate::currentDate());
    dialog.addChoice(u"method"_s, tr("&How"), methods);
    dialog.addText(u"finding"_s, tr("What was &found"));
    dialog.addChoice(u"relapse"_s, tr("&Relapsed"), {{{}, tr("no")}, {u"yes"_s, tr("yes")}});
    ask(dialog, [&](const MoveDialog &filled) {
        return stepOf(m_editor.services().lookBacks().record(
            m_editor.id(),
            {.heldOn = filled.day(u"day"_s),
             .people = filled.text(u"people"_s),
             .method = fromCode<LookBackMethod>(filled.text(u"method"_s)).value_or(LookBackMethod::Visit),
             .finding = filled.text(u"finding"_s),
             .relapse = !filled.text(u"relapse"_s).isEmpty()}));
    });
}

void FlowBar::askSupplement()
{
    auto supplement = openSupplements(m_editor.file()).front();
    MoveDialog dialog(tr("Settle a supplementary requirement"), tr("Settle"), this);
    dialog.setIntro(supplement.text);
    dialog.addText(u"answer"_s, tr("&What was done about it"), supplement.answer);
    dialog.addDay(u"day"_s, tr("&Settled on"), QDate::currentDate());
    ask(dialog, [&](const MoveDialog &filled) {
        supplement.answer = filled.text(u"answer"_s);
        supplement.settledOn = filled.day(u"day"_s);
        return stepOf(m_editor.services().flow().save(m_editor.id(), supplement));
    });
}

} // namespace bihuan
