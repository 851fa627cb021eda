#include "report/breaker.h"
#include "core/codes.h"
#include "report/charclass.h"
#include "report/titlebreak.h"
#include "support/printers.h"

#include <cmath>
#include <random>

namespace bihuan {

namespace {

constexpr double kCell = 10;

std::vector<Cluster> clustersOf(const std::u32string &text)
{
    std::vector<Cluster> clusters;
    for (const char32_t c : text)
        clusters.push_back({qsizetype(clusters.size()), c,
                            isWide(c)        ? kCell
                            : isCombining(c) ? 0
                                             : kCell / 2});
    return clusters;
}

std::vector<std::u32string> broken(const std::u32string &text, double width = 28 * kCell, double first = 0)
{
    std::vector<std::u32string> lines;
    for (const auto &line : breakLines(clustersOf(text), {width, kCell, first, 0})) {
        lines.push_back({});
        for (const auto &placed : line.clusters)
            lines.back() += text[placed.cluster];
    }
    return lines;
}

std::u32string han(std::size_t count)
{
    return std::u32string(count, U'国');
}

struct Edge
{
    const char *name;
    std::u32string text;
    std::u32string secondLine;
};

void PrintTo(const Edge &edge, std::ostream *out)
{
    *out << edge.name;
}

class LineEdge : public testing::TestWithParam<Edge>
{
};

/// Widths of the text's breakable pieces never exceed a line in these texts.
std::u32string randomText(std::mt19937 &random)
{
    static const std::u32string hanSigns = U"生态环境保护督察整改方案第一二三项县委政府年月日康平辽宁";
    static const std::u32string closing = U"，。、；：”）》";
    static const std::u32string opening = U"“（《";
    static const std::vector<std::u32string> tokens{U"2021",    U"98.5%", U"COD", U"7",   U"PM2.5",
                                                    U"12.4km²", U"——",    U"……",  U" 1 ", U"30％"};
    std::u32string text;
    const int length = int(random() % 160) + 1;
    char32_t previous = 0;
    for (int i = 0; i < length; ++i) {
        const auto dice = random() % 20;
        if (dice < 3 && previous != 0 && !isForbiddenAtEnd(previous) && !isForbiddenAtStart(previous))
            text += closing[random() % closing.size()];
        else if (dice == 4 && !isForbiddenAtEnd(previous))
            text += opening[random() % opening.size()];
        else if (dice == 5 && !isNarrow(previous))
            text += tokens[random() % tokens.size()];
        else
            text += hanSigns[random() % hanSigns.size()];
        previous = text.back();
    }
    return text;
}

void expectWellBroken(const std::u32string &text, const LineMeasure &measure)
{
    const auto clusters = clustersOf(text);
    const auto lines = breakLines(clusters, measure);
    std::size_t next = 0;
    for (std::size_t n = 0; n < lines.size(); ++n) {
        const auto &line = lines[n];
        ASSERT_FALSE(line.clusters.empty());
        for (const auto &placed : line.clusters)
            ASSERT_EQ(placed.cluster, next++);
        ASSERT_LE(line.end, measure.width + 1e-3);
        ASSERT_FALSE(n > 0 && isForbiddenAtStart(text[line.clusters.front().cluster]));
        ASSERT_FALSE(!line.last && isForbiddenAtEnd(text[line.clusters.back().cluster]));
        if (!line.last) {
            ASSERT_NEAR(line.end, measure.width, 1e-3);
        }
        ASSERT_NEAR(line.clusters.front().x, n == 0 ? measure.firstIndent : measure.hang, 1e-3);
    }
    ASSERT_EQ(next, clusters.size());
}

} // namespace

TEST_P(LineEdge, IsBrokenByTheRules)
{
    const auto lines = broken(GetParam().text);

    ASSERT_GE(lines.size(), 2u);
    EXPECT_TRUE(lines[1] == GetParam().secondLine);
}

INSTANTIATE_TEST_SUITE_P(
    Breaker, LineEdge,
    testing::Values(Edge{"plain", han(30), U"国国"},
                    Edge{"comma_pulled_in", han(10) + U"，" + han(17) + U"，国", U"国"},
                    Edge{"line_end_mark_takes_half_a_cell", han(5) + U"“" + han(22) + U"。国国", U"国国"},
                    Edge{"no_room_pushes_out", han(20) + han(8) + U"”。国", U"国”。国"},
                    Edge{"pair_pulled_in", han(4) + U"，《" + han(22) + U"》，国国", U"国国"},
                    Edge{"opening_at_28", han(27) + U"“国国”国", U"“国国”国"},
                    Edge{"dash_over_the_edge", han(27) + U"——国", U"——国"},
                    Edge{"dots_over_the_edge", han(27) + U"……国", U"……国"},
                    Edge{"per_cent", han(26) + U"98.5%国", U"98.5%国"},
                    Edge{"full_width_per_cent", han(26) + U"98.5％国", U"98.5％国"},
                    Edge{"year_in_brackets", han(26) + U"〔2022〕国", U"〔2022〕国"},
                    Edge{"word", han(26) + U"CODMn国", U"CODMn国"},
                    Edge{"space_is_not_first", han(28) + U" 国国", U"国国"},
                    Edge{"space_before_figures", han(27) + U" 2021 年", U"2021 年"},
                    Edge{"middle_dot", han(28) + U"·国", U"国·国"}),
    [](const auto &edge) { return std::string(edge.param.name); });

TEST(Breaker, FullLineThenStopSqueezesTheMarkWhereItCan)
{
    const auto lines =
        breakLines(clustersOf(U"，" + han(14) + U"，" + han(12) + U"。" + han(3)), {28 * kCell, kCell, 0, 0});

    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].pulledIn, 1);
    EXPECT_NEAR(lines[0].end, 28 * kCell, 1e-3);
}

TEST(Breaker, LineTooLongByLessThanTheExcessIsNarrowedToTheWidth)
{
    auto clusters = clustersOf(han(20) + U"1234" + han(6) + han(3));
    for (std::size_t i = 20; i < 24; ++i)
        clusters[i].width *= 1.1;
    const LineMeasure strict{28 * kCell, kCell, 0, 0};
    LineMeasure generous = strict;
    generous.excess = kCell / 4;

    const auto lines = breakLines(clusters, generous);

    EXPECT_EQ(breakLines(clusters, strict)[0].clusters.size(), 29u);
    ASSERT_EQ(lines[0].clusters.size(), 30u);
    EXPECT_NEAR(lines[0].end, 28 * kCell, 1e-3);
}

TEST(Breaker, FigureLongerThanTheLineIsCutNotLooped)
{
    const auto lines = broken(std::u32string(500, U'1'));

    EXPECT_EQ(lines.size(), 9u);
    EXPECT_EQ(lines[0].size(), 56u);
}

TEST(Breaker, NothingButMarksComesToAnEnd)
{
    const auto lines = broken(std::u32string(100, U'。') + std::u32string(100, U'“'));

    std::size_t signs = 0;
    for (const auto &line : lines)
        signs += line.size();
    EXPECT_EQ(signs, 200u);
}

TEST(Breaker, MeasureWithoutRoomStillEnds)
{
    EXPECT_EQ(broken(U"国国国", 1).size(), 3u);
    EXPECT_EQ(broken(U"国国国", 0).size(), 3u);
    EXPECT_TRUE(broken(U"").empty());
}

TEST(Breaker, CombiningMarkStaysWithItsLetter)
{
    const auto lines = broken(han(27) + U"国" + U"\u0301国国");

    EXPECT_TRUE(lines[1] == U"国国");
}

TEST(Breaker, HundredThousandRandomTextsKeepTheRules)
{
    std::mt19937 random(20220928);
    for (int i = 0; i < 100000 && !testing::Test::HasFatalFailure(); ++i) {
        const auto text = randomText(random);
        expectWellBroken(text, {28 * kCell, kCell, i % 2 ? 2 * kCell : 0, i % 3 ? 0 : 3 * kCell});
    }
}

TEST(Breaker, HundredThousandCharactersAreOneParagraph)
{
    std::u32string text;
    while (text.size() < 100000)
        text += U"定期研究部署，及时解决“突出”问题；2021年共7次。";

    expectWellBroken(text, {28 * kCell, kCell, 2 * kCell, 0});
}

namespace {

const QString kSampleTitle =
    u"沈阳市生态环境保护督察及“回头看”整改工作领导小组办公室关于《沈阳市中央生态环境保护督察整改方案》"
    "第1项整改任务的验收销号意见"_s;

void expectShape(const QStringList &lines, double most)
{
    bool falling = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        EXPECT_LE(cells(lines[i]), most);
        if (i == 0)
            continue;
        const double change = cells(lines[i]) - cells(lines[i - 1]);
        EXPECT_GE(std::abs(change), 1) << "equal neighbours in line " << i;
        EXPECT_FALSE(falling && change > 0) << "hourglass in line " << i;
        falling = falling || change < 0;
    }
}

} // namespace

TEST(TitleBreak, SampleTitleIsATrapezeInSenseGroups)
{
    const auto lines = cut(kSampleTitle, breakTitle(kSampleTitle, 20));

    EXPECT_EQ(lines.join(QString()), kSampleTitle);
    EXPECT_EQ(lines.size(), 4) << lines.join(u'/').toStdString();
    expectShape(lines, 20);
}

TEST(TitleBreak, ShortTitleStaysInOneLine)
{
    EXPECT_TRUE(breakTitle(u"关于开展验收的通知"_s, 20).empty());
}

TEST(TitleBreak, QuotedTitleStaysWholeWhereItFits)
{
    const auto title =
        u"辽中区生态环境保护工作领导小组办公室关于《辽中区整改方案》第2项整改任务的验收销号意见"_s;

    const auto lines = cut(title, breakTitle(title, 20));

    EXPECT_EQ(lines.filter(u"《辽中区整改方案》"_s).size(), 1) << lines.join(u'/').toStdString();
    expectShape(lines, 20);
}

TEST(TitleBreak, AnyLengthHasAShape)
{
    for (qsizetype length = 21; length < kSampleTitle.size(); ++length) {
        const auto title = kSampleTitle.left(length);
        if (isForbiddenAtEnd(title.back().unicode()))
            continue;
        const auto lines = cut(title, breakTitle(title, 20));
        SCOPED_TRACE(lines.join(u'/').toStdString());
        expectShape(lines, 20);
    }
}

TEST(TitleBreak, LongWordAndLongTitleEnd)
{
    EXPECT_EQ(cut(QString(100, u'A'), breakTitle(QString(100, u'A'), 20)).size(), 3);
    const QString title = kSampleTitle.repeated(4);
    EXPECT_EQ(cut(title, breakTitle(title, 20)).join(QString()), title);
}

TEST(TitleBreak, OffsetsByHandAreTakenWhereTheyFit)
{
    EXPECT_EQ(titleBreaksFrom(u"4, 2,2,99"_s, u"甲乙丙丁戊"_s), (std::vector<qsizetype>{2, 4}));
    EXPECT_TRUE(titleBreaksFrom(u"2,x"_s, u"甲乙丙丁戊"_s).empty());
    EXPECT_EQ(cut(u"甲乙丙丁戊"_s, {2, 4}), (QStringList{u"甲乙"_s, u"丙丁"_s, u"戊"_s}));
}

} // namespace bihuan
