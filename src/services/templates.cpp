#include "services/templates.h"

#include "report/papertemplate.h"
#include "storage/recordtable.h"

namespace bihuan {

QStringList templateKinds()
{
    return QStringList{u"acceptance_opinion"_s} + allCodes<PaperKind>();
}

Result<void> checkKind(const QString &kind)
{
    if (templateKinds().contains(kind))
        return {};
    return invalid(kind, u"template.unknown_kind"_s, {kind, templateKinds().join(u", "_s)});
}

Result<std::optional<DocumentTemplate>> ownTemplate(Database &db, const QString &kind)
{
    auto own = RecordTable<DocumentTemplate>(db).where(u"kind = ? ORDER BY id DESC LIMIT 1"_s, kind);
    if (!own)
        return own.error();
    return own->empty() ? std::optional<DocumentTemplate>() : std::optional(own->front());
}

QByteArray builtInTemplate(const QString &kind)
{
    const auto paper = fromCode<PaperKind>(kind);
    return paper ? builtInPaperTemplate(*paper) : builtInOpinionTemplate();
}

Result<QByteArray> templateInForce(Database &db, const QString &kind)
{
    auto own = ownTemplate(db, kind);
    if (!own)
        return own.error();
    return *own ? (*own)->body.toUtf8() : builtInTemplate(kind);
}

} // namespace bihuan
