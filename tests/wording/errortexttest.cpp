#include "wording/errortext.h"
#include "wording/places.h"
#include "wording/sentences.h"
#include "wording/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace bihuan {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every rule that the program can report, by the literals in its sources. Names of fields and
/// record types look the same and are told apart by the prefixes, which are those of rules only.
QStringList rulesInSources()
{
    static const QRegularExpression rule(
        u"u\"((?:storage|file|intake|undo|data|case|field|package|verify|backup|check|template|permission|"
        u"signature|issue|scan|login|password|grade|fonts|pdf|"
        u"docx|calendar|"
        u"progress|document)"
        "\\.[a-z_]+|measure\\.not_found|member\\.(?:not_found|several)|user\\.(?:not_found|taken|last_administrator)|number\\.(?:no_office|several_offices|bad_pattern|no_pattern|in_use|void|taken)|audit\\.bad_code|opinion\\.(?:frozen|no_edition|unknown_format|needs_[a-z_]+))\"_s"_s);
    QStringList found;
    QDirIterator files(u"" BIHUAN_SOURCE "/src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto matches = rule.globalMatch(read(files.next()));
        while (matches.hasNext())
            found << matches.next().captured(1);
    }
    found.removeDuplicates();
    return found;
}

} // namespace

TEST(ErrorText, EveryRuleInTheSourcesHasASentence)
{
    const auto rules = rulesInSources();

    EXPECT_GT(rules.size(), 20);
    for (const auto &rule : rules)
        EXPECT_FALSE(sentenceOf(rule).isEmpty()) << "no sentence for " << rule.toStdString();
}

TEST(ErrorText, EveryRuleOfJsonPartsHasASentenceInEachFamily)
{
    static const QRegularExpression rule(u"rule\\(\"([a-z_]+)\"_L1\\)"_s);
    QStringList names;
    for (const char *file :
         {"/src/core/jsonpart.cpp", "/src/core/jsonpart.h", "/src/services/packagereader.cpp"}) {
        auto matches = rule.globalMatch(read(u"" BIHUAN_SOURCE ""_s + QLatin1StringView(file)));
        while (matches.hasNext())
            names << matches.next().captured(1);
    }
    names.removeDuplicates();

    EXPECT_GE(names.size(), 5);
    for (const auto &name : names) {
        EXPECT_FALSE(sentenceOf(u"package."_s + name).isEmpty()) << name.toStdString();
        EXPECT_FALSE(sentenceOf(u"template."_s + name).isEmpty()) << name.toStdString();
    }
}

TEST(ErrorText, EverySentenceSaysWhatToDo)
{
    for (const auto &rule : sentenceRules()) {
        const auto sentence = sentenceOf(rule);
        EXPECT_TRUE(sentence.contains(u". "_s) || sentence.contains(u"; "_s)) << rule.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << rule.toStdString();
    }
}

TEST(ErrorText, NamesThePathOfAFieldInAPackage)
{
    const auto error = invalid(u"measures[0].colour"_s, u"package.unknown_field"_s, {u"colour"_s});

    const auto text = errorText(error);

    EXPECT_TRUE(text.startsWith(u"measures[0].colour: "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"“colour”"_s)) << text.toStdString();
}

TEST(ErrorText, NamesThePlaceOfACheckInWords)
{
    const CheckResult result{.check = u"02"_s,
                             .problem = {u"measures[1]"_s, u"check.implementation_missing"_s, {}}};

    EXPECT_TRUE(checkText(result).startsWith(u"Measure 2: "_s)) << checkText(result).toStdString();
}

TEST(ErrorText, GivesOneLineForEachProblem)
{
    Error error = invalid(u"/a.pdf"_s, u"intake.empty_file"_s);
    error.problems.push_back({u"/b.pdf"_s, u"file.not_found"_s, {}});

    const auto lines = errorText(error).split(u'\n');

    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"/a.pdf: "_s));
    EXPECT_TRUE(lines[1].startsWith(u"/b.pdf: "_s));
}

TEST(ErrorText, CountsTheProblemsThatAreTooMany)
{
    Error error = invalid(u"a"_s, u"package.bad_date"_s, {u"x"_s});
    error.problems.assign(25, error.problems.front());

    EXPECT_TRUE(errorText(error).endsWith(u"There are 5 more of these."_s)) << errorText(error).toStdString();
}

TEST(ErrorText, HasWordsForEveryKindWithoutProblems)
{
    using enum Error::Kind;
    QStringList texts;
    for (const auto kind : {NotFound, Conflict, Duplicate, InUse, Invalid, Busy, Storage})
        texts << errorText({kind});

    EXPECT_EQ(texts.removeDuplicates(), 0);
    for (const auto &text : texts)
        EXPECT_TRUE(text.contains(u". "_s)) << text.toStdString();
}

TEST(ErrorText, SaysWhichFieldStandsAgainstUndo)
{
    const Problem edited{u"task"_s, u"undo.changed_since"_s, {u"deadline_text"_s}};
    const Problem added{u"measure"_s, u"undo.changed_since"_s, {u""_s}};

    EXPECT_TRUE(problemText(edited).startsWith(u"Deadline was changed again"_s))
        << problemText(edited).toStdString();
    EXPECT_TRUE(problemText(added).startsWith(u"Measure was changed again"_s))
        << problemText(added).toStdString();
}

TEST(ErrorText, LeavesPercentSignsInArgumentsAlone)
{
    EXPECT_EQ(fill(u"%1 of %2 %"_s, {u"%2"_s, u"b"_s}), u"%2 of b %"_s);
    EXPECT_EQ(fill(u"%1, %2"_s, {u"a"_s}), u"a, …"_s);
}

TEST(ErrorText, ReadsPathsAsPlaces)
{
    EXPECT_EQ(placeText(u"measures[1].requirements[0].kind"_s), u"measure 2, duty 1, kind"_s);
    EXPECT_EQ(placeText(u"acceptance.group[2].phone"_s), u"acceptance, group member 3, telephone number"_s);
    EXPECT_EQ(placeText(u"/tmp/a b.pdf"_s), u"/tmp/a b.pdf"_s);
    EXPECT_EQ(placeText({}), QString());
}

TEST(ErrorText, SpeaksChineseWhenAsked)
{
    auto &app = *QCoreApplication::instance();
    installTranslations(app, u"zh"_s);
    const auto chinese = problemText({u"measures[0]"_s, u"check.evidence_missing"_s, {}});
    installTranslations(app, u"en"_s);

    EXPECT_TRUE(chinese.startsWith(u"整改措施 1：措施没有佐证材料"_s)) << chinese.toStdString();
    EXPECT_TRUE(problemText({{}, u"storage.disk_full"_s, {}}).startsWith(u"The disk is full"_s));
}

} // namespace bihuan
