#include "app/options.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace bihuan {

Options readOptions(const QCoreApplication &app)
{
    const QCommandLineOption data(u"data"_s, u"Folder of the office's data."_s, u"DIR"_s);
    const QCommandLineOption language(u"language"_s, u"Language of the program, zh or en."_s, u"LANGUAGE"_s);
    const QCommandLineOption smoke(u"smoke"_s, u"Open the window, say how long it took, end."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Acceptance and closing of rectification tasks."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, language, smoke});
    parser.process(app);

    Options options{.data = parser.isSet(data) ? DataFolder(parser.value(data)) : DataFolder::ofUser(),
                    .language = parser.value(language),
                    .smoke = parser.isSet(smoke)};
    if (!options.language.isEmpty() && options.language != u"zh" && options.language != u"en") {
        std::fputs("--language takes zh or en.\n", stderr);
        std::exit(2);
    }
    return options;
}

} // namespace bihuan
