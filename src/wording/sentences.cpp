#include "wording/sentences.h"

#include "core/literals.h"

#include <QCoreApplication>
#include <QHash>

namespace bihuan {

namespace {

const QHash<QLatin1StringView, const char *> &table()
{
    static const auto all = [] {
        QHash<QLatin1StringView, const char *> found;
        for (const auto part : {fileSentences(), packageSentences(), checkSentences(), templateSentences(),
                                permissionSentences(), flowSentences(), signingSentences()}) {
            for (const auto &sentence : part)
                found.insert(QLatin1StringView(sentence.rule), sentence.text);
        }
        return found;
    }();
    return all;
}

} // namespace

QString fill(const QString &sentence, const QStringList &args)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const auto number = i + 1 < sentence.size() ? sentence[i + 1].unicode() - u'0' : 0;
        if (sentence[i] != u'%' || number < 1 || number > 9) {
            filled += sentence[i];
            continue;
        }
        filled += args.value(number - 1, u"…"_s);
        ++i;
    }
    return filled;
}

QString sentenceOf(const QString &rule)
{
    const char *text = table().value(QLatin1StringView(rule.toLatin1()));
    return text ? QCoreApplication::translate("problem", text) : QString();
}

QStringList sentenceRules()
{
    QStringList rules;
    for (const auto &rule : table().keys())
        rules << rule;
    rules.sort();
    return rules;
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace bihuan
