#pragma once

#include <QString>

#include <vector>

namespace bihuan {

/// The places 0, 1, 2 … of `names` in the order of a Chinese register: by pinyin, figures by their value
/// (第2项 before 第10项). `names[i]` stands at place `result[i]`.
std::vector<int> chinesePlaces(const std::vector<QString> &names);

/// The first letters of the sounds of `text`, in lower case: 康平县 gives "kpx". Latin letters and figures
/// stand for themselves in their half-width form, everything else is left out.
QString pinyinInitials(const QString &text);

} // namespace bihuan
