#pragma once

#include "report/layout.h"
#include "report/pagebuilder.h"

namespace bihuan {

/// One line of the running text, one 行 high.
struct FlowLine
{
    SetLine line{};
    double x = 0;
    int source = -1;
    bool keep = false;      ///< The next line must stand on the same page.
    bool heading = false;   ///< First line of a heading of level 1.
    int signatureLines = 0; ///< On the last line of a signature with seal: how many lines it has.
};

/// Sets one document. Made for one use.
class Layouter
{
public:
    Layouter(const std::vector<Block> &blocks, const LayoutOptions &options, FontSet &fonts);

    Result<Pages> pages();

private:
    Result<void> block(const Block &block);

    // head
    Result<void> letterhead(const Block &block);
    void documentNumber(const Block &block);
    Result<void> title(const Block &block);
    void headRules();
    void centred(const QStringList &lines, const Style &style, double pitch, int source, Ink ink);

    // running text
    void flow(const Block &block);
    void addLines(const std::vector<SetLine> &lines, int source, bool keep = false, double x = 0);
    void attachmentNote(const Block &block);
    void signature(const Block &block);
    void signedWithSeal(const Block &block, const SetLine &date, int dateSource);
    void signedWithoutSeal(const Block &block, const SetLine &date, int dateSource);
    void keepTogether();
    Result<void> flushFlow();
    void placeFlow(std::size_t from, std::size_t to, int firstRow);
    void reserveSeal(const FlowLine &line, int row);

    // attachments and tables
    void attachmentHead(const Block &block);
    Result<void> table(const Block &block);
    void imprint(const Block &block);
    std::vector<SetLine> imprintLines(const QString &text);
    void putLines(const std::vector<SetLine> &lines, int source);
    void imprintRules(double top, double middle);

    void pageNumbers();
    void draftMarks();
    void paperMarks();
    void paperSquare(int page, double left);
    void turnPage();
    std::vector<SetLine> body(const QString &text, double first, double hang, FontRole role = FontRole::Body);

    const std::vector<Block> &m_blocks;
    LayoutOptions m_options;
    Typesetter m_typesetter;
    PageBuilder m_builder;
    int m_page = 0;
    double m_y = 0; ///< Next free height in the 版心.
    bool m_hasHead = false;
    double m_redLine = -1; ///< Where the red line stands; -1 before it is drawn.
    std::vector<FlowLine> m_flow{};
    std::size_t m_closing = 0; ///< First line of the closing part; the size of the flow while there is none.
    bool m_isClosing = false;
    double m_noteIndent = 0;
    int m_firstSigned = -1; ///< The page where the text ends and the attachments begin.
};

} // namespace bihuan
