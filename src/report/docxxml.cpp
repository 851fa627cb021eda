#include "report/docxxml.h"

namespace bihuan {

DocxXml::DocxXml(QLatin1StringView root) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    m_writer.writeStartElement(root);
    const auto declare = [&](QLatin1StringView prefix, QLatin1StringView uri) {
        m_writer.writeNamespace(uri, prefix);
    };
    declare("w"_L1, "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1);
    declare("r"_L1, "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1);
    declare("v"_L1, "urn:schemas-microsoft-com:vml"_L1);
    declare("o"_L1, "urn:schemas-microsoft-com:office:office"_L1);
}

void DocxXml::attributes(const XmlAttributes &attributes)
{
    for (const XmlAttribute &attribute : attributes)
        m_writer.writeAttribute(attribute.name, attribute.value);
}

void DocxXml::begin(QLatin1StringView name, const XmlAttributes &list)
{
    m_writer.writeStartElement(name);
    attributes(list);
}

void DocxXml::end()
{
    m_writer.writeEndElement();
}

void DocxXml::empty(QLatin1StringView name, const XmlAttributes &list)
{
    m_writer.writeEmptyElement(name);
    attributes(list);
}

void DocxXml::leaf(QLatin1StringView name, const QString &text)
{
    begin(name, {{"xml:space"_L1, "preserve"_L1}});
    m_writer.writeCharacters(text);
    end();
}

void DocxXml::run(const QStringList &lines)
{
    begin("w:r"_L1);
    begin("w:rPr"_L1);
    // Word takes quotes, dashes and dots for Latin marks unless each run says otherwise.
    empty("w:rFonts"_L1, {{"w:hint"_L1, "eastAsia"_L1}});
    end();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("w:br"_L1);
        leaf("w:t"_L1, lines[i]);
    }
    end();
}

QByteArray DocxXml::take()
{
    m_writer.writeEndDocument();
    return std::move(m_bytes);
}

void beginFormat(DocxXml &xml, const DocxFormat &format)
{
    const auto flag = [&](QLatin1StringView name, bool set) {
        if (set)
            xml.empty(name);
    };
    const auto part = [&](QLatin1StringView name, const XmlAttributes &attributes) {
        if (!attributes.empty())
            xml.empty(name, attributes);
    };
    const auto within = [&](QLatin1StringView outer, QLatin1StringView name,
                            const XmlAttributes &attributes) {
        if (attributes.empty())
            return;
        xml.begin(outer);
        xml.empty(name, attributes);
        xml.end();
    };
    xml.begin("w:pPr"_L1);
    if (!format.style.isEmpty())
        xml.value("w:pStyle"_L1, format.style);
    flag("w:keepNext"_L1, format.keepNext);
    flag("w:keepLines"_L1, format.keepLines);
    flag("w:pageBreakBefore"_L1, format.pageBreak);
    part("w:framePr"_L1, format.frame);
    flag("w:widowControl"_L1, format.noLoneLine);
    within("w:pBdr"_L1, "w:bottom"_L1, format.bottomBorder);
    within("w:tabs"_L1, "w:tab"_L1, format.tab);
    if (format.offGrid)
        xml.value("w:snapToGrid"_L1, 0);
    part("w:spacing"_L1, format.spacing);
    part("w:ind"_L1, format.indent);
    if (!format.align.isEmpty())
        xml.value("w:jc"_L1, format.align);
    if (format.outline >= 0)
        xml.value("w:outlineLvl"_L1, format.outline);
}

void paragraph(DocxXml &xml, const DocxFormat &format, const QStringList &lines)
{
    xml.begin("w:p"_L1);
    beginFormat(xml, format);
    xml.end();
    if (!lines.join(QString()).isEmpty())
        xml.run(lines);
    xml.end();
}

} // namespace bihuan
