#pragma once

#include "core/acceptance.h"

namespace bihuan {

enum class OpinionStatus { Draft, Final, Printed, Void };

template <>
struct CodeTable<OpinionStatus>
{
    static constexpr std::pair<OpinionStatus, QLatin1StringView> entries[] = {
        {OpinionStatus::Draft, "draft"_L1},
        {OpinionStatus::Final, "final"_L1},
        {OpinionStatus::Printed, "printed"_L1},
        {OpinionStatus::Void, "void"_L1},
    };
};

struct Opinion;
using OpinionId = Id<Opinion>;

/// 验收销号意见: what the acceptance group concluded, one edition of it.
struct Opinion
{
    OpinionId id{};
    ApplicationId applicationId{};
    int edition = 1;
    std::optional<QDate> acceptedOn{}; ///< Day of acceptance, printed in the basis paragraph.
    std::optional<Verdict> verdict{};
    QString conclusion{}; ///< Section 七.
    QString contactName{};
    QString contactPhone{};
    QString documentNumber{};
    std::optional<QDate> issuedOn{};
    OpinionStatus status = OpinionStatus::Draft;
    QString
        titleBreaks{}; ///< Offsets of line breaks set by hand in the title, "18,35"; empty = found by itself.
    QString snapshot{}; ///< Frozen content of a final opinion (JSON); empty for a draft.
    QString snapshotSha256{};
    QString chainCode{}; ///< The 16 characters on the issued paper: head of the log at that moment.
    QString pdfSha256{}; ///< The issued PDF/A in the evidence store.
    int version = 1;

    bool operator==(const Opinion &) const = default;
};

struct DocumentTemplate;
using DocumentTemplateId = Id<DocumentTemplate>;

/// Headings, phrases and order of a printed document, as JSON; see docs/document-templates.md.
struct DocumentTemplate
{
    DocumentTemplateId id{};
    QString kind{}; ///< "acceptance_opinion".
    QString name{};
    QString body{};
    int version = 1;

    bool operator==(const DocumentTemplate &) const = default;
};

} // namespace bihuan
