#include "gui/opinionpreview.h"

#include "gui/fieldproblem.h"
#include "gui/icons.h"
#include "gui/pagesview.h"
#include "gui/theme.h"
#include "gui/titlelinesdialog.h"
#include "wording/facetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>

namespace bihuan {

namespace {

constexpr int kDelayMilliseconds = 300;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kPaperWidth = 210; // Millimetres.

void prepare(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDuplex(QPrinter::DuplexLongSide); // GB/T 9704-2012, 6.2
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
    , m_thumbnails(new PagesView(m_sheet, theme))
    , m_thumbnailScroll(new QScrollArea)
    , m_findBar(new QWidget)
    , m_findText(new QLineEdit)
    , m_findCount(new QLabel)
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
    m_thumbnails->setThumbnails(true);
    m_thumbnails->setPageWidth(m_theme.space(14));
    m_thumbnailScroll->setWidget(m_thumbnails);
    m_thumbnailScroll->setFixedWidth(m_thumbnails->sizeHint().width() +
                                     m_thumbnailScroll->verticalScrollBar()->sizeHint().width());
    m_thumbnailScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_thumbnailScroll->setFocusPolicy(Qt::NoFocus); // The page keys do the same from the pages themselves.
    m_thumbnailScroll->hide();
    connect(m_thumbnails, &PagesView::pageClicked, this, &OpinionPreview::goToPage);
    m_scroll->viewport()->installEventFilter(this);
    buildBar();
    buildFindBar();
    addKeys();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_thumbnailScroll);
    row->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_findBar);
    column->addWidget(m_problem);
    column->addLayout(row, 1);
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
    auto *thumbnails = addButton("view-list-icons"_L1, tr("Pages at a glance"), [this] {
        m_thumbnailScroll->setVisible(!m_thumbnailScroll->isVisibleTo(this));
        applyZoom();
    });
    thumbnails->setCheckable(true);
    addButton("go-previous"_L1, tr("Previous page (Ctrl+Page Up)"), [this] { goToPage(currentPage() - 1); });
    row->addWidget(m_position);
    addButton("go-next"_L1, tr("Next page (Ctrl+Page Down)"), [this] { goToPage(currentPage() + 1); });
    row->addStretch();
    addButton("zoom-out"_L1, tr("Smaller"), [this] { zoomBy(0.8); });
    row->addWidget(m_zoomLabel);
    addButton("zoom-in"_L1, tr("Larger"), [this] { zoomBy(1.25); });
    addButton("zoom-fit-width"_L1, tr("Fit width"), [this] { fitWidth(); });
    addButton("zoom-fit-best"_L1, tr("Fit page"), [this] { fitPage(); });
    row->addStretch();
    m_substitutes = addButton("dialog-warning"_L1, tr("Fonts that stand in"), [this] { showSubstitutes(); });
    m_substitutes->hide();
    addButton("edit-find"_L1, tr("Find on the pages (Ctrl+F)"), [this] { find(); });
    addButton("format-justify-center"_L1, tr("Lines of the title…"), [this] { chooseTitleLines(); });
    buildPrintButton();
    auto *pdf =
        addButton("document-export"_L1, tr("Save as PDF or for Word…"), [this] { Q_EMIT pdfWanted(); });
    pdf->setText(u"PDF"_s);
    pdf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void OpinionPreview::buildPrintButton()
{
    auto *button = addButton("document-print"_L1, tr("Print"), [] {});
    auto *menu = new QMenu(button);
    menu->addAction(tr("&Print…"), this, [this] { print(); });
    menu->addAction(tr("Print pre&view…"), this, &OpinionPreview::showPrintPreview);
    menu->addSeparator();
    menu->addAction(tr("&Odd pages…"), this, [this] { print(Sides::Odd); });
    menu->addAction(tr("&Even pages…"), this, [this] { print(Sides::Even); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void OpinionPreview::buildFindBar()
{
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins({});
    m_findText->setObjectName(u"findOnPages"_s);
    m_findText->setPlaceholderText(tr("Find on the pages"));
    m_findText->setAccessibleName(m_findText->placeholderText());
    m_findText->setClearButtonEnabled(true);
    row->addWidget(m_findText, 1);
    row->addWidget(m_findCount);
    row->addSpacing(m_theme.space(1));
    connect(m_findText, &QLineEdit::textChanged, this, &OpinionPreview::search);
    m_findText->installEventFilter(this);
    m_findBar->hide();
}

void OpinionPreview::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(u"Ctrl+PgUp"_s), [this] { goToPage(currentPage() - 1); });
    on(QKeySequence(u"Ctrl+PgDown"_s), [this] { goToPage(currentPage() + 1); });
    on(QKeySequence(u"Ctrl+Home"_s), [this] { goToPage(0); });
    on(QKeySequence(u"Ctrl+End"_s), [this] { goToPage(pageCount() - 1); });
}

bool OpinionPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier))
            return false;
        zoomBy(wheel->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        return true;
    }
    if (watched == m_findText && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            closeFindBar();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goToHit(m_hit + (key->modifiers() & Qt::ShiftModifier ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OpinionPreview::find()
{
    m_findBar->show();
    m_findText->setFocus();
    m_findText->selectAll();
}

void OpinionPreview::closeFindBar()
{
    m_findText->clear();
    m_findBar->hide();
    m_scroll->setFocus();
}

void OpinionPreview::search()
{
    m_hits = m_sheet.find(m_findText->text());
    goToHit(0);
}

void OpinionPreview::goToHit(int hit)
{
    const int count = hitCount();
    m_hit = count > 0 ? (hit + count) % count : -1;
    m_view->setHits(m_hits, m_hit);
    if (m_hit >= 0) {
        const QRect place = m_view->areaRect(m_hits[static_cast<std::size_t>(m_hit)].front());
        m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width(),
                                m_scroll->viewport()->height() / 3);
    }
    const bool asked = !m_findText->text().trimmed().isEmpty();
    m_findCount->setText(!asked      ? QString()
                         : count > 0 ? u"%1 / %2"_s.arg(m_hit + 1).arg(count)
                                     : tr("Nothing found"));
}

void OpinionPreview::chooseTitleLines()
{
    updateNow();
    TitleLinesDialog dialog(m_sheet.title(), m_sheet.titleBreaks(), this);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT titleBreaksChosen(dialog.breaks());
}

void OpinionPreview::showSubstitutes()
{
    QMenu list(this);
    for (const auto &face : m_sheet.substitutes())
        list.addAction(faceText(face))->setEnabled(false);
    list.exec(m_substitutes->mapToGlobal(m_substitutes->rect().bottomLeft()));
}

void OpinionPreview::updateNow()
{
    m_delay.stop();
    const auto set = m_sheet.set(m_current());
    m_problem->setVisible(!set);
    if (!set)
        m_problem->setText(fieldErrorText(set.error()));
    m_substitutes->setVisible(!m_sheet.substitutes().empty());
    if (m_findBar->isVisibleTo(this)) {
        m_hits = m_sheet.find(m_findText->text()); // Stays where the reader is.
        m_view->setHits(m_hits, -1);
    }
    m_view->refresh();
    m_thumbnails->refresh();
    applyZoom();
}

int OpinionPreview::currentPage() const
{
    return m_view->pageAt(
        QRect(0, m_scroll->verticalScrollBar()->value(), 1, m_scroll->viewport()->height()));
}

void OpinionPreview::goToPage(int page)
{
    page = qBound(0, page, qMax(0, pageCount() - 1));
    m_scroll->verticalScrollBar()->setValue(m_view->pageRect(page).top() - m_view->gap());
}

void OpinionPreview::zoomBy(double factor)
{
    const double now = m_view->pageWidth() / (kPaperWidth / kMillimetresPerInch * logicalDpiX());
    m_fit = Fit::Zoom;
    m_zoom = qBound(0.25, now * factor, 4.0);
    applyZoom();
}

void OpinionPreview::fitPage()
{
    const int page = currentPage();
    m_fit = Fit::Page;
    applyZoom();
    goToPage(page);
}

void OpinionPreview::fitWidth()
{
    m_fit = Fit::Width;
    applyZoom();
}

void OpinionPreview::applyZoom()
{
    const double full = kPaperWidth / kMillimetresPerInch * logicalDpiX();
    const int room =
        m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * m_view->gap();
    const int tall = m_scroll->viewport()->height() - 2 * m_view->gap();
    int width = room;
    if (m_fit == Fit::Zoom)
        width = qRound(full * m_zoom);
    else if (m_fit == Fit::Page)
        width = qMin(room, qRound(tall / OpinionSheet::proportion()));
    m_view->setPageWidth(qMax(80, width));
    m_zoomLabel->setText(u"%1 %"_s.arg(qRound(100 * m_view->pageWidth() / full)));
    showPosition();
}

void OpinionPreview::showPosition()
{
    m_position->setText(u"%1 / %2"_s.arg(currentPage() + 1).arg(pageCount()));
    m_thumbnails->setCurrentPage(currentPage());
    if (m_thumbnailScroll->isVisible()) {
        const QRect small = m_thumbnails->pageRect(currentPage());
        m_thumbnailScroll->ensureVisible(small.center().x(), small.center().y(), 0, small.height() / 2);
    }
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

void OpinionPreview::print(Sides sides)
{
    updateNow();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    if (sides != Sides::Both)
        printer.setDuplex(QPrinter::DuplexNone); // The sheets are turned by hand.
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() == QDialog::Accepted)
        m_sheet.print(printer, sides, currentPage());
}

} // namespace bihuan
