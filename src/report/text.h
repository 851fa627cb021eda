#pragma once

#include "core/codes.h"

#include <vector>

namespace bihuan {

/// Characters [from, from + length) of a text were taken from the field at `origin`.
struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString origin{}; ///< "measures[1].implementation"

    bool operator==(const Span &) const = default;
};

/// Words to print, with the fields they came from.
struct Text
{
    QString text{};
    std::vector<Span> spans{};

    bool operator==(const Text &) const = default;

    bool isEmpty() const { return text.isEmpty(); }

    /// The field at character `offset`, or `otherwise` where the template's own words stand.
    QString originAt(qsizetype offset, const QString &otherwise = {}) const;

    /// Adds `other` behind; its spans move along.
    void append(const Text &other);

    /// Characters [from, from + length) with the spans that touch them.
    Text mid(qsizetype from, qsizetype length) const;
};

} // namespace bihuan
