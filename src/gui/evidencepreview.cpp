#include "gui/evidencepreview.h"

#include "gui/comparewindow.h"
#include "gui/evidencechip.h"
#include "gui/evidencehints.h"
#include "gui/evidenceopener.h"
#include "gui/evidenceproposals.h"
#include "gui/icons.h"
#include "gui/momenttext.h"
#include "gui/pagecanvas.h"
#include "services/background.h"
#include "services/evidenceservice.h"
#include "ui_evidencepreview.h"
#include "wording/errortext.h"

#include <QMenu>
#include <QMimeDatabase>
#include <QScrollBar>

namespace bihuan {

namespace {

constexpr int kThumbnailWidth = 96;
constexpr double kLargest = 6;
constexpr double kSmallest = 0.25;
constexpr int kSettleMilliseconds = 120;

QImage imageOf(const FileImage &image)
{
    return QImage(reinterpret_cast<const uchar *>(image.rgb.constData()), image.width, image.height,
                  qsizetype(3) * image.width, QImage::Format_RGB888)
        .copy();
}

bool looksLikePicture(const EvidenceItem &item)
{
    return !item.files.empty() &&
           QMimeDatabase()
               .mimeTypeForFile(item.files.front().originalName, QMimeDatabase::MatchExtension)
               .name()
               .startsWith(u"image/"_s);
}

} // namespace

EvidencePreview::EvidencePreview(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvidencePreview>())
    , m_services(services)
    , m_theme(theme)
    , m_proposals(new EvidenceProposals)
{
    m_ui->setupUi(this);
    m_ui->column->addWidget(m_proposals);
    connect(m_proposals, &EvidenceProposals::confirmed, this, &EvidencePreview::confirmed);
    const std::pair<QToolButton *, QLatin1StringView> icons[] = {
        {m_ui->previousButton, "go-previous"_L1}, {m_ui->nextButton, "go-next"_L1},
        {m_ui->smallerButton, "zoom-out"_L1},     {m_ui->largerButton, "zoom-in"_L1},
        {m_ui->fitButton, "zoom-fit-width"_L1},   {m_ui->windowButton, "window-new"_L1},
        {m_ui->copyButton, "document-open"_L1},   {m_ui->compareButton, "view-split-left-right"_L1},
    };
    for (const auto &[button, icon] : icons) {
        button->setIcon(themeIcon(theme, icon));
        button->setAccessibleName(button->text());
        button->setToolTip(button->text());
    }
    m_ui->thumbnails->setWrapping(false);
    m_ui->thumbnails->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->thumbnails->setIconSize({kThumbnailWidth, kThumbnailWidth * 3 / 2});
    m_ui->thumbnails->setFixedWidth(kThumbnailWidth + theme.space(12));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &EvidencePreview::render);
    connect(m_ui->files, &QComboBox::activated, this, &EvidencePreview::open);
    connect(m_ui->previousButton, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_ui->smallerButton, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(m_ui->largerButton, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_ui->fitButton, &QToolButton::clicked, this, [this] { zoom(0); });
    connect(m_ui->windowButton, &QToolButton::clicked, this, &EvidencePreview::windowWanted);
    connect(m_ui->copyButton, &QToolButton::clicked, this, &EvidencePreview::openCopy);
    connect(m_ui->find, &QLineEdit::returnPressed, this, &EvidencePreview::find);
    connect(m_ui->canvas, &PageCanvas::zoomWanted, this, &EvidencePreview::zoom);
    connect(m_ui->canvas, &PageCanvas::pageWanted, this, [this](int steps) { goTo(m_page + steps); });
    connect(m_ui->canvas, &PageCanvas::resized, &m_settle, qOverload<>(&QTimer::start));
    connect(m_ui->thumbnails, &QListWidget::currentRowChanged, this, &EvidencePreview::goTo);
    connect(m_ui->thumbnails->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &EvidencePreview::nextThumbnail);
    clear();
}

EvidencePreview::~EvidencePreview() = default;

/// Asks the process that reads files, and takes its answer when the same file is still the one in sight.
template <typename Job, typename Done>
void EvidencePreview::ask(Job job, Done done)
{
    ++m_waiting;
    inBackground(
        this, m_services.folder(), m_services.actor(), [job](Services &) { return job(); },
        [this, done, turn = m_turn](const auto &answer) {
            --m_waiting;
            if (turn == m_turn)
                done(answer);
        });
}

void EvidencePreview::clear()
{
    showNothing(tr("Choose a piece of evidence to see it here."));
}

void EvidencePreview::showNothing(const QString &why)
{
    ++m_turn;
    m_reading = false;
    m_facts = {};
    m_item = {};
    m_ui->title->clear();
    m_ui->facts->clear();
    m_ui->hintBox->hide();
    m_proposals->hide();
    m_ui->files->hide();
    m_ui->compareButton->setEnabled(false);
    showWhy(why);
}

void EvidencePreview::show(const CaseFile &file, const EvidenceItem &item)
{
    m_item = item;
    m_others = file.evidence;
    m_proposals->hide();
    QStringList hints = evidenceHints(file, item.evidence);
    if (const auto elsewhere = m_services.evidence().usedElsewhere(item.evidence.id)) {
        for (const auto &hint : *elsewhere)
            hints << checkText(hint);
    }
    m_ui->hints->setText(hints.join(u'\n'));
    m_ui->hintBox->setVisible(!hints.isEmpty());
    m_ui->title->setText(item.evidence.code + u' ' + item.evidence.title);
    m_ui->title->setToolTip(m_ui->title->text());
    m_ui->files->clear();
    for (const auto &stored : item.files)
        m_ui->files->addItem(stored.originalName);
    m_ui->files->setVisible(item.files.size() > 1);
    fillComparison();
    if (!item.files.empty()) {
        open(0);
        return;
    }
    ++m_turn;
    m_reading = false;
    m_facts = {};
    const QString place = item.evidence.note;
    m_ui->facts->setText(place);
    showWhy(tr("This evidence lies on paper only; there is no file to open."));
}

void EvidencePreview::open(int file)
{
    ++m_turn;
    m_reading = false;
    m_first = 0;
    m_page = 0;
    m_hit = -1;
    m_zoom = 1;
    m_texts.clear();
    m_facts = {};
    m_drawingThumbnail = false;
    const auto path = m_services.evidence().storedPath(m_item.files[std::size_t(file)]);
    if (!path) {
        m_ui->facts->clear();
        showWhy(errorText(path.error()));
        return;
    }
    m_path = *path;
    m_reading = true;
    showWhy(tr("Reading …"));
    ask([path = m_path] { return readFileFacts(path); },
        [this](const Result<FileFacts> &facts) { take(facts); });
}

void EvidencePreview::beginAt(int page)
{
    m_first = page;
    if (!m_reading)
        goTo(page < m_facts.pages ? page : 0);
}

bool EvidencePreview::leaf(int by)
{
    if (m_reading)
        return true;
    const bool pages = m_facts.kind == FileKind::Pdf && m_facts.pages > 1;
    if (pages && m_page + by >= 0 && m_page + by < m_facts.pages) {
        goTo(m_page + by);
        return true;
    }
    const int file = m_ui->files->currentIndex() + by;
    if (file < 0 || file >= int(m_item.files.size()))
        return false;
    m_ui->files->setCurrentIndex(file);
    open(file);
    m_first = by < 0 ? -1 : 0;
    return true;
}

void EvidencePreview::take(const Result<FileFacts> &facts)
{
    m_reading = false;
    if (!facts) {
        showFacts();
        showWhy(errorText(facts.error()));
        return;
    }
    m_facts = *facts;
    showFacts();
    const bool pages = m_facts.kind == FileKind::Pdf || m_facts.kind == FileKind::Picture;
    for (auto *button : {m_ui->smallerButton, m_ui->largerButton, m_ui->fitButton})
        button->setEnabled(pages);
    m_ui->find->setEnabled(m_facts.kind == FileKind::Pdf || m_facts.kind == FileKind::Text);
    m_ui->pageRow->setVisible(m_facts.pages > 1);
    fillThumbnails();
    propose();
    if (pages) {
        beginAt(m_first < 0 ? m_facts.pages - 1 : m_first);
        return;
    }
    if (m_facts.kind == FileKind::Other) {
        showWhy(tr("This kind of file cannot be shown here. Open a copy with the program for it."));
        return;
    }
    ask([path = m_path] { return readFilePages(path); },
        [this](const Result<QStringList> &texts) {
            if (texts)
                showText(*texts);
            else
                showWhy(errorText(texts.error()));
        });
}

void EvidencePreview::propose()
{
    // Somebody has described the piece: it is not asked about at every look.
    const Evidence &evidence = m_item.evidence;
    if (m_pagesOnly || (!evidence.kind.isEmpty() && evidence.documentOn))
        return;
    ++m_waiting;
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [item = m_item](Services &own) { return own.evidence().propose(item); },
        [this, turn = m_turn](const Result<DocumentFacts> &facts) {
            --m_waiting;
            if (facts && turn == m_turn)
                m_proposals->show(m_item.evidence, *facts, m_item.files.front().originalName);
        });
}

void EvidencePreview::showFacts()
{
    const auto &file = m_item.files[std::size_t(qMax(0, m_ui->files->currentIndex()))];
    QStringList words{file.originalName, sizeText(file.size)};
    if (m_facts.kind == FileKind::Picture)
        words << tr("%1 × %2 pixels").arg(m_facts.size.width()).arg(m_facts.size.height());
    if (m_facts.kind == FileKind::Pdf)
        words << tr("pages: %1").arg(m_facts.pages);
    if (m_facts.takenAt)
        words << tr("taken %1").arg(m_facts.takenAt->toString(u"yyyy-MM-dd HH:mm"_s));
    if (m_facts.latitude && m_facts.longitude)
        words << tr("at %1, %2").arg(*m_facts.latitude, 0, 'f', 5).arg(*m_facts.longitude, 0, 'f', 5);
    m_ui->facts->setText(words.join(u" · "_s));
}

void EvidencePreview::showWhy(const QString &why)
{
    m_ui->why->setText(why);
    m_ui->views->setCurrentWidget(m_ui->whyPage);
    m_ui->thumbnails->hide();
    m_ui->pageRow->hide();
    m_ui->find->setEnabled(false);
    m_ui->found->clear();
    for (auto *button : {m_ui->smallerButton, m_ui->largerButton, m_ui->fitButton})
        button->setEnabled(false);
    m_ui->copyButton->setEnabled(!m_item.files.empty());
}

int EvidencePreview::pageWidth() const
{
    const int room = m_ui->canvas->viewport()->width() - m_theme.space(2);
    const int fit = m_facts.kind == FileKind::Picture ? qMin(room, qMax(1, m_facts.size.width())) : room;
    return qMax(32, qRound(fit * m_zoom));
}

void EvidencePreview::goTo(int page)
{
    if (page < 0 || page >= m_facts.pages)
        return;
    m_page = page;
    m_ui->page->setText(u"%1 / %2"_s.arg(page + 1).arg(m_facts.pages));
    m_ui->previousButton->setEnabled(page > 0);
    m_ui->nextButton->setEnabled(page + 1 < m_facts.pages);
    const QSignalBlocker quiet(m_ui->thumbnails);
    m_ui->thumbnails->setCurrentRow(page);
    m_ui->canvas->verticalScrollBar()->setValue(0);
    render();
}

void EvidencePreview::render()
{
    if (m_facts.kind != FileKind::Pdf && m_facts.kind != FileKind::Picture)
        return;
    const int width = pageWidth();
    const int pixels = qRound(width * devicePixelRatioF());
    ask([path = m_path, page = m_page, pixels] { return renderFile(path, page, pixels); },
        [this, page = m_page, width](const Result<FileImage> &image) {
            if (page != m_page)
                return;
            if (!image) {
                showWhy(errorText(image.error()));
                return;
            }
            m_ui->canvas->show(imageOf(*image), width);
            m_ui->views->setCurrentWidget(m_ui->canvasPage);
            nextThumbnail();
        });
}

void EvidencePreview::zoom(int steps)
{
    m_zoom = steps == 0 ? 1 : qBound(kSmallest, m_zoom * (steps > 0 ? 1.25 : 0.8), kLargest);
    // At once with what is there, sharp a moment later.
    m_ui->canvas->show(m_ui->canvas->image(), pageWidth());
    m_settle.start();
}

void EvidencePreview::fillThumbnails()
{
    const QSignalBlocker quiet(m_ui->thumbnails);
    m_ui->thumbnails->clear();
    m_ui->thumbnails->setVisible(!m_pagesOnly && m_facts.kind == FileKind::Pdf && m_facts.pages > 1);
    for (int page = 0; page < m_facts.pages && m_facts.pages > 1; ++page) {
        auto *item = new QListWidgetItem(QString::number(page + 1), m_ui->thumbnails);
        item->setSizeHint({kThumbnailWidth, kThumbnailWidth * 3 / 2 + fontMetrics().height() * 2});
    }
}

void EvidencePreview::nextThumbnail()
{
    if (m_drawingThumbnail || !m_ui->thumbnails->isVisible())
        return;
    const QRect seen = m_ui->thumbnails->viewport()->rect();
    for (int page = 0; page < m_ui->thumbnails->count(); ++page) {
        auto *item = m_ui->thumbnails->item(page);
        if (!item->icon().isNull() || !m_ui->thumbnails->visualItemRect(item).intersects(seen))
            continue;
        m_drawingThumbnail = true;
        ask([path = m_path, page] { return renderFile(path, page, kThumbnailWidth * 2); },
            [this, page](const Result<FileImage> &image) {
                m_drawingThumbnail = false;
                QPixmap small(1, 1);
                small.fill(Qt::transparent);
                m_ui->thumbnails->item(page)->setIcon(image ? QPixmap::fromImage(imageOf(*image)) : small);
                nextThumbnail();
            });
        return;
    }
}

void EvidencePreview::showText(const QStringList &pages)
{
    m_texts = pages;
    m_ui->text->setPlainText(pages.join(u"\n\n"_s));
    m_ui->views->setCurrentWidget(m_ui->textPage);
    m_ui->find->setEnabled(true);
}

void EvidencePreview::find()
{
    if (m_ui->find->text() != m_sought)
        m_hit = -1;
    m_sought = m_ui->find->text();
    if (m_sought.isEmpty())
        return;
    if (!m_texts.isEmpty()) {
        search();
        return;
    }
    ask([path = m_path] { return readFilePages(path); },
        [this](const Result<QStringList> &texts) {
            m_texts = texts ? *texts : QStringList{QString()};
            search();
        });
}

void EvidencePreview::search()
{
    std::vector<int> hits; // The page of each.
    for (int page = 0; page < m_texts.size(); ++page) {
        const auto times = m_texts[page].count(m_sought, Qt::CaseInsensitive);
        hits.insert(hits.end(), std::size_t(times), page);
    }
    if (hits.empty()) {
        m_ui->found->setText(tr("not found"));
        return;
    }
    m_hit = (m_hit + 1) % int(hits.size());
    m_ui->found->setText(tr("%1 of %2").arg(m_hit + 1).arg(hits.size()));
    if (m_facts.kind == FileKind::Pdf) {
        goTo(hits[std::size_t(m_hit)]);
        return;
    }
    if (m_hit == 0)
        m_ui->text->moveCursor(QTextCursor::Start);
    m_ui->text->find(m_sought);
}

void EvidencePreview::openCopy()
{
    if (auto opened = openCopies(m_services, m_item); !opened)
        showWhy(errorText(opened.error()));
}

void EvidencePreview::fillComparison()
{
    delete m_ui->compareButton->menu();
    auto *menu = new QMenu(m_ui->compareButton);
    if (looksLikePicture(m_item)) {
        for (int i = 0; i < std::ssize(m_others); ++i) {
            const auto &other = m_others[std::size_t(i)];
            if (other.evidence.id != m_item.evidence.id && looksLikePicture(other))
                menu->addAction(other.evidence.code + u' ' + other.evidence.title, this,
                                [this, i] { compareWith(i); });
        }
    }
    m_ui->compareButton->setMenu(menu);
    m_ui->compareButton->setEnabled(!menu->isEmpty());
}

void EvidencePreview::compareWith(int index)
{
    auto *window = new CompareWindow(m_services, m_theme, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show(m_item, m_others[std::size_t(index)]);
}

} // namespace bihuan
