#pragma once

#include "core/unittask.h"

namespace bihuan {

/// One text that search looks through, and where it stands.
struct SearchText
{
    QString entity{}; ///< Table name: "measure", "evidence_file" …
    qint64 recordId = 0;
    QString field{}; ///< Column name; "content" for what a stored file says.
    QString text{};

    bool operator==(const SearchText &) const = default;
};

/// One place where all that was searched for stands, or one of its words.
struct SearchHit
{
    UnitTaskId unitTaskId{};
    QString taskNumber{};
    QString unit{};
    SearchText at{};

    bool operator==(const SearchHit &) const = default;
};

/// A piece of a text, and which of its characters were searched for.
struct Snippet
{
    QString text{};
    std::vector<std::pair<qsizetype, qsizetype>> marks{}; ///< Offset and length in `text`.

    bool operator==(const Snippet &) const = default;
};

/// The characters of `text` that search compares, one hexadecimal code point each: those of searchKey(), so
/// blanks count for nothing.
QStringList searchTokens(const QString &text);

/// What a user searches for, word by word as separated by blanks, each as its tokens.
std::vector<QStringList> searchWords(const QString &query);

/// About `width` characters of `text` around the first hit of `query`, cut ends shown as …, line breaks as
/// blanks, every hit in it marked. The beginning of the text where nothing is found.
Snippet snippetOf(const QString &text, const QString &query, qsizetype width = 40);

} // namespace bihuan
