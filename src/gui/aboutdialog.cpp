#include "gui/aboutdialog.h"

#include "services/services.h"
#include "services/unittasklist.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>

namespace bihuan {

QString AboutDialog::diagnostics(Services &services)
{
    QStringList lines{u"Bihuan %1"_s.arg(QCoreApplication::applicationVersion()),
                      u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
                      u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    const auto connection = services.folder().connection();
    if (connection)
        lines << (connection->dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s);
    if (const auto counts = services.unitTasks().counts())
        lines << u"unit tasks %1, evidence %2"_s.arg(counts->unitTasks).arg(counts->evidence);
    const QFileInfo database(services.folder().databasePath());
    if (database.exists())
        lines << u"database %1 MiB"_s.arg(database.size() >> 20);
    lines << u"type %1 pt, %2"_s.arg(QApplication::font().pointSizeF()).arg(QApplication::font().family());
    for (const auto *screen : QGuiApplication::screens())
        lines << u"screen %1x%2, factor %3"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(Services &services, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About"));
    auto *title = new QLabel(tr("Bihuan %1").arg(QCoreApplication::applicationVersion()));
    title->setProperty("look", u"title"_s);
    auto *what = new QLabel(tr("Acceptance and closing of rectification tasks."));
    what->setWordWrap(true);
    auto *folder = new QLabel(tr("Data folder: %1").arg(QDir::toNativeSeparators(services.folder().path())));
    folder->setWordWrap(true);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *technical = new QLabel(diagnostics(services));
    technical->setProperty("look", u"hint"_s);
    technical->setTextInteractionFlags(Qt::TextSelectableByMouse);
    technical->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    auto *copy = buttons->addButton(tr("&Copy diagnostics"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    copy->setToolTip(tr("Versions, sizes and screen; no names, paths or contents."));
    auto *column = new QVBoxLayout(this);
    for (auto *label : {title, what, folder, technical})
        column->addWidget(label);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(copy, &QPushButton::clicked, this,
            [words = technical->text()] { QApplication::clipboard()->setText(words); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace bihuan
