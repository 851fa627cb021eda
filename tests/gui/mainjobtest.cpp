#include "windowfixture.h"

#include "gui/opinionpreview.h"
#include "services/evidenceservice.h"
#include "services/maintenanceservice.h"
#include "services/opinionservice.h"
#include "support/samplecase.h"

#include <QDropEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace bihuan {

class MainJobTest : public WindowTest
{
protected:
    /// Drops the files on the widget, as a file manager does.
    void drop(QWidget &on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &one : paths)
            urls << QUrl::fromLocalFile(one);
        data.setUrls(urls);
        const QPoint at = on.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &dropped);
    }

    QString file(const QString &name, const QByteArray &content)
    {
        QFile one(path(name));
        EXPECT_TRUE(one.open(QIODevice::WriteOnly));
        one.write(content);
        return one.fileName();
    }
};

TEST_F(MainJobTest, AnEmptyFolderOffersTheExampleAndOneClickOpensIt)
{
    click(find<QPushButton>("exampleButton"));
    ASSERT_TRUE(soon([&] { return window().listPage().isVisible() || page().isVisible(); }));
    if (window().listPage().isVisible()) {
        auto &table = find<QTableView>("table");
        ASSERT_TRUE(soon([&] { return table.model()->rowCount() == 1; }));
        const QRect row = table.visualRect(table.model()->index(0, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, row.center());
    }

    ASSERT_TRUE(soon([&] { return page().isVisible(); }));
    EXPECT_TRUE(page().file().unitTask.example);
    EXPECT_EQ(services().opinions().text(page().unitTask()).value().toUtf8(),
              readFile(QStringLiteral(TEST_DATA "/sample/opinion.txt")));
}

TEST_F(MainJobTest, TextsTypedInTheWindowStandInTheOpinion)
{
    const CaseFile wanted = test::sampleCase();
    const auto id = openSample([](QJsonObject &package) {
        auto measures = package[u"measures"_s].toArray();
        auto second = measures[1].toObject();
        second[u"text"_s] = u"占位"_s;
        second[u"implementation"_s] = u"占位"_s;
        second[u"evidence_statement"_s] = u"占位"_s;
        measures[1] = second;
        package[u"measures"_s] = measures;
        package[u"goal_completion"_s] = u"占位"_s;
        package[u"follow_up"_s] = u"占位"_s;
        auto acceptance = package[u"acceptance"_s].toObject();
        acceptance[u"conclusion"_s] = u"占位"_s;
        acceptance[u"date"_s] = u"2022-01-01"_s;
        package[u"acceptance"_s] = acceptance;
    });
    ASSERT_NE(services().opinions().text(id).value().toUtf8(),
              readFile(QStringLiteral(TEST_DATA "/sample/opinion.txt")));

    compose(field(1, "text"), wanted.measures[1].measure.text);
    leave();
    compose(field(1, "implementation"), wanted.measures[1].implementation.text);
    leave();
    compose(field(1, "statement"), wanted.measures[1].measure.evidenceStatement);
    leave();
    compose(field("goalCompletion"), wanted.unitTask.goalCompletion);
    leave();
    compose(field("followUp"), wanted.unitTask.followUp);
    leave();
    compose(field("conclusion"), wanted.application.opinion.conclusion);
    leave();
    auto &day = field("acceptedOn");
    click(*day.field());
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(day.field(), u"2022-09-28"_s);
    leave();

    EXPECT_EQ(somebodyElse().opinions().text(id).value().toUtf8(),
              readFile(QStringLiteral(TEST_DATA "/sample/opinion.txt")));
}

TEST_F(MainJobTest, FilesDroppedOnAMeasureAreStoredAndMapped)
{
    const auto id = openSample();
    const QString minutes = file(u"𠮷林会议纪要.pdf"_s, "%PDF-1.4 minutes");
    const QString list = file(u"台账.xlsx"_s, "PK list");

    drop(card(2), {minutes, list});

    ASSERT_TRUE(soon([&] { return stored(id).measures[2].mappings.size() == std::size_t(2); }));
    const auto evidence = stored(id).evidence;
    ASSERT_EQ(evidence.size(), 2u);
    EXPECT_EQ(evidence[0].files[0].originalName, u"𠮷林会议纪要.pdf"_s);
    EXPECT_EQ(readFile(services().evidence().storedPath(evidence[0].files[0]).value()), readFile(minutes));
    EXPECT_TRUE(verifyFolder(m_folder)->isSound());

    ASSERT_TRUE(soon([&] { return window().findChild<QAction *>(u"undoAction"_s)->isEnabled(); }));
    window().findChild<QAction *>(u"undoAction"_s)->trigger();
    ASSERT_TRUE(soon([&] { return stored(id).evidence.empty(); }));
}

TEST_F(MainJobTest, AnEmptyFileIsRefusedWithAReasonAndNothingIsStored)
{
    const auto id = openSample();

    drop(card(0), {file(u"空.pdf"_s, {})});

    const auto *messages = page().findChild<QWidget *>(u"messages"_s);
    ASSERT_TRUE(soon([&] { return messages->isVisible(); }));
    EXPECT_TRUE(stored(id).evidence.empty());
}

TEST_F(MainJobTest, ThePaperFollowsWhatIsTyped)
{
    openSample();
    const auto preview = [&] { return page().preview().pageCount(); };
    page().preview().updateNow();
    const int before = preview();

    compose(field("finding"), u"督察指出的问题。"_s.repeated(400));

    ASSERT_TRUE(soon([&] { return preview() > before; }));
}

TEST_F(MainJobTest, TheOpinionIsSavedAsPdf)
{
    const auto id = openSample();
    compose(field("conclusion"), u"通过验收。"_s);
    leave();

    ASSERT_TRUE(services().opinions().write(id, path(u"意见.pdf"_s)));

    EXPECT_TRUE(readFile(path(u"意见.pdf"_s)).startsWith("%PDF-"));
}

} // namespace bihuan
