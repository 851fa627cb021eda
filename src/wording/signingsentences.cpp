#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kSigningSentences[] = {
    {"signature.issued",
     QT_TRANSLATE_NOOP("problem",
                       "The opinion is issued; nothing was signed. Begin a new edition to sign again.")},
    {"signature.not_concluded",
     QT_TRANSLATE_NOOP("problem",
                       "There is nothing to sign yet. Enter the day of acceptance and the conclusion "
                       "first.")},
    {"signature.bad_day",
     QT_TRANSLATE_NOOP("problem",
                       "The day of signing is missing or lies before the acceptance on %1. Correct it.")},
    {"signature.dissent_empty",
     QT_TRANSLATE_NOOP("problem",
                       "What the member does not agree with is missing; nothing was signed. Write it "
                       "down.")},
    {"signature.no_picture",
     QT_TRANSLATE_NOOP("problem",
                       "The picture of the signature is missing; nothing was signed. Draw it, or choose a "
                       "picture.")},
    {"signature.needs_user",
     QT_TRANSLATE_NOOP("problem",
                       "A signature by password needs a user who has logged in. Log in, or record a "
                       "signature on paper.")},
    {"signature.not_yours",
     QT_TRANSLATE_NOOP("problem",
                       "Only %1 can sign so; nothing was signed. Let %1 log in, or record the signature on "
                       "paper.")},
    {"issue.already",
     QT_TRANSLATE_NOOP("problem",
                       "Edition %1 is issued already; nothing was changed. Begin a new edition first.")},
    {"issue.not_issued",
     QT_TRANSLATE_NOOP("problem",
                       "The newest edition is not issued yet; nothing was changed. Change it as it is.")},
    {"issue.reason_missing",
     QT_TRANSLATE_NOOP("problem", "The reason is missing; nothing was changed. Say why there has to be a new "
                                  "edition.")},
    {"issue.not_concluded",
     QT_TRANSLATE_NOOP("problem",
                       "The opinion is not concluded; it was not issued. Enter the day of acceptance and "
                       "the conclusion.")},
    {"issue.bad_day",
     QT_TRANSLATE_NOOP("problem",
                       "The day of issue is missing or lies before the acceptance on %1; the opinion was "
                       "not issued. Correct it.")},
    {"issue.no_group",
     QT_TRANSLATE_NOOP("problem",
                       "The acceptance group has no members; the opinion was not issued. Enter them.")},
    {"opinion.frozen",
     QT_TRANSLATE_NOOP("problem",
                       "Edition %1 of the opinion is issued and holds this fast; nothing was changed. Begin "
                       "a new edition first.")},
    {"opinion.no_edition",
     QT_TRANSLATE_NOOP("problem", "There is no edition %1 of this opinion. Look at the list of editions.")},
    {"number.no_office",
     QT_TRANSLATE_NOOP("problem", "There is no office “%1”. Write its name as on its papers.")},
    {"number.several_offices",
     QT_TRANSLATE_NOOP("problem", "There are several offices here. Say which one is meant.")},
    {"number.bad_pattern",
     QT_TRANSLATE_NOOP("problem",
                       "The pattern “%1” names no running number; nothing was changed. Write {number} where "
                       "it stands, and {year} for the year.")},
    {"number.no_pattern",
     QT_TRANSLATE_NOOP("problem",
                       "The office has no pattern of numbers; nothing was reserved. Set the pattern "
                       "first.")},
    {"number.in_use",
     QT_TRANSLATE_NOOP("problem",
                       "An issued paper bears the number %1; it was not made void. Begin a new edition of "
                       "that paper instead.")},
    {"number.void",
     QT_TRANSLATE_NOOP("problem", "The number %1 is void; the opinion was not issued. Choose another one.")},
    {"number.taken",
     QT_TRANSLATE_NOOP("problem",
                       "Another paper bears the number %1; the opinion was not issued. Choose another one.")},
    {"scan.no_code",
     QT_TRANSLATE_NOOP("problem",
                       "No square code of this program could be read on the page; it was not filed. Scan it "
                       "again, flat and whole, or attach it by hand.")},
    {"scan.several_codes",
     QT_TRANSLATE_NOOP("problem",
                       "The file holds pages of %1 different papers; it was not filed. Scan each paper by "
                       "itself.")},
    {"scan.other_office",
     QT_TRANSLATE_NOOP("problem",
                       "The page belongs to no unit task of this office; it was not filed. Look whose it "
                       "is.")},
    {"audit.bad_code",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” is no code of a paper. Type the 16 characters from its lower margin; dashes do "
                       "not matter.")},
};

} // namespace

std::span<const Sentence> signingSentences()
{
    return kSigningSentences;
}

} // namespace bihuan
