#pragma once

#include "core/literals.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <optional>
#include <vector>

namespace bihuan {

struct XmlAttribute
{
    XmlAttribute(QLatin1StringView n, const QString &v) : name(n), value(v) {}
    XmlAttribute(QLatin1StringView n, QLatin1StringView v) : name(n), value(v) {}
    XmlAttribute(QLatin1StringView n, int v) : name(n), value(QString::number(v)) {}

    QLatin1StringView name;
    QString value;
};

using XmlAttributes = std::vector<XmlAttribute>;

/// Writes one part of the package. Names carry their prefixes ("w:p"), which the root declares.
class DocxXml
{
public:
    explicit DocxXml(QLatin1StringView root);

    void begin(QLatin1StringView name, const XmlAttributes &attributes = {});
    void end();
    void empty(QLatin1StringView name, const XmlAttributes &attributes = {});
    void leaf(QLatin1StringView name, const QString &text);

    /// <name w:val="value"/>
    void value(QLatin1StringView name, const QString &value) { empty(name, {{"w:val"_L1, value}}); }
    void value(QLatin1StringView name, QLatin1StringView value) { empty(name, {{"w:val"_L1, value}}); }
    void value(QLatin1StringView name, int value) { empty(name, {{"w:val"_L1, value}}); }

    /// A run of the paragraph's own face.
    void run(const QString &text) { run(QStringList{text}); }

    /// The same with a line break after each line but the last.
    void run(const QStringList &lines);

    /// Closes everything. The writer is of no use after it.
    QByteArray take();

private:
    void attributes(const XmlAttributes &attributes);

    QByteArray m_bytes{};
    QXmlStreamWriter m_writer;
};

/// What a paragraph sets for itself, or a style for its paragraphs; empty parts are inherited.
struct DocxFormat
{
    QLatin1StringView style{};
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreak = false;
    bool noLoneLine = false; ///< No single line of it stands alone on a page.
    bool offGrid = false;
    XmlAttributes frame{};
    XmlAttributes bottomBorder{};
    XmlAttributes tab{};
    XmlAttributes spacing{};
    XmlAttributes indent{};
    QLatin1StringView align{};
    int outline = -1;
};

/// <w:pPr> with its parts in the order that the schema wants; the caller ends it.
void beginFormat(DocxXml &xml, const DocxFormat &format);

/// A paragraph of one run with line breaks between `lines`.
void paragraph(DocxXml &xml, const DocxFormat &format, const QStringList &lines);

} // namespace bihuan
