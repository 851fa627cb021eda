#include "gui/edithistory.h"

#include <algorithm>

namespace bihuan {

void EditHistory::add(Entry entry)
{
    std::erase(entry.steps, 0);
    if (entry.steps.empty())
        return;
    m_done.push_back(std::move(entry));
    m_undone.clear();
    Q_EMIT changed();
}

Result<UnitTaskId> EditHistory::undo(CaseService &cases)
{
    return move(cases, m_done, m_undone);
}

Result<UnitTaskId> EditHistory::redo(CaseService &cases)
{
    return move(cases, m_undone, m_done);
}

void EditHistory::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

Result<UnitTaskId> EditHistory::move(CaseService &cases, std::vector<Entry> &from, std::vector<Entry> &to)
{
    if (from.empty())
        return Error{Error::Kind::NotFound, u"nothing to undo"_s};
    Entry back{.what = from.back().what, .unitTask = from.back().unitTask};
    while (!from.back().steps.empty()) {
        auto step = cases.undo(from.back().steps.back());
        if (!step)
            return step.error();
        from.back().steps.pop_back();
        back.steps.push_back(*step);
    }
    from.pop_back();
    to.push_back(std::move(back));
    Q_EMIT changed();
    return to.back().unitTask;
}

} // namespace bihuan
