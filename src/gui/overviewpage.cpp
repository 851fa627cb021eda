#include "gui/overviewpage.h"

#include "gui/messagebar.h"
#include "services/background.h"
#include "services/unittasklist.h"
#include "wording/names.h"

#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bihuan {

namespace {

constexpr int kManyUnitTasks = 10'000; // From here on counting would be felt.

/// What asks for somebody today, the most urgent first.
constexpr UnitTaskMark kUrgent[] = {UnitTaskMark::Overdue,        UnitTaskMark::DueSoon,
                                    UnitTaskMark::BehindSchedule, UnitTaskMark::Returned,
                                    UnitTaskMark::NoticeEnded,    UnitTaskMark::MissingImplementation,
                                    UnitTaskMark::MissingEvidence};

QString link(const QString &target, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, words.toHtmlEscaped());
}

QPushButton *button(const QString &words, const QString &look)
{
    auto *made = new QPushButton(words);
    made->setProperty("look", look);
    return made;
}

/// What needs somebody, in one sentence; each part a link to `mark:CODE`.
QString sentenceOf(const Overview &overview)
{
    QStringList parts;
    for (const auto mark : kUrgent) {
        if (const int count = overview.count(mark))
            parts << link(u"mark:"_s + toCode(mark),
                          OverviewPage::tr("%1: %2").arg(markName(mark)).arg(count));
    }
    const int waiting = overview.between(UnitTaskState::Applied, UnitTaskState::UnderReview);
    if (waiting > 0)
        parts << link(u"acceptance"_s, OverviewPage::tr("waiting for acceptance: %1").arg(waiting));
    const auto all = link(u"all"_s, OverviewPage::tr("%1 unit tasks").arg(overview.unitTasks));
    if (parts.isEmpty())
        return OverviewPage::tr("Today nothing waits. %1 in all.").arg(all);
    return OverviewPage::tr("Today: %1. %2 in all.").arg(parts.join(OverviewPage::tr(", ")), all);
}

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

OverviewPage::OverviewPage(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_theme(theme)
    , m_sentence(new QLabel)
    , m_start(new QWidget)
    , m_messages(new MessageBar)
{
    setProperty("look", u"page"_s);
    auto *title = new QLabel(tr("Overview"));
    title->setProperty("look", u"title"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_sentence, &QLabel::linkActivated, this, &OverviewPage::follow);
    auto *example = button(tr("Look at the example"), u"primary"_s);
    auto *import = button(tr("Import…"), {});
    auto *fresh = button(tr("New unit task…"), {});
    connect(example, &QPushButton::clicked, this, &OverviewPage::exampleWanted);
    connect(import, &QPushButton::clicked, this, &OverviewPage::importWanted);
    connect(fresh, &QPushButton::clicked, this, &OverviewPage::newWanted);
    auto *row = new QHBoxLayout(m_start);
    row->setContentsMargins({});
    for (auto *one : {example, import, fresh})
        row->addWidget(one);
    row->addStretch();
    auto *inside = new QWidget;
    auto *sections = new QVBoxLayout(inside);
    sections->setContentsMargins({});
    for (const auto &heading :
         {tr("Completed"), tr("Planned and done"), tr("Units by tasks"), tr("Units"), tr("States")})
        addSection(sections, heading);
    sections->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    for (auto *part : std::initializer_list<QWidget *>{title, m_messages, m_sentence, m_start})
        column->addWidget(part);
    column->addWidget(scroll, 1);
}

void OverviewPage::addSection(QVBoxLayout *column, const QString &title)
{
    auto *card = new QFrame;
    card->setProperty("look", u"card"_s);
    auto *heading = new QLabel(title);
    heading->setProperty("look", u"section"_s);
    auto *chart = new ChartWidget(m_theme, title);
    auto *inner = new QVBoxLayout(card);
    inner->addWidget(heading);
    inner->addWidget(chart);
    column->addWidget(card);
    connect(chart, &ChartWidget::listWanted, this, &OverviewPage::listWanted);
    connect(chart, &ChartWidget::unitTaskWanted, this, &OverviewPage::unitTaskWanted);
    m_sections.push_back({title, card, chart});
}

void OverviewPage::reload()
{
    const auto take = [this, reading = ++m_reading](const Result<Overview> &overview) {
        if (reading != m_reading)
            return; // A newer one has been asked for.
        if (overview)
            takeOverview(*overview);
        else
            m_messages->showError(overview.error());
    };
    const auto counts = m_services.unitTasks().counts();
    const QDate today = QDate::currentDate();
    if (counts && counts->unitTasks > kManyUnitTasks)
        inBackground(
            this, m_services.folder(), m_services.actor(),
            [today](Services &own) { return own.unitTasks().overview(today); }, take);
    else
        take(m_services.unitTasks().overview(today));
}

void OverviewPage::takeOverview(const Overview &overview)
{
    m_overview = overview;
    m_start->setVisible(isEmpty());
    showSentence();
    const Chart charts[] = {completedChart(overview), progressChart(overview), heatChart(overview),
                            unitChart(overview), stateChart(overview)};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].card->setVisible(!isEmpty());
        m_sections[i].chart->setDrawing(charts[i].draw, charts[i].height);
    }
}

void OverviewPage::showSentence()
{
    m_sentence->setProperty("look", u"section"_s);
    m_sentence->setText(isEmpty()
                            ? tr("Welcome. There are no unit tasks yet. Look at the example first: a whole "
                                 "case, with its opinion ready to be printed. It can be removed at any time.")
                            : sentenceOf(m_overview));
}

void OverviewPage::follow(const QString &target)
{
    if (target.startsWith(u"mark:")) {
        if (const auto mark = fromCode<UnitTaskMark>(target.mid(5)))
            Q_EMIT listWanted({.marks = {*mark}, .sort = {{UnitTaskOrder::Deadline}}});
    } else if (target == u"acceptance") {
        Q_EMIT listWanted({.states = {UnitTaskState::Applied, UnitTaskState::UnderReview}});
    } else {
        Q_EMIT listWanted({});
    }
}

void OverviewPage::paintPages(QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF page(QPointF(0, 0), device.pageLayout().paintRectPixels(device.logicalDpiX()).size());
    ChartCanvas head(painter, m_theme, page, ChartCanvas::Ground::Paper);
    double y = 0;
    const auto write = [&](const QString &words, double factor, QFont::Weight weight) {
        QFont font = head.font(factor);
        font.setWeight(weight);
        painter.setFont(font);
        painter.setPen(head.color(ColorRole::Text));
        QRectF taken;
        painter.drawText(QRectF(0, y, page.width(), page.height() - y), Qt::TextWordWrap, words, &taken);
        y += taken.height() + head.space(2);
    };
    write(tr("Overview, %1").arg(m_overview.today.toString(Qt::ISODate)), 1.6, QFont::Bold);
    write(plain(sentenceOf(m_overview)), 1.0, QFont::Normal);
    for (const auto &section : m_sections) {
        const double height = section.chart->height()(head);
        if (y > 0 && y + height + head.metrics(1.2).height() > page.height()) {
            device.newPage();
            y = 0;
        }
        write(section.title, 1.2, QFont::DemiBold);
        ChartCanvas canvas(painter, m_theme, QRectF(0, y, page.width(), height), ChartCanvas::Ground::Paper);
        section.chart->drawing()(canvas);
        y += height + head.space(4);
    }
}

void OverviewPage::showPrintPreview()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("Overview"));
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *device) { paintPages(*device); });
    dialog.exec();
}

void OverviewPage::writePdf(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(tr("Overview"));
    paintPages(writer);
}

} // namespace bihuan
