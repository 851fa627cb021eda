#include "report/pdffile.h"

#include <QCryptographicHash>

#include <cmath>

namespace bihuan {

namespace {

// Outlines hardly get smaller by more effort: level 9 takes five times as long for two per cent.
constexpr int kCompression = 3;

} // namespace

int PdfFile::reserve()
{
    return add({});
}

int PdfFile::add(const QByteArray &body)
{
    m_bodies.push_back(body);
    return int(m_bodies.size());
}

int PdfFile::addStream(const QByteArray &content, const QByteArray &entries)
{
    return add("<<\n" + entries + "/Length " + QByteArray::number(content.size()) + "\n>>\nstream\n" +
               content + "\nendstream");
}

int PdfFile::addDeflated(const QByteArray &content, const QByteArray &entries)
{
    constexpr qsizetype kQtsOwnLength = 4; // qCompress() writes it before the zlib stream.
    return addStream(qCompress(content, kCompression).mid(kQtsOwnLength), entries + "/Filter /FlateDecode\n");
}

QByteArray PdfFile::toFile(int root, int info) const
{
    // Bytes above 127 in the second line tell a transfer program that the file is binary (PDF/A-1).
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    std::vector<qsizetype> starts;
    for (const QByteArray &body : m_bodies) {
        starts.push_back(file.size());
        file += QByteArray::number(qsizetype(starts.size())) + " 0 obj\n" + body + "\nendobj\n";
    }
    const auto table = file.size();
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
    const QByteArray size = QByteArray::number(qsizetype(m_bodies.size()) + 1);
    file += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const auto start : starts)
        file += QByteArray::number(start).rightJustified(10, '0') + " 00000 n \n";
    file += "trailer\n<<\n/Size " + size + "\n/Root " + pdfReference(root) + "\n/Info " + pdfReference(info) +
            "\n/ID [ <" + id + "> <" + id + "> ]\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

QByteArray pdfText(const QString &text)
{
    QByteArray digits = "<FEFF";
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return digits + '>';
}

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfNumber(double value)
{
    const qint64 thousandths = std::llround(value * 1000);
    const qint64 size = std::abs(thousandths);
    QByteArray text = (thousandths < 0 ? "-" : "") + QByteArray::number(size / 1000);
    if (size % 1000 != 0) {
        text += '.' + QByteArray::number(size % 1000).rightJustified(3, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    return text;
}

} // namespace bihuan
