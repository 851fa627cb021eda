#pragma once

#include "core/result.h"
#include "report/text.h"

#include <functional>

namespace bihuan {

struct PatternNode
{
    enum class Kind { Literal, Field, Group };

    Kind kind = Kind::Literal;
    QString text{}; ///< The words, or the name of the field.
    std::vector<PatternNode> children{};

    bool operator==(const PatternNode &) const = default;
};

/// One phrase of a document template: words, {fields} and [groups] that vanish with an empty field.
struct Pattern
{
    std::vector<PatternNode> nodes{};

    bool operator==(const Pattern &) const = default;

    bool hasFields() const;
};

/// What a field holds, and the path under which a person would find it.
struct FieldValue
{
    Text text{};
    QString origin{};
};

using FieldLookup = std::function<FieldValue(const QString &name)>;

/// What came of a pattern.
struct Expansion
{
    Text text{};
    QString origin{};         ///< Of the last field outside groups; empty where there is none.
    bool fieldsEmpty = false; ///< True where there are fields and all are empty.
};

/// Reads `source`: `{name}` is a field, `[…]` a group, a backslash makes the next sign a plain one. What is
/// wrong goes to `problems` under `where` with the 1-based position; the rules are template.unclosed_field,
/// template.unclosed_group, template.stray_sign, template.empty_field and template.unknown_placeholder
/// (a name that is not in `allowed`).
Pattern parsePattern(const QString &source, const QString &where, const QStringList &allowed,
                     std::vector<Problem> &problems);

/// Fills the fields. A group is left out when a field that stands directly in it is empty.
Expansion expand(const Pattern &pattern, const FieldLookup &lookup);

} // namespace bihuan
