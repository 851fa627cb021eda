#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kCheckSentences[] = {
    {"calendar.damaged",
     QT_TRANSLATE_NOOP("problem", "The table of holidays cannot be read. Install the program anew.")},
    {"calendar.unknown_year",
     QT_TRANSLATE_NOOP("problem", "The holidays of the year %1 are not known, so its working days cannot be "
                                  "counted. Choose days within the years that the program knows.")},
    {"calendar.last_before_first",
     QT_TRANSLATE_NOOP("problem", "The last day %2 lies before the first day %1. Correct one of them.")},
    {"check.finding_missing",
     QT_TRANSLATE_NOOP("problem", "The text of the finding is missing. Enter it word "
                                  "for word.")},
    {"check.goal_missing",
     QT_TRANSLATE_NOOP("problem", "The goal is missing. Enter the goal of the task or of "
                                  "the unit.")},
    {"check.measures_missing", QT_TRANSLATE_NOOP("problem", "There is no measure. Add at least one.")},
    {"check.deadline_missing", QT_TRANSLATE_NOOP("problem", "The deadline is missing. Enter it as printed.")},
    {"check.implementation_missing", QT_TRANSLATE_NOOP("problem", "Nothing says how the measure was carried "
                                                                  "out. Enter the implementation.")},
    {"check.evidence_missing",
     QT_TRANSLATE_NOOP("problem", "No evidence belongs to the measure. Attach a file, "
                                  "or note paper evidence with the place where it lies.")},
    {"check.order_of_numbers",
     QT_TRANSLATE_NOOP(
         "problem", "The number “%1” stands at place %2. Correct the number or the order of the measures.")},
    {"check.statement_names_other",
     QT_TRANSLATE_NOOP("problem", "The evidence statement names measure %1, but belongs to measure %2. "
                                  "Correct the one that is wrong.")},
    {"check.statement_names_none",
     QT_TRANSLATE_NOOP("problem", "The evidence statement does not say to which measure it belongs. Add that "
                                  "it corresponds to measure %2.")},
    {"check.statement_missing",
     QT_TRANSLATE_NOOP("problem", "The evidence statement (section five) is missing. Enter it.")},
    {"check.goal_completion_missing", QT_TRANSLATE_NOOP("problem", "Nothing says how the goal was reached "
                                                                   "(section four). Enter it.")},
    {"check.window_empty",
     QT_TRANSLATE_NOOP(
         "problem",
         "No dated event in %2; %3 of %4 periods are filled. Enter the missing events with their dates.")},
    {"check.stated_number", QT_TRANSLATE_NOOP("problem", "The text states %1 times, but %2 dated events are "
                                                         "recorded. Correct the text, or enter the events.")},
    {"check.document_number_twice",
     QT_TRANSLATE_NOOP("problem", "The document number “%1” is used twice. "
                                  "Compare both documents with the originals.")},
    {"check.document_after_acceptance",
     QT_TRANSLATE_NOOP("problem", "The document is dated %1, after the day "
                                  "of acceptance. Check both dates.")},
    {"check.document_after_adding", QT_TRANSLATE_NOOP("problem", "The document is dated %1, after the day on "
                                                                 "which it was attached. Check the date.")},
    {"check.document_before_feedback",
     QT_TRANSLATE_NOOP("problem", "The document is dated %1, before the "
                                  "findings were handed over. See whether it still proves the measure.")},
    {"check.same_file_twice",
     QT_TRANSLATE_NOOP("problem", "The file “%1” is attached as %2 too. See whether both places are meant.")},
    {"check.same_file_elsewhere",
     QT_TRANSLATE_NOOP("problem", "%2 of %3 has the file “%1” too, as %4. See whether both are meant.")},
    {"check.photo_undated",
     QT_TRANSLATE_NOOP("problem", "The photo does not say when it was taken. Ask for the "
                                  "original, or note the day.")},
    {"check.accepted_after_deadline", QT_TRANSLATE_NOOP("problem", "Accepted on %1, after the deadline %2. "
                                                                   "Record the reason.")},
    {"check.group_leader",
     QT_TRANSLATE_NOOP("problem", "The acceptance group needs exactly one leader; it has "
                                  "%1. Correct the roles.")},
    {"check.group_incomplete",
     QT_TRANSLATE_NOOP(
         "problem",
         "The name, the unit or the post of a member of the acceptance group is missing. Enter it.")},
    {"check.group_duplicate", QT_TRANSLATE_NOOP("problem", "%1 is in the acceptance group twice. Remove one "
                                                           "entry.")},
    {"check.group_from_unit", QT_TRANSLATE_NOOP("problem", "%1 belongs to the responsible unit %2 and cannot "
                                                           "accept its work. Name somebody else.")},
    {"check.no_expert",
     QT_TRANSLATE_NOOP("problem", "No member of the acceptance group is marked as an expert. "
                                  "Mark one, or add one.")},
    {"check.unsigned",
     QT_TRANSLATE_NOOP("problem", "%1 has not signed. Get the signature before the opinion is "
                                  "issued.")},
    {"check.signed_before_acceptance", QT_TRANSLATE_NOOP("problem", "%1 signed before the day of acceptance. "
                                                                    "Check both dates.")},
    {"check.contact_missing",
     QT_TRANSLATE_NOOP("problem", "The contact person is missing. Enter the name and the telephone number.")},
    {"check.phone_shape", QT_TRANSLATE_NOOP("problem", "“%1” is not a telephone number. Check it.")},
    {"check.titles_missing", QT_TRANSLATE_NOOP("problem", "The title is missing: %1. Enter it without the "
                                                          "title marks.")},
    {"check.other_number",
     QT_TRANSLATE_NOOP("problem", "The text names %1, but this is %2. Correct the number.")},
    {"check.acceptance_date_missing",
     QT_TRANSLATE_NOOP("problem", "The day of acceptance is missing. Enter it.")},
    {"check.conclusion_missing",
     QT_TRANSLATE_NOOP("problem", "The conclusion (section seven) is missing. Enter it.")},
    {"check.conclusion_disagrees",
     QT_TRANSLATE_NOOP("problem",
                       "The conclusion does not agree with the verdict. Correct the one that is wrong.")},
    {"check.follow_up_missing",
     QT_TRANSLATE_NOOP("problem", "The next steps (section six) are missing. Enter "
                                  "them.")},
    {"check.follow_up_not_long_term",
     QT_TRANSLATE_NOOP("problem", "The deadline is followed by long-term work, "
                                  "but the next steps (section six) do not say so. Add it.")},
    {"check.doubled_word", QT_TRANSLATE_NOOP("problem", "“%1” stands twice in one clause. See whether one is "
                                                        "too many.")},
    {"check.mixed_spacing",
     QT_TRANSLATE_NOOP(
         "problem",
         "Some numbers stand with blanks around them and some without. See whether that is meant.")},
    {"check.mixed_brackets", QT_TRANSLATE_NOOP("problem", "Full-width and half-width brackets are mixed. See "
                                                          "whether that is meant.")},
    {"check.mixed_numerals",
     QT_TRANSLATE_NOOP("problem", "Chinese and Arabic numerals are mixed. See whether that is meant.")},
    {"check.full_stop_missing", QT_TRANSLATE_NOOP("problem", "The paragraph ends without a full stop. See "
                                                             "whether it is complete.")},
};

} // namespace

std::span<const Sentence> checkSentences()
{
    return kCheckSentences;
}

} // namespace bihuan
