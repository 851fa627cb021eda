#include "core/error.h"

namespace bihuan {

const char *name(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case NotFound: return "not found";
    case Conflict: return "conflict";
    case Duplicate: return "duplicate";
    case InUse: return "in use";
    case Invalid: return "invalid";
    case Busy: return "busy";
    case Denied: return "denied";
    case Storage: return "storage";
    }
    Q_UNREACHABLE();
}

Error problem(Error::Kind kind, const QString &where, const QString &rule, const QStringList &args)
{
    return {kind, rule, {{where, rule, args}}};
}

Error invalid(const QString &where, const QString &rule, const QStringList &args)
{
    return problem(Error::Kind::Invalid, where, rule, args);
}

} // namespace bihuan
