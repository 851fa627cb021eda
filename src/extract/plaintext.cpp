#include "extract/documenttext.h"

#include <QStringDecoder>

namespace bihuan {

namespace {

/// The text when every byte is understood.
std::optional<QString> decoded(const QByteArray &content, QStringDecoder decoder)
{
    const QString text = decoder(content);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> plainFileText(const QByteArray &content)
{
    if (const auto marked = QStringConverter::encodingForData(content))
        return decoded(content, QStringDecoder(*marked)).value_or(QString());
    if (content.contains('\0'))
        return QString();
    // UTF-8 first: read as GB18030 it would give nonsense without an error.
    if (const auto text = decoded(content, QStringDecoder(QStringConverter::Utf8)))
        return text;
    return decoded(content, QStringDecoder("GB18030")).value_or(QString());
}

} // namespace bihuan
