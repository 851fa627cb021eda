#include "servicesfixture.h"

namespace bihuan {

using EvidenceServiceTest = ServicesTest;

TEST_F(EvidenceServiceTest, FilesAreStoredCodedAndMappedInOneStep)
{
    const auto id = importSample();
    writeFile(path(u"纪要𬭎.txt"_s), "minutes");
    writeFile(path(u"名单.txt"_s), "list");

    const auto attached =
        m_services->evidence().attach(id, u"2"_s, {path(u"纪要𬭎.txt"_s), path(u"名单.txt"_s)});

    ASSERT_TRUE(attached);
    const auto file = m_services->cases().get(id).value();
    ASSERT_EQ(file.evidence.size(), 2u);
    EXPECT_EQ(file.evidence[0].evidence.code, u"2-01"_s);
    EXPECT_EQ(file.evidence[1].evidence.code, u"2-02"_s);
    EXPECT_EQ(file.evidence[0].files[0].originalName, u"纪要𬭎.txt"_s);
    EXPECT_EQ(file.measures[1].mappings.size(), 2u);
    EXPECT_EQ(readFile(m_services->evidence().storedPath(file.evidence[0].files[0]).value()), "minutes");
    ASSERT_TRUE(m_services->cases().undo(attached->step));
    EXPECT_TRUE(m_services->cases().get(id)->evidence.empty());
}

TEST_F(EvidenceServiceTest, OneBadFileMeansNoneIsAttached)
{
    const auto id = importSample();
    writeFile(path(u"good.txt"_s), "good");
    writeFile(path(u"empty.txt"_s), "");

    const auto refused =
        m_services->evidence().attach(id, u"1"_s, {path(u"good.txt"_s), path(u"empty.txt"_s)});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0].rule, u"intake.empty_file"_s);
    EXPECT_TRUE(m_services->cases().get(id)->evidence.empty());
}

TEST_F(EvidenceServiceTest, TheSameFileAgainIsNotASecondPiece)
{
    const auto id = importSample();
    writeFile(path(u"a.txt"_s), "same");
    ASSERT_TRUE(m_services->evidence().attach(id, u"1"_s, {path(u"a.txt"_s)}));

    const auto again = m_services->evidence().attach(id, u"2"_s, {path(u"a.txt"_s)});

    ASSERT_TRUE(again);
    EXPECT_EQ(again->reused, 1);
    const auto file = m_services->cases().get(id).value();
    ASSERT_EQ(file.evidence.size(), 1u);
    EXPECT_EQ(file.measures[0].mappings.size(), 1u);
    EXPECT_EQ(file.measures[1].mappings.size(), 1u);
}

TEST_F(EvidenceServiceTest, AnUnknownMeasureIsNamed)
{
    const auto id = importSample();
    writeFile(path(u"a.txt"_s), "a");

    const auto refused = m_services->evidence().attach(id, u"9"_s, {path(u"a.txt"_s)});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().problems[0], (Problem{{}, u"measure.not_found"_s, {u"9"_s}}));
}

} // namespace bihuan
