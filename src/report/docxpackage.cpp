#include "report/docxpackage.h"

#include <QBuffer>
#include <QDateTime>
#include <QXmlStreamWriter>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace bihuan {

namespace {

QString officeRelation(const QString &kind)
{
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + kind;
}

QString packageRelations()
{
    return u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
}

QString packageType(const QString &name)
{
    return u"application/vnd.openxmlformats-package."_s + name + u"+xml"_s;
}

QString wordType(const QString &name)
{
    return u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s + name + u"+xml"_s;
}

struct Target
{
    QString id{};
    QString type{};
    QString file{};
};

QByteArray relationsPart(const std::vector<Target> &targets)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"Relationships"_s);
    writer.writeDefaultNamespace(packageRelations());
    for (const Target &target : targets) {
        writer.writeEmptyElement(u"Relationship"_s);
        writer.writeAttribute(u"Id"_s, target.id);
        writer.writeAttribute(u"Type"_s, target.type);
        writer.writeAttribute(u"Target"_s, target.file);
    }
    writer.writeEndDocument();
    return bytes;
}

void defaultType(QXmlStreamWriter &writer, const QString &extension, const QString &type)
{
    writer.writeEmptyElement(u"Default"_s);
    writer.writeAttribute(u"Extension"_s, extension);
    writer.writeAttribute(u"ContentType"_s, type);
}

void overriddenType(QXmlStreamWriter &writer, const QString &path, const QString &type)
{
    writer.writeEmptyElement(u"Override"_s);
    writer.writeAttribute(u"PartName"_s, path);
    writer.writeAttribute(u"ContentType"_s, type);
}

QByteArray typesPart(const std::vector<DocxRelation> &relations)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(u"1.0"_s, true);
    writer.writeStartElement(u"Types"_s);
    writer.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    defaultType(writer, u"rels"_s, packageType(u"relationships"_s));
    defaultType(writer, u"xml"_s, u"application/xml"_s);
    overriddenType(writer, u"/docProps/core.xml"_s, packageType(u"core-properties"_s));
    overriddenType(writer, u"/word/document.xml"_s, wordType("document.main"_L1));
    for (const DocxRelation &relation : relations)
        overriddenType(writer, u"/word/"_s + relation.file, wordType(relation.kind));
    writer.writeEndDocument();
    return bytes;
}

bool addPart(QuaZip &zip, const DocxPart &part)
{
    QuaZipNewInfo info(part.path);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // The same bytes for the same content.
    info.externalAttr = quint32(0100644) << 16;
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, info))
        return false;
    const bool whole = file.write(part.bytes) == part.bytes.size();
    file.close();
    return whole && file.getZipError() == ZIP_OK;
}

Error notWritten(const QuaZip &zip)
{
    return problem(Error::Kind::Storage, {}, u"docx.not_written"_s, {QString::number(zip.getZipError())});
}

} // namespace

std::vector<DocxPart> docxContents(const std::vector<DocxRelation> &relations)
{
    const std::vector<Target> roots{
        {u"document"_s, officeRelation(u"officeDocument"_s), u"word/document.xml"_s},
        {u"core"_s, packageRelations() + u"/metadata/core-properties"_s, u"docProps/core.xml"_s}};
    std::vector<Target> targets;
    for (const DocxRelation &relation : relations)
        targets.push_back({relation.id, officeRelation(relation.kind), relation.file});
    return {{u"[Content_Types].xml"_s, typesPart(relations)},
            {u"_rels/.rels"_s, relationsPart(roots)},
            {u"word/_rels/document.xml.rels"_s, relationsPart(targets)}};
}

Result<QByteArray> docxArchive(const std::vector<DocxPart> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return notWritten(zip);
    for (const DocxPart &part : parts) {
        if (!addPart(zip, part))
            return notWritten(zip);
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return notWritten(zip);
    return bytes;
}

} // namespace bihuan
