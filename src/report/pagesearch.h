#pragma once

#include "report/pages.h"

namespace bihuan {

/// A stretch of one line on one page, in 1/1440 in.
struct PageArea
{
    int page = 0;
    QRectF area{};
};

/// Where `text` stands on the pages, each hit with the stretches it takes up: one that is broken over two
/// lines has two. Compared as search does (searchKey()), so blanks and the width of letters make no
/// difference. In reading order, without overlaps; page numbers and the draft mark are not searched.
std::vector<std::vector<PageArea>> findOnPages(const Pages &pages, const QString &text);

} // namespace bihuan
