#include "core/chineseorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace bihuan {

namespace {

QCollator chineseCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    return collator;
}

/// The first character of each letter in the order of pinyin; no sound begins with i, u or v.
constexpr std::pair<char16_t, char16_t> kFirstOf[] = {
    {u'阿', u'a'}, {u'八', u'b'}, {u'嚓', u'c'}, {u'咑', u'd'}, {u'妸', u'e'}, {u'发', u'f'},
    {u'旮', u'g'}, {u'哈', u'h'}, {u'丌', u'j'}, {u'咔', u'k'}, {u'垃', u'l'}, {u'呣', u'm'},
    {u'嗯', u'n'}, {u'喔', u'o'}, {u'妑', u'p'}, {u'七', u'q'}, {u'呥', u'r'}, {u'仨', u's'},
    {u'他', u't'}, {u'屲', u'w'}, {u'夕', u'x'}, {u'丫', u'y'}, {u'帀', u'z'},
};

QChar initialOf(const QCollator &collator, const QString &character)
{
    const auto after = std::ranges::find_if(kFirstOf, [&](const auto &first) {
        return collator.compare(character, QString(QChar(first.first))) < 0;
    });
    return after == std::begin(kFirstOf) ? QChar() : QChar(std::prev(after)->second);
}

} // namespace

std::vector<int> chinesePlaces(const std::vector<QString> &names)
{
    const QCollator collator = chineseCollator();
    std::vector<QCollatorSortKey> keys;
    for (const QString &name : names)
        keys.push_back(collator.sortKey(name));
    std::vector<int> sorted(names.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::stable_sort(sorted, [&](int a, int b) {
        return keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]) < 0;
    });
    std::vector<int> places(names.size());
    for (int place = 0; const int at : sorted)
        places[static_cast<std::size_t>(at)] = place++;
    return places;
}

QString pinyinInitials(const QString &text)
{
    static thread_local const QCollator collator = chineseCollator();
    QString initials;
    for (const uint point : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const QString character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        if (QChar::script(point) == QChar::Script_Han) {
            if (const QChar initial = initialOf(collator, character); !initial.isNull())
                initials += initial;
        } else if (QChar::isLetterOrNumber(point)) {
            initials += character.toLower();
        }
    }
    return initials;
}

} // namespace bihuan
