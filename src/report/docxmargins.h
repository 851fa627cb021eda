#pragma once

#include "report/docxmeasure.h"

namespace bihuan {

/// A header or footer and the pages it is for.
struct DocxMargin
{
    QString id{}; ///< Also the name of its file, "footerEven".
    bool header = false;
    QLatin1StringView pages{}; ///< "default" (odd pages), "even" or "first".
    QByteArray xml{};
};

/// Page numbers outside (GB/T 9704 7.5), the double lines of a 信函式 head (10.1) and the draft mark.
std::vector<DocxMargin> docxMargins(const DocxOptions &options, const DocxHead &head);

} // namespace bihuan
