#pragma once

#include "core/result.h"

#include <QByteArray>

#include <map>

namespace bihuan {

/// The objects of a PDF file as Qt writes it: one classic cross-reference table, no object streams.
class PdfObjects
{
public:
    /// Fails with Storage and pdf.broken when the file is not of that kind.
    static Result<PdfObjects> parse(const QByteArray &file);

    int root() const { return m_root; }
    int info() const { return m_info; }
    QByteArray &body(int number) { return m_bodies[number]; }
    int add(const QByteArray &body);
    void setInfo(int number) { m_info = number; }

    /// Numbers of the objects whose dictionary contains `mark`, ascending.
    std::vector<int> withMark(const QByteArray &mark) const;

    /// The dictionary of an object: its body up to the stream.
    QByteArray dictionary(int number) const;

    /// The object that `key` of an object refers to; 0 when it does not.
    int reference(int number, const QByteArray &key) const;

    /// The file again, with the objects numbered in the order in which they are reached from the root
    /// and an id made from the content: Qt's own order and id differ from run to run.
    QByteArray toFile() const;

private:
    std::vector<int> reachable() const;

    std::map<int, QByteArray> m_bodies{};
    int m_root = 0;
    int m_info = 0;
};

/// A text string as a PDF writes it: UTF-16 in hexadecimal digits.
QByteArray pdfText(const QString &text);

/// A stream object without filter.
QByteArray pdfStream(const QByteArray &content, const QByteArray &entries = {});

} // namespace bihuan
