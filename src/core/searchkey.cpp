#include "core/searchkey.h"

#include "core/codes.h"

namespace bihuan {

QString searchKey(const QString &text)
{
    QString key = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
    return key;
}

} // namespace bihuan
