#pragma once

#include "core/casefile.h"
#include "core/chaincode.h"
#include "core/documentface.h"
#include "report/composepaper.h"
#include "report/pagesearch.h"
#include "report/report.h"

class QPrinter;

namespace bihuan {

/// Who has a printer for one side of the paper prints the odd pages, turns the sheets, and prints the even
/// ones.
enum class Sides { Both, Odd, Even };

/// An opinion or another paper set on pages for screen and printer. Of the GUI thread, as its fonts are.
class OpinionSheet
{
public:
    /// Uses this template, the JSON of OpinionService::templateJson(). Fails with Invalid.
    Result<void> setTemplate(const QByteArray &json);

    /// What leads from the paper back to the record; an empty code for none.
    void setCode(const PaperCode &code) { m_code = code; }

    /// Composes and sets the opinion of `file`. On failure the pages before stay.
    Result<void> set(const CaseFile &file);

    /// Composes and sets another paper, or a register with a row for each file. On failure the pages before
    /// stay.
    Result<void> setPaper(const std::vector<CaseFile> &files, const PaperTemplate &model,
                          const PaperOptions &options);

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }

    /// Draws a page into `area`, which has the proportions of A4.
    void paint(QPainter &painter, int page, const QRectF &area);

    /// Path of the field whose words stand at `point`, in shares of the page's width and height.
    QString originAt(int page, const QPointF &point) const;

    /// The pages within the printer's range that lie on these sides; `current` is the page on screen.
    void print(QPrinter &printer, Sides sides = Sides::Both, int current = 0);

    /// Where `text` stands, in reading order; areas in shares of the page's width and height.
    std::vector<std::vector<PageArea>> find(const QString &text) const;

    const QString &title() const { return m_title; }
    /// Where the lines of the title end, as found or as set by hand.
    const std::vector<qsizetype> &titleBreaks() const { return m_pages.titleBreaks; }

    /// Faces that stand in for those the standard means, and characters that their face does not have.
    std::vector<DocumentFace> substitutes() const;

    /// Height of a page over its width.
    static double proportion();

private:
    std::optional<OpinionTemplate> m_template{};
    FontSet m_fonts{};
    Pages m_pages{};
    QString m_title{};
    PaperCode m_code{};
};

} // namespace bihuan
