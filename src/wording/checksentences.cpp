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
    {"check.unit_missing", QT_TRANSLATE_NOOP("problem", "The responsible unit is missing. Enter its name.")},
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
    {"check.goal_differs",
     QT_TRANSLATE_NOOP("problem", "The goal quoted in section four is not the goal in force. Quote it word "
                                  "for word, or leave the quotation out.")},
    {"check.window_empty",
     QT_TRANSLATE_NOOP(
         "problem",
         "No dated event in %2; %3 of %4 periods are filled. Enter the missing events with their dates.")},
    {"check.window_empty_since",
     QT_TRANSLATE_NOOP("problem", "Between the deadline and the acceptance, no dated event in %2. Enter the "
                                  "events, or say why the duty did not fall due.")},
    {"check.stated_number_of_body",
     QT_TRANSLATE_NOOP("problem", "The text states %1 times for %3, but %2 dated events are recorded. "
                                  "Correct the text, or enter the events.")},
    {"check.stated_number", QT_TRANSLATE_NOOP("problem", "The text states %1 times, but %2 dated events are "
                                                         "recorded. Correct the text, or enter the events.")},
    {"check.document_number_twice",
     QT_TRANSLATE_NOOP("problem", "The document number “%1” also stands on the evidence %2. "
                                  "Compare both documents with the originals.")},
    {"check.document_number_elsewhere",
     QT_TRANSLATE_NOOP("problem", "The document number “%1” also stands on “%2” of %3 · %4, another paper. "
                                  "Compare both with the originals.")},
    {"check.older_than_superior",
     QT_TRANSLATE_NOOP(
         "problem",
         "The document is dated %1, before “%2” of %3, which it says it carries out. Check both dates.")},
    {"check.document_before_plan",
     QT_TRANSLATE_NOOP("problem", "The document is dated %1, before the plan was issued on %2. See whether "
                                  "it still proves the measure.")},
    {"check.work_before_feedback",
     QT_TRANSLATE_NOOP("problem", "The text dates work to %1, before the findings were handed over on %2. "
                                  "See whether it answers the finding.")},
    {"check.work_before_plan",
     QT_TRANSLATE_NOOP(
         "problem",
         "The text dates work to %1, before the plan was issued on %2. See whether it answers the finding.")},
    {"check.days_differ",
     QT_TRANSLATE_NOOP("problem",
                       "One occurrence is dated %1 here and %2 elsewhere. See which day is right.")},
    {"check.paper_before_event",
     QT_TRANSLATE_NOOP(
         "problem",
         "The paper %1 of %2 is older than the event of %3 that it records. See which day is right.")},
    {"check.days_in_texts_differ",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” is dated %2 in the implementation and %3 here. See which day is right.")},
    {"check.repeats_measure",
     QT_TRANSLATE_NOOP(
         "problem",
         "The implementation nearly repeats the words of the measure. Say what was done, when and by whom.")},
    {"check.same_text_elsewhere",
     QT_TRANSLATE_NOOP("problem",
                       "The implementation is nearly the same as that of %1 · %2. Say what this unit did.")},
    {"check.order_of_days",
     QT_TRANSLATE_NOOP("problem",
                       "The day %1 lies before %3, the day that comes first (%2). Correct one of them.")},
    {"check.ended_before_begun",
     QT_TRANSLATE_NOOP("problem", "The work ends on %1, before it begins on %2. Correct one of the days.")},
    {"check.claimed_before_begun",
     QT_TRANSLATE_NOOP("problem", "Completion was claimed on %1, but the work is recorded as begun on %2. "
                                  "Correct the days, or start the application anew.")},
    {"check.document_after_acceptance",
     QT_TRANSLATE_NOOP("problem", "The document is dated %1, after the day "
                                  "of acceptance. Check both dates.")},
    {"check.document_after_adding", QT_TRANSLATE_NOOP("problem", "The document is dated %1, after the day on "
                                                                 "which it was attached. Check the date.")},
    {"check.document_before_feedback",
     QT_TRANSLATE_NOOP("problem", "The document is dated %1, before the findings were handed over on %2. See "
                                  "whether it still proves the measure.")},
    {"check.same_file_twice",
     QT_TRANSLATE_NOOP("problem", "The file “%1” is attached as %2 too. See whether both places are meant.")},
    {"check.same_file_elsewhere",
     QT_TRANSLATE_NOOP("problem",
                       "The file “%1” is also evidence %4 of %2 · %3. See whether both places are meant.")},
    {"check.photo_before_finding",
     QT_TRANSLATE_NOOP("problem", "The photo “%1” was taken on %2, before the findings were handed over on "
                                  "%3, but is to show the state afterwards. Ask for the original.")},
    {"check.photo_undated",
     QT_TRANSLATE_NOOP("problem", "The photo “%1” does not say when it was taken. Ask for the original, or "
                                  "note the day.")},
    {"check.accepted_after_deadline", QT_TRANSLATE_NOOP("problem", "Accepted on %1, after the deadline %2. "
                                                                   "Record the reason.")},
    {"check.group_leader",
     QT_TRANSLATE_NOOP("problem", "The acceptance group needs exactly one leader; it has "
                                  "%1. Correct the roles.")},
    {"check.group_too_small",
     QT_TRANSLATE_NOOP("problem",
                       "The acceptance group has %1 members; at least %2 are wanted. Add members.")},
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
    {"check.signature_typed",
     QT_TRANSLATE_NOOP("problem",
                       "The name of %1 is typed, but no signature is recorded. Let the member sign, "
                       "or record the signature on paper.")},
    {"check.signature_outdated",
     QT_TRANSLATE_NOOP("problem", "What %1 signed has been changed since. Let the member sign anew.")},
    {"check.reason_wanted",
     QT_TRANSLATE_NOOP("problem", "Check %1 warns here. Mend it, or let it pass with a written reason.")},
    {"check.signed_before_acceptance", QT_TRANSLATE_NOOP("problem", "%1 signed before the day of acceptance. "
                                                                    "Check both dates.")},
    {"check.contact_missing",
     QT_TRANSLATE_NOOP("problem", "The contact person is missing. Enter the name and the telephone number.")},
    {"check.phone_shape", QT_TRANSLATE_NOOP("problem", "“%1” is not a telephone number. Check it.")},
    {"check.mobile_in_text",
     QT_TRANSLATE_NOOP("problem",
                       "The mobile number %1 stands in a text that may be published. Take it out.")},
    {"check.title_differs",
     QT_TRANSLATE_NOOP("problem", "The text names “%1”; the title is “%2”. Correct the one that is wrong.")},
    {"check.document_number_missing",
     QT_TRANSLATE_NOOP("problem",
                       "The opinion bears no document number. Enter it, or say why there is none.")},
    {"check.other_unit",
     QT_TRANSLATE_NOOP(
         "problem", "The text names %1, but this is the share of %2. See whether it was copied from there.")},
    {"check.unit_not_named",
     QT_TRANSLATE_NOOP("problem", "The text does not name the unit %1. Name it as in the title.")},
    {"check.other_day", QT_TRANSLATE_NOOP("problem", "The text dates the acceptance to %1, but the day of "
                                                     "acceptance is %2. Correct the one that is wrong.")},
    {"check.titles_missing",
     QT_TRANSLATE_NOOP("problem", "The title is missing. Enter it without the title marks.")},
    {"check.other_number",
     QT_TRANSLATE_NOOP("problem", "The text names %1, but this is %2. Correct the number.")},
    {"check.notice_uncounted",
     QT_TRANSLATE_NOOP("problem", "The holidays of %1 or %2 are not known, so the length of the notice "
                                  "cannot be counted. Bring the table of holidays up to date.")},
    {"check.notice_short_of_working_days",
     QT_TRANSLATE_NOOP("problem", "The notice lasts %1 working days; at least %2 are wanted. Extend it.")},
    {"check.notice_short_of_days",
     QT_TRANSLATE_NOOP("problem", "The notice lasts %1 days; at least %2 are wanted. Extend it.")},
    {"check.notice_length_differs",
     QT_TRANSLATE_NOOP("problem",
                       "The notice says “%1”, but its days come to %2. Correct the words or the days.")},
    {"check.notice_missing",
     QT_TRANSLATE_NOOP("problem", "There has been no public notice. Publish it before closing.")},
    {"check.notice_running", QT_TRANSLATE_NOOP("problem", "The notice runs until %1. Close after that day.")},
    {"check.objection_open",
     QT_TRANSLATE_NOOP("problem",
                       "The objection of %1 has not been answered. Answer it and record the day.")},
    {"check.site_check_missing",
     QT_TRANSLATE_NOOP("problem", "No visit to the site is recorded. Record it as a review round.")},
    {"check.round_not_passed",
     QT_TRANSLATE_NOOP("problem", "The last review round, of %1, was not passed, but the conclusion says it "
                                  "is done. Record the round that passed, or correct the conclusion.")},
    {"check.partly_done",
     QT_TRANSLATE_NOOP("problem", "The implementation says “%1”, but the conclusion says it is done. Correct "
                                  "one of them, or say why it counts as done.")},
    {"check.fewer_done_than_listed",
     QT_TRANSLATE_NOOP("problem", "%1 %3 are listed and %2 done, but the conclusion says it is done. Correct "
                                  "the figures or the conclusion.")},
    {"check.proof_insufficient",
     QT_TRANSLATE_NOOP("problem", "The evidence %1 is marked as insufficient for the measure, but the "
                                  "conclusion says it is done. Add evidence, or say why it is enough.")},
    {"check.milestone_open",
     QT_TRANSLATE_NOOP("problem", "The milestone due on %1 was not reached, but the conclusion says it is "
                                  "done. Enter the day, or say why it does not matter.")},
    {"check.follow_up_undated",
     QT_TRANSLATE_NOOP(
         "problem",
         "The work goes on after closing, but no day for the follow-up is set. Plan a look-back.")},
    {"check.penalty_missing",
     QT_TRANSLATE_NOOP("problem", "The finding names a breach (“%1”), but no paper shows how it was dealt "
                                  "with. Add the papers, or say why there are none.")},
    {"check.similar_missing",
     QT_TRANSLATE_NOOP(
         "problem",
         "Nothing says that similar problems were looked for (举一反三). Add it to section four.")},
    {"check.whole_task_claimed",
     QT_TRANSLATE_NOOP("problem", "The conclusion speaks of the whole task, but %1 (of %2 units) has not "
                                  "closed its share. Name the share of this unit only.")},
    {"check.papers_late",
     QT_TRANSLATE_NOOP(
         "problem",
         "Completion was reported on %1, %2 days ago, and no application has come. Ask for the papers.")},
    {"check.report_missing",
     QT_TRANSLATE_NOOP("problem", "The progress report for %1, due on %2, is missing. Ask for it.")},
    {"check.report_late",
     QT_TRANSLATE_NOOP("problem", "The progress report for %1 came on %2, after %3. See why.")},
    {"check.report_repeated",
     QT_TRANSLATE_NOOP("problem",
                       "The progress report for %1 repeats that for %2. Ask what was done since.")},
    {"check.nothing_frozen",
     QT_TRANSLATE_NOOP("problem",
                       "The opinion is final, but its content was not kept. Issue a new edition.")},
    {"check.frozen_content_damaged",
     QT_TRANSLATE_NOOP("problem", "What was kept of the final opinion is not what was signed. Restore a "
                                  "backup, and ask who changed it.")},
    {"check.changed_after_final",
     QT_TRANSLATE_NOOP("problem", "Something was changed after edition %1 became final. Issue a new edition, "
                                  "or take the change back.")},
    {"check.run_damaged",
     QT_TRANSLATE_NOOP(
         "problem",
         "What was kept of this run is not what was stored. Restore a backup, and ask who changed it.")},
    {"check.block_cannot_pass",
     QT_TRANSLATE_NOOP("problem",
                       "Check %1 stands against the step and cannot be let pass. Mend what it found.")},
    {"check.reason_missing", QT_TRANSLATE_NOOP("problem", "The reason is missing. Say why this may pass.")},
    {"check.no_such_finding",
     QT_TRANSLATE_NOOP("problem", "Check %1 does not find this any more. Run the checks again.")},
    {"check.passed_already",
     QT_TRANSLATE_NOOP("problem", "This was let pass already: %1. Take that back first.")},
    {"check.several_findings",
     QT_TRANSLATE_NOOP("problem", "Check %1 found %2 things. Say which one with its place.")},
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
    {"check.wide_figures",
     QT_TRANSLATE_NOOP("problem",
                       "Full-width figures or letters stand in the text (“%1”). See whether that is meant.")},
    {"check.half_width_marks",
     QT_TRANSLATE_NOOP(
         "problem", "Half-width marks stand between Chinese characters (“%1”). See whether that is meant.")},
    {"check.name_differs",
     QT_TRANSLATE_NOOP("problem", "“%1” stands here, “%2” elsewhere. See which one is right.")},
    {"check.imperative",
     QT_TRANSLATE_NOOP(
         "problem",
         "“%1” is the voice of the plan; section two tells what the unit does. See whether that is meant.")},
    {"check.full_stop_missing", QT_TRANSLATE_NOOP("problem", "The paragraph ends without a full stop. See "
                                                             "whether it is complete.")},
};

} // namespace

std::span<const Sentence> checkSentences()
{
    return kCheckSentences;
}

} // namespace bihuan
