#include "core/chaincode.h"

#include <QByteArray>
#include <QRegularExpression>

namespace bihuan {

namespace {

constexpr auto kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int kLength = 16;
constexpr int kBits = 5;

/// The value of a character, read as a person would have meant it; -1 for one that is none.
int valueOf(QChar typed)
{
    const QChar c = typed.toUpper();
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    for (int i = 0; i < kAlphabet.size(); ++i) {
        if (kAlphabet[i] == c)
            return i;
    }
    return -1;
}

} // namespace

QString chainCode(const QString &hash)
{
    const QByteArray bytes = QByteArray::fromHex(hash.left(20).toLatin1());
    QString code;
    for (int i = 0; i < kLength && bytes.size() == 10; ++i) {
        int value = 0;
        for (int bit = i * kBits; bit < (i + 1) * kBits; ++bit)
            value = value * 2 + ((static_cast<unsigned char>(bytes[bit / 8]) >> (7 - bit % 8)) & 1);
        code += kAlphabet[value];
    }
    return code;
}

QString groupedCode(const QString &code)
{
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += 4)
        groups << code.mid(i, 4);
    return groups.join(u'-');
}

std::optional<QString> hashStart(const QString &typed)
{
    static const QRegularExpression marks(u"[\\s\\-－—·]"_s);
    const QString code = QString(typed).remove(marks);
    if (code.size() != kLength)
        return std::nullopt;
    QByteArray bytes(10, '\0');
    for (int i = 0; i < kLength; ++i) {
        const int value = valueOf(code[i]);
        if (value < 0)
            return std::nullopt;
        for (int bit = 0; bit < kBits; ++bit) {
            const int place = i * kBits + bit;
            if (value & (1 << (kBits - 1 - bit)))
                bytes[place / 8] = static_cast<char>(bytes[place / 8] | (0x80 >> (place % 8)));
        }
    }
    return QString::fromLatin1(bytes.toHex());
}

QString paperCodeText(const PaperCode &code)
{
    return u"BIHUAN:1:%1:%2.%3:%4"_s.arg(code.code)
        .arg(code.unitTask)
        .arg(code.edition)
        .arg(code.contentSha256.toUpper());
}

std::optional<PaperCode> readPaperCode(const QString &text)
{
    static const QRegularExpression form(
        u"^BIHUAN:1:([0-9A-Z]{16}):([0-9]{1,18})\\.([0-9]{1,9}):([0-9A-F]{64})$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return PaperCode{.code = match.captured(1),
                     .unitTask = match.captured(2).toLongLong(),
                     .edition = match.captured(3).toInt(),
                     .contentSha256 = match.captured(4).toLower()};
}

} // namespace bihuan
