#pragma once

#include "report/docxmargins.h"

namespace bihuan {

/// word/document.xml. `margins` are the headers and footers it refers to.
QByteArray docxBody(const std::vector<Block> &blocks, const DocxOptions &options, const DocxHead &head,
                    const std::vector<DocxMargin> &margins);

} // namespace bihuan
