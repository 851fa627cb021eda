#pragma once

#include "core/evidence.h"

namespace bihuan {

/// What can be seen of a file before anybody has described it.
struct SeenFile
{
    QString name{};      ///< Without folders.
    QString firstPage{}; ///< Text of the first page, empty for pictures and scans.
    int pages = 0;       ///< 0 when not known.
    bool picture = false;
};

/// What the name and the first page of a file say about the piece of evidence, for a person to confirm; empty
/// where they say nothing. Document numbers come with 〔〕 as GB/T 9704 writes them, whatever brackets a file
/// name had. The day is the one under the text, else that of the name, else the first one that is named.
struct DocumentFacts
{
    QString title{};
    QString kind{};
    QString documentNumber{};
    QString issuer{};
    std::optional<QDate> documentOn{};
    std::optional<int> pages{};

    bool operator==(const DocumentFacts &) const = default;
};

DocumentFacts proposedDocumentFacts(const SeenFile &file);

/// The first document number in `text`, as 双宝政办发〔2021〕12号; empty when there is none.
QString documentNumberIn(const QString &text);

/// All days that are named in `text`: 2021年3月5日, 二〇二一年三月五日, 2021-03-05, 2021.3.5, 20210305.
std::vector<QDate> daysIn(const QString &text);

/// `evidence` with what is proposed where it says nothing yet; its title only where it still is the file's
/// name.
Evidence withProposals(const Evidence &evidence, const DocumentFacts &proposed, const QString &fileName);

} // namespace bihuan
