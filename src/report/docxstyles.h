#pragma once

#include "report/docxmeasure.h"

namespace bihuan {

// Styles by their ids; people see the Chinese names that docxstyles.cpp gives them.
namespace docxstyle {
constexpr auto kLetterhead = "GwLetterhead"_L1;
constexpr auto kNumber = "GwNumber"_L1;
constexpr auto kTitle = "GwTitle"_L1;
constexpr auto kAddressee = "GwAddressee"_L1;
constexpr auto kHeading1 = "GwHeading1"_L1;
constexpr auto kHeading2 = "GwHeading2"_L1;
constexpr auto kHeading3 = "GwHeading3"_L1;
constexpr auto kHeading4 = "GwHeading4"_L1;
constexpr auto kBody = "GwBody"_L1;
constexpr auto kAttachmentNote = "GwAttachmentNote"_L1;
constexpr auto kSignature = "GwSignature"_L1;
constexpr auto kDate = "GwDate"_L1;
constexpr auto kNote = "GwNote"_L1;
constexpr auto kAttachmentHead = "GwAttachmentHead"_L1;
constexpr auto kAttachmentTitle = "GwAttachmentTitle"_L1;
constexpr auto kTableHead = "GwTableHead"_L1;
constexpr auto kTableText = "GwTableText"_L1;
constexpr auto kImprint = "GwImprint"_L1;
constexpr auto kPageNumber = "GwPageNumber"_L1;
constexpr auto kHeader = "GwHeader"_L1;
constexpr auto kGap = "GwGap"_L1;
constexpr auto kTable = "GwTable"_L1;
} // namespace docxstyle

/// word/styles.xml
QByteArray docxStyles(const DocxOptions &options, const DocxHead &head);

} // namespace bihuan
