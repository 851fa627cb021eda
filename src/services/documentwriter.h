#pragma once

#include "core/documentface.h"
#include "core/result.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace bihuan {

class FontSet;
struct Block;
struct LayoutOptions;
struct Pages;

/// What an export made.
struct WrittenDocument
{
    QStringList files{};
    std::vector<DocumentFace> substitutes{}; ///< Faces that stood in for those the standard means.
};

/// One file for each page: opinion.png gives opinion-1.png, opinion-2.png … at 150 dots an inch.
Result<QStringList> writePictures(const Pages &pages, const QString &path, FontSet &fonts);

/// A document that is not the opinion, to be written by the ending of its file.
struct DocumentJob
{
    const std::vector<Block> &blocks;
    const LayoutOptions &layout;
    QDateTime changedAt{}; ///< Of its records: the same content gives the same bytes.
    bool archive = false;  ///< PDF/A-1b.
};

/// Writes pdf, docx, png, txt or, of its first table, csv. There is either the whole file or none. Fails with
/// Invalid (opinion.unknown_format, or what cannot be set) or Storage.
Result<WrittenDocument> writeDocument(const DocumentJob &job, const QString &path, FontSet &fonts);

} // namespace bihuan
