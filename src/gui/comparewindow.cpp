#include "gui/comparewindow.h"

#include "gui/compareview.h"
#include "services/background.h"
#include "services/evidenceservice.h"
#include "wording/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

constexpr int kCompareWidth = 2000; ///< Pixels of each picture.

struct Seen
{
    FileFacts facts{};
    FileImage image{};
};

Result<Seen> look(const QString &path)
{
    auto facts = readFileFacts(path);
    if (!facts)
        return facts.error();
    auto image = renderFile(path, 0, kCompareWidth);
    if (!image)
        return image.error();
    return Seen{*std::move(facts), *std::move(image)};
}

} // namespace

CompareWindow::CompareWindow(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_services(services)
    , m_view(new CompareView(theme))
    , m_before(new QLabel)
    , m_after(new QLabel)
{
    setProperty("look", u"page"_s);
    setWindowTitle(tr("Compare photographs"));
    auto *beside = new QPushButton(tr("&Side by side"));
    beside->setCheckable(true);
    auto *turned = new QPushButton(tr("S&wap"));
    m_after->setAlignment(Qt::AlignTrailing);
    m_before->setWordWrap(true);
    m_after->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before, 1);
    row->addWidget(turned);
    row->addWidget(beside);
    row->addWidget(m_after, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    connect(beside, &QPushButton::toggled, m_view, &CompareView::setSideBySide);
    connect(turned, &QPushButton::clicked, this, &CompareWindow::swap);
}

void CompareWindow::show(const EvidenceItem &one, const EvidenceItem &other)
{
    m_sides[0].item = one;
    m_sides[1].item = other;
    QWidget::show();
    m_view->setFocus();
    load(0);
    load(1);
}

void CompareWindow::load(int side)
{
    const auto path = m_services.evidence().storedPath(m_sides[side].item.files.front());
    if (!path) {
        (side == 0 ? m_before : m_after)->setText(errorText(path.error()));
        return;
    }
    inBackground(
        this, m_services.folder(), m_services.actor(), [path = *path](Services &) { return look(path); },
        [this, side](const Result<Seen> &seen) {
            if (!seen) {
                (side == 0 ? m_before : m_after)->setText(errorText(seen.error()));
                return;
            }
            m_sides[side].facts = seen->facts;
            m_sides[side].image = seen->image;
            if (++m_loaded < 2)
                return;
            const auto &first = m_sides[0].facts.takenAt;
            const auto &second = m_sides[1].facts.takenAt;
            if (first && second && *second < *first)
                std::swap(m_sides[0], m_sides[1]);
            showSides();
        });
}

void CompareWindow::swap()
{
    std::swap(m_sides[0], m_sides[1]);
    showSides();
}

void CompareWindow::showSides()
{
    const auto picture = [](const FileImage &image) {
        return QImage(reinterpret_cast<const uchar *>(image.rgb.constData()), image.width, image.height,
                      qsizetype(3) * image.width, QImage::Format_RGB888)
            .copy();
    };
    m_view->setBefore(picture(m_sides[0].image));
    m_view->setAfter(picture(m_sides[1].image));
    m_before->setText(caption(m_sides[0]));
    m_after->setText(caption(m_sides[1]));
}

QString CompareWindow::caption(const Side &side) const
{
    const QString name = side.item.evidence.code + u' ' + side.item.evidence.title;
    QStringList words{name};
    words << (side.facts.takenAt ? tr("taken %1").arg(side.facts.takenAt->toString(u"yyyy-MM-dd HH:mm"_s))
                                 : tr("the file does not say when it was taken"));
    if (side.facts.latitude && side.facts.longitude)
        words << tr("at %1, %2").arg(*side.facts.latitude, 0, 'f', 5).arg(*side.facts.longitude, 0, 'f', 5);
    return words.join(u'\n');
}

} // namespace bihuan
