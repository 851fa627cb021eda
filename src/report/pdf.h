#pragma once

#include "core/result.h"
#include "report/pages.h"

#include <QDateTime>

namespace bihuan {

struct PdfOptions
{
    QString title{};       ///< Shown by readers in place of the file's name.
    QDateTime createdAt{}; ///< Of the record, not of the clock: the same content gives the same bytes.
    bool archive = false;  ///< PDF/A-1b, for the filed copy.
};

/// The pages as a PDF: embedded subsets, searchable by the characters that were printed, a bookmark
/// for each section, no names of persons or machines in the metadata. The same pages and options give
/// the same bytes (ISO 32000-1; ISO 19005-1 level B for the filed copy). `fonts` must be of the calling
/// thread.
///
/// Fails with Invalid and pdf.no_pages when there is nothing to write, with Invalid and pdf.no_date when
/// `createdAt` is not valid, and with Storage and pdf.broken (where: the face) when a font cannot be
/// embedded.
Result<QByteArray> toPdf(const Pages &pages, const PdfOptions &options, FontSet &fonts);

} // namespace bihuan
