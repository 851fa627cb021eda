#include "windowfixture.h"

#include "gui/compareview.h"
#include "gui/evidencepage.h"
#include "gui/evidencepreview.h"
#include "gui/evidenceproposals.h"
#include "gui/pagecanvas.h"
#include "services/evidenceservice.h"
#include "services/opinionservice.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace bihuan {

namespace {

class EvidencePreviewTest : public WindowTest
{
protected:
    EvidencePreviewTest() : m_id(openSample()) { qputenv("BIHUAN_EXTRACT", BIHUAN_EXTRACT_PROGRAM); }
    ~EvidencePreviewTest() override { qunsetenv("BIHUAN_EXTRACT"); }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    /// Attaches the files and shows the first piece on the evidence page.
    EvidencePreview &look(const QStringList &files)
    {
        EXPECT_TRUE(services().evidence().attach(m_id, u"1"_s, files));
        press(Qt::Key_3, Qt::ControlModifier);
        auto &preview = *window().findChild<EvidencePage *>()->findChild<EvidencePreview *>();
        EXPECT_TRUE(soon([&] { return !text("title").isEmpty() && preview.isSettled(); }));
        return preview;
    }

    QString text(const char *label)
    {
        return window()
            .findChild<EvidencePage *>()
            ->findChild<EvidencePreview *>()
            ->findChild<QLabel *>(QString::fromLatin1(label))
            ->text();
    }

    UnitTaskId m_id;
};

} // namespace

TEST_F(EvidencePreviewTest, PagesOfAPdfAreTurnedZoomedAndSearched)
{
    auto &preview = look({write(u"意见.pdf"_s, services().opinions().pdf(m_id).value())});
    auto &canvas = *preview.findChild<PageCanvas *>();
    ASSERT_TRUE(canvas.isVisible()) << text("why").toStdString();
    const int before = canvas.widget()->width();

    click(find<QToolButton>("nextButton"));
    EXPECT_EQ(preview.page(), 1);
    click(find<QToolButton>("largerButton"));
    EXPECT_GT(canvas.widget()->width(), before);
    auto &sought = find<QLineEdit>("find");
    sought.setFocus();
    sought.setText(u"第1项"_s);
    press(Qt::Key_Return);

    EXPECT_TRUE(soon([&] { return !text("found").isEmpty() && preview.isSettled(); }));
    EXPECT_EQ(preview.page(), 0) << text("found").toStdString();
    EXPECT_TRUE(soon([&] { return !preview.findChild<QListWidget *>()->item(0)->icon().isNull(); }));
}

TEST_F(EvidencePreviewTest, ADamagedFileSaysSoAndTheNextOneIsShown)
{
    auto &preview = look({write(u"1坏.pdf"_s, "%PDF-1.7 nothing"), write(u"2记录.txt"_s, "会议记录")});
    EXPECT_FALSE(preview.findChild<PageCanvas *>()->isVisible());
    EXPECT_FALSE(text("why").isEmpty());

    auto &table = find<QTableView>("table");
    table.setCurrentIndex(table.model()->index(1, 0));

    EXPECT_TRUE(soon([&] { return preview.findChild<QTextEdit *>()->isVisible(); }));
    EXPECT_EQ(preview.findChild<QTextEdit *>()->toPlainText(), u"会议记录"_s);
}

TEST_F(EvidencePreviewTest, AReaderThatCrashesLeavesTheWindowStanding)
{
    const QString script = write(u"reader.sh"_s, "#!/bin/sh\nkill -SEGV $$\n");
    QFile::setPermissions(script, QFile::ReadOwner | QFile::ExeOwner);
    qputenv("BIHUAN_EXTRACT", script.toUtf8());

    look({write(u"a.txt"_s, "a")});

    EXPECT_TRUE(soon([&] { return text("why").contains(u"damaged"_s); })) << text("why").toStdString();
}

TEST_F(EvidencePreviewTest, WhatAFileSaysOfItselfIsStoredOnlyWhenAPersonTakesItOver)
{
    auto &preview = look({write(u"双宝政办发[2021]12号 学习计划.txt"_s, "2021年3月5日")});
    auto &proposals = *preview.findChild<EvidenceProposals *>();
    ASSERT_TRUE(soon([&] { return proposals.isVisible(); }));
    EXPECT_EQ(stored(m_id).evidence[0].evidence.documentNumber, QString());
    for (auto *box : proposals.findChildren<QCheckBox *>()) {
        EXPECT_TRUE(box->isChecked()) << box->text().toStdString();
        if (box->text().contains(u"2021-03-05"_s))
            box->click();
    }

    click(*proposals.findChild<QPushButton *>());

    const auto evidence = stored(m_id).evidence[0].evidence;
    EXPECT_EQ(evidence.title, u"学习计划"_s);
    EXPECT_EQ(evidence.kind, u"计划"_s);
    EXPECT_EQ(evidence.documentNumber, u"双宝政办发〔2021〕12号"_s);
    EXPECT_EQ(evidence.documentOn, std::nullopt) << "not ticked";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(m_id).evidence[0].evidence.documentNumber, QString());
}

TEST_F(EvidencePreviewTest, TheLineBetweenTwoPhotographsFollowsMouseAndKeys)
{
    QImage dark(40, 30, QImage::Format_RGB32);
    dark.fill(Qt::black);
    QImage light(40, 30, QImage::Format_RGB32);
    light.fill(Qt::white);
    CompareView view(m_theme);
    view.resize(400, 300);
    view.setBefore(dark);
    view.setAfter(light);
    view.show();

    QTest::mouseClick(&view, Qt::LeftButton, {}, {100, 150});
    const QImage shown = view.grab().toImage();

    EXPECT_NEAR(view.share(), 0.25, 0.01);
    EXPECT_EQ(shown.pixelColor(50, 150), QColor(Qt::black));
    EXPECT_EQ(shown.pixelColor(300, 150), QColor(Qt::white));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.share(), 1);
}

} // namespace bihuan
