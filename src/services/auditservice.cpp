#include "services/auditservice.h"

#include "core/chaincode.h"
#include "services/session.h"

#include <algorithm>

namespace bihuan {

Result<std::vector<AuditEntry>> AuditService::entries(std::optional<UnitTaskId> unitTask) const
{
    return AuditLog(m_session.db()).entries(unitTask);
}

Result<std::vector<AuditEntry>> AuditService::history(const QString &entity, qint64 record,
                                                      const QString &field) const
{
    return AuditLog(m_session.db()).ofField(entity, record, field);
}

Result<Past> AuditService::past(const QString &code) const
{
    const auto start = hashStart(code);
    if (!start)
        return invalid({}, u"audit.bad_code"_s, {code});
    return m_session.read<Past>([&]() -> Result<Past> {
        const AuditLog log(m_session.db());
        auto entry = log.startingWith(*start);
        auto newest = log.newest();
        if (!entry || !newest)
            return entry ? newest.error() : entry.error();
        Past past;
        if (!*entry)
            return past;
        auto broken = log.brokenEntries();
        if (!broken)
            return broken.error();
        auto bearing = RecordTable<Opinion>(m_session.db())
                           .where(u"chain_code = ? ORDER BY id LIMIT 1"_s, chainCode((*entry)->hash));
        if (!bearing)
            return bearing.error();
        past.found = true;
        past.entry = **entry;
        past.later = *newest - past.entry.id.value();
        past.sound = std::ranges::none_of(*broken, [&](qint64 id) { return id <= past.entry.id.value(); });
        past.number = bearing->empty() ? QString() : bearing->front().documentNumber;
        return past;
    });
}

} // namespace bihuan
