#include "report/pattern.h"

#include <algorithm>

namespace bihuan {

namespace {

class PatternParser
{
public:
    PatternParser(const QString &source, const QString &where, const QStringList &allowed,
                  std::vector<Problem> &problems)
        : m_source(source), m_where(where), m_allowed(allowed), m_problems(problems)
    {
    }

    /// Groups deeper than this are no phrase; the limit keeps a broken file from exhausting the stack.
    static constexpr int kDeepest = 16;

    std::vector<PatternNode> nodes(int depth = 0)
    {
        std::vector<PatternNode> found;
        while (m_at < m_source.size()) {
            const QChar sign = m_source[m_at];
            if (sign == u'\\' && m_at + 1 < m_source.size())
                escaped(found);
            else if (sign == u'{')
                field(found);
            else if (sign == u'[' && depth < kDeepest)
                group(found, depth);
            else if (sign == u']' && depth > 0)
                return found;
            else if (isSign(sign))
                stray(found);
            else
                literal(found);
        }
        return found;
    }

private:
    static bool isSign(QChar c) { return c == u'{' || c == u'}' || c == u'[' || c == u']'; }

    void literal(std::vector<PatternNode> &found)
    {
        if (found.empty() || found.back().kind != PatternNode::Kind::Literal)
            found.push_back({});
        found.back().text += m_source[m_at++];
    }

    void escaped(std::vector<PatternNode> &found)
    {
        ++m_at;
        literal(found);
    }

    void stray(std::vector<PatternNode> &found)
    {
        report(u"template.stray_sign"_s, m_at, {m_source.mid(m_at, 1)});
        literal(found);
    }

    void field(std::vector<PatternNode> &found)
    {
        const auto start = m_at;
        const auto end = m_source.indexOf(u'}', start);
        if (end < 0) {
            report(u"template.unclosed_field"_s, start, {m_source.mid(start, 24)});
            m_at = m_source.size();
            return;
        }
        const QString name = m_source.mid(start + 1, end - start - 1);
        if (name.trimmed().isEmpty())
            report(u"template.empty_field"_s, start, {m_allowed.join(u", "_s)});
        else if (!m_allowed.contains(name))
            report(u"template.unknown_placeholder"_s, start, {name, m_allowed.join(u", "_s)});
        found.push_back({PatternNode::Kind::Field, name, {}});
        m_at = end + 1;
    }

    void group(std::vector<PatternNode> &found, int depth)
    {
        const auto start = m_at++;
        PatternNode node{PatternNode::Kind::Group, {}, nodes(depth + 1)};
        if (m_at >= m_source.size())
            report(u"template.unclosed_group"_s, start, {m_source.mid(start, 24)});
        ++m_at;
        found.push_back(std::move(node));
    }

    void report(const QString &rule, qsizetype at, const QStringList &args)
    {
        m_problems.push_back({m_where, rule, args + QStringList{QString::number(at + 1)}});
    }

    QString m_source;
    QString m_where;
    QStringList m_allowed;
    std::vector<Problem> &m_problems;
    qsizetype m_at = 0;
};

struct Filled
{
    Text text{};
    QString origin{};
    int fields = 0;
    int empty = 0;
};

Filled fill(const std::vector<PatternNode> &nodes, const FieldLookup &lookup);

void fillGroup(Filled &filled, const PatternNode &node, const FieldLookup &lookup)
{
    const Filled inner = fill(node.children, lookup);
    if (inner.empty == 0)
        filled.text.append(inner.text);
}

void fillField(Filled &filled, const PatternNode &node, const FieldLookup &lookup)
{
    FieldValue value = lookup(node.text);
    ++filled.fields;
    filled.empty += value.text.isEmpty() ? 1 : 0;
    filled.origin = value.origin;
    if (value.text.spans.empty() && !value.text.isEmpty())
        value.text.spans.push_back({0, value.text.text.size(), value.origin});
    filled.text.append(value.text);
}

Filled fill(const std::vector<PatternNode> &nodes, const FieldLookup &lookup)
{
    Filled filled;
    for (const PatternNode &node : nodes) {
        switch (node.kind) {
        case PatternNode::Kind::Literal: filled.text.text += node.text; break;
        case PatternNode::Kind::Field: fillField(filled, node, lookup); break;
        case PatternNode::Kind::Group: fillGroup(filled, node, lookup); break;
        }
    }
    return filled;
}

bool hasFieldsIn(const std::vector<PatternNode> &nodes)
{
    return std::ranges::any_of(nodes, [](const PatternNode &node) {
        return node.kind == PatternNode::Kind::Field || hasFieldsIn(node.children);
    });
}

} // namespace

bool Pattern::hasFields() const
{
    return hasFieldsIn(nodes);
}

Pattern parsePattern(const QString &source, const QString &where, const QStringList &allowed,
                     std::vector<Problem> &problems)
{
    PatternParser parser(source, where, allowed, problems);
    return {parser.nodes()};
}

Expansion expand(const Pattern &pattern, const FieldLookup &lookup)
{
    Filled filled = fill(pattern.nodes, lookup);
    return {std::move(filled.text), filled.origin, filled.fields > 0 && filled.empty == filled.fields};
}

} // namespace bihuan
