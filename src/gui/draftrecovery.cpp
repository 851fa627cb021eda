#include "gui/draftrecovery.h"

#include "gui/momenttext.h"
#include "gui/recoverybar.h"
#include "gui/unittaskpage.h"
#include "services/auditservice.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "wording/recordnames.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace bihuan {

DraftRecovery::DraftRecovery(Services &services, UnitTaskPage &page, Opener open, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_page(page)
    , m_open(std::move(open))
    , m_keeper(services.folder(), services.actor().name, [&page] { return page.drafts(); })
    , m_bar(new RecoveryBar)
{
    connect(m_bar, &RecoveryBar::recoverWanted, this, &DraftRecovery::recover);
    connect(m_bar, &RecoveryBar::skipped, this, &DraftRecovery::skip);
}

void DraftRecovery::start()
{
    auto left = m_keeper.journal().left();
    if (!left) {
        Q_EMIT failed(left.error());
        return;
    }
    std::erase_if(*left, &LeftDraft::skipped);
    m_left = *std::move(left);
    offerNext();
}

void DraftRecovery::finish()
{
    if (auto written = m_keeper.writeNow(); !written)
        Q_EMIT failed(written.error());
}

QString DraftRecovery::describe(const Draft &draft) const
{
    auto lines = m_services.unitTasks().overviews({draft.unitTask});
    const QString field = fieldName(draft.table, draft.column);
    const QString when = momentText(draft.at, QDate::currentDate());
    if (!lines || lines->empty())
        return tr("%1, %2", "when, field").arg(when, field);
    const auto &line = lines->front();
    return tr("%1, %2 of %3 · %4", "when, field, task, unit").arg(when, field, line.taskNumber, line.unit);
}

void DraftRecovery::offerNext()
{
    while (!m_left.empty() && isStored(m_left.front().draft))
        drop(); // It was stored in the very last moment.
    if (m_left.empty()) {
        m_bar->hide();
        return;
    }
    const Draft &draft = m_left.front().draft;
    m_bar->offer(describe(draft), draft.text, int(m_left.size()) - 1);
}

bool DraftRecovery::isStored(const Draft &draft) const
{
    const auto entries = m_services.audit().history(draft.table, draft.record, draft.column);
    return entries && std::ranges::any_of(*entries, [&](const AuditEntry &entry) {
               return entry.field == draft.column && entry.newValue == draft.text && entry.at >= draft.at;
           });
}

/// The first one is done with.
void DraftRecovery::drop()
{
    if (auto forgotten = m_keeper.journal().forget(m_left.front()); !forgotten)
        Q_EMIT failed(forgotten.error());
    m_left.erase(m_left.begin());
}

void DraftRecovery::recover()
{
    const Draft draft = m_left.front().draft;
    if (!m_open(draft.unitTask) || !m_page.recover(draft)) {
        QGuiApplication::clipboard()->setText(draft.text);
        Q_EMIT told(tr("The place of this text is gone. The text is on the clipboard: paste it where it "
                       "belongs now."));
    } else if (auto written = m_keeper.writeNow(); !written) {
        Q_EMIT failed(written.error()); // It stays where it was left until it is safe in its new place.
        return;
    }
    drop();
    offerNext();
}

void DraftRecovery::skip()
{
    if (auto noted = m_keeper.journal().skip(m_left.front()); !noted)
        Q_EMIT failed(noted.error());
    m_left.erase(m_left.begin());
    offerNext();
}

} // namespace bihuan
