#include "signingfixture.h"

#include "core/chaincode.h"
#include "storage/database.h"

namespace bihuan {

TEST_F(SigningTest, IssuingNeedsEverySignatureAndNamesThoseThatMiss)
{
    const auto id = importConcluded();
    ASSERT_TRUE(signInk(id, u"甲一一"_s));
    auto opinion = file(id).application.opinion;
    opinion.conclusion += u'，';
    ASSERT_TRUE(m_services->cases().save(id, opinion));

    const auto refused = issue(id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(rulesOf(refused).count(u"check.signature_outdated"_s), 1);
    EXPECT_EQ(rulesOf(refused).count(u"check.unsigned"_s), 4);
}

TEST_F(SigningTest, WhatTheChecksBlockIsNotIssued)
{
    const auto id = importSample();

    const auto refused = issue(id);

    EXPECT_TRUE(rulesOf(refused).contains(u"check.evidence_missing"_s))
        << rulesOf(refused).join(u' ').toStdString();
}

TEST_F(SigningTest, AnIssuedOpinionIsFrozenAndItsReprintIsByteEqual)
{
    const auto id = importConcluded();
    signAll(id);

    const auto issued = issue(id, u"沈环督改办〔2022〕7号"_s);

    ASSERT_TRUE(issued) << rulesOf(issued).join(u' ').toStdString();
    EXPECT_EQ(issued->opinion.status, OpinionStatus::Final);
    EXPECT_EQ(issued->opinion.chainCode.size(), 16);
    const auto first = *m_services->opinions().pdf(id);
    EXPECT_TRUE(first.contains("pdfaid:part"));
    EXPECT_EQ(*m_services->opinions().pdf(id, {.letter = true}), first) << "there is one paper";
    EXPECT_TRUE(m_services->opinions().text(id)->contains(u"沈环督改办〔2022〕7号"_s));
    EXPECT_EQ(rulesOf(m_services->cases().addMeasure(id)), QStringList{u"opinion.frozen"_s});
}

TEST_F(SigningTest, AfterIssueWhatWasSignedCannotBeChangedAndTheRestCan)
{
    const auto id = importConcluded();
    signAll(id);
    ASSERT_TRUE(issue(id));
    auto &cases = m_services->cases();
    auto measure = file(id).measures[1].measure;
    measure.text += u'，';
    auto opinion = file(id).application.opinion;
    opinion.status = OpinionStatus::Draft;
    opinion.documentNumber = u"另一号"_s;

    EXPECT_EQ(rulesOf(cases.save(measure)), QStringList{u"opinion.frozen"_s});
    EXPECT_EQ(rulesOf(cases.save(id, opinion)), QStringList{u"opinion.frozen"_s});
    EXPECT_EQ(rulesOf(cases.grade(id, {u"丁四"_s, u"1"_s, MeasureGrade::NotMet, {}})),
              QStringList{u"opinion.frozen"_s});
    EXPECT_EQ(rulesOf(signInk(id, u"丁四"_s)), QStringList{u"signature.issued"_s});
    EXPECT_TRUE(publish(id)) << "the case goes on";
    EXPECT_EQ(unseated(id), QStringList());
}

TEST_F(SigningTest, ALaterChangeIsANewEditionAndTheOldOneStaysReadable)
{
    const auto id = importConcluded();
    signAll(id);
    ASSERT_TRUE(issue(id, u"一号"_s));
    const auto first = *m_services->opinions().pdf(id);
    const auto firstText = *m_services->opinions().text(id);
    EXPECT_EQ(rulesOf(m_services->issuing().beginEdition(id, u" "_s)),
              QStringList{u"issue.reason_missing"_s});

    const auto begun = m_services->issuing().beginEdition(id, u"更正措施文字"_s);

    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->record.edition, 2);
    EXPECT_EQ(unseated(id).size(), 5) << "nobody has signed this one";
    auto measure = file(id).measures[0].measure;
    measure.text = u"更正后的措施。"_s;
    ASSERT_TRUE(m_services->cases().save(measure));
    EXPECT_NE(*m_services->opinions().text(id), firstText);
    EXPECT_EQ(*m_services->opinions().pdf(id, {.edition = 1}), first);
    signAll(id);
    ASSERT_TRUE(issue(id, u"一号"_s)) << "the corrected paper may keep its number";
    const auto editions = *m_services->issuing().editions(id);
    ASSERT_EQ(editions.size(), 2u);
    EXPECT_EQ(editions[0].opinion.status, OpinionStatus::Final);
    EXPECT_NE(editions[0].opinion.chainCode, editions[1].opinion.chainCode);
    EXPECT_EQ(rulesOf(m_services->opinions().pdf(id, {.edition = 3})), QStringList{u"opinion.no_edition"_s});
}

TEST_F(SigningTest, NumbersFollowThePatternAndNoneIsGivenTwice)
{
    const auto id = importConcluded();
    signAll(id);
    auto &numbers = m_services->numbers();
    const auto office = numbers.office({})->id;
    EXPECT_EQ(rulesOf(numbers.setPattern(office, u"无号"_s)), QStringList{u"number.bad_pattern"_s});
    EXPECT_EQ(rulesOf(numbers.reserve(office, 2022, 1, {})), QStringList{u"number.no_pattern"_s});
    ASSERT_TRUE(numbers.setPattern(office, u"沈环〔{year}〕{number}号"_s));
    ASSERT_TRUE(numbers.reserve(office, 2022, 2, u"补发"_s));
    ASSERT_TRUE(numbers.makeVoid(office, 2022, u"沈环〔2022〕2号"_s, u"写错"_s));
    EXPECT_EQ(*numbers.next(office, 2022), u"沈环〔2022〕3号"_s);
    EXPECT_EQ(*numbers.next(office, 2023), u"沈环〔2023〕1号"_s);

    EXPECT_EQ(rulesOf(issue(id, u"沈环〔2022〕2号"_s)), QStringList{u"number.void"_s});
    const auto issued = issue(id);

    ASSERT_TRUE(issued);
    EXPECT_EQ(issued->opinion.documentNumber, u"沈环〔2022〕3号"_s);
    EXPECT_EQ(*numbers.next(office, 2022), u"沈环〔2022〕4号"_s);
    EXPECT_EQ(rulesOf(numbers.makeVoid(office, 2022, u"沈环〔2022〕3号"_s, {})),
              QStringList{u"number.in_use"_s});
}

TEST_F(SigningTest, TheCodeOnThePaperTellsWhetherTheFileStillHoldsThatPast)
{
    const auto id = importConcluded();
    signAll(id);
    const auto code = issue(id)->opinion.chainCode;
    ASSERT_TRUE(publish(id));

    const auto holds = *m_services->audit().past(groupedCode(code).toLower());

    EXPECT_TRUE(holds.found && holds.sound);
    EXPECT_GT(holds.later, 0);
    EXPECT_FALSE(m_services->audit().past(u"0000000000000000"_s)->found);
    EXPECT_EQ(rulesOf(m_services->audit().past(u"short"_s)), QStringList{u"audit.bad_code"_s});
}

TEST_F(SigningTest, ALogThatWasAlteredBeforeThePaperNoLongerHoldsItsPast)
{
    const auto id = importConcluded();
    signAll(id);
    const auto code = issue(id)->opinion.chainCode;
    {
        auto db = Database::open({.dialect = Dialect::Sqlite, .databaseName = m_folder.databasePath()});
        ASSERT_TRUE(db);
        ASSERT_TRUE(db->command(u"DROP TRIGGER audit_entry_is_never_altered"_s));
        ASSERT_TRUE(db->exec(u"UPDATE audit_entry SET actor = 'somebody' WHERE id = 3"_s));
    }

    const auto past = *m_services->audit().past(code);

    EXPECT_TRUE(past.found);
    EXPECT_FALSE(past.sound);
}

TEST_F(SigningTest, ASignedPageComesHomeByItsCode)
{
    qputenv("BIHUAN_EXTRACT", BIHUAN_EXTRACT_PROGRAM);
    const auto id = importConcluded();
    ASSERT_TRUE(m_services->opinions().write(id, path(u"to-sign.pdf"_s)));
    const auto page = m_services->signing().scanBack(path(u"to-sign.pdf"_s));

    ASSERT_TRUE(page) << rulesOf(page).join(u' ').toStdString();
    EXPECT_EQ(page->id, id);
    EXPECT_TRUE(page->sameDigest);
    EXPECT_TRUE(page->codeHolds);
    EXPECT_EQ(file(id).evidence.back().evidence.kind, kSignedPageKind);
    auto measure = file(id).measures[0].measure;
    measure.text += u'，';
    ASSERT_TRUE(m_services->cases().save(measure));
    EXPECT_FALSE(m_services->signing().scanBack(path(u"to-sign.pdf"_s))->sameDigest);
    writeFile(path(u"other.txt"_s), "no page");
    EXPECT_EQ(rulesOf(m_services->signing().scanBack(path(u"other.txt"_s))), QStringList{u"scan.no_code"_s});
}

} // namespace bihuan
