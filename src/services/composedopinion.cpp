#include "services/composedopinion.h"

#include "core/chaincode.h"
#include "core/signeddigest.h"
#include "services/opinionsnapshot.h"
#include "services/opiniontemplates.h"
#include "storage/casefilerepository.h"

#include <QImage>

#include <algorithm>

namespace bihuan {

namespace {

/// Drawn signatures that stand, as pictures. One whose file is gone is printed as a name.
std::vector<MemberPicture> pictures(Session &session, const CaseFile &file)
{
    std::vector<MemberPicture> found;
    for (const auto &member : file.application.members) {
        const auto *signature = newestSignature(file, member.id);
        if (!signature || signature->kind != SignatureKind::Drawn || !signature->imageId)
            continue;
        const auto stored = RecordTable<EvidenceFile>(session.db()).get(*signature->imageId);
        if (stored)
            found.push_back({member.id, inkPicture(QImage(session.store().pathOf(stored->sha256)))});
    }
    return found;
}

Result<ComposedOpinion> composed(CaseFile file, const QByteArray &json, const ComposeOptions &options)
{
    auto model = parseOpinionTemplate(json);
    if (!model)
        return model.error();
    auto blocks = compose(file, *model, options);
    if (!blocks)
        return blocks.error();
    const QString text = plainText(*blocks);
    return ComposedOpinion{.file = std::move(file),
                           .blocks = *std::move(blocks),
                           .text = text,
                           .templateJson = json,
                           .draftMark = model->draftMark,
                           .codeLabel = model->codeLabel};
}

} // namespace

Result<ComposedOpinion> composeFile(Session &session, CaseFile file, Phones phones)
{
    auto json = currentTemplateJson(session.db());
    if (!json)
        return json.error();
    const ComposeOptions options{.phones = phones, .pictures = pictures(session, file)};
    return composed(std::move(file), *json, options);
}

Result<ComposedOpinion> composeOpinion(Session &session, UnitTaskId id, Phones phones)
{
    auto file = CaseFileRepository(session.db()).get(id);
    if (!file)
        return file.error();
    auto opinion = composeFile(session, *std::move(file), phones);
    if (!opinion)
        return opinion;
    const auto entries = AuditLog(session.db()).entries(id);
    if (!entries)
        return entries.error();
    if (!entries->empty()) {
        opinion->changedAt = entries->back().at;
        opinion->chainCode = chainCode(entries->back().hash);
    }
    return opinion;
}

Result<ComposedOpinion> composeSnapshot(Session &session, UnitTaskId id, const Opinion &opinion,
                                        Phones phones)
{
    auto snapshot = readSnapshot(opinion.snapshot);
    if (!snapshot)
        return snapshot.error();
    auto &file = snapshot->file;
    file.unitTask.id = id;
    file.application.opinion.edition = opinion.edition;
    ComposeOptions options{.phones = phones};
    for (const auto &[member, sha256] : snapshot->pictures)
        options.pictures.push_back({member, inkPicture(QImage(session.store().pathOf(sha256)))});
    auto made = composed(std::move(file), snapshot->templateJson, options);
    if (!made)
        return made;
    made->changedAt = snapshot->issuedAt;
    made->chainCode = snapshot->chainCode;
    made->contentSha256 = snapshot->contentSha256;
    if (phones == Phones::Shown) {
        made->pdfSha256 = opinion.pdfSha256;
        made->text = snapshot->text;
    }
    return made;
}

PaperCode codeOf(const ComposedOpinion &opinion)
{
    const auto &file = opinion.file;
    return {.code = opinion.chainCode,
            .unitTask = file.unitTask.id.value(),
            .edition = file.application.opinion.edition,
            .contentSha256 = opinion.contentSha256.isEmpty() ? contentDigest(file) : opinion.contentSha256};
}

Result<Pages> pagesOf(const ComposedOpinion &opinion, const OpinionForm &form, FontSet &fonts)
{
    LayoutOptions options{.style = form.letter ? HeadStyle::Letter : HeadStyle::File,
                          .titleBreaks = opinion.file.application.opinion.titleBreaks};
    if (form.draft || opinion.file.isDraft())
        options.draftMark = opinion.draftMark;
    else if (!opinion.chainCode.isEmpty())
        options.mark = {.words = opinion.codeLabel + groupedCode(opinion.chainCode),
                        .square = paperCodeText(codeOf(opinion))};
    return layOut(opinion.blocks, options, fonts);
}

PdfOptions pdfOptions(const ComposedOpinion &opinion, const OpinionForm &form)
{
    const auto title = std::ranges::find(opinion.blocks, BlockKind::Title, &Block::kind);
    return {.title = title == opinion.blocks.end() ? QString() : title->text.text,
            .createdAt = opinion.changedAt,
            .archive = form.archive};
}

} // namespace bihuan
