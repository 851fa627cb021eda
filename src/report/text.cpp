#include "report/text.h"

#include <algorithm>

namespace bihuan {

QString Text::originAt(qsizetype offset, const QString &otherwise) const
{
    const auto found = std::ranges::find_if(
        spans, [&](const Span &s) { return offset >= s.from && offset < s.from + s.length; });
    return found == spans.end() ? otherwise : found->origin;
}

void Text::append(const Text &other)
{
    for (const Span &span : other.spans)
        spans.push_back({span.from + text.size(), span.length, span.origin});
    text += other.text;
}

Text Text::mid(qsizetype from, qsizetype length) const
{
    Text part{text.mid(from, length), {}};
    for (const Span &span : spans) {
        const auto begin = std::max(span.from, from);
        const auto end = std::min(span.from + span.length, from + length);
        if (begin < end)
            part.spans.push_back({begin - from, end - begin, span.origin});
    }
    return part;
}

} // namespace bihuan
