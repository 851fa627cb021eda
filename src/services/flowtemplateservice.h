#pragma once

#include "core/casefile.h"
#include "core/result.h"

namespace bihuan {

class Session;

/// A template as it is offered: the flow, and where it comes from.
struct OfferedFlow
{
    Flow flow{};
    bool shipped = false; ///< The program brings one of this code along.
    bool changed = false; ///< The office keeps one of its own under this code.
    bool chosen = false;  ///< New cases follow it.
};

/// Flow templates (docs/flow-templates.md): those that the program brings along, and what the office made of
/// them. A case keeps the copy that it took with its first move; nothing here changes it.
class FlowTemplateService
{
public:
    explicit FlowTemplateService(Session &session) : m_session(session) {}

    /// Those brought along first, then the office's own by code.
    Result<std::vector<OfferedFlow>> list() const;

    /// Fails with NotFound (flow.no_template; args: code).
    Result<OfferedFlow> get(const QString &code) const;

    /// Keeps a flow under its code, new or in place of the one that is there. Fails with Invalid: what
    /// parseFlow() finds wrong.
    Result<qint64> save(const QByteArray &json);

    /// Drops the office's own version; one that was brought along shows again. Fails with NotFound.
    Result<qint64> remove(const QString &code);

    /// New cases follow this one from now on. Fails with NotFound.
    Result<qint64> choose(const QString &code);

    /// Gives a case another flow. Fails with NotFound, or with Invalid (flow.too_late) when it has been
    /// applied for acceptance or has been published already.
    Result<qint64> follow(UnitTaskId id, const QString &code);

    /// The case's own copy, or the chosen flow while it has none.
    Result<Flow> followedBy(const CaseFile &file) const;

private:
    Session &m_session;
};

} // namespace bihuan
