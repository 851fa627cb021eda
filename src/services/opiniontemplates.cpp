#include "services/opiniontemplates.h"

#include "services/templates.h"
#include "storage/sha256.h"

namespace bihuan {

Result<QByteArray> currentTemplateJson(Database &db)
{
    return templateInForce(db, u"acceptance_opinion"_s);
}

Result<QString> templateDigest(Database &db)
{
    return currentTemplateJson(db).and_then(
        [](const QByteArray &json) -> Result<QString> { return sha256Hex(json); });
}

} // namespace bihuan
