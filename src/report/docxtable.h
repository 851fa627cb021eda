#pragma once

#include "report/docxmeasure.h"
#include "report/docxxml.h"

namespace bihuan {

/// A table `width` twips wide: its head is repeated on every page, no row is split, merged cells are one.
void docxTable(DocxXml &xml, const Table &table, int width);

/// The 版记: a table of one column that stays at the foot of the page of the paragraph behind it. In a
/// 信函式 paper it has neither lines nor 印发机关 (GB/T 9704 10.1).
void docxImprint(DocxXml &xml, const Block &block, HeadStyle style);

} // namespace bihuan
