#include "wording/translations.h"
#include "core/literals.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace bihuan {

namespace {

struct Message
{
    QString source{};
    QString translation{};
    QString type{}; ///< "unfinished", "vanished", "obsolete", or empty for a finished one.
};

const auto kTranslations = u"" BIHUAN_SOURCE "/resources/translations/bihuan_zh_CN.ts"_s;

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            messages.push_back({xml.readElementText()});
        else if (xml.name() == u"translation" && !messages.empty()) {
            messages.back().type = xml.attributes().value(u"type"_s).toString();
            messages.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:\\d|n|L\\d)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// The translations after lupdate has looked through the sources once more.
std::vector<Message> messagesOfSources(const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"copy.ts"_s);
    EXPECT_TRUE(QFile::copy(kTranslations, copy));
    QStringList args{u"-silent"_s, u"-I"_s, u"" BIHUAN_SOURCE "/src"_s, u"-locations"_s, u"none"_s};
    for (const char *part : {"/src/wording", "/src/cli", "/src/gui", "/src/app", "/ui"}) {
        const QString path = u"" BIHUAN_SOURCE ""_s + QLatin1StringView(part);
        if (QFileInfo::exists(path))
            args << path;
    }
    EXPECT_EQ(QProcess::execute(u"" BIHUAN_LUPDATE ""_s, args + QStringList{u"-ts"_s, copy}), 0);
    return messagesIn(copy);
}

} // namespace

TEST(Translations, AreFinished)
{
    const auto messages = messagesIn(kTranslations);

    EXPECT_GT(messages.size(), 300u);
    for (const auto &message : messages) {
        EXPECT_TRUE(message.type.isEmpty())
            << message.type.toStdString() << ": " << message.source.toStdString();
        EXPECT_FALSE(message.translation.isEmpty()) << message.source.toStdString();
    }
}

TEST(Translations, KeepEveryPlaceholder)
{
    for (const auto &message : messagesIn(kTranslations))
        EXPECT_EQ(placeholders(message.translation), placeholders(message.source))
            << message.source.toStdString();
}

TEST(Translations, CoverEveryStringInTheSources)
{
    const QTemporaryDir folder;

    for (const auto &message : messagesOfSources(folder)) {
        EXPECT_TRUE(message.type.isEmpty())
            << message.type.toStdString() << ": " << message.source.toStdString()
            << " (run the target update_translations and translate)";
    }
}

TEST(Translations, LanguageFollowsTheFirstVariableThatIsSet)
{
    const auto with = [](const char *all, const char *messages, const char *lang) {
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", messages);
        qputenv("LANG", lang);
        return languageOfSystem();
    };

    EXPECT_EQ(with("", "", "zh_CN.UTF-8"), u"zh"_s);
    EXPECT_EQ(with("", "zh_CN", "C"), u"zh"_s);
    EXPECT_EQ(with("C", "zh_CN", "zh_CN"), u"en"_s);
    EXPECT_EQ(with("", "", ""), u"en"_s);
}

} // namespace bihuan
