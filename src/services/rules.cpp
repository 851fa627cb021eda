#include "services/rules.h"

namespace bihuan {

std::optional<Problem> textProblem(const QString &where, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || (c.isSurrogate() && !pair)) {
            const auto code = u"U+%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper();
            return Problem{where, u"field.control_character"_s, {code, QString::number(i + 1)}};
        }
        i += pair ? 1 : 0;
    }
    return std::nullopt;
}

bool isFileName(const QString &name)
{
    constexpr qsizetype kMostBytes = 255;
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') &&
           name.toUtf8().size() <= kMostBytes;
}

} // namespace bihuan
