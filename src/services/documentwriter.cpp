#include "services/documentwriter.h"

#include "report/composepaper.h"
#include "report/report.h"
#include "services/facereport.h"
#include "storage/filesystem.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace bihuan {

namespace {

constexpr double kPictureDpi = 150;

QString titleOf(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Title)
            return block.text.text;
        if (!block.table.title.isEmpty())
            return block.table.title.text;
    }
    return {};
}

Result<QByteArray> docxContent(const DocumentJob &job, const Pages &pages)
{
    return toDocx(
        job.blocks,
        {.style = job.layout.style, .draftMark = job.layout.draftMark, .titleBreaks = pages.titleBreaks});
}

} // namespace

Result<QStringList> writePictures(const Pages &pages, const QString &path, FontSet &fonts)
{
    QStringList files;
    for (int page = 0; page < int(pages.pages.size()); ++page) {
        QByteArray content;
        QBuffer buffer(&content);
        if (!buffer.open(QIODevice::WriteOnly) ||
            !toImage(pages, page, kPictureDpi, fonts).save(&buffer, "PNG"))
            return problem(Error::Kind::Storage, path, u"file.failed"_s, {u"PNG"_s});
        files << path.left(path.size() - 4) + u"-%1.png"_s.arg(page + 1);
        if (auto written = writeFileAtomically(files.back(), content); !written)
            return written.error();
    }
    return files;
}

Result<WrittenDocument> writeDocument(const DocumentJob &job, const QString &path, FontSet &fonts)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto save = [&](const QByteArray &content) -> Result<WrittenDocument> {
        auto written = writeFileAtomically(path, content);
        return written ? Result<WrittenDocument>({.files = {path}}) : written.error();
    };
    if (ending == "txt"_L1)
        return save(plainText(job.blocks).toUtf8());
    if (ending == "csv"_L1)
        return save(tableAsCsv(job.blocks));
    if (ending != "pdf"_L1 && ending != "docx"_L1 && ending != "png"_L1)
        return invalid(path, u"paper.unknown_format"_s, {ending});
    const auto pages = layOut(job.blocks, job.layout, fonts);
    if (!pages)
        return pages.error();
    if (ending == "docx"_L1) // Names the faces that the standard means; the reader's machine finds its own.
        return docxContent(job, *pages).and_then(save);
    const PdfOptions pdf{.title = titleOf(job.blocks), .createdAt = job.changedAt, .archive = job.archive};
    auto written = ending == "pdf"_L1 ? toPdf(*pages, pdf, fonts).and_then(save)
                                      : writePictures(*pages, path, fonts).and_then([](QStringList files) {
                                            return Result<WrittenDocument>({.files = std::move(files)});
                                        });
    if (written)
        written->substitutes = substitutesIn(*pages, fonts);
    return written;
}

} // namespace bihuan
