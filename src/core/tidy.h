#pragma once

#include "core/literals.h"

#include <vector>

namespace bihuan {

/// What was set right in a pasted text.
enum class TidyKind {
    SoftHyphens,
    Invisible,   ///< Characters without width, marks of direction, control characters.
    OddSpaces,   ///< No-break and other blanks made ordinary ones, blanks at the ends of paragraphs left out.
    Bullets,     ///< Signs of a list before a paragraph.
    ListNumbers, ///< Numbers of a list before a paragraph.
    LineBreaks,  ///< In the middle of a sentence.
    BlankLines,
};

struct TidyChange
{
    TidyKind kind = TidyKind::SoftHyphens;
    int count = 1;
    QString example{}; ///< The first list number that was left out: "1."

    bool operator==(const TidyChange &) const = default;
};

struct Tidied
{
    QString text{};
    std::vector<TidyChange>
        changes{}; ///< Each kind once, in the order of TidyKind; empty when nothing was odd.

    bool operator==(const Tidied &) const = default;
};

/// A text from Word, WPS, a PDF or a web page as one would have typed it: without soft hyphens, invisible and
/// private-use signs, odd blanks, indents, list numbers that the word processor made, and line breaks in the
/// middle of a sentence. Words, figures, brackets and marks stay as they are. Paragraphs are separated by one
/// newline.
Tidied tidied(const QString &pasted);

/// A number, code or day with its full-width figures, letters and hyphens in ordinary width; everything else,
/// brackets too, as it is.
QString halfWidthCode(QString text);

} // namespace bihuan
