#pragma once

#include "core/casefile.h"
#include "report/report.h"

namespace bihuan::test {

/// The faces of this machine and of BIHUAN_FONT_DIR.
FontSet &fonts();

/// The built-in template.
OpinionTemplate builtIn();

/// The sample with number and day of issue, so that everything a paper can have is on it.
CaseFile issuedCase();

/// The blocks of a case; fails the test when it cannot be composed.
std::vector<Block> blocksOf(const CaseFile &file);

/// Sets a case; fails the test when it cannot be set.
Pages pagesOf(const CaseFile &file, const LayoutOptions &options = {});

/// A paragraph of `count` Han characters that ends with a full stop.
QString paragraph(qsizetype count);

/// Left edges and base lines in millimetres from the corner of the 版心.
double x(const GlyphRun &run, std::size_t glyph = 0);
double right(const GlyphRun &run); ///< Of the last character that is not a space.
double y(const GlyphRun &run);

/// The upper edge of the em box, in millimetres from the upper edge of the 版心.
double emTop(const GlyphRun &run);

/// Runs of one base line put together, with the text of the line.
struct PrintedLine
{
    QString text{};
    double left = 0;   ///< mm
    double right = 0;  ///< mm
    double middle = 0; ///< mm, of the em box
    double size = 0;   ///< pt
    Ink ink = Ink::Black;
    QString family{};
};

/// The lines of a page that are not turned, from top to bottom as printed.
std::vector<PrintedLine> linesOf(const Pages &pages, int page);

/// The first line of any page that starts with `text`, with its page; fails the test when there is none.
std::pair<int, PrintedLine> lineStarting(const Pages &pages, const QString &text);

/// `text` without white space: what extraction and print must have in common.
QString solid(QString text);

/// The PDF of the pages, fixed date.
QByteArray pdfOf(const Pages &pages, bool archive = false);

/// What an independent validator says of the files as PDF/A-1b, a line for each, named 0.pdf, 1.pdf …; empty
/// where this machine has none.
QString validated(const std::vector<QByteArray> &pdfs);

/// What `program` writes to its output for the PDF in a file named in `arguments` by "%1".
QString runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments);

} // namespace bihuan::test
