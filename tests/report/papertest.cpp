// The papers beside the opinion: every template that the program brings along, on a case that has everything.
#include "pagesupport.h"
#include "report/composepaper.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace test;

namespace {

CaseFile finishedCase()
{
    auto file = issuedCase();
    file.roles = {{.responsibleLeader = u"庚一一"_s, .contact = u"甲一一"_s}};
    file.application.application.appliedOn = QDate(2022, 9, 15);
    file.application.application.selfCheck = u"四项整改措施均已落实。联系人甲一一，13800000001。"_s;
    file.application.rounds = {{.heldOn = QDate(2022, 9, 20),
                                .result = Verdict::Returned,
                                .requirements = u"1.补充会议纪要。\n2.请补盖公章。"_s}};
    file.notices = {{.notice = {.firstDay = QDate(2022, 10, 17),
                                .lastDay = QDate(2022, 10, 28),
                                .workingDays = 10,
                                .desk = u"整改办"_s,
                                .phone = u"13900000002"_s}}};
    file.closing = Closing{.decidedBy = u"市整改工作领导小组"_s,
                           .documentNumber = u"沈环督办〔2022〕12号"_s,
                           .closedOn = QDate(2022, 11, 10)};
    file.lookBacks = {{.heldOn = QDate(2023, 5, 10), .people = u"乙二二"_s, .finding = u"未发现反弹。"_s}};
    file.extensions = {{.oldDeadline = u"2021年底前"_s,
                        .newDeadline = u"2022年6月底前"_s,
                        .reason = u"培训班无法如期开班。"_s,
                        .askedOn = QDate(2021, 11, 20)}};
    for (int i = 1; i <= 30; ++i) {
        file.evidence.push_back({.evidence = {.id = EvidenceId(i),
                                              .code = u"1-%1"_s.arg(i, 2, 10, QChar(u'0')),
                                              .title = u"学习计划之%1"_s.arg(i),
                                              .documentNumber = u"康委办发〔2021〕%1号"_s.arg(i),
                                              .documentOn = QDate(2021, 10, 15),
                                              .pages = i}});
    }
    file.measures[0].mappings = {{.evidenceId = EvidenceId(1)}};
    return file;
}

PaperTemplate shipped(PaperKind kind)
{
    auto model = parsePaperTemplate(kind, builtInPaperTemplate(kind));
    EXPECT_TRUE(model) << (model ? "" : model.error().problems.at(0).where.toStdString());
    return model ? *std::move(model) : PaperTemplate{};
}

std::vector<Block> paperBlocks(const CaseFile &file, PaperKind kind, const PaperOptions &options = {})
{
    auto blocks = composePaper({file}, shipped(kind), options);
    EXPECT_TRUE(blocks);
    return blocks ? *std::move(blocks) : std::vector<Block>{};
}

const PaperOptions kDated{.date = QDate(2022, 11, 12), .number = u"沈环督办函〔2022〕3号"_s};

QString textOf(const CaseFile &file, PaperKind kind, const PaperOptions &options = kDated)
{
    return plainText(paperBlocks(file, kind, options));
}

class EveryPaper : public testing::TestWithParam<PaperKind>
{
};

} // namespace

TEST_P(EveryPaper, IsSetAndCopiesOutWhatIsPrinted)
{
    const auto blocks = paperBlocks(finishedCase(), GetParam(), kDated);

    const auto pages = layOut(blocks, {}, fonts());

    ASSERT_TRUE(pages);
    QString printed;
    for (const Page &page : pages->pages)
        printed += printedText(page);
    for (const QString &piece : plainText(blocks).split(QRegularExpression(u"[\\n\\t]"_s))) {
        const bool whole = !blocks.back().table.landscape && piece.size() < 20;
        EXPECT_TRUE(!whole || solid(printed).contains(solid(piece))) << piece.toStdString();
    }
    const auto copied = runOn(pdfOf(*pages), u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s});
    auto wanted = solid(printed);
    auto got = solid(copied);
    std::ranges::sort(wanted);
    std::ranges::sort(got);
    EXPECT_EQ(got, wanted);
}

TEST_P(EveryPaper, IsSetForACaseWithNothingInIt)
{
    const auto blocks = paperBlocks({}, GetParam());

    EXPECT_TRUE(layOut(blocks, {}, fonts()));
    EXPECT_TRUE(toDocx(blocks));
}

TEST_P(EveryPaper, PublicCopyHasNoNumberOfThePeopleOfTheCase)
{
    auto options = kDated;
    options.publicCopy = true;

    const auto text = textOf(finishedCase(), GetParam(), options);

    EXPECT_FALSE(text.contains(u"13800000001"_s));
    EXPECT_FALSE(text.contains(u"甲一一"_s));
}

INSTANTIATE_TEST_SUITE_P(Papers, EveryPaper,
                         testing::Values(PaperKind::ApplicationForm, PaperKind::EvidenceList,
                                         PaperKind::ReturnNotice, PaperKind::PublicNotice,
                                         PaperKind::ClosingDocument, PaperKind::LookBackForm,
                                         PaperKind::ExtensionForm, PaperKind::UrgingLetter, PaperKind::Ledger,
                                         PaperKind::ClosingSummary),
                         [](const auto &of) { return toCode(of.param).toStdString(); });

TEST(Paper, NoticeMasksEveryNumberButThatOfItsDesk)
{
    auto file = finishedCase();
    file.unitTask.goalCompletion = u"由甲一一负责，电话13800000001。"_s;

    const auto text = textOf(file, PaperKind::PublicNotice);

    EXPECT_TRUE(text.contains(u"由甲某某负责，电话138****0001。"_s));
    EXPECT_TRUE(text.contains(u"联系电话：13900000002"_s));
    EXPECT_TRUE(text.contains(u"2022年10月17日至2022年10月28日，共10个工作日。"_s));
}

TEST(Paper, ClosingDocumentLeavesOutWhatIsNotKnown)
{
    auto file = finishedCase();
    file.notices.clear();
    file.closing->decidedBy.clear();

    const auto text = textOf(file, PaperKind::ClosingDocument);

    EXPECT_TRUE(text.contains(u"第1项整改任务，于2022年9月28日通过验收，现同意予以销号。"_s))
        << text.toStdString();
}

TEST(Paper, UrgingLetterCountsTheDaysAndNamesTheMeasures)
{
    auto file = finishedCase();
    file.task.deadline = parseDeadline(u"2022年10月底前"_s);
    file.unitTask.deadlineText.reset();
    file.measures[1].implementation.text.clear();
    file.measures[3].implementation.text.clear();
    for (int i = 0; i < 4; ++i)
        file.measures[std::size_t(i)].measure.ordinal = i;

    const auto text = textOf(file, PaperKind::UrgingLetter);

    EXPECT_TRUE(text.contains(u"截至2022年11月12日已逾期12天"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"第2、4项尚未报送落实情况"_s));
}

TEST(Paper, LongTextOfAFormGoesOnOverThePage)
{
    auto file = finishedCase();
    file.measures[0].implementation.text = paragraph(3000);

    const auto pages = layOut(paperBlocks(file, PaperKind::ApplicationForm), {}, fonts());

    ASSERT_TRUE(pages);
    EXPECT_GE(pages->pages.size(), 4u);
    QString printed;
    for (const Page &page : pages->pages)
        printed += solid(printedText(page));
    EXPECT_GE(printed.count(u'署'),
              paragraph(3000).count(u'署'));    // A page's foot may cut a word, not a character.
    EXPECT_GE(printed.count(u"落实情况"_s), 3); // Its name stands on every page that it fills.
}

TEST(Paper, RegisterHasARowForEachUnitTaskAndCountsThem)
{
    auto closed = finishedCase();
    closed.unitTask.state = UnitTaskState::Closed;
    auto open = finishedCase();
    open.unit.name = u"法库县"_s;
    open.unitTask.state = UnitTaskState::InProgress;

    const auto blocks = composePaper({closed, open}, shipped(PaperKind::ClosingSummary), kDated).value();

    ASSERT_EQ(blocks.size(), 1u);
    ASSERT_EQ(blocks[0].table.rows.size(), 2u);
    EXPECT_EQ(blocks[0].table.rows[1][2].text.text, u"法库县"_s);
    EXPECT_EQ(blocks[0].table.rows[0][8].text.text, u"2022.11.10"_s);
    EXPECT_TRUE(blocks[0].table.caption.text.startsWith(u"截至2022年11月12日，共2项：已完成整改1项"_s));
    EXPECT_TRUE(blocks[0].table.caption.text.contains(u"已销号1项"_s));
}

TEST(Paper, CsvQuotesEveryFieldAndIsMarkedAsUtf8)
{
    auto file = finishedCase();
    file.unit.name = u"康平县\"北\"区"_s;

    const auto csv = tableAsCsv(composePaper({file}, shipped(PaperKind::ClosingSummary), kDated).value());

    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF\"序号\",\"任务 编号\"")) << csv.constData();
    EXPECT_TRUE(csv.contains("\"康平县\"\"北\"\"区\""));
    EXPECT_EQ(csv.count("\r\n"), 2);
}

TEST(PaperTemplateCheck, NamesEachUnknownPlaceholderItsPlaceAndARowTooNarrow)
{
    auto json = builtInPaperTemplate(PaperKind::LookBackForm);
    json.replace("{unit.name}", "{unit.nome}").replace("\"span\": 3", "\"span\": 2");

    const auto model = parsePaperTemplate(PaperKind::LookBackForm, json);

    ASSERT_FALSE(model);
    const auto &problems = model.error().problems;
    const auto first = std::ranges::find(problems, u"template.unknown_placeholder"_s, &Problem::rule);
    ASSERT_NE(first, problems.end());
    EXPECT_EQ(first->where, u"body[0].form.rows[0].cells[1].text"_s);
    EXPECT_EQ(first->args.at(0), u"unit.nome"_s);
    EXPECT_NE(std::ranges::find(problems, u"template.wrong_span"_s, &Problem::rule), problems.end());
}

} // namespace bihuan
