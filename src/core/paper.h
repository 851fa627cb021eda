#pragma once

#include "core/codes.h"

#include <QDate>

namespace bihuan {

/// The papers beside the opinion (domain paper, section 4). Each has a template under its code.
enum class PaperKind {
    ApplicationForm, ///< 验收销号申请表
    EvidenceList,    ///< 佐证材料目录
    ReturnNotice,    ///< 退回补正通知
    PublicNotice,    ///< 整改结果公示
    ClosingDocument, ///< 销号通知
    LookBackForm,    ///< 回头看核查表
    ExtensionForm,   ///< 延期申请表
    UrgingLetter,    ///< 催办函
    Ledger,          ///< 整改台账: a row for each unit task.
    ClosingSummary,  ///< 销号汇总表: a row for each unit task.
};

template <>
struct CodeTable<PaperKind>
{
    static constexpr std::pair<PaperKind, QLatin1StringView> entries[] = {
        {PaperKind::ApplicationForm, "application_form"_L1},
        {PaperKind::EvidenceList, "evidence_list"_L1},
        {PaperKind::ReturnNotice, "return_notice"_L1},
        {PaperKind::PublicNotice, "public_notice"_L1},
        {PaperKind::ClosingDocument, "closing_document"_L1},
        {PaperKind::LookBackForm, "look_back_form"_L1},
        {PaperKind::ExtensionForm, "extension_form"_L1},
        {PaperKind::UrgingLetter, "urging_letter"_L1},
        {PaperKind::Ledger, "ledger"_L1},
        {PaperKind::ClosingSummary, "closing_summary"_L1},
    };
};

/// Whether the paper is about many unit tasks, one in a row.
constexpr bool isRegister(PaperKind kind)
{
    return kind == PaperKind::Ledger || kind == PaperKind::ClosingSummary;
}

} // namespace bihuan
