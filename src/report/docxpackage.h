#pragma once

#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace bihuan {

/// One file of a package.
struct DocxPart
{
    QString path{};
    QByteArray bytes{};
};

/// A file that document.xml names by its id.
struct DocxRelation
{
    QString id{};
    QString kind{}; ///< "styles", "settings", "header", "footer"
    QString file{}; ///< Beside document.xml.
};

/// [Content_Types].xml, the relations and word/_rels for the parts in `relations`.
std::vector<DocxPart> docxContents(const std::vector<DocxRelation> &relations);

/// The parts as a ZIP in the order given, all of 1 January 1980. Fails with Storage and
/// docx.not_written (args: the archiver's code).
Result<QByteArray> docxArchive(const std::vector<DocxPart> &parts);

} // namespace bihuan
