#pragma once

#include "gui/draftkeeper.h"

#include <functional>

namespace bihuan {

class RecoveryBar;
class Services;
class UnitTaskPage;

/// Drafts from the page of a unit task onto the disk, and after a bad end back into their fields.
class DraftRecovery : public QObject
{
    Q_OBJECT

public:
    /// Opens a unit task on the page; false when that was not possible.
    using Opener = std::function<bool(UnitTaskId)>;

    DraftRecovery(Services &services, UnitTaskPage &page, Opener open, QObject *parent = nullptr);

    /// Goes above the pages.
    RecoveryBar *bar() { return m_bar; }

    /// Offers what was left, one after the other. What has been stored since is dropped without a word.
    void start();
    /// The program ends as it should: what is typed is stored, or is on disk as a draft.
    void finish();

Q_SIGNALS:
    void failed(const bihuan::Error &error);
    void told(const QString &words);

private:
    void offerNext();
    void recover();
    void skip();
    void drop();
    bool isStored(const Draft &draft) const;
    /// When and where: "14:32, implementation of task 1 · county".
    QString describe(const Draft &draft) const;

    Services &m_services;
    UnitTaskPage &m_page;
    Opener m_open;
    DraftKeeper m_keeper;
    RecoveryBar *m_bar;
    std::vector<LeftDraft> m_left{};
};

} // namespace bihuan
