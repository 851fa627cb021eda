#include "windowfixture.h"

#include "gui/paperdialog.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace bihuan {

class PaperDialogTest : public WindowTest
{
};

TEST_F(PaperDialogTest, ShowsThePagesOfEveryPaper)
{
    const auto id = openSample();

    for (const auto &[kind, code] : CodeTable<PaperKind>::entries) {
        PaperDialog dialog(services(), m_theme, kind, {id});

        EXPECT_GE(dialog.pageCount(), 1) << code.latin1();
        EXPECT_FALSE(dialog.windowTitle().isEmpty());
    }
}

TEST_F(PaperDialogTest, NumberIsAskedForOnlyWhereNoRecordHasOne)
{
    const auto id = openSample();
    PaperDialog letter(services(), m_theme, PaperKind::UrgingLetter, {id});
    PaperDialog form(services(), m_theme, PaperKind::ApplicationForm, {id});

    EXPECT_TRUE(letter.findChild<QLineEdit *>(u"paperNumber"_s)->isEnabled());
    EXPECT_FALSE(form.findChild<QLineEdit *>(u"paperNumber"_s)->isEnabled());
}

TEST_F(PaperDialogTest, SavesInTheBackgroundWhatIsChosen)
{
    const auto id = openSample();
    PaperDialog dialog(services(), m_theme, PaperKind::UrgingLetter, {id});
    dialog.findChild<QLineEdit *>(u"paperNumber"_s)->setText(u"沈环督办函〔2022〕3号"_s);

    dialog.save(path(u"函.txt"_s));

    ASSERT_TRUE(soon([&] { return QFile::exists(path(u"函.txt"_s)); }));
    EXPECT_TRUE(QString::fromUtf8(readFile(path(u"函.txt"_s))).contains(u"沈环督办函〔2022〕3号"_s));
}

TEST_F(PaperDialogTest, SaysWhyItCouldNotBeSaved)
{
    const auto id = openSample();
    PaperDialog dialog(services(), m_theme, PaperKind::UrgingLetter, {id});
    auto *note = dialog.findChild<QLabel *>(u"paperNote"_s);

    dialog.save(path(u"没有/函.txt"_s));

    EXPECT_TRUE(soon([&] { return note->property("look").toString() == u"problem"; }));
    EXPECT_FALSE(note->text().isEmpty());
}

TEST_F(PaperDialogTest, MenuOffersEveryPaperAndOnlyRegistersWithoutATask)
{
    const auto papers = [this] { return window().findChild<QMenu *>(u"papersMenu"_s)->actions(); };
    const auto enabled = [&] {
        return std::ranges::count_if(papers(),
                                     [](QAction *a) { return !a->isSeparator() && a->isEnabled(); });
    };

    EXPECT_EQ(enabled(), 2);
    openSample();

    EXPECT_EQ(enabled(), 10);
}

} // namespace bihuan
