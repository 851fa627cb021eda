#include "app/options.h"
#include "app/smoke.h"
#include "gui/mainwindow.h"
#include "gui/theme.h"
#include "gui/unittasklistpage.h"
#include "logging/log.h"
#include "services/background.h"
#include "services/documentfonts.h"
#include "services/services.h"
#include "wording/errortext.h"
#include "wording/translations.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

using namespace bihuan;

namespace {

/// Window and filters of one data folder; not in it, because it may be shared.
QString settingsPath(const DataFolder &data)
{
    const auto name =
        QCryptographicHash::hash(QDir(data.path()).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' +
           QString::fromLatin1(name.toHex().left(12)) + u".ini"_s;
}

/// The services on the data folder, which is made when there is none.
Result<Services> openData(const DataFolder &data)
{
    if (!data.check()) {
        if (auto made = data.init(); !made)
            return made.error();
    }
    const QString user = qEnvironmentVariable("USER", u"unknown"_s);
    return Services::open(data, user);
}

int refuse(const Error &error)
{
    logFailure(u"start"_s, error);
    QMessageBox::critical(nullptr, QCoreApplication::translate("Start", "Bihuan cannot start"),
                          errorText(error));
    return 3;
}

/// Words and numbers; Chinese unless somebody chose otherwise.
void speak(QCoreApplication &app, const Options &options, const QSettings &settings)
{
    const QString chosen =
        options.language.isEmpty() ? settings.value(u"language"_s, u"zh"_s).toString() : options.language;
    installTranslations(app, chosen);
    QLocale::setDefault(chosen == u"zh" ? QLocale(QLocale::Chinese, QLocale::China)
                                        : QLocale(QLocale::English));
}

/// Named, because the system's default may take Han characters in their Japanese forms from another face.
void useChineseFace(QApplication &app)
{
    for (const auto &family :
         {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s, u"WenQuanYi Zen Hei"_s}) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        QFont font = app.font();
        font.setFamilies({family});
        app.setFont(font);
        return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer since;
    since.start();
    startLog();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bihuan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIHUAN_VERSION));
    const Options options = readOptions(app);
    QSettings settings(settingsPath(options.data), QSettings::IniFormat);
    speak(app, options, settings);

    auto services = openData(options.data);
    logTo(options.data.logsPath(), u"bihuan"_s);
    if (auto loaded = loadDocumentFonts(); !loaded)
        logFailure(u"fonts"_s, loaded.error());
    useChineseFace(app);
    Theme theme;
    theme.setAppearance(
        fromCode<Appearance>(settings.value(u"appearance"_s).toString()).value_or(Appearance::Auto));
    theme.setFontSize(settings.value(u"fontSize"_s, theme.fontSize()).toDouble());
    if (!services)
        return refuse(services.error());

    logInfo(u"start, version " BIHUAN_VERSION ""_s);
    const BackgroundEnd ending;
    MainWindow window({services.value(), theme, settings, u":/bihuan/example/unit-task.json"_s});
    QObject::connect(&window, &MainWindow::languageChosen, &settings,
                     [&settings](const QString &language) { settings.setValue(u"language"_s, language); });
    if (options.smoke)
        new Smoke(&window.listPage(), since); // Belongs to the page.
    window.show();
    if (!options.smoke)
        window.askForFirstAdministrator();
    const int code = app.exec();
    logInfo(u"stop"_s);
    return code;
}
