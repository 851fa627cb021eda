// GB/T 9704-2012 measured on finished PDFs, read back by Poppler. The names of the tests are those of the
// rules.
#include "pagesupport.h"
#include "paperreader.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

namespace bihuan {

using namespace test;

namespace {

constexpr double kCellMm = 156.0 / 28;
constexpr double kRowMm = 225.0 / 22;
constexpr double kPointMm = 25.4 / 72;

CaseFile withMeasures(int count)
{
    auto file = issuedCase();
    const auto model = file.measures[0];
    file.measures.assign(std::size_t(count), model);
    for (int i = 0; i < count; ++i) {
        auto &measure = file.measures[std::size_t(i)].measure;
        measure.ordinal = i + 1;
        measure.number = QString::number(i + 1);
    }
    return file;
}

CaseFile withTitleOf(qsizetype characters)
{
    auto file = issuedCase();
    const auto length = [&] { return blocksOf(file)[2].text.text.size(); };
    const QString words = u"贯彻落实中央生态环境保护督察反馈意见和长江经济带生态环境警示片披露问题整改工作"_s;
    const auto missing = characters - length();
    if (missing < 0)
        file.plan.title.remove(0, -missing);
    else
        file.plan.title.insert(file.plan.title.size() - 4, words.left(missing));
    EXPECT_EQ(length(), characters);
    return file;
}

CaseFile withSignatories(int count)
{
    auto file = issuedCase();
    const QString figures = u"一二三四五六七八九十"_s;
    const auto model = file.application.members.back();
    while (std::ssize(file.application.members) < count) {
        auto member = model;
        const auto i = std::ssize(file.application.members);
        member.ordinal = int(i) + 1;
        member.name = u"己"_s + figures[i % 10] + figures[i / 10];
        member.signedName.clear();
        file.application.members.push_back(member);
    }
    return file;
}

CaseFile withFollowUp(const QString &text)
{
    auto file = issuedCase();
    file.unitTask.followUp = text;
    return file;
}

CaseFile withUnit(const QString &name)
{
    auto file = issuedCase();
    file.unit.name = name;
    return file;
}

/// A document, set, printed and read back, and the rules it must keep.
class Measured
{
public:
    explicit Measured(const CaseFile &file)
        : m_file(file), m_pages(pagesOf(file)), m_paper(readPaper(pdfOf(m_pages)))
    {
    }

    void P1_PagesAreA4() const;
    void P2_P3_P8_InkKeepsToTheSameMeasureOnEveryPage() const;
    void P4_BodyPagesHaveTwentyTwoRows() const;
    void P5_FullLinesAreFlushOnBothSides() const;
    void P5_NoLineBeginsOrEndsWithAMarkThatMustNot() const;
    void P6_P7_BodyIsBlackOfSixteenPoint() const;
    void H3_HeadIsRedAndThirtyFiveMillimetresDown() const;
    void H4_NumberIsCentredAndFourMillimetresAboveTheLine() const;
    void M1_M2_TitleIsCentredAndNoHourglass() const;
    void M3_M4_AddresseeIsFlushAndTheTextBeginsBelowIt() const;
    void M5_HeadingsOfTheFirstLevelAreSetInHei() const;
    void M6_AttachmentIsNamedTwoCellsIn() const;
    void M7_M10_M11_DateStandsFourCellsInWithTextAboveIt() const;
    void M12_NoteStandsUnderTheDateInBrackets() const;
    void A1_AttachmentBeginsWithItsWordAndItsTitle() const;
    void N1_N2_NumbersStandAtTheOuterEdge() const;
    void T2_TableRepeatsItsHeadAndNamesEveryMemberOnce() const;
    void CopyingGivesWhatIsPrinted() const;

private:
    const ReadPaper &paper() const { return m_paper; }

    /// Lines of a page without its number.
    static std::vector<ReadLine> textLines(const ReadPage &page)
    {
        auto lines = page.lines;
        std::erase_if(lines, [](const ReadLine &line) { return line.left() < -1 || line.bottom() > 226; });
        return lines;
    }
    std::size_t attachmentPage() const
    {
        for (std::size_t i = 1; i < paper().pages.size(); ++i) {
            const auto lines = textLines(paper().pages[i]);
            if (!lines.empty() && lines[0].text == u"附件")
                return i;
        }
        ADD_FAILURE() << "no attachment";
        return paper().pages.size();
    }
    /// The page and the line on which `text` stands at the beginning of a line.
    std::pair<std::size_t, ReadLine> starting(const QRegularExpression &text) const
    {
        for (std::size_t i = 0; i < paper().pages.size(); ++i) {
            for (const auto &line : textLines(paper().pages[i])) {
                if (text.match(line.text, 0, QRegularExpression::NormalMatch,
                               QRegularExpression::AnchorAtOffsetMatchOption)
                        .hasMatch())
                    return {i, line};
            }
        }
        ADD_FAILURE() << "nothing like " << text.pattern().toStdString();
        return {0, {u"?"_s, {{u"?"_s, {}}}}};
    }
    std::vector<ReadFont> pieces(int size) const
    {
        auto found = paper().fonts;
        std::erase_if(found,
                      [&](const ReadFont &piece) { return piece.size != size || piece.text.isEmpty(); });
        return found;
    }

    CaseFile m_file;
    Pages m_pages;
    ReadPaper m_paper;
};

QRegularExpression regular(const QString &pattern)
{
    return QRegularExpression(pattern);
}

void Measured::P1_PagesAreA4() const
{
    for (const auto &page : paper().pages) {
        EXPECT_NEAR(page.size.width(), 595.28, 0.5);
        EXPECT_NEAR(page.size.height(), 841.89, 0.5);
    }
}

void Measured::P2_P3_P8_InkKeepsToTheSameMeasureOnEveryPage() const
{
    for (std::size_t i = 0; i < attachmentPage(); ++i) {
        const auto ink = blackInk(paper().pages[i].ink, {-28, -37, 210, 37 + 226});
        EXPECT_GE(ink.left(), -0.3) << i;
        EXPECT_GE(ink.top(), -0.3) << i;
        EXPECT_LE(ink.right(), 156.3) << i;
        EXPECT_LE(ink.bottom(), 225.3) << i;
    }
}

void Measured::P4_BodyPagesHaveTwentyTwoRows() const
{
    for (std::size_t i = 1; i < attachmentPage(); ++i) {
        const auto lines = textLines(paper().pages[i]);
        EXPECT_LE(lines.size(), 22u + 1) << i; // One more where a page was tightened for its signature.
        const bool last = i + 1 == attachmentPage();
        // The page before the signature may end early, but only where the two did not go on one (M11).
        if (i + 2 == attachmentPage() && lines.size() < 21) {
            const auto rest = textLines(paper().pages[i + 1]);
            EXPECT_GT(lines.back().bottom() + rest.back().bottom(), 22 * 28 * kPointMm);
        } else {
            EXPECT_GE(lines.size(), last ? 1u : 21u) << i;
        }
        for (std::size_t n = 1; n < lines.size(); ++n) {
            const auto height = [](const ReadLine &line) { return line.characters.front().box.height(); };
            if (std::abs(height(lines[n]) - height(lines[n - 1])) > 0.01)
                continue; // Two faces: their boxes say nothing of the pitch.
            const double rows = (lines[n].bottom() - lines[n - 1].bottom()) / kRowMm;
            if (!last || rows > 0.99)
                EXPECT_NEAR(rows, std::round(rows), 0.05 / kRowMm) << i << ' ' << lines[n].text.toStdString();
            else
                EXPECT_GE(rows * kRowMm, 28 * kPointMm - 0.05); // M11: tightened, not below 28 pt.
        }
    }
}

void Measured::P5_FullLinesAreFlushOnBothSides() const
{
    int full = 0;
    for (std::size_t i = 1; i < attachmentPage(); ++i) {
        const auto lines = textLines(paper().pages[i]);
        for (std::size_t n = 0; n + 1 < lines.size(); ++n) {
            // A line is full when the next goes on at the edge.
            if (lines[n + 1].left() > 1 || lines[n].text.size() < 20)
                continue;
            const QChar end = lines[n].text.back();
            if (end.script() != QChar::Script_Han)
                continue; // The box of a mark that takes half a cell reaches beyond it.
            ++full;
            EXPECT_NEAR(lines[n].right(), 156, 0.5) << lines[n].text.toStdString();
        }
    }
    EXPECT_GT(full, 10);
}

void Measured::P5_NoLineBeginsOrEndsWithAMarkThatMustNot() const
{
    for (std::size_t i = 0; i < attachmentPage(); ++i) {
        for (const auto &line : textLines(paper().pages[i])) {
            EXPECT_FALSE(u"。，、；：？！”’）〕》】%％℃"_s.contains(line.text.front()))
                << line.text.toStdString();
            EXPECT_FALSE(u"“‘（〔《【"_s.contains(line.text.back())) << line.text.toStdString();
        }
    }
}

void Measured::P6_P7_BodyIsBlackOfSixteenPoint() const
{
    int body = 0;
    for (const auto &piece : paper().fonts) {
        if (piece.text.isEmpty())
            continue;
        EXPECT_TRUE(piece.colour == QColor(0, 0, 0) || (piece.page == 1 && piece.colour == QColor(255, 0, 0)))
            << piece.text.toStdString();
        const bool number = piece.text.contains(u'—');
        const bool inBody = piece.page > 1 && piece.page <= int(attachmentPage()) && !number;
        EXPECT_TRUE(!inBody || piece.size == 16) << piece.text.toStdString();
        body += piece.size == 16 ? 1 : 0;
    }
    EXPECT_GT(body, 20);
}

void Measured::H3_HeadIsRedAndThirtyFiveMillimetresDown() const
{
    const auto ink = redInk(paper().pages[0].ink, {-28, -37, 210, 115});

    EXPECT_NEAR(ink.top(), 35.3, 0.9); // Ink stands a little below the edge of the em.
    EXPECT_NEAR(ink.center().x(), 78, 1.5);
}

void Measured::H4_NumberIsCentredAndFourMillimetresAboveTheLine() const
{
    const auto number = starting(regular(u".*〔\\d{4}〕[1-9]\\d*号$"_s)).second;
    EXPECT_NEAR(number.middle(), 78, 0.3);
    const auto line = redInk(paper().pages[0].ink, {-28, number.bottom() - 1, 210, 12});
    const auto ink = blackInk(paper().pages[0].ink, {0, line.top() - 12, 156, 11.5});

    EXPECT_NEAR(line.left(), 0, 0.2);
    EXPECT_NEAR(line.width(), 156, 0.2);
    EXPECT_NEAR(line.top() - ink.bottom(), 4.2, 0.5);
}

void Measured::M1_M2_TitleIsCentredAndNoHourglass() const
{
    std::vector<ReadLine> title;
    for (const auto &line : textLines(paper().pages[0])) {
        if (std::abs(line.characters.front().box.width() - 22 * kPointMm) < 0.2)
            title.push_back(line);
    }
    std::erase_if(title, [](const ReadLine &line) { return line.bottom() < 100; });
    ASSERT_FALSE(title.empty());
    bool fell = false;
    for (std::size_t i = 0; i < title.size(); ++i) {
        EXPECT_LE(title[i].text.size(), 20) << title[i].text.toStdString();
        const auto ink = blackInk(paper().pages[0].ink, {0, title[i].bottom() - 9, 156, 9});
        EXPECT_NEAR(ink.center().x(), 78, 3.0) << title[i].text.toStdString(); // 《 has its ink on one side.
        if (i == 0)
            continue;
        const double change =
            title[i].right() - title[i].left() - (title[i - 1].right() - title[i - 1].left());
        EXPECT_FALSE(fell && change > 1) << "hourglass at " << title[i].text.toStdString();
        fell = fell || change < -1;
        EXPECT_NEAR(title[i].bottom() - title[i - 1].bottom(), 36 * kPointMm, 0.1);
    }
    for (const auto &piece : pieces(22))
        EXPECT_EQ(piece.page == 1 || piece.text.contains(u"签字表"), true) << piece.text.toStdString();
}

void Measured::M3_M4_AddresseeIsFlushAndTheTextBeginsBelowIt() const
{
    const auto lines = textLines(paper().pages[0]);
    const auto to =
        std::ranges::find_if(lines, [](const ReadLine &line) { return line.text.endsWith(u'：'); });
    ASSERT_NE(to, lines.end());
    EXPECT_NEAR(to->left(), 0, 0.3);
    ASSERT_NE(to + 1, lines.end());
    EXPECT_NEAR((to + 1)->left(), 2 * kCellMm, 0.3);
}

void Measured::M5_HeadingsOfTheFirstLevelAreSetInHei() const
{
    const auto body = [&] {
        for (const auto &piece : paper().fonts) {
            if (piece.text.startsWith(u"依据"))
                return piece.family;
        }
        return QString();
    }();
    ASSERT_FALSE(body.isEmpty());
    int headings = 0;
    QString family;
    for (const auto &piece : paper().fonts) {
        if (!regular(u"^[一二三四五六七]、"_s).match(piece.text).hasMatch())
            continue;
        ++headings;
        family = family.isEmpty() ? piece.family : family;
        EXPECT_EQ(piece.family, family);
        EXPECT_NE(piece.family, body);
        EXPECT_EQ(piece.size, 16);
    }
    EXPECT_EQ(headings, 7);
}

void Measured::M6_AttachmentIsNamedTwoCellsIn() const
{
    EXPECT_NEAR(starting(regular(u"附件：验收组成员签字表$"_s)).second.left(), 2 * kCellMm, 0.3);
}

void Measured::M7_M10_M11_DateStandsFourCellsInWithTextAboveIt() const
{
    const auto [page, date] = starting(regular(u"\\d{4}年[1-9]\\d?月[1-9]\\d?日$"_s));
    const auto lines = textLines(paper().pages[page]);

    EXPECT_EQ(page + 1, attachmentPage());
    EXPECT_NEAR(date.right(), 156 - 4 * kCellMm, 0.3);
    const auto at = std::ranges::find(lines, date.text, &ReadLine::text);
    ASSERT_NE(at, lines.end());
    // Name of the office above it, and above that at least a line of the text (7.3.5.5).
    ASSERT_GE(at - lines.begin(), 2);
    EXPECT_NEAR((at - 1)->middle(), date.middle(), 0.5) << (at - 1)->text.toStdString();
}

void Measured::M12_NoteStandsUnderTheDateInBrackets() const
{
    const auto [page, note] = starting(regular(u"[（(]联系人：.*[）)]$"_s));
    const auto [datePage, date] = starting(regular(u"\\d{4}年[1-9]\\d?月[1-9]\\d?日$"_s));

    EXPECT_EQ(page, datePage);
    EXPECT_GT(note.bottom(), date.bottom());
    EXPECT_LT(note.bottom() - date.bottom(), 1.1 * kRowMm);
    EXPECT_NEAR(note.left(), 2 * kCellMm, 0.3);
}

void Measured::A1_AttachmentBeginsWithItsWordAndItsTitle() const
{
    const auto page = attachmentPage();
    ASSERT_LT(page, paper().pages.size());
    const auto lines = textLines(paper().pages[page]);

    EXPECT_NEAR(lines[0].left(), 0, 0.3);
    EXPECT_LT(lines[0].bottom(), kRowMm);
    EXPECT_EQ(lines[1].text, u"验收组成员签字表"); // As the note says.
    EXPECT_NEAR(lines[1].middle(), 78, 0.3);
    EXPECT_GT(lines[1].bottom(), 2 * kRowMm);
    EXPECT_LT(lines[1].bottom(), 3.2 * kRowMm);
}

void Measured::N1_N2_NumbersStandAtTheOuterEdge() const
{
    int number = 1;
    for (const auto &page : paper().pages) {
        const QString wanted = u"—%1—"_s.arg(number);
        const auto found = std::ranges::find_if(page.lines, [&](const ReadLine &line) {
            return solid(line.text) == wanted && line.bottom() > 226;
        });
        ASSERT_NE(found, page.lines.end()) << number;
        if (number % 2 == 1)
            EXPECT_NEAR(found->right(), 156 - 14 * kPointMm, 0.3) << number;
        else
            EXPECT_NEAR(found->left(), 14 * kPointMm, 0.3) << number;
        const auto dash = blackInk(page.ink, {found->left() - 0.5, 226, 4, 12});
        EXPECT_NEAR(dash.center().y(), 232, 0.5) << number;
        ++number;
    }
    for (const auto &piece : pieces(14))
        EXPECT_TRUE(piece.text.contains(u'—') || piece.page > int(attachmentPage()))
            << piece.text.toStdString();
}

void Measured::T2_TableRepeatsItsHeadAndNamesEveryMemberOnce() const
{
    QString all;
    for (std::size_t i = attachmentPage(); i < paper().pages.size(); ++i) {
        QString page;
        for (const auto &line : paper().pages[i].lines)
            page += line.text;
        EXPECT_TRUE(page.contains(u"姓名") && page.contains(u"单位")) << "page " << i + 1 << " has no head";
        all += page;
    }
    for (const auto &member : m_file.application.members) {
        const int times = member.signedName.isEmpty() ? 1 : 2; // Once more in the column of signatures.
        EXPECT_EQ(all.count(member.name), times) << member.name.toStdString();
    }
}

void Measured::CopyingGivesWhatIsPrinted() const
{
    QString printed;
    for (const Page &page : m_pages.pages)
        printed += printedText(page);

    EXPECT_EQ(solid(paper().raw), solid(printed));
    EXPECT_FALSE(regular(u"[\u2E80-\u2FDF]"_s).match(paper().raw).hasMatch());
}

struct Rule
{
    const char *name;
    void (Measured::*check)() const;
};

constexpr Rule kRules[] = {
    {"P1_PagesAreA4", &Measured::P1_PagesAreA4},
    {"P2_P3_P8_InkKeepsToTheSameMeasureOnEveryPage", &Measured::P2_P3_P8_InkKeepsToTheSameMeasureOnEveryPage},
    {"P4_BodyPagesHaveTwentyTwoRows", &Measured::P4_BodyPagesHaveTwentyTwoRows},
    {"P5_FullLinesAreFlushOnBothSides", &Measured::P5_FullLinesAreFlushOnBothSides},
    {"P5_NoLineBeginsOrEndsWithAMarkThatMustNot", &Measured::P5_NoLineBeginsOrEndsWithAMarkThatMustNot},
    {"P6_P7_BodyIsBlackOfSixteenPoint", &Measured::P6_P7_BodyIsBlackOfSixteenPoint},
    {"H3_HeadIsRedAndThirtyFiveMillimetresDown", &Measured::H3_HeadIsRedAndThirtyFiveMillimetresDown},
    {"H4_NumberIsCentredAndFourMillimetresAboveTheLine",
     &Measured::H4_NumberIsCentredAndFourMillimetresAboveTheLine},
    {"M1_M2_TitleIsCentredAndNoHourglass", &Measured::M1_M2_TitleIsCentredAndNoHourglass},
    {"M3_M4_AddresseeIsFlushAndTheTextBeginsBelowIt",
     &Measured::M3_M4_AddresseeIsFlushAndTheTextBeginsBelowIt},
    {"M5_HeadingsOfTheFirstLevelAreSetInHei", &Measured::M5_HeadingsOfTheFirstLevelAreSetInHei},
    {"M6_AttachmentIsNamedTwoCellsIn", &Measured::M6_AttachmentIsNamedTwoCellsIn},
    {"M7_M10_M11_DateStandsFourCellsInWithTextAboveIt",
     &Measured::M7_M10_M11_DateStandsFourCellsInWithTextAboveIt},
    {"M12_NoteStandsUnderTheDateInBrackets", &Measured::M12_NoteStandsUnderTheDateInBrackets},
    {"A1_AttachmentBeginsWithItsWordAndItsTitle", &Measured::A1_AttachmentBeginsWithItsWordAndItsTitle},
    {"N1_N2_NumbersStandAtTheOuterEdge", &Measured::N1_N2_NumbersStandAtTheOuterEdge},
    {"T2_TableRepeatsItsHeadAndNamesEveryMemberOnce",
     &Measured::T2_TableRepeatsItsHeadAndNamesEveryMemberOnce},
    {"CopyingGivesWhatIsPrinted", &Measured::CopyingGivesWhatIsPrinted},
};

void keepsAllRules(const CaseFile &file)
{
    const Measured measured(file);
    for (const Rule &rule : kRules) {
        SCOPED_TRACE(rule.name);
        (measured.*rule.check)();
    }
}

struct Document
{
    std::string name;
    CaseFile (*make)();
};

const Document kDocuments[] = {
    {"Sample", issuedCase},
    {"OneMeasure", [] { return withMeasures(1); }},
    {"TwelveMeasures", [] { return withMeasures(12); }},
    {"TitleOfSixty", [] { return withTitleOf(60); }},
    {"ParagraphOfThreePages", [] { return withFollowUp(paragraph(3 * 22 * 28)); }},
    {"ThirtySignatories", [] { return withSignatories(30); }},
    {"RareCharacters",
     [] { return withFollowUp(u"\U0002CB4E\U0002CB5B镕喆堃赟𠮷㛃等同志负责日常巡查。"_s); }},
    {"HalfWidth",
     [] {
         return withFollowUp(u"PM2.5为35μg/m³,占98.5%(同比-3.2%),COD<30mg/L,pH 6-9,处理能力12.4万t/d,"
                             "面积3,250㎡,联系人OK,编号GB3838-2002。"_s);
     }},
    {"UnitOfThirty",
     [] { return withUnit(u"某某市国家级经济技术开发区管理委员会生态环境与建设管理局办公"_s); }},
};

class StandardTest : public testing::TestWithParam<Document>
{
};

/// The text ends on another line of the page each time: on the last, or so that one is left for the
/// signature.
class EndOfTextTest : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(StandardTest, IsKept)
{
    keepsAllRules(GetParam().make());
}

INSTANTIATE_TEST_SUITE_P(Documents, StandardTest, testing::ValuesIn(kDocuments),
                         [](const auto &of) { return of.param.name; });

TEST(StandardArchive, EveryDocumentIsValidPdfA)
{
    std::vector<QByteArray> pdfs;
    for (const Document &document : kDocuments)
        pdfs.push_back(pdfOf(pagesOf(document.make()), true));

    const auto said = validated(pdfs);

    if (said.isEmpty())
        GTEST_SKIP() << "needs java, libpdfbox2-java, libjaxb-api-java and libcommons-io-java";
    for (std::size_t i = 0; i < pdfs.size(); ++i)
        EXPECT_TRUE(said.contains(u"The file %1.pdf is a valid PDF/A-1b file"_s.arg(i)))
            << kDocuments[i].name << ": " << said.toStdString();
}

TEST_P(EndOfTextTest, KeepsTheStandard)
{
    keepsAllRules(withFollowUp(paragraph(26 + 28 * GetParam())));
}

INSTANTIATE_TEST_SUITE_P(Lines, EndOfTextTest, testing::Range(0, 22));

} // namespace bihuan
