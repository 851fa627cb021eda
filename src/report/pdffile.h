#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bihuan {

/// A PDF 1.4 file in the making (ISO 32000-1, 7.5): objects by number, then a table of where they are.
class PdfFile
{
public:
    /// The number for an object whose body comes later.
    int reserve();
    void set(int number, const QByteArray &body) { m_bodies[std::size_t(number) - 1] = body; }
    int add(const QByteArray &body);

    /// Adds a stream; `entries` of its dictionary besides the length end with a newline each.
    int addStream(const QByteArray &content, const QByteArray &entries = {});

    /// The same, deflated.
    int addDeflated(const QByteArray &content, const QByteArray &entries = {});

    /// The finished file. Its id is made from the content, so that the same content gives the same bytes.
    QByteArray toFile(int root, int info) const;

private:
    std::vector<QByteArray> m_bodies{};
};

/// A text string as a PDF writes it: UTF-16 in hexadecimal digits.
QByteArray pdfText(const QString &text);

/// "12 0 R"
QByteArray pdfReference(int number);

/// A number with up to three decimals and no needless zeros.
QByteArray pdfNumber(double value);

} // namespace bihuan
