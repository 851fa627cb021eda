#pragma once

#include <QString>

#include <optional>

namespace bihuan {

/// The text of the file at `path`, by what the file is and not by its name: PDF, DOCX, XLSX, plain text in
/// UTF-8, UTF-16 or GB18030. An empty text where there is none to read (pictures, scans, other kinds); none
/// when the file is damaged or cannot be opened.
std::optional<QString> documentText(const QString &path);

/// Text of a PDF, page after page.
std::optional<QString> pdfText(const QString &path);

/// Text of a DOCX or XLSX; empty for another kind of zip file.
std::optional<QString> officeText(const QString &path);

/// Text of a file that is nothing but text; empty when it holds other bytes.
std::optional<QString> plainFileText(const QByteArray &content);

} // namespace bihuan
