#include "gui/opinionpreview.h"

#include "gui/fieldproblem.h"
#include "gui/icons.h"
#include "gui/pagesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace bihuan {

namespace {

constexpr int kDelayMilliseconds = 300;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPaperWidth = 210; // Millimetres.

void prepare(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (QPrinterInfo::availablePrinters().isEmpty())
        printer.setOutputFormat(QPrinter::PdfFormat);
}

} // namespace

OpinionPreview::OpinionPreview(const Theme &theme, std::function<CaseFile()> current, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_current(std::move(current))
    , m_view(new PagesView(m_sheet, theme))
    , m_scroll(new QScrollArea)
    , m_bar(new QWidget)
    , m_position(new QLabel)
    , m_zoomLabel(new QLabel)
    , m_problem(new QLabel)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &OpinionPreview::updateNow);
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setAccessibleName(tr("Preview of the opinion"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &OpinionPreview::showPosition);
    connect(m_view, &PagesView::fieldClicked, this, &OpinionPreview::fieldClicked);
    buildBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);
}

QToolButton *OpinionPreview::addButton(QLatin1StringView icon, const QString &words,
                                       std::function<void()> action)
{
    auto *button = new QToolButton;
    button->setIcon(themeIcon(m_theme, icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    connect(button, &QToolButton::clicked, this, std::move(action));
    m_bar->layout()->addWidget(button);
    return button;
}

void OpinionPreview::buildBar()
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(0);
    const auto page = [this] { return m_view->pageAt(m_view->visibleRegion().boundingRect()); };
    addButton("go-previous"_L1, tr("Previous page"), [this, page] { goToPage(page() - 1); });
    row->addWidget(m_position);
    addButton("go-next"_L1, tr("Next page"), [this, page] { goToPage(page() + 1); });
    row->addStretch();
    addButton("zoom-out"_L1, tr("Smaller"), [this] { zoomBy(0.8); });
    row->addWidget(m_zoomLabel);
    addButton("zoom-in"_L1, tr("Larger"), [this] { zoomBy(1.25); });
    addButton("zoom-fit-width"_L1, tr("Fit width"), [this] { fitWidth(); });
    row->addStretch();
    addButton("document-print-preview"_L1, tr("Print preview…"), [this] { showPrintPreview(); });
    addButton("document-print"_L1, tr("Print…"), [this] { print(); });
    auto *pdf = addButton("document-export"_L1, tr("Save as PDF…"), [this] { Q_EMIT pdfWanted(); });
    pdf->setText(u"PDF"_s);
    pdf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void OpinionPreview::updateNow()
{
    m_delay.stop();
    const auto set = m_sheet.set(m_current());
    m_problem->setVisible(!set);
    if (!set)
        m_problem->setText(fieldErrorText(set.error()));
    m_view->refresh();
    applyZoom();
}

void OpinionPreview::goToPage(int page)
{
    page = qBound(0, page, qMax(0, pageCount() - 1));
    m_scroll->verticalScrollBar()->setValue(m_view->pageRect(page).top() - m_view->gap());
}

void OpinionPreview::zoomBy(double factor)
{
    const double now = m_view->pageWidth() / (kPaperWidth / kMillimetresPerInch * logicalDpiX());
    m_zoom = qBound(0.25, now * factor, 4.0);
    applyZoom();
}

void OpinionPreview::fitWidth()
{
    m_zoom = 0;
    applyZoom();
}

void OpinionPreview::applyZoom()
{
    const double full = kPaperWidth / kMillimetresPerInch * logicalDpiX();
    const int room =
        m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * m_view->gap();
    m_view->setPageWidth(qMax(80, m_zoom > 0 ? qRound(full * m_zoom) : room));
    m_zoomLabel->setText(u"%1 %"_s.arg(qRound(100 * m_view->pageWidth() / full)));
    showPosition();
}

void OpinionPreview::showPosition()
{
    const QRect seen(0, m_scroll->verticalScrollBar()->value(), 1, m_scroll->viewport()->height());
    m_position->setText(u"%1 / %2"_s.arg(m_view->pageAt(seen) + 1).arg(pageCount()));
}

void OpinionPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyZoom();
}

void OpinionPreview::showPrintPreview()
{
    updateNow();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *to) { m_sheet.print(*to); });
    dialog.exec();
}

void OpinionPreview::print()
{
    updateNow();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() == QDialog::Accepted)
        m_sheet.print(printer);
}

} // namespace bihuan
