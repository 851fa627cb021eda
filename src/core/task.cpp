#include "core/task.h"

#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

qint64 sortKeyOf(const QString &taskNumber)
{
    static const QRegularExpression number(u"[0-9０-９]+|[零〇一二三四五六七八九十百千]+"_s);
    constexpr qint64 base = 100'000; // Three numbers of up to five figures fit well into 63 bits.
    qint64 key = 0;
    int taken = 0;
    for (auto it = number.globalMatch(taskNumber); it.hasNext() && taken < 3; ++taken)
        key = key * base + std::min<qint64>(numberFrom(it.next().capturedView()).value_or(0), base - 1);
    if (taken == 0)
        return base * base * base;
    for (; taken < 3; ++taken)
        key *= base;
    return key;
}

} // namespace bihuan
