#include "services/filepreview.h"

#include "services/fileprocess.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

namespace {

constexpr qint64 kMostFactBytes = 64 * 1024;
constexpr qint64 kMostImageBytes = 600LL * 1024 * 1024;
constexpr qint64 kMostPageBytes = 64 * 1024 * 1024;

Result<QByteArray> said(const QString &path, const QStringList &arguments, qint64 most)
{
    if (!QFileInfo(path).isFile())
        return problem(Error::Kind::NotFound, QFileInfo(path).fileName(), u"file.not_found"_s);
    const auto answer = runFileProcess(arguments, most);
    if (answer.end == FileProcessEnd::Read)
        return answer.bytes;
    return invalid({}, answer.end == FileProcessEnd::Stalled ? u"preview.stalled"_s : u"preview.damaged"_s);
}

std::optional<double> numberIn(const QJsonObject &facts, const QString &name)
{
    return facts.contains(name) ? std::optional(facts[name].toDouble()) : std::nullopt;
}

} // namespace

Result<FileFacts> readFileFacts(const QString &path)
{
    const auto bytes = said(path, {u"--facts"_s, path}, kMostFactBytes);
    if (!bytes)
        return bytes.error();
    const auto object = QJsonDocument::fromJson(*bytes).object();
    const auto kind = fromCode<FileKind>(object[u"kind"_s].toString());
    if (!kind)
        return invalid({}, u"preview.damaged"_s);
    FileFacts facts{.kind = *kind, .pages = object[u"pages"_s].toInt()};
    facts.size = {qRound(object[u"width"_s].toDouble()), qRound(object[u"height"_s].toDouble())};
    const auto taken = QDateTime::fromString(object[u"taken_at"_s].toString(), Qt::ISODate);
    if (taken.isValid())
        facts.takenAt = taken;
    facts.latitude = numberIn(object, u"latitude"_s);
    facts.longitude = numberIn(object, u"longitude"_s);
    facts.pictureHash = object[u"picture_hash"_s].toString();
    return facts;
}

Result<FileImage> renderFile(const QString &path, int page, int width)
{
    const auto bytes =
        said(path, {u"--image"_s, path, QString::number(page), QString::number(width)}, kMostImageBytes);
    if (!bytes)
        return bytes.error();
    const auto line = bytes->indexOf('\n');
    const auto size = bytes->left(qMax<qsizetype>(line, 0)).split(' ');
    FileImage image;
    if (line > 0 && size.size() == 2) {
        image.width = size[0].toInt();
        image.height = size[1].toInt();
        image.rgb = bytes->mid(line + 1);
    }
    if (image.width <= 0 || image.height <= 0 ||
        image.rgb.size() != qsizetype(3) * image.width * image.height)
        return invalid({}, u"preview.damaged"_s);
    return image;
}

Result<QStringList> readFilePages(const QString &path)
{
    const auto bytes = said(path, {u"--pages"_s, path}, kMostPageBytes);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes).split(u'\f');
}

} // namespace bihuan
