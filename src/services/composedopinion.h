#pragma once

#include "core/chaincode.h"
#include "report/report.h"
#include "services/opinionservice.h"
#include "services/session.h"

namespace bihuan {

/// An opinion with all that its printing needs, read at one moment.
struct ComposedOpinion
{
    CaseFile file{};
    std::vector<Block> blocks{};
    QString text{}; ///< The text form.
    QByteArray templateJson{};
    QString draftMark{};
    QString codeLabel{};
    QDateTime changedAt{};
    QString chainCode{};     ///< Of the issued paper, or of the last change to the case.
    QString contentSha256{}; ///< Of an issued edition.
    QString pdfSha256{};     ///< Of an issued edition: its PDF in the store.
};

/// The opinion as it is now. To be called in a transaction. Fails with NotFound, or Invalid (document.*).
Result<ComposedOpinion> composeOpinion(Session &session, UnitTaskId id, Phones phones = Phones::Shown);

/// An issued edition from what was frozen of it. A copy without numbers is not the paper that was issued: it
/// has no stored PDF.
Result<ComposedOpinion> composeSnapshot(Session &session, UnitTaskId id, const Opinion &opinion,
                                        Phones phones = Phones::Shown);

/// The same, with `file` changed since it was read: what issuing fills in.
Result<ComposedOpinion> composeFile(Session &session, CaseFile file, Phones phones = Phones::Shown);

/// The pages, bearing code and square unless it is a draft.
Result<Pages> pagesOf(const ComposedOpinion &opinion, const OpinionForm &form, FontSet &fonts);

PdfOptions pdfOptions(const ComposedOpinion &opinion, const OpinionForm &form);

/// What the square on the paper says.
PaperCode codeOf(const ComposedOpinion &opinion);

} // namespace bihuan
