#include "windowfixture.h"

#include "gui/opinionbatch.h"
#include "gui/opinionpreview.h"
#include "gui/opinionsheet.h"
#include "gui/titlelinesdialog.h"
#include "services/opinionservice.h"
#include "support/samplecase.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <poppler-qt6.h>

namespace bihuan {

class PreviewTest : public WindowTest
{
protected:
    OpinionPreview &preview() { return page().preview(); }
    int top() { return preview().findChildren<QScrollArea *>().last()->verticalScrollBar()->value(); }

    /// The pages that come out of the printer, by their numbers.
    static QStringList printed(const QString &path)
    {
        QStringList numbers;
        const auto document = Poppler::Document::load(path);
        for (int i = 0; document && i < document->numPages(); ++i) {
            const QString text = document->page(i)->text({}).simplified();
            numbers << text.section(u'—', -2, -2).trimmed();
        }
        return numbers;
    }
    QStringList print(Sides sides, const std::function<void(QPrinter &)> &prepare = {}, int current = 0)
    {
        OpinionSheet sheet;
        EXPECT_TRUE(sheet.setTemplate(services().opinions().templateJson().value()));
        EXPECT_TRUE(sheet.set(test::sampleCase()));
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"out.pdf"_s));
        if (prepare)
            prepare(printer);
        sheet.print(printer, sides, current);
        return printed(path(u"out.pdf"_s));
    }
};

TEST_F(PreviewTest, WordsAreFoundOnThePagesAndLeafedThrough)
{
    openSample();
    preview().updateNow();
    page().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    auto &text = find<QLineEdit>("findOnPages");
    ASSERT_TRUE(soon([&] { return text.hasFocus(); }));

    text.insert(u"生态文明"_s); // Qt Test types no Chinese.

    const int hits = preview().hitCount();
    EXPECT_GT(hits, 3);
    const int first = top();
    for (int i = 1; i < hits; ++i)
        QTest::keyClick(&text, Qt::Key_Return);
    const int last = top();
    EXPECT_GT(last, first);
    QTest::keyClick(&text, Qt::Key_Return); // Behind the last comes the first.
    EXPECT_LT(top(), last);

    QTest::keyClick(&text, Qt::Key_Escape);
    EXPECT_FALSE(text.isVisible());
    EXPECT_EQ(preview().hitCount(), 0);
}

TEST_F(PreviewTest, KeysTurnThePages)
{
    openSample();
    preview().updateNow();
    auto *scroll = preview().findChildren<QScrollArea *>().last();
    scroll->setFocus();

    QTest::keyClick(scroll, Qt::Key_PageDown, Qt::ControlModifier);
    const int second = top();
    EXPECT_GT(second, 0);
    QTest::keyClick(scroll, Qt::Key_End, Qt::ControlModifier);
    EXPECT_GT(top(), second);
    QTest::keyClick(scroll, Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(top(), 0);
}

TEST_F(PreviewTest, PagesAreChosenForPrinting)
{
    const QStringList all = print(Sides::Both);

    EXPECT_EQ(all, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
    EXPECT_EQ(print(Sides::Odd), (QStringList{u"1"_s, u"3"_s, u"5"_s}));
    EXPECT_EQ(print(Sides::Even), (QStringList{u"2"_s, u"4"_s, u"6"_s}));
    const auto range = [](QPrinter &printer) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setPageRanges(QPageRanges::fromString(u"2-3,6"_s));
    };
    EXPECT_EQ(print(Sides::Both, range), (QStringList{u"2"_s, u"3"_s, u"6"_s}));
    EXPECT_EQ(print(Sides::Odd, range), (QStringList{u"3"_s}));
    const auto current = [](QPrinter &printer) { printer.setPrintRange(QPrinter::CurrentPage); };
    EXPECT_EQ(print(Sides::Both, current, 4), (QStringList{u"5"_s}));
}

TEST_F(PreviewTest, TitleLinesAreSetByHandAndTheWordsStay)
{
    TitleLinesDialog dialog(u"关于某项任务的验收销号意见"_s, {6}, nullptr);
    auto *lines = dialog.findChild<QPlainTextEdit *>(u"titleLines"_s);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_EQ(lines->toPlainText(), u"关于某项任务\n的验收销号意见"_s);
    EXPECT_EQ(dialog.breaks(), u"6"_s);

    lines->setPlainText(u"关于\n某项任务的\n验收销号意见"_s);
    EXPECT_TRUE(ok->isEnabled());
    EXPECT_EQ(dialog.breaks(), u"2,7"_s);

    lines->setPlainText(u"关于另一项任务的\n验收销号意见"_s);
    EXPECT_FALSE(ok->isEnabled());
    lines->setPlainText(u"关于某项任务的\n\n验收销号意见"_s);
    EXPECT_FALSE(ok->isEnabled());
}

TEST_F(PreviewTest, ChosenTitleLinesAreStoredAndCanBeUndone)
{
    const auto id = openSample();

    Q_EMIT preview().titleBreaksChosen(u"12,27,30,50"_s);

    EXPECT_EQ(stored(id).application.opinion.titleBreaks, u"12,27,30,50"_s);
    window().findChild<QAction *>(u"undoAction"_s)->trigger();
    EXPECT_TRUE(soon([&] { return stored(id).application.opinion.titleBreaks.isEmpty(); }));
}

TEST_F(PreviewTest, ManyOpinionsAreWrittenAndTheOnesThatFailAreNamed)
{
    const auto id = openSample();
    OpinionBatch batch(services(), window());
    QString told;
    QObject::connect(&batch, &OpinionBatch::finished, [&](const QString &words) { told = words; });
    QDir(path({})).mkdir(u"out"_s);

    batch.write({id}, path(u"out"_s));

    ASSERT_TRUE(soon([&] { return !told.isEmpty(); }));
    EXPECT_EQ(QDir(path(u"out"_s)).entryList({u"*.pdf"_s}).size(), 1);
}

} // namespace bihuan
