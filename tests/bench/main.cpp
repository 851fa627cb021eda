// Usage: bihuan_bench [DATA_FOLDER UNIT_TASK]; without them what needs no data is measured alone.
#include "gui/theme.h"
#include "gui/unittasklistpage.h"
#include "gui/unittasktable.h"
#include "report/report.h"
#include "services/caseservice.h"
#include "services/documentfonts.h"
#include "services/opinionservice.h"
#include "services/searchservice.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "support/samplecase.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace bihuan;

namespace {

struct Spread
{
    double median = 0;
    double p95 = 0;
    double p99 = 0;
};

/// Milliseconds of `work`, run `times` times after once unmeasured.
template <typename Work>
Spread spreadOf(int times, Work work)
{
    work(0);
    std::vector<double> taken;
    for (int i = 1; i <= times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return {taken[taken.size() / 2], taken[taken.size() * 95 / 100], taken[taken.size() * 99 / 100]};
}

/// Stops where something fails: a figure of a failure says nothing.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void note(QJsonObject &figures, const char *name, const Spread &spread)
{
    figures.insert(QString::fromLatin1(name),
                   QJsonObject{{u"median"_s, spread.median}, {u"p95"_s, spread.p95}, {u"p99"_s, spread.p99}});
}

constexpr int kFirstLines = 300; // As the window asks for, before all ids come from a thread.

/// What people do with a list: by marks, states and days, sorted by one or two columns.
const std::vector<UnitTaskFilter> &filters()
{
    static const std::vector<UnitTaskFilter> all{
        {.marks = {UnitTaskMark::Overdue}, .sort = {{UnitTaskOrder::Deadline}}},
        {.states = {UnitTaskState::InProgress, UnitTaskState::Applied},
         .sort = {{UnitTaskOrder::State, true}}},
        {.sort = {{UnitTaskOrder::Unit}, {UnitTaskOrder::Deadline, true}}},
        {.dueTo = QDate(2024, 6, 30), .marks = {UnitTaskMark::MissingEvidence}},
        {.units = {u"第7责任单位"_s, u"第8责任单位"_s},
         .sort = {{UnitTaskOrder::State}, {UnitTaskOrder::Plan, true}}},
        {.sort = {{UnitTaskOrder::Evidenced, true}}},
        {.marks = {UnitTaskMark::DueSoon}, .sort = {{UnitTaskOrder::Changed, true}}},
        {.sort = {{UnitTaskOrder::Deadline, true}}},
    };
    return all;
}

/// Scrolls the list as a wheel does and draws each frame.
void measureFrames(QJsonObject &figures, Services &services)
{
    Theme theme;
    UnitTaskListPage page(UnitTaskListPage::Scope::All, services, theme);
    page.resize(1600, 1000);
    page.show();
    page.reload();
    QEventLoop loop;
    QObject::connect(&page, &UnitTaskListPage::filled, &loop, &QEventLoop::quit);
    loop.exec(); // All lines have come.
    auto *table = page.findChild<UnitTaskTable *>();
    auto *bar = table->verticalScrollBar();
    const int frames = 600;
    note(figures, "scroll_frame", spreadOf(frames, [&](int i) {
             // Three lines a notch; now and then the handle is drawn to another place.
             bar->setValue(i % 20 == 0 ? static_cast<int>(qint64(bar->maximum()) * i / frames)
                                       : bar->value() + 3);
             table->viewport()->repaint();
         }));
    QFile memory(u"/proc/self/statm"_s);
    if (memory.open(QIODevice::ReadOnly))
        figures.insert(u"resident_mib"_s, memory.readAll().split(' ').at(1).toDouble() * 4096 / (1 << 20));
}

void measureData(QJsonObject &figures, Services &services, UnitTaskId id)
{
    auto file = must(services.cases().get(id));
    note(figures, "save", spreadOf(200, [&](int i) {
             auto finding = file.measures[0].implementation;
             finding.text = u"落实情况第 %1 稿"_s.arg(i);
             file.measures[0].implementation = must(services.cases().save(id, finding)).record;
         }));
    note(figures, "open_unit_task",
         spreadOf(100, [&](int i) { must(services.cases().get(UnitTaskId(id.value() + i))); }));
    note(figures, "list_all_ids", spreadOf(5, [&](int) { must(services.unitTasks().ids({})); }));
    note(figures, "filter_by_words", spreadOf(20, [&](int) {
             must(services.unitTasks().firstIds({.query = u"拦河坝"_s}, kFirstLines));
         }));
    note(figures, "filter_by_words_all",
         spreadOf(5, [&](int) { must(services.unitTasks().ids({.query = u"拦河坝"_s})); }));
    note(figures, "filter_and_sort", spreadOf(40, [&](int i) {
             must(services.unitTasks().firstIds(filters()[static_cast<std::size_t>(i) % filters().size()],
                                                kFirstLines));
         }));
    note(figures, "filter_and_sort_all", spreadOf(16, [&](int i) {
             must(services.unitTasks().listing(filters()[static_cast<std::size_t>(i) % filters().size()]));
         }));
    note(figures, "overview",
         spreadOf(10, [&](int) { must(services.unitTasks().overview(QDate(2024, 6, 15))); }));
    note(figures, "list_screenful", spreadOf(50, [&](int i) {
             std::vector<UnitTaskId> ids;
             for (int row = 0; row < 50; ++row)
                 ids.emplace_back(id.value() + i * 50 + row);
             must(services.unitTasks().overviews(ids));
         }));
    const QStringList terms{u"河道"_s,   u"整治"_s,   u"台账"_s, u"养殖场"_s,
                            u"排污口"_s, u"拦河坝"_s, u"县委"_s, u"监测"_s};
    note(figures, "search_two_or_more",
         spreadOf(80, [&](int i) { must(services.search().find(terms[i % terms.size()])); }));
    const QString single = u"河水县厂坝煤气土"_s;
    note(figures, "search_one",
         spreadOf(40, [&](int i) { must(services.search().find(single.mid(i % single.size(), 1))); }));
}

void measurePaper(QJsonObject &figures)
{
    FontSet fonts;
    const auto model = must(parseOpinionTemplate(builtInOpinionTemplate()));
    const auto blocks = must(compose(test::sampleCase(), model));
    const PdfOptions options{.title = u"意见"_s,
                             .createdAt = QDateTime(QDate(2022, 9, 28), QTime(10, 0), Qt::UTC)};
    note(figures, "pdf_warm",
         spreadOf(30, [&](int) { must(toPdf(must(layOut(blocks, {}, fonts)), options, fonts)); }));
    // The whole six pages; a page is a part of it.
    note(figures, "layout_after_edit", spreadOf(50, [&](int) { must(layOut(blocks, {}, fonts)); }));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 1 && argc != 3)
        qFatal("usage: bihuan_bench [DATA_FOLDER UNIT_TASK]");
    must(loadDocumentFonts());
    QJsonObject figures;
    if (argc == 3) {
        auto services = must(Services::open(DataFolder(QString::fromLocal8Bit(argv[1])), u"甲一一"_s));
        measureData(figures, services, UnitTaskId(QByteArray(argv[2]).toLongLong()));
        measureFrames(figures, services);
    }
    measurePaper(figures);
    std::puts(QJsonDocument(figures).toJson().constData());
    return 0;
}
