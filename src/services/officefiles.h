#pragma once

#include "core/casefile.h"
#include "services/session.h"

namespace bihuan {

/// A file that signing or issuing makes, kept among the evidence of the case.
struct OfficeFile
{
    QString kind{}; ///< kSignatureImageKind, kSignedPageKind, kIssuedOpinionKind.
    QString title{};
    QString name{}; ///< Of the file.
    StoredContent content{};
};

/// Adds it as a piece of evidence of its own, coded S-01, S-02 … Files of the same content are not added
/// twice. To be called in the step that needs it.
Result<EvidenceItem> addOfficeFile(Session &session, Recorder &recorder, const CaseFile &file,
                                   const OfficeFile &wanted);

/// Puts bytes into the evidence store.
Result<StoredContent> storeBytes(EvidenceStore &store, const QByteArray &bytes);

} // namespace bihuan
