#include "core/tidy.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bihuan {

namespace {

constexpr qsizetype kShortestWrapped = 15; ///< A line that is shorter was not broken for want of room.
constexpr int kKinds = int(TidyKind::BlankLines) + 1;

/// Counts what is set right.
class Tally
{
public:
    void add(TidyKind kind, int count = 1) { m_changes[std::size_t(kind)].count += count; }
    void addNumber(const QString &number)
    {
        auto &change = m_changes[std::size_t(TidyKind::ListNumbers)];
        if (change.count++ == 0)
            change.example = number;
    }
    std::vector<TidyChange> take()
    {
        std::vector<TidyChange> found;
        for (int i = 0; i < kKinds; ++i) {
            auto &change = m_changes[std::size_t(i)];
            change.kind = TidyKind(i);
            if (change.count > 0)
                found.push_back(std::move(change));
        }
        return found;
    }

private:
    std::array<TidyChange, std::size_t(kKinds)> m_changes = [] {
        std::array<TidyChange, std::size_t(kKinds)> none{};
        for (auto &change : none)
            change.count = 0;
        return none;
    }();
};

bool isJoiner(QChar c)
{
    return c == QChar(0x200c) || c == QChar(0x200d);
}

/// A script that shapes its letters by joiners: those are spelling there.
bool needsJoiners(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Arabic:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari: return true;
    default: return false;
    }
}

bool isInvisible(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const ushort code = c.unicode();
    if (isJoiner(c)) {
        const bool before = at > 0 && needsJoiners(text[at - 1]);
        return !before && !(at + 1 < text.size() && needsJoiners(text[at + 1]));
    }
    return code == 0x200b || code == 0x200e || code == 0x200f || code == 0x2060 || code == 0xfeff ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
           (code < 0x20 && c != u'\n' && c != u'\t') || code == 0x7f;
}

bool isOddSpace(QChar c)
{
    const ushort code = c.unicode();
    return code == 0xa0 || (code >= 0x2000 && code <= 0x200a) || code == 0x202f || code == 0x205f;
}

/// Every way of ending a line as a newline; Word's own signs for hyphens as what they are.
QString withPlainEnds(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const char16_t end : {u'\r', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'})
        text.replace(QChar(end), u'\n');
    text.replace(QChar(0x1e), u'-');
    text.replace(QChar(0x1f), QChar(0xad));
    return text;
}

/// Without what cannot be seen.
QString visible(const QString &text, Tally &tally)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar(0xad)) {
            tally.add(TidyKind::SoftHyphens);
        } else if (isInvisible(text, i)) {
            tally.add(TidyKind::Invisible);
        } else if (isOddSpace(text[i])) {
            tally.add(TidyKind::OddSpaces);
            plain += u' ';
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// What becomes of list numbers that somebody typed.
enum class Numbers { Kept, LeftOut };

struct Line
{
    QString text{};
    bool begins = false; ///< Indented, numbered or marked: the beginning of a paragraph.
};

const QRegularExpression &listNumber()
{
    static const QRegularExpression number(
        u"^[ "
        u"\\t\\x{3000}]*((?:[0-9０-９]{1,2}[.．、)）]|[（(](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|"
        "[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]))(?![0-9０-９])(\\t?)[ \\t\\x{3000}]*"_s,
        QRegularExpression::MultilineOption);
    return number;
}

/// One line without its indent, its sign or number of a list, and blanks at its ends.
Line lineFrom(QString text, Numbers numbers, Tally &tally)
{
    static const QRegularExpression bullet(
        u"^(?:[\\x{f000}-\\x{f0ff}•●◆■▪◇□○➢✓]|[-–o](?=\\t))[\\s\\x{3000}]*"_s);
    static const QRegularExpression ends(u"^[\\s\\x{3000}]+|[\\s\\x{3000}]+$"_s);
    static const QRegularExpression runs(u"[ \\t]{2,}|\\t|\\x{3000}{2,}"_s);
    Line line;
    const auto indent = text.size() - QString(text).remove(QRegularExpression(u"^[\\s\\x{3000}]+"_s)).size();
    line.begins = indent > 0;
    if (const auto before = text; text.remove(ends) != before && !text.isEmpty())
        tally.add(TidyKind::OddSpaces);
    if (const auto match = bullet.match(text); match.hasMatch()) {
        tally.add(TidyKind::Bullets);
        text.remove(0, match.capturedLength());
        line.begins = true;
    } else if (const auto numbered = listNumber().match(text); numbered.hasMatch()) {
        line.begins = true;
        // Word puts a tab behind a number that it made; those that were typed are a list of the text's own.
        if (numbers == Numbers::LeftOut || numbered.capturedLength(2) > 0) {
            tally.addNumber(numbered.captured(1));
            text.remove(0, numbered.capturedLength());
        }
    }
    if (text.contains(runs)) {
        tally.add(TidyKind::OddSpaces);
        text.replace(runs, u" "_s);
    }
    line.text = text;
    return line;
}

bool endsSentence(const QString &text)
{
    static const QString marks = u"。！？；：.!?;:…”’」』》）)、"_s;
    return text.isEmpty() || (marks.contains(text.back()) && text.back() != u'、');
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

/// Puts lines together that were broken for want of room: a full line without an end of a sentence, and a
/// next one that does not begin a paragraph.
QString joined(const std::vector<Line> &lines, Tally &tally)
{
    qsizetype longest = 0;
    for (const Line &line : lines)
        longest = std::max(longest, line.text.size());
    QString text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString &own = lines[i].text;
        if (own.isEmpty()) {
            const bool between = !text.isEmpty() && i + 1 < lines.size();
            if (between)
                tally.add(TidyKind::BlankLines);
            continue;
        }
        const QString before = i > 0 ? lines[i - 1].text : QString();
        const bool full = before.size() >= kShortestWrapped && before.size() * 10 >= longest * 7;
        if (text.isEmpty()) {
            text = own;
        } else if (full && !endsSentence(before) && !lines[i].begins) {
            tally.add(TidyKind::LineBreaks);
            text += isLatin(text.back()) && isLatin(own.front()) ? u' ' + own : own;
        } else {
            text += u'\n' + own;
        }
    }
    return text;
}

} // namespace

Tidied tidied(const QString &pasted)
{
    Tally tally;
    const QString plain = visible(withPlainEnds(pasted), tally);
    // A lone number in front is that of the measure, which has a field of its own.
    const auto first = plain.count(listNumber()) > 1 ? Numbers::Kept : Numbers::LeftOut;
    std::vector<Line> lines;
    for (const auto &line : plain.split(u'\n'))
        lines.push_back(lineFrom(line, lines.empty() ? first : Numbers::Kept, tally));
    const QString text = joined(lines, tally);
    return {.text = text, .changes = tally.take()};
}

QString halfWidthCode(QString text)
{
    for (QChar &c : text) {
        const ushort code = c.unicode();
        const bool figure = code >= 0xff10 && code <= 0xff19;
        const bool letter = (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
        if (figure || letter || code == 0xff0d || code == 0xff0f || code == 0xff0b)
            c = QChar(code - 0xfee0);
    }
    return text;
}

} // namespace bihuan
