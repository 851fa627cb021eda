#pragma once

#include <QStringList>

#include <span>

namespace bihuan {

/// The sentence for one rule of a Problem. `%1` … `%9` stand for its args.
struct Sentence
{
    const char *rule;
    const char *text; ///< English; context "problem".
};

// The table of rules in parts, one for each thing that can be at fault.
// The table of rules in five parts, one for each thing that can be at fault.
std::span<const Sentence> fileSentences();
std::span<const Sentence> packageSentences();
std::span<const Sentence> checkSentences();
std::span<const Sentence> templateSentences();
std::span<const Sentence> permissionSentences();
std::span<const Sentence> flowSentences();
std::span<const Sentence> signingSentences();

/// `sentence` with %1 … %9 replaced by `args`, in one pass: an arg that holds "%2" stays as it is.
/// A missing arg gives "…".
QString fill(const QString &sentence, const QStringList &args);

/// The text with a capital at its beginning; Chinese stays as it is.
QString capitalised(const QString &text);

/// The translated sentence for a rule; empty when there is none.
QString sentenceOf(const QString &rule);

/// All rules that have a sentence.
QStringList sentenceRules();

} // namespace bihuan
