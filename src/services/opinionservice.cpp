#include "services/opinionservice.h"

#include "report/report.h"
#include "services/session.h"
#include "storage/auditlog.h"
#include "storage/casefilerepository.h"
#include "storage/filesystem.h"

#include <QFileInfo>

namespace bihuan {

namespace {

constexpr auto kKind = "acceptance_opinion"_L1;

/// An opinion with all that its printing needs, read at one moment.
struct Composed
{
    CaseFile file{};
    std::vector<Block> blocks{};
    QString draftMark{};
    QDateTime changedAt{};
};

/// The office's own template, or the one that the program brings along.
Result<QByteArray> currentTemplateJson(Database &db)
{
    auto own =
        RecordTable<DocumentTemplate>(db).where(u"kind = ? ORDER BY id DESC LIMIT 1"_s, QString(kKind));
    if (!own)
        return own.error();
    return own->empty() ? builtInOpinionTemplate() : own->front().body.toUtf8();
}

Result<Composed> composeFrom(Database &db, UnitTaskId id)
{
    Composed composed;
    auto file = CaseFileRepository(db).get(id);
    if (!file)
        return file.error();
    auto model = currentTemplateJson(db).and_then(parseOpinionTemplate);
    if (!model)
        return model.error();
    auto blocks = compose(*file, *model);
    if (!blocks)
        return blocks.error();
    const auto entries = AuditLog(db).entries(id);
    if (!entries)
        return entries.error();
    if (!entries->empty())
        composed.changedAt = entries->back().at;
    composed.file = *std::move(file);
    composed.blocks = *std::move(blocks);
    composed.draftMark = model->draftMark;
    return composed;
}

Result<Composed> composed(Session &session, UnitTaskId id)
{
    return session.read<Composed>([&] { return composeFrom(session.db(), id); });
}

Result<QByteArray> pdfOf(const Composed &opinion, const OpinionForm &form)
{
    LayoutOptions options{.style = form.letter ? HeadStyle::Letter : HeadStyle::File,
                          .titleBreaks = opinion.file.application.opinion.titleBreaks};
    if (form.draft || opinion.file.isDraft())
        options.draftMark = opinion.draftMark;
    FontSet fonts;
    return layOut(opinion.blocks, options, fonts).and_then([&](const Pages &pages) {
        const auto title = std::ranges::find(opinion.blocks, BlockKind::Title, &Block::kind);
        return toPdf(pages,
                     {.title = title == opinion.blocks.end() ? QString() : title->text.text,
                      .createdAt = opinion.changedAt,
                      .archive = form.archive},
                     fonts);
    });
}

} // namespace

Result<QByteArray> OpinionService::templateJson() const
{
    return m_session.read<QByteArray>([&] { return currentTemplateJson(m_session.db()); });
}

Result<QString> OpinionService::text(UnitTaskId id) const
{
    return composed(m_session, id).and_then([](const Composed &opinion) -> Result<QString> {
        return plainText(opinion.blocks);
    });
}

Result<QByteArray> OpinionService::pdf(UnitTaskId id, const OpinionForm &form) const
{
    return composed(m_session, id).and_then([&](const Composed &opinion) { return pdfOf(opinion, form); });
}

Result<void> OpinionService::write(UnitTaskId id, const QString &path, const OpinionForm &form) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto save = [&](const QByteArray &content) { return writeFileAtomically(path, content); };
    if (ending == "txt"_L1)
        return text(id).and_then([&](const QString &content) { return save(content.toUtf8()); });
    if (ending == "pdf"_L1)
        return pdf(id, form).and_then(save);
    return invalid(path, u"opinion.unknown_format"_s, {ending});
}

} // namespace bihuan
