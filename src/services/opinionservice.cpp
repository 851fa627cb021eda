#include "services/opinionservice.h"

#include "report/compose.h"
#include "report/opiniontemplate.h"
#include "services/session.h"
#include "storage/casefilerepository.h"
#include "storage/filesystem.h"

#include <QFileInfo>

namespace bihuan {

namespace {

constexpr auto kKind = "acceptance_opinion"_L1;

/// The office's own template, or the one that the program brings along.
Result<OpinionTemplate> currentTemplate(Database &db)
{
    auto own =
        RecordTable<DocumentTemplate>(db).where(u"kind = ? ORDER BY id DESC LIMIT 1"_s, QString(kKind));
    if (!own)
        return own.error();
    return parseOpinionTemplate(own->empty() ? builtInOpinionTemplate() : own->front().body.toUtf8());
}

Result<std::vector<Block>> blocksOf(Session &session, UnitTaskId id)
{
    return session.read<std::vector<Block>>([&] {
        return CaseFileRepository(session.db()).get(id).and_then([&](const CaseFile &file) {
            return currentTemplate(session.db()).and_then([&](const OpinionTemplate &model) {
                return compose(file, model);
            });
        });
    });
}

} // namespace

Result<QString> OpinionService::text(UnitTaskId id) const
{
    return blocksOf(m_session, id).and_then([](const std::vector<Block> &blocks) -> Result<QString> {
        return plainText(blocks);
    });
}

Result<void> OpinionService::write(UnitTaskId id, const QString &path) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto save = [&](const QByteArray &content) { return writeFileAtomically(path, content); };
    if (ending == "txt"_L1)
        return text(id).and_then([&](const QString &content) { return save(content.toUtf8()); });
    return invalid(path, u"opinion.unknown_format"_s, {ending});
}

} // namespace bihuan
