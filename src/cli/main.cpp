#include "cli/command.h"
#include "logging/log.h"
#include "services/documentfonts.h"
#include "wording/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <span>

namespace {

using namespace bihuan;

/// Qt reads file names and arguments in the locale's encoding and warns when that is not UTF-8.
void speakUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

/// --language, or that of the system. Read by hand: the parser's own texts depend on it.
QString wantedLanguage(const QStringList &arguments, const QString &ofSystem)
{
    QString wanted = ofSystem;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size())
            wanted = arguments[i + 1];
        else if (arguments[i].startsWith(u"--language="_s))
            wanted = arguments[i].mid(11);
    }
    return wanted.startsWith(u"zh"_s) ? u"zh"_s : u"en"_s;
}

/// Only pages need fonts, and fonts need a platform; no display is needed for either. Qt gets to see the
/// program's name only: it would take --style for itself.
std::unique_ptr<QCoreApplication> makeApplication(std::span<char *> words)
{
    static int one = 1;
    char **const argv = words.data();
    const bool printsPages = std::ranges::any_of(words, [](const char *w) {
        return std::strncmp(w, "opinion", 7) == 0 || std::strcmp(w, "fonts") == 0 ||
               std::strcmp(w, "progress") == 0 || std::strcmp(w, "paper") == 0 ||
               std::strcmp(w, "ledger") == 0 || std::strcmp(w, "issue") == 0;
    });
    if (!printsPages)
        return std::make_unique<QCoreApplication>(one, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareDocumentFonts();
    return std::make_unique<QGuiApplication>(one, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto ofSystem = languageOfSystem();
    speakUtf8();
    startLog();
    const std::span<char *> words(argv, static_cast<size_t>(argc));
    QStringList arguments;
    for (const char *word : words)
        arguments << QString::fromLocal8Bit(word);
    const auto app = makeApplication(words);
    QCoreApplication::setApplicationName(u"bihuanctl"_s);
    QCoreApplication::setApplicationVersion(u"" BIHUAN_VERSION ""_s);
    installTranslations(*app, wantedLanguage(arguments, ofSystem));
    return static_cast<int>(runCommandLine(arguments));
}
