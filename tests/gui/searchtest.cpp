#include "windowfixture.h"

#include "gui/linefield.h"
#include "gui/searchpalette.h"
#include "gui/textfield.h"

#include <QAbstractItemView>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace bihuan {

/// The palette of Ctrl+K, used with keys alone.
class SearchPaletteTest : public WindowTest
{
protected:
    SearchPalette &palette() { return *window().findChild<SearchPalette *>(); }
    LineField &input() { return *palette().findChild<LineField *>(); }

    void type(const QString &text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(&input(), &typed);
    }

    /// Opens the palette, types and waits for the answer.
    void search(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(palette().isVisible());
        ASSERT_TRUE(input().hasFocus());
        type(text);
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(soon([&] { return palette().isSettled(); }));
    }

    QStringList lines(PaletteGroup group)
    {
        QStringList found;
        for (int row = 0; row < palette().model().rowCount(); ++row) {
            const PaletteLine &line = palette().model().lineAt(row);
            if (line.group == group && !line.isHeading)
                found << line.words.text;
        }
        return found;
    }

    void choose(const QString &text)
    {
        search(text);
        QTest::keyClick(&input(), Qt::Key_Return);
        ASSERT_FALSE(palette().isVisible());
    }
};

TEST_F(SearchPaletteTest, AWordOfTheImplementationLeadsIntoItsFieldAndIsSelectedThere)
{
    const auto id = openSample();
    compose(field(1, "implementation"), u"已对拦河坝逐一核查"_s);
    leave();
    ASSERT_TRUE(window().showView(MainWindow::Overview));

    choose(u"河坝逐一"_s);

    EXPECT_EQ(page().unitTask(), id);
    auto &text = *field(1, "implementation").textField();
    EXPECT_EQ(window().focusWidget(), &text);
    EXPECT_EQ(text.textCursor().selectedText(), u"河坝逐一"_s);
}

TEST_F(SearchPaletteTest, TheNumberOfATaskOpensThatTaskAndNotTheTenth)
{
    const auto importAs = [&](const QString &number) {
        return openSample([&](QJsonObject &package) {
            auto task = package[u"task"_s].toObject();
            task[u"number"_s] = number;
            package[u"task"_s] = task;
        });
    };
    importAs(u"第12项"_s);
    const auto second = importAs(u"第2项"_s);
    importAs(u"第20项"_s);

    choose(u"２"_s);

    EXPECT_EQ(page().unitTask(), second);
}

TEST_F(SearchPaletteTest, HitsStandUnderTheirHeadingsWithTheirWordsMarked)
{
    openSample();

    search(u"生态环境"_s);

    ASSERT_FALSE(lines(PaletteGroup::Measures).isEmpty());
    ASSERT_FALSE(lines(PaletteGroup::Implementation).isEmpty());
    for (int row = 0; row < palette().model().rowCount(); ++row) {
        const PaletteLine &line = palette().model().lineAt(row);
        if (line.group != PaletteGroup::Measures || line.isHeading)
            continue;
        ASSERT_FALSE(line.words.marks.empty());
        const auto [at, length] = line.words.marks.front();
        EXPECT_EQ(line.words.text.mid(at, length), u"生态环境"_s);
    }
}

TEST_F(SearchPaletteTest, ArrowsPassOverTheHeadings)
{
    openSample();
    search(u"生态环境"_s);
    auto &list = *palette().findChild<QAbstractItemView *>();

    for (int i = 0; i < palette().model().rowCount(); ++i) {
        EXPECT_FALSE(palette().model().lineAt(list.currentIndex().row()).isHeading);
        QTest::keyClick(&input(), Qt::Key_Down);
    }

    EXPECT_EQ(list.currentIndex().row(), palette().model().rowCount() - 1);
}

TEST_F(SearchPaletteTest, CommandsOfTheMenusAreFoundAndDone)
{
    openSample();

    choose(u"overview"_s);

    EXPECT_FALSE(page().isVisible());
}

TEST_F(SearchPaletteTest, EnterWhileAWordIsComposedChoosesNothing)
{
    openSample();
    search(u"生态"_s);
    QInputMethodEvent composing(u"huan'jing"_s, {});
    QCoreApplication::sendEvent(&input(), &composing);

    QTest::keyClick(&input(), Qt::Key_Return);

    EXPECT_TRUE(palette().isVisible());
}

TEST_F(SearchPaletteTest, EscapeGoesBackToTheFieldAndKeepsWhatWasTypedThere)
{
    const auto id = openSample();
    compose(field("goal"), u"正在写"_s);
    search(u"没有这句话的"_s);
    EXPECT_EQ(palette().model().rowCount(), 0);

    QTest::keyClick(&input(), Qt::Key_Escape);

    EXPECT_TRUE(field("goal").field()->hasFocus());
    EXPECT_EQ(stored(id).goal(), u"正在写"_s) << "it was left for the search and so stored";
}

TEST_F(SearchPaletteTest, WithoutWordsItOffersWhatWasChangedLast)
{
    openSample();
    press(Qt::Key_K, Qt::ControlModifier);
    settle();

    EXPECT_EQ(lines(PaletteGroup::Recent).size(), 1);
}

} // namespace bihuan
