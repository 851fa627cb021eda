#include "pagesupport.h"
#include "report/charclass.h"
#include "report/geometry.h"
#include "report/titlebreak.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QElapsedTimer>

#include <cmath>
#include <set>

namespace bihuan {

using namespace test;

namespace {

constexpr double kCellMm = 156.0 / 28;
constexpr double kRowMm = 225.0 / 22;

/// The row of a line whose em box is in the middle of a row; its fraction is the error.
double rowOf(const PrintedLine &line)
{
    return line.middle / kRowMm - 0.5;
}

QString allText(const Pages &pages)
{
    QString text;
    for (const Page &page : pages.pages)
        text += printedText(page);
    return solid(text);
}

int pagesHolding(const Pages &pages, const QString &text)
{
    int count = 0;
    for (const Page &page : pages.pages)
        count += solid(printedText(page)).contains(text) ? 1 : 0;
    return count;
}

/// A document of one paragraph so long that the text ends on a given row of the last page.
CaseFile caseWithFollowUp(int extraLines)
{
    auto file = issuedCase();
    file.unitTask.followUp = paragraph(26 + 28 * extraLines);
    return file;
}

} // namespace

TEST(Layout, LetterheadNumberAndRedLineStandWhereTheClausesSay)
{
    const auto pages = pagesOf(issuedCase());

    const auto lines = linesOf(pages, 0);
    const auto &head = pages.pages[0].runs.front();
    EXPECT_NEAR(emTop(head), 35, 0.5);
    EXPECT_EQ(head.ink, Ink::Red);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR((lines[i].left + lines[i].right) / 2, 78, 0.3);
    const auto number = lineStarting(pages, u"沈环督办"_s).second;
    EXPECT_NEAR((number.left + number.right) / 2, 78, 0.3);
    EXPECT_NEAR(number.size, 16, 0.1);
    const auto &rule = pages.pages[0].rules.front();
    EXPECT_EQ(rule.ink, Ink::Red);
    EXPECT_NEAR((rule.area.left() - kCoreLeft) / kMillimetre, 0, 0.1);
    EXPECT_NEAR(rule.area.width() / kMillimetre, 156, 0.2);
    const double numberBottom = number.middle + 8 * kPoint / kMillimetre;
    EXPECT_NEAR((rule.area.top() - kCoreTop) / kMillimetre - numberBottom, 4, 0.3);
}

TEST(Layout, RedLineStaysWhereItIsUntilTheNumberIsKnown)
{
    const auto with = pagesOf(issuedCase()).pages[0].rules.front().area;
    const auto without = pagesOf(sampleCase()).pages[0].rules.front().area;

    EXPECT_EQ(with, without);
}

TEST(Layout, TitleIsCentredBelowTheLine)
{
    const auto pages = pagesOf(issuedCase());
    const auto title = breakTitle(pages.sources[2].text.text, 20);

    EXPECT_EQ(pages.titleBreaks, title);
    const auto lines = linesOf(pages, 0);
    int found = 0;
    for (const auto &line : lines) {
        if (std::abs(line.size - 22) > 0.1)
            continue;
        ++found;
        EXPECT_NEAR((line.left + line.right) / 2, 78, 0.3);
        EXPECT_LE(line.right - line.left, 156);
    }
    EXPECT_EQ(found, int(title.size()) + 1);
}

TEST(Layout, TitleBreaksByHandAreTaken)
{
    const auto pages = pagesOf(sampleCase(), {.titleBreaks = u"12,27,30,50"_s});

    EXPECT_EQ(pages.titleBreaks, (std::vector<qsizetype>{12, 27, 30, 50}));
}

TEST(Layout, TitleLineByHandThatIsTooWideIsBrokenAgain)
{
    const auto pages = pagesOf(sampleCase(), {.titleBreaks = u"12"_s});

    EXPECT_GT(pages.titleBreaks.size(), 2u);
    for (const auto &line : linesOf(pages, 0))
        EXPECT_LE(line.right, 156.3);
}

TEST(Layout, AddresseeIsFlushLeftAndParagraphsIndented)
{
    const auto pages = pagesOf(sampleCase());

    EXPECT_NEAR(lineStarting(pages, u"市生态环境保护督察及"_s).second.left, 0, 0.3);
    EXPECT_NEAR(lineStarting(pages, u"依据《"_s).second.left, 2 * kCellMm, 0.3);
    EXPECT_NEAR(lineStarting(pages, u"一、督察"_s).second.left, 2 * kCellMm, 0.3);
    EXPECT_EQ(lineStarting(pages, u"依据《"_s).first, 0);
}

TEST(Layout, BodyPageHasTwentyTwoRowsThatFillIt)
{
    const auto pages = pagesOf(sampleCase());

    auto lines = linesOf(pages, 1);
    lines.pop_back(); // The page number.
    ASSERT_EQ(lines.size(), 22u);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_NEAR(lines[i].middle, (double(i) + 0.5) * kRowMm, 0.05);
        EXPECT_NEAR(lines[i].size, 16, 0.1);
    }
}

TEST(Layout, FullLinesAreFlushOnBothSidesWithTwentyEightCells)
{
    const auto pages = pagesOf(sampleCase());

    int full = 0;
    for (int page = 1; page < 4; ++page) {
        auto lines = linesOf(pages, page);
        lines.pop_back();
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i + 1].left > 1)
                continue; // The last line of a paragraph.
            ++full;
            EXPECT_NEAR(lines[i].right, 156, 0.5) << lines[i].text.toStdString();
            const double width = cells(lines[i].text) + (lines[i].left > 1 ? 2 : 0);
            EXPECT_GE(width, 26) << lines[i].text.toStdString();
            EXPECT_LE(width, 29.5) << lines[i].text.toStdString();
        }
    }
    EXPECT_GT(full, 30);
}

TEST(Layout, AllHanLineStandsOnTheGrid)
{
    auto file = sampleCase();
    file.unitTask.followUp = paragraph(120);

    const auto pages = pagesOf(file);

    const auto first = file.unitTask.followUp.mid(26, 28);
    int seen = 0;
    for (const Page &page : pages.pages) {
        for (const GlyphRun &run : page.runs) {
            if (QString::fromUcs4(run.text.data(), qsizetype(run.text.size())) != first)
                continue;
            ++seen;
            for (std::size_t i = 0; i < run.xs.size(); ++i)
                EXPECT_NEAR(run.xs[i], kCoreLeft + double(i) * kCell, 0.1 * kPoint);
        }
    }
    EXPECT_EQ(seen, 1);
}

TEST(Layout, HeadingsTakeTheFaceOfTheirLevel)
{
    std::vector<Block> blocks;
    for (int level = 1; level <= 4; ++level)
        blocks.push_back(
            {.kind = BlockKind::Heading, .level = level, .text = {u"标题"_s + QString::number(level), {}}});

    const auto pages = layOut(blocks, {}, fonts()).value();

    const auto family = [&](FontRole role) {
        return pages.faces[std::size_t(fonts().glyph(role, U'标').face)].family;
    };
    const auto lines = linesOf(pages, 0);
    EXPECT_EQ(lines[0].family, family(FontRole::Hei));
    EXPECT_EQ(lines[1].family, family(FontRole::Kai));
    EXPECT_EQ(lines[2].family, family(FontRole::Body));
    EXPECT_EQ(lines[3].family, family(FontRole::Body));
}

TEST(Layout, NoHeadingStandsAloneAtTheFoot)
{
    for (int length = 0; length < 24; ++length) {
        auto file = sampleCase();
        file.findings[0].text = paragraph(26 + 28 * length);

        const auto pages = pagesOf(file);

        for (int page = 0; page + 2 < int(pages.pages.size()); ++page) {
            const auto lines = linesOf(pages, page);
            const auto &last = lines[lines.size() - 2].text;
            EXPECT_FALSE(last.size() > 1 && QStringView(u"一二三四五六七").contains(last[0]) &&
                         last[1] == u'、')
                << length << ' ' << last.toStdString();
        }
    }
}

TEST(Layout, SignatureIsNeverStranded)
{
    bool moved = false;
    for (int length = 0; length < 24; ++length) {
        const auto pages = pagesOf(caseWithFollowUp(length));

        const auto [page, date] = lineStarting(pages, u"2022年10月12日"_s);
        const auto lines = linesOf(pages, page);
        const auto text = std::ranges::count_if(lines, [&](const PrintedLine &line) {
            return line.middle < date.middle - 5 * kRowMm && std::abs(line.size - 16) < 0.1;
        });
        EXPECT_GE(text, 2) << length;
        // The pages before the last one of the text are full, or two lines went along.
        const auto before = linesOf(pages, page - 1);
        moved = moved || before[before.size() - 2].middle < 20.4 * kRowMm;
        EXPECT_EQ(pagesHolding(pages, u"附件：验收组成员签字表"_s), 1);
    }
    EXPECT_TRUE(moved);
}

TEST(Layout, SealStandsWithinOneRowOfTheText)
{
    for (int length = 0; length < 24; ++length) {
        const auto pages = pagesOf(caseWithFollowUp(length));
        const auto [page, date] = lineStarting(pages, u"2022年10月12日"_s);
        const auto note = lineStarting(pages, u"附件：验收组"_s);

        const QRectF seal = pages.pages[std::size_t(page)].seal;
        const double gap = (seal.top() - kCoreTop) / kMillimetre - (note.second.middle + kRowMm / 2);

        EXPECT_EQ(note.first, page);
        EXPECT_GE(gap, -0.01);
        EXPECT_LE(gap, 10.58);
        EXPECT_NEAR((seal.center().x() - kCoreLeft) / kMillimetre, (date.left + date.right) / 2, 0.3);
    }
}

TEST(Layout, SignatureWithSealIsCentredOverTheDate)
{
    auto file = issuedCase();
    file.office.name = u"康平县生态环境局"_s;

    const auto pages = pagesOf(file);

    const auto [page, date] = lineStarting(pages, u"2022年10月12日"_s);
    EXPECT_NEAR(date.right, 156 - 4 * kCellMm, 0.3);
    const auto lines = linesOf(pages, page);
    const auto name = std::ranges::find_if(
        lines, [&](const PrintedLine &line) { return std::abs(line.middle - date.middle + kRowMm) < 0.1; });
    ASSERT_NE(name, lines.end());
    EXPECT_EQ(name->text, file.office.name);
    EXPECT_NEAR((name->left + name->right) / 2, (date.left + date.right) / 2, 0.3);
}

TEST(Layout, SignatureWithoutSealKeepsTwoCells)
{
    auto file = issuedCase();
    file.office.name = u"康平县生态环境保护督察办公室"_s;
    auto blocks = blocksOf(file);
    for (Block &block : blocks)
        block.seal = false;

    const auto pages = layOut(blocks, {}, fonts()).value();

    const auto [page, date] = lineStarting(pages, u"2022年10月12日"_s);
    const auto lines = linesOf(pages, page);
    const auto name = *std::ranges::find_if(
        lines, [&](const PrintedLine &line) { return std::abs(line.middle - date.middle + kRowMm) < 0.1; });
    EXPECT_NEAR(name.right, 156 - 2 * kCellMm, 0.3);
    EXPECT_NEAR(date.left - name.left, 2 * kCellMm, 0.3);
}

TEST(Layout, DateLongerThanTheNameEndsTwoCellsFromTheEdge)
{
    auto file = issuedCase();
    file.office.name = u"环保局"_s;
    auto blocks = blocksOf(file);
    for (Block &block : blocks)
        block.seal = false;

    const auto pages = layOut(blocks, {}, fonts()).value();

    const auto date = lineStarting(pages, u"2022年10月12日"_s).second;
    EXPECT_NEAR(date.right, 156 - 2 * kCellMm, 0.3);
}

TEST(Layout, AttachmentNoteHangsUnderItsName)
{
    std::vector<Block> blocks{
        {.kind = BlockKind::Paragraph, .text = {paragraph(40), {}}},
        {.kind = BlockKind::AttachmentNote, .text = {u"附件：1."_s + paragraph(40), {}}, .rowsBefore = 1},
        {.kind = BlockKind::AttachmentNote, .text = {u"2.签字表"_s, {}}},
    };

    const auto pages = layOut(blocks, {}, fonts()).value();

    const auto lines = linesOf(pages, 0);
    const auto &note = pages.pages[0].runs[2];
    ASSERT_EQ(note.text[5], U'定');
    ASSERT_EQ(lines.size(), 6u);
    EXPECT_NEAR(rowOf(lines[2]) - rowOf(lines[1]), 2, 0.01);
    EXPECT_NEAR(lines[2].left, 2 * kCellMm, 0.3);
    EXPECT_NEAR(lines[3].left, x(note, 5), 0.3);
    EXPECT_NEAR(lines[4].left, 5 * kCellMm, 0.3);
}

TEST(Layout, NoteStandsUnderTheDate)
{
    const auto pages = pagesOf(issuedCase());

    const auto date = lineStarting(pages, u"2022年10月12日"_s);
    const auto note = lineStarting(pages, u"(联系人"_s);
    EXPECT_EQ(date.first, note.first);
    EXPECT_NEAR(note.second.middle - date.second.middle, kRowMm, 0.05);
    EXPECT_NEAR(note.second.left, 2 * kCellMm, 0.3);
}

TEST(Layout, AttachmentBeginsANewPage)
{
    const auto pages = pagesOf(sampleCase());

    const auto lines = linesOf(pages, int(pages.pages.size()) - 1);
    EXPECT_EQ(lines[0].text, u"附件"_s);
    EXPECT_NEAR(lines[0].left, 0, 0.3);
    EXPECT_NEAR(rowOf(lines[0]), 0, 0.01);
    EXPECT_EQ(lines[1].text, u"验收组成员签字表"_s);
    EXPECT_NEAR(rowOf(lines[1]), 2, 0.01);
    EXPECT_NEAR((lines[1].left + lines[1].right) / 2, 78, 0.3);
}

TEST(Layout, PageNumbersStandAtTheOuterEdge)
{
    const auto pages = pagesOf(sampleCase());

    for (int page = 0; page < int(pages.pages.size()); ++page) {
        const auto number = linesOf(pages, page).back();
        EXPECT_EQ(number.text, u"— %1 —"_s.arg(page + 1));
        EXPECT_NEAR(number.middle, 225 + 7, 0.3);
        EXPECT_NEAR(number.size, 14, 0.1);
        if (page % 2 == 0)
            EXPECT_NEAR(number.right, 156 - 4.94, 0.3);
        else
            EXPECT_NEAR(number.left, 4.94, 0.3);
    }
}

TEST(Layout, LetterHasTwoDoubleLinesAndNoFirstNumber)
{
    const auto pages = pagesOf(issuedCase(), {.style = HeadStyle::Letter});

    const auto &first = pages.pages[0];
    ASSERT_EQ(first.rules.size(), 4u);
    for (const Rule &rule : first.rules) {
        EXPECT_NEAR(rule.area.left() / kMillimetre, 20, 0.1);
        EXPECT_NEAR(rule.area.right() / kMillimetre, 190, 0.1);
        EXPECT_EQ(rule.ink, Ink::Red);
    }
    EXPECT_GT(first.rules[0].area.height(), first.rules[1].area.height());
    EXPECT_LT(first.rules[2].area.height(), first.rules[3].area.height());
    EXPECT_NEAR(first.rules[3].area.bottom() / kMillimetre, 277, 0.1);
    EXPECT_NEAR(emTop(first.runs.front()) + 37, 30, 0.5);
    const auto number = lineStarting(pages, u"沈环督办"_s).second;
    EXPECT_NEAR(number.right, 156, 0.3);
    EXPECT_NEAR(number.middle - 8 * kPoint / kMillimetre,
                (first.rules[0].area.top() - kCoreTop) / kMillimetre + 4.94, 0.3);
    EXPECT_EQ(first.number, 0);
    EXPECT_EQ(pages.pages[1].number, 2);
}

TEST(Layout, TableRepeatsItsHeadAndSplitsNoRow)
{
    auto file = sampleCase();
    for (int i = 0; i < 26; ++i)
        file.application.members.push_back(file.application.members[4]);

    const auto pages = pagesOf(file);

    EXPECT_GE(pagesHolding(pages, u"姓名单位"_s), 2);
    EXPECT_EQ(pagesHolding(pages, u"姓名单位"_s), pagesHolding(pages, u"13800000005"_s) - 1);
    EXPECT_EQ(allText(pages).count(u"13800000005"), 28);
    for (const Page &page : pages.pages) {
        for (const Rule &rule : page.rules)
            EXPECT_LE(rule.area.bottom(), kCoreTop + kCoreHeight + 10);
    }
}

TEST(Layout, NamesOfFourCharactersAndPhonesStayInOneLine)
{
    auto file = sampleCase();
    for (auto &member : file.application.members)
        member.name = u"欧阳丁丁"_s;

    const auto pages = pagesOf(file);

    const auto text = printedText(pages.pages.back());
    EXPECT_EQ(text.count(u"欧阳丁丁"), 5);
    EXPECT_EQ(text.count(u"1380000000"), 5);
    EXPECT_TRUE(text.contains(u"职务\n"));
}

TEST(Layout, LandscapeTableIsTurnedWithinTheUprightPage)
{
    Block table{.kind = BlockKind::Table};
    table.table.landscape = true;
    table.table.columns = {{{u"编号"_s, {}}, 1}, {{u"名称"_s, {}}, 4}};
    for (int i = 0; i < 40; ++i)
        table.table.rows.push_back({{{QString::number(i + 1), {}}}, {{u"会议纪要"_s, {}}}});

    const auto pages = layOut({table}, {}, fonts()).value();

    EXPECT_GT(pages.pages.size(), 2u);
    const auto &head = pages.pages[0].runs.front();
    EXPECT_EQ(head.angle, -90);
    // The head at the left edge of the page, read with the page turned to the right.
    EXPECT_NEAR((head.pivot.x() + head.baseline) / kMillimetre, 28 + 6, 4);
    EXPECT_EQ(linesOf(pages, 0).back().text, u"— 1 —"_s);
    for (const Rule &rule : pages.pages[0].rules)
        EXPECT_TRUE(
            QRectF(kCoreLeft - 10, kCoreTop - 10, kCoreWidth + 20, kCoreHeight + 20).contains(rule.area));
}

TEST(Layout, ImprintLiesAtTheFootOfTheLastPage)
{
    auto blocks = blocksOf(issuedCase());
    blocks.push_back({.kind = BlockKind::Imprint,
                      .text = {u"康平县生态环境局"_s, {}},
                      .date = {u"2022年10月12日印发"_s, {}},
                      .copies = {u"抄送：沈阳市生态环境局，"_s + paragraph(60), {}}});

    const auto pages = layOut(blocks, {}, fonts()).value();

    const auto &rules = pages.pages.back().rules;
    const auto heights = [&](std::size_t fromEnd) {
        return rules[rules.size() - fromEnd].area.height() / kMillimetre;
    };
    EXPECT_NEAR(heights(3), 0.35, 0.1);
    EXPECT_NEAR(heights(2), 0.25, 0.05);
    EXPECT_NEAR(heights(1), 0.35, 0.1);
    EXPECT_NEAR((rules.back().area.bottom() - kCoreTop) / kMillimetre, 225, 0.3);
    const auto copies = lineStarting(pages, u"抄送"_s).second;
    EXPECT_NEAR(copies.size, 14, 0.1);
    EXPECT_NEAR(copies.left, 4.94, 0.3);
}

TEST(Layout, DraftMarkIsOnEveryPageOfADraftOnly)
{
    const auto draft = pagesOf(sampleCase(), {.draftMark = u"草稿"_s});
    const auto final = pagesOf(sampleCase());

    for (const Page &page : draft.pages)
        EXPECT_EQ(page.runs.front().ink, Ink::Draft);
    EXPECT_EQ(pagesHolding(draft, u"草稿"_s), int(draft.pages.size()));
    EXPECT_EQ(pagesHolding(final, u"草稿"_s), 0);
}

TEST(Layout, PrintsEveryCharacterOfTheTextOnce)
{
    for (const std::size_t measures : {std::size_t{1}, std::size_t{4}, std::size_t{12}}) {
        auto file = sampleCase();
        file.measures.resize(measures, file.measures.back());

        const auto pages = pagesOf(file);

        auto printed = allText(pages);
        for (std::size_t page = 1; page <= pages.pages.size(); ++page)
            printed.remove(u"—%1—"_s.arg(page));
        EXPECT_EQ(printed, solid(plainText(blocksOf(file))));
    }
}

TEST(Layout, TakesLongAndStrangeTexts)
{
    auto file = issuedCase();
    file.office.name = paragraph(30);
    file.plan.title = paragraph(20);
    file.findings[0].text = paragraph(28 * 22 * 3);
    file.measures[0].measure.text = QString(300, u'x') + u" half-width 123,456.78 km² 98.5% "_s.repeated(20);
    file.measures[1].measure.text = u"\U0002CB4E镕喆堃赟𠮷㛃"_s;
    file.measures[2].implementation.text = paragraph(100000);

    const auto pages = pagesOf(file);

    EXPECT_GT(pages.pages.size(), 160u);
    for (int page = 0; page < 8; ++page) {
        for (const auto &line : linesOf(pages, page))
            EXPECT_LE(line.right, 156.5) << line.text.toStdString();
    }
}

TEST(Layout, RareCharactersComeFromAnotherFaceAndAreNamed)
{
    auto file = sampleCase();
    file.measures[1].measure.text = u"\U0002CB4E"_s;

    const auto pages = pagesOf(file);

    const auto found = std::ranges::find(pages.missing, char32_t(0x2CB4E), &MissingCharacter::code);
    ASSERT_NE(found, pages.missing.end());
    EXPECT_EQ(found->role, FontRole::Body);
    EXPECT_FALSE(found->usedFamily.isEmpty());
}

TEST(Layout, RefusesWhatCannotBeSet)
{
    auto blocks = blocksOf(sampleCase());
    const auto ruleOf = [&] {
        const auto pages = layOut(blocks, {}, fonts());
        return pages ? QString() : pages.error().problems.at(0).rule;
    };

    blocks.back().table.rows[0][2].text.text = paragraph(3000);
    EXPECT_EQ(ruleOf(), u"document.row_too_tall"_s);
    blocks = blocksOf(sampleCase());
    blocks[1].text.text = paragraph(400);
    EXPECT_EQ(ruleOf(), u"document.title_too_long"_s);
    blocks = blocksOf(sampleCase());
    blocks[0].text.text = paragraph(400);
    EXPECT_EQ(ruleOf(), u"document.letterhead_too_long"_s);
    blocks = blocksOf(issuedCase());
    blocks[1].text.text = paragraph(40);
    EXPECT_EQ(ruleOf(), u"document.too_long"_s);
    blocks = blocksOf(sampleCase());
    blocks[4].text.text += QChar(7);
    EXPECT_EQ(ruleOf(), u"document.control_character"_s);
}

TEST(Layout, AnyFieldMayBeAbsurdlyLong)
{
    for (const QString &text : {paragraph(100000), QString(100000, u'x'), u"国 "_s.repeated(50000)}) {
        auto blocks = blocksOf(issuedCase());
        std::set<BlockKind> seen;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (!seen.insert(blocks[i].kind).second)
                continue;
            const Block usual = blocks[i];
            blocks[i].text.text = text;
            blocks[i].text.spans.clear();
            blocks[i].date.text = usual.date.isEmpty() ? QString() : text;
            if (!usual.table.rows.empty())
                blocks[i].table.rows[1][0].text.text = text;

            const auto pages = layOut(blocks, {}, fonts());

            EXPECT_TRUE(pages || pages.error().kind == Error::Kind::Invalid) << i;
            blocks[i] = usual;
        }
    }
}

TEST(Layout, NothingAtAllIsOnePage)
{
    EXPECT_EQ(layOut({}, {}, fonts()).value().pages.size(), 1u);
    EXPECT_GE(pagesOf(CaseFile()).pages.size(), 2u);
}

TEST(Layout, ClickFindsTheField)
{
    const auto pages = pagesOf(sampleCase());
    const auto at = [&](const QString &text, qsizetype offset) {
        for (int page = 0; page < int(pages.pages.size()); ++page) {
            for (const GlyphRun &run : pages.pages[std::size_t(page)].runs) {
                const auto words = QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
                if (const auto found = words.indexOf(text); found >= 0) {
                    const auto glyph = std::size_t(found + offset);
                    return originAt(pages, page, {run.lefts[glyph] + 100, run.baseline - 100});
                }
            }
        }
        return u"?"_s;
    };

    EXPECT_EQ(at(u"康平县共召开县委"_s, 3), u"measures[1].implementation"_s);
    EXPECT_EQ(at(u"13800000003"_s, 5), u"members[2].phone"_s);
    EXPECT_EQ(at(u"继续学习"_s, 0), u"unit_task.follow_up"_s);
    EXPECT_EQ(at(u"整改目标："_s, 0), u"task.goal"_s);
    EXPECT_EQ(originAt(pages, 0, {10, 10}), QString());
    EXPECT_EQ(originAt(pages, 99, {10, 10}), QString());
}

TEST(Layout, IsQuick)
{
    const auto blocks = blocksOf(issuedCase());
    (void)layOut(blocks, {}, fonts()); // Warms the fonts.
    QElapsedTimer timer;
    timer.start();

    const auto pages = layOut(blocks, {}, fonts()).value();

    // Generous: a debug build on a loaded machine.
    EXPECT_LT(double(timer.elapsed()) / double(pages.pages.size()), 50);
}

} // namespace bihuan
