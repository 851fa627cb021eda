#include "wording/translations.h"

#include "core/literals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace bihuan {

namespace {

/// Marks the translators that are ours to remove.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;
};

void install(QCoreApplication &app, const QString &name, const QString &folder)
{
    auto *translator = new Translator(&app);
    // Qt's own file may be missing; then Qt's buttons stay English and everything else works.
    if (translator->load(name, folder))
        app.installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageOfSystem()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("zh") ? u"zh"_s : u"en"_s;
    }
    return u"en"_s;
}

void installTranslations(QCoreApplication &app, const QString &language)
{
    for (auto *child : app.children()) {
        if (dynamic_cast<Translator *>(child))
            delete child;
    }
    if (language != u"zh")
        return;
    install(app, u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"bihuan_zh_CN"_s, u":/bihuan/translations"_s);
}

} // namespace bihuan
