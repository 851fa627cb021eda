#include "extract/documentview.h"

#include <QDateTime>
#include <QFile>

#include <libexif/exif-data.h>

#include <memory>

namespace bihuan {

namespace {

struct DropExif
{
    void operator()(ExifData *exif) const { exif_data_unref(exif); }
};

QString entryText(ExifData &exif, ExifIfd ifd, ExifTag tag)
{
    ExifEntry *entry = exif_content_get_entry(exif.ifd[ifd], tag);
    if (!entry)
        return {};
    char text[64] = {};
    exif_entry_get_value(entry, text, sizeof text);
    return QString::fromLatin1(text).trimmed();
}

/// Degrees, minutes and seconds as degrees; negative south and west.
std::optional<double> degrees(ExifData &exif, ExifTag value, ExifTag reference)
{
    ExifEntry *entry = exif_content_get_entry(exif.ifd[EXIF_IFD_GPS], value);
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->components < 3 || entry->size < 24)
        return std::nullopt;
    double sum = 0;
    double unit = 1;
    for (unsigned part = 0; part < 3; ++part, unit *= 60) {
        const ExifRational number =
            exif_get_rational(entry->data + 8 * part, exif_data_get_byte_order(&exif));
        if (number.denominator == 0)
            return std::nullopt;
        sum += double(number.numerator) / number.denominator / unit;
    }
    const QString side = entryText(exif, EXIF_IFD_GPS, reference);
    return side == QLatin1String("S") || side == QLatin1String("W") ? -sum : sum;
}

} // namespace

QJsonObject cameraFacts(const QString &path)
{
    const std::unique_ptr<ExifData, DropExif> exif(exif_data_new_from_file(QFile::encodeName(path)));
    if (!exif)
        return {};
    QJsonObject facts;
    QString taken = entryText(*exif, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL);
    if (taken.isEmpty())
        taken = entryText(*exif, EXIF_IFD_0, EXIF_TAG_DATE_TIME);
    const QDateTime moment = QDateTime::fromString(taken, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (moment.isValid())
        facts.insert(QStringLiteral("taken_at"), moment.toString(Qt::ISODate));
    const auto latitude = degrees(*exif, ExifTag(EXIF_TAG_GPS_LATITUDE), ExifTag(EXIF_TAG_GPS_LATITUDE_REF));
    const auto longitude =
        degrees(*exif, ExifTag(EXIF_TAG_GPS_LONGITUDE), ExifTag(EXIF_TAG_GPS_LONGITUDE_REF));
    if (latitude && longitude) {
        facts.insert(QStringLiteral("latitude"), *latitude);
        facts.insert(QStringLiteral("longitude"), *longitude);
    }
    return facts;
}

} // namespace bihuan
