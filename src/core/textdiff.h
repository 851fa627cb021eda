#pragma once

#include <QString>

#include <vector>

namespace bihuan {

/// A stretch of two texts that is the same, or stands in one of them only.
struct DiffPart
{
    enum Kind { Same, Removed, Added };

    Kind kind = Same;
    QString text{};

    bool operator==(const DiffPart &) const = default;
};

/// What made `after` of `before`, in reading order: Chinese character by character, letters and figures by
/// whole words. Texts that are too long and too different to compare come as one removal and one addition.
std::vector<DiffPart> textDiff(const QString &before, const QString &after);

} // namespace bihuan
