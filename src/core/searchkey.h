#pragma once

#include <QString>

namespace bihuan {

/// The form of `text` that search compares: NFKC, case folded, radicals as ideographs, without
/// white space, so that 第 1 项, 第１项 and 第1项 are the same. Never shown and never printed.
QString searchKey(const QString &text);

} // namespace bihuan
