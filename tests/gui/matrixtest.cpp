#include "windowfixture.h"

#include "gui/evidencedrag.h"
#include "gui/evidenceshelf.h"
#include "gui/matrixcelleditor.h"
#include "gui/matrixmodel.h"
#include "gui/matrixpage.h"
#include "gui/matrixview.h"
#include "services/evidenceservice.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

namespace bihuan {

namespace {

/// The sample with two pieces of evidence, 1-01 under the first measure and an orphan 1-02, as a matrix.
class MatrixTest : public WindowTest
{
protected:
    MatrixTest()
    {
        m_id = openSample();
        const auto attached = services().evidence().attach(
            m_id, u"1"_s, {makeFile(u"学习计划.txt"_s), makeFile(u"签到表.txt"_s)});
        EXPECT_TRUE(attached);
        const auto orphan = services().evidence().cell(m_id, u"1"_s, u"1-02"_s).value();
        EXPECT_TRUE(services().evidence().unmap(m_id, orphan));
        EXPECT_TRUE(page().open(m_id));
        press(Qt::Key_M, Qt::ControlModifier);
        EXPECT_TRUE(page().matrix().isVisible());
        QCoreApplication::processEvents(); // Lays it out.
    }

    QString makeFile(const QString &name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
        return file.fileName();
    }

    MatrixView &view() { return page().matrix().view(); }
    const MatrixModel &model() { return static_cast<const MatrixModel &>(*view().model()); }
    QModelIndex cell(int row, int column) { return view().model()->index(row, column); }
    MatrixCellEditor &editor() { return *view().findChild<MatrixCellEditor *>(); }

    void goTo(int row, int column)
    {
        view().setFocus();
        view().setCurrentIndex(cell(row, column));
    }

    const EvidenceMapping *storedCell(int row, int column)
    {
        m_stored = stored(m_id);
        for (const auto &mapping : m_stored.measures[std::size_t(row)].mappings) {
            if (mapping.evidenceId == m_stored.evidence[std::size_t(column)].evidence.id)
                return &mapping;
        }
        return nullptr;
    }

    void drop(QWidget &target, const QMimeData &data, const QPoint &at)
    {
        QDragEnterEvent enter(at, Qt::LinkAction | Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at, Qt::LinkAction | Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &move);
        EXPECT_TRUE(move.isAccepted());
        QDropEvent dropped(at, Qt::LinkAction | Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&target, &dropped);
        EXPECT_TRUE(dropped.isAccepted());
    }

    UnitTaskId m_id{};
    CaseFile m_stored{};
};

} // namespace

TEST_F(MatrixTest, TakesThePlaceOfTheCardsAndGivesItBack)
{
    const auto &first = *page().findChild<MeasureCard *>();
    EXPECT_FALSE(first.isVisible());

    press(Qt::Key_M, Qt::ControlModifier);

    EXPECT_FALSE(page().matrix().isVisible());
    EXPECT_TRUE(first.isVisible());
}

TEST_F(MatrixTest, GivesWayToTheFieldThatSomebodyAsksFor)
{
    page().reveal(u"measures[1].text"_s);

    EXPECT_FALSE(page().matrix().isVisible());
    EXPECT_TRUE(field(1, "text").isVisible());
}

TEST_F(MatrixTest, SaysWhatIsEmptyAndWhatBelongsNowhere)
{
    EXPECT_EQ(model().rowCount(), 4);
    EXPECT_EQ(model().columnCount(), 2);
    EXPECT_EQ(model().emptyRows(), 3);
    EXPECT_EQ(model().orphans(), 1);
    EXPECT_EQ(model().mappedToColumn(0), 1);
}

TEST_F(MatrixTest, TheHeadOfAPieceSaysWhatAReviewerMayWantToLookAt)
{
    auto evidence = stored(m_id).evidence[0].evidence;
    evidence.documentOn = QDate(2030, 1, 1);
    ASSERT_TRUE(services().cases().save(evidence));

    ASSERT_TRUE(page().open(m_id));

    EXPECT_FALSE(model().hints(0).isEmpty());
    EXPECT_TRUE(model().headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"2030-01-01"_s));
    EXPECT_TRUE(model().hints(1).isEmpty());
}

TEST_F(MatrixTest, SpaceMapsAndTakesOffAndUndoBringsBack)
{
    goTo(1, 0);
    press(Qt::Key_Space);
    EXPECT_NE(storedCell(1, 0), nullptr);

    press(Qt::Key_Space);
    EXPECT_EQ(storedCell(1, 0), nullptr);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(storedCell(1, 0), nullptr);
}

TEST_F(MatrixTest, ArrowsMoveAndEnterEditsACellInPlace)
{
    goTo(0, 1);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    ASSERT_TRUE(view().isEditing());

    QInputMethodEvent taken;
    taken.setCommitString(u"开展2次集中学习"_s);
    QCoreApplication::sendEvent(window().focusWidget(), &taken);
    press(Qt::Key_Tab);
    QTest::keyClicks(window().focusWidget(), u"1-3"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);

    EXPECT_FALSE(view().isEditing());
    const auto *mapping = storedCell(0, 0);
    ASSERT_NE(mapping, nullptr);
    EXPECT_EQ(mapping->proves, u"开展2次集中学习"_s);
    EXPECT_EQ(mapping->pageRange, u"1-3"_s);
    EXPECT_EQ(mapping->sufficiency, Sufficiency::Sufficient);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(MatrixTest, EscapeLeavesTheCellAsItWas)
{
    goTo(0, 0);
    press(Qt::Key_F2);
    QTest::keyClicks(window().focusWidget(), u"abc"_s);

    press(Qt::Key_Escape);

    EXPECT_FALSE(view().isEditing());
    EXPECT_EQ(storedCell(0, 0)->proves, QString());
}

TEST_F(MatrixTest, AnEmptyCellThatIsOpenedAndLeftMapsNothing)
{
    goTo(2, 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);

    EXPECT_EQ(storedCell(2, 1), nullptr);
}

TEST_F(MatrixTest, AClickOnAFilledCellEditsIt)
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell(0, 0)).center());

    EXPECT_TRUE(view().isEditing());
}

TEST_F(MatrixTest, AWordBeingComposedIsKeptWhenTheCellIsLeftByAClick)
{
    goTo(0, 0);
    press(Qt::Key_F2);
    QInputMethodEvent composing(u"学习"_s, {});
    QCoreApplication::sendEvent(window().focusWidget(), &composing);

    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell(3, 1)).center());

    EXPECT_TRUE(soon([&] { return storedCell(0, 0)->proves == u"学习"_s; }));
}

TEST_F(MatrixTest, WhatSomebodyElseWroteIsShownBeforeItIsReplaced)
{
    goTo(0, 0);
    press(Qt::Key_F2);
    QTest::keyClicks(window().focusWidget(), u"mine"_s);
    auto other = somebodyElse();
    auto theirs = other.cases().get(m_id)->measures[0].mappings[0];
    theirs.proves = u"theirs"_s;
    ASSERT_TRUE(other.cases().save(m_id, theirs));

    press(Qt::Key_Return);

    EXPECT_TRUE(view().isEditing());
    EXPECT_EQ(storedCell(0, 0)->proves, u"theirs"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(storedCell(0, 0)->proves, u"mine"_s);
}

TEST_F(MatrixTest, APieceDroppedOnAMeasureIsMapped)
{
    const auto data = evidenceDrag(stored(m_id).evidence[1].evidence.id, u"签到表"_s);

    drop(*view().viewport(), *data, view().visualRect(cell(2, 0)).center());

    EXPECT_NE(storedCell(2, 1), nullptr);
}

TEST_F(MatrixTest, APieceDroppedOnTheNameOfAMeasureIsMapped)
{
    const auto data = evidenceDrag(stored(m_id).evidence[1].evidence.id, u"签到表"_s);
    const int y = view().visualRect(cell(3, 0)).center().y();

    drop(*view().verticalHeader()->viewport(), *data, {20, y});

    EXPECT_NE(storedCell(3, 1), nullptr);
}

TEST_F(MatrixTest, FilesDroppedOnAMeasureAreAttachedToIt)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(makeFile(u"报告.txt"_s))});

    drop(*view().viewport(), data, view().visualRect(cell(3, 0)).center());

    EXPECT_TRUE(soon([&] { return stored(m_id).evidence.size() == 3; }));
    EXPECT_EQ(stored(m_id).measures[3].mappings.size(), 1u);
    EXPECT_TRUE(soon([&] { return model().columnCount() == 3; }));
}

TEST_F(MatrixTest, TheShelfBeginsWithWhatBelongsNowhereAndDragsIt)
{
    auto &shelf = page().matrix().shelf();

    ASSERT_EQ(shelf.count(), 2);
    EXPECT_TRUE(shelf.item(0)->text().startsWith(u"1-02"_s));
    const std::unique_ptr<QMimeData> data(shelf.model()->mimeData({shelf.model()->index(0, 0)}));
    EXPECT_EQ(draggedEvidence(*data), stored(m_id).evidence[1].evidence.id);
}

TEST_F(MatrixTest, ADraftIsTakenOverOnlyWhenAskedForAndInOneStep)
{
    const QString before = stored(m_id).measures[0].measure.evidenceStatement;
    goTo(0, 0);
    auto &take = find<QPushButton>("takeButton");
    const QString untouched = stored(m_id).measures[0].measure.evidenceStatement;

    click(take);

    EXPECT_EQ(untouched, before);
    EXPECT_EQ(stored(m_id).measures[0].measure.evidenceStatement,
              u"提供《学习计划》，佐证材料与整改措施 1 相对应。"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(m_id).measures[0].measure.evidenceStatement, before);
}

TEST_F(MatrixTest, AKeptTextIsNotAskedAboutAgainUntilTheMatrixChanges)
{
    const QString before = stored(m_id).measures[0].measure.evidenceStatement;
    goTo(0, 0);

    click(find<QPushButton>("keepButton"));

    EXPECT_FALSE(page().matrix().findChild<QTextEdit *>(u"proposed"_s)->isVisible());
    EXPECT_EQ(stored(m_id).measures[0].measure.evidenceStatement, before);
    goTo(0, 1);
    press(Qt::Key_Space);
    EXPECT_TRUE(page().matrix().findChild<QTextEdit *>(u"proposed"_s)->isVisible());
}

} // namespace bihuan
