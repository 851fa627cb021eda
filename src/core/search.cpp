#include "core/search.h"

#include "core/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

/// A token and the characters of the source that it stands for.
struct Token
{
    char32_t code = 0;
    qsizetype at = 0;
    qsizetype length = 0;
};

std::vector<Token> tokensIn(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        for (const auto code : searchKey(text.mid(i, length)).toUcs4())
            tokens.push_back({char32_t(code), i, length});
        i += length;
    }
    return tokens;
}

using Marks = std::vector<std::pair<qsizetype, qsizetype>>;

/// Where the tokens of `word` stand in `text`, in order, without overlaps.
void addMarks(const std::vector<Token> &text, const std::vector<Token> &word, Marks &marks)
{
    const auto same = [](const Token &a, const Token &b) { return a.code == b.code; };
    auto from = text.begin();
    while (!word.empty() && from != text.end()) {
        const auto hit = std::search(from, text.end(), word.begin(), word.end(), same);
        if (hit == text.end())
            return;
        const auto last = hit + std::ptrdiff_t(word.size()) - 1;
        marks.emplace_back(hit->at, last->at + last->length - hit->at);
        from = last + 1;
    }
}

const QRegularExpression &blanks()
{
    // Unicode's blanks: the one that a Chinese keyboard types is as wide as a character.
    static const QRegularExpression pattern(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The stretch of a text that a snippet shows: never half a character.
std::pair<qsizetype, qsizetype> stretch(const QString &text, const Marks &marks, qsizetype width)
{
    const qsizetype first = marks.empty() ? 0 : marks.front().first;
    qsizetype from = std::max<qsizetype>(0, first - width / 3);
    qsizetype to = std::min(text.size(), from + width);
    from = std::max<qsizetype>(0, to - width);
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    return {from, to};
}

} // namespace

QStringList searchTokens(const QString &text)
{
    QStringList tokens;
    for (const Token &token : tokensIn(text))
        tokens << QString::number(token.code, 16);
    return tokens;
}

std::vector<QStringList> searchWords(const QString &query)
{
    std::vector<QStringList> words;
    for (const auto &word : query.split(blanks(), Qt::SkipEmptyParts)) {
        if (auto tokens = searchTokens(word); !tokens.isEmpty())
            words.push_back(std::move(tokens));
    }
    return words;
}

Snippet snippetOf(const QString &text, const QString &query, qsizetype width)
{
    const auto tokens = tokensIn(text);
    Marks marks;
    for (const auto &word : query.split(blanks(), Qt::SkipEmptyParts))
        addMarks(tokens, tokensIn(word), marks);
    std::ranges::sort(marks);
    const auto [from, to] = stretch(text, marks, width);
    const QString before = from > 0 ? u"…"_s : QString();
    Snippet snippet{.text = before + text.mid(from, to - from) + (to < text.size() ? u"…"_s : QString())};
    snippet.text.replace(u'\n', u' ');
    for (const auto &[at, length] : marks) {
        if (at >= from && at + length <= to)
            snippet.marks.emplace_back(at - from + before.size(), length);
    }
    return snippet;
}

} // namespace bihuan
