#pragma once

#include "report/compose.h"
#include "report/papertemplate.h"

namespace bihuan {

/// How a paper is made from its records.
struct PaperOptions
{
    bool publicCopy = false; ///< Masks numbers and private persons.
    QDate date{};            ///< The day of the paper; its signature is left out where there is none.
    QString number{};        ///< Its 发文字号, where no record has one.
};

/// A paper as blocks in printing order: of the one case file, or of a register with a row for each. A
/// paragraph whose fields are all empty is left out; a place of a form stays, to be written in by hand.
///
/// Fails with Invalid and one problem for each field that cannot be printed: document.control_character.
Result<std::vector<Block>> composePaper(const std::vector<CaseFile> &files, const PaperTemplate &model,
                                        const PaperOptions &options);

/// The first table of the blocks as comma-separated values for spreadsheets: UTF-8 with its mark, CRLF, every
/// field in quotes. Empty without a table.
QByteArray tableAsCsv(const std::vector<Block> &blocks);

} // namespace bihuan
