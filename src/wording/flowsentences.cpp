#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kFlowSentences[] = {
    {"flow.not_open",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” cannot be done while the case is in the state “%2”. Look at the table of "
                       "states which moves are open.")},
    {"flow.reason_missing",
     QT_TRANSLATE_NOOP("problem", "A written reason is needed. Say in a sentence why the case goes back.")},
    {"flow.use_moves",
     QT_TRANSLATE_NOOP("problem",
                       "The state and the cycle are not entered; they change by moves. Use the moves of "
                       "the case.")},
    {"flow.no_undo",
     QT_TRANSLATE_NOOP("problem", "A move cannot be undone. Use one of the ways back, with a reason.")},
    {"flow.history_fixed",
     QT_TRANSLATE_NOOP("problem", "The moves of a case are not rewritten. Leave them as they are.")},
    {"flow.unit", QT_TRANSLATE_NOOP("problem", "The responsible unit is missing. Enter it.")},
    {"flow.finding",
     QT_TRANSLATE_NOOP("problem", "The text of the finding is missing. Enter it word for word.")},
    {"flow.task_number",
     QT_TRANSLATE_NOOP("problem", "The number of the task is missing. Enter it as printed.")},
    {"flow.goal",
     QT_TRANSLATE_NOOP("problem", "The goal is missing. Enter the goal of the task or of the unit.")},
    {"flow.deadline", QT_TRANSLATE_NOOP("problem", "The deadline is missing. Enter it as printed.")},
    {"flow.contact",
     QT_TRANSLATE_NOOP("problem", "The unit has named no contact. Enter name and telephone.")},
    {"flow.measures", QT_TRANSLATE_NOOP("problem", "There is no measure. Add at least one.")},
    {"flow.measure_text", QT_TRANSLATE_NOOP("problem", "Measure %1 has no text. Enter it.")},
    {"flow.progress",
     QT_TRANSLATE_NOOP("problem",
                       "Nothing has been reported yet. Enter what was done for one of the measures.")},
    {"flow.implementation",
     QT_TRANSLATE_NOOP("problem", "Measure %1 has not been reported done. Enter its implementation.")},
    {"flow.supplement",
     QT_TRANSLATE_NOOP("problem", "A supplementary requirement is open: %1. Settle it and say how.")},
    {"flow.goal_completion",
     QT_TRANSLATE_NOOP("problem", "Nothing says that the goal has been reached. Enter the goal completion.")},
    {"flow.signed_by",
     QT_TRANSLATE_NOOP("problem", "Nobody has signed the application. Enter the head of the unit.")},
    {"flow.applied_on", QT_TRANSLATE_NOOP("problem", "The day of the application is missing. Enter it.")},
    {"flow.evidence",
     QT_TRANSLATE_NOOP("problem",
                       "The list of evidence is empty. Attach evidence, or note paper evidence with its "
                       "place.")},
    {"flow.self_check",
     QT_TRANSLATE_NOOP("problem", "The self-check of the unit is missing. Write down what it found.")},
    {"flow.already_read",
     QT_TRANSLATE_NOOP("problem",
                       "%1 has read the application at %2; it cannot be taken back any more. Ask the "
                       "office to return it.")},
    {"flow.nothing_to_read",
     QT_TRANSLATE_NOOP("problem",
                       "There is no application that waits to be read. See in which state the case is.")},
    {"flow.group_size",
     QT_TRANSLATE_NOOP("problem", "The acceptance group has %1 members, %2 are the least. Add members.")},
    {"flow.group_leaders", QT_TRANSLATE_NOOP("problem", "The acceptance group has %1 leaders. Leave one.")},
    {"flow.group_role", QT_TRANSLATE_NOOP("problem", "Nobody in the acceptance group is %1. Name somebody.")},
    {"flow.conclusion", QT_TRANSLATE_NOOP("problem", "The opinion has no conclusion. Enter section 七.")},
    {"flow.accepted_on", QT_TRANSLATE_NOOP("problem", "The day of acceptance is missing. Enter it.")},
    {"flow.site_check",
     QT_TRANSLATE_NOOP("problem",
                       "No site check is recorded, and this flow wants one. Enter day and place of the "
                       "visit.")},
    {"flow.signature", QT_TRANSLATE_NOOP("problem", "%1 has not signed. Obtain the signature.")},
    {"flow.notice", QT_TRANSLATE_NOOP("problem", "There is no public notice. Publish one.")},
    {"flow.notice_place",
     QT_TRANSLATE_NOOP("problem",
                       "Nothing says where the notice is published. Enter newspaper, web address or "
                       "board.")},
    {"flow.notice_short",
     QT_TRANSLATE_NOOP("problem",
                       "The notice lasts %1 working days, %2 are the least. Choose a later last day.")},
    {"flow.notice_short_days",
     QT_TRANSLATE_NOOP("problem", "The notice lasts %1 days, %2 are the least. Choose a later last day.")},
    {"flow.notice_running", QT_TRANSLATE_NOOP("problem", "The notice runs until %1. Wait until it is over.")},
    {"flow.before_end_of_notice",
     QT_TRANSLATE_NOOP("problem", "The day %1 is not after the last day of the notice, %2. Correct it.")},
    {"flow.objection_open",
     QT_TRANSLATE_NOOP("problem", "The objection of %1 has not been answered. Handle and answer it.")},
    {"flow.objection_upheld",
     QT_TRANSLATE_NOOP("problem", "The objection of %1 was upheld. The case has to go back.")},
    {"flow.no_objection",
     QT_TRANSLATE_NOOP("problem", "The notice has no such objection. Enter the objection first.")},
    {"flow.no_notice",
     QT_TRANSLATE_NOOP("problem", "The case has not been published, so nobody can object. Publish the notice "
                                  "first.")},
    {"flow.objection_too_early",
     QT_TRANSLATE_NOOP("problem",
                       "The objection came on %1, before the first day of the notice, %2. Correct the "
                       "day.")},
    {"flow.answered_already",
     QT_TRANSLATE_NOOP("problem", "The objection has been answered; it stays as it is. Enter another one.")},
    {"flow.closed_already", QT_TRANSLATE_NOOP("problem", "The case is closed. Use the look-back instead.")},
    {"flow.not_closed",
     QT_TRANSLATE_NOOP("problem",
                       "The case is not closed; there is nothing to look back at. Close it first.")},
    {"flow.closing_number",
     QT_TRANSLATE_NOOP("problem", "The number of the closing document is missing. Enter it.")},
    {"flow.closed_on", QT_TRANSLATE_NOOP("problem", "The day of closing is missing. Enter it.")},
    {"flow.receipt", QT_TRANSLATE_NOOP("problem", "The receipt of filing is missing. Enter its number.")},
    {"flow.receipt_on", QT_TRANSLATE_NOOP("problem", "The day of the receipt is missing. Enter it.")},
    {"flow.follow_up",
     QT_TRANSLATE_NOOP("problem", "No look-back is planned. Enter the day of the next one.")},
    {"flow.document",
     QT_TRANSLATE_NOOP("problem", "The document “%1” is not among the evidence. Attach it.")},
    {"flow.future_day", QT_TRANSLATE_NOOP("problem", "The day %1 has not come yet. Correct it.")},
    {"flow.days_in_disorder",
     QT_TRANSLATE_NOOP("problem",
                       "The day %1 lies before %2, which has to come first. Correct one of them.")},
    {"flow.supplement_elsewhere",
     QT_TRANSLATE_NOOP("problem",
                       "The measure or the evidence belongs to another case. Choose one of this case.")},
    {"flow.extension_pending",
     QT_TRANSLATE_NOOP("problem",
                       "An extension has been asked for and is not decided. Decide that one first.")},
    {"flow.extension_not_later",
     QT_TRANSLATE_NOOP("problem",
                       "The new deadline “%1” is not later than the one in force, “%2”. Enter a later "
                       "one.")},
    {"flow.decided_already",
     QT_TRANSLATE_NOOP("problem", "The extension has been decided; it stays as it is. Ask for another one.")},
    {"flow.draw_nothing",
     QT_TRANSLATE_NOOP("problem", "There is no closed case to draw from. Choose other days of closing.")},
    {"flow.draw_share",
     QT_TRANSLATE_NOOP("problem", "The share has to lie between 0 and 100 per cent. Correct it.")},
    {"flow.no_template", QT_TRANSLATE_NOOP("problem", "There is no flow template “%1”. See the list.")},
    {"flow.too_late",
     QT_TRANSLATE_NOOP("problem",
                       "The case is on its way to its end and keeps its flow. Choose the flow before the "
                       "application.")},
    {"flow.step_order",
     QT_TRANSLATE_NOOP("problem",
                       "The step “%1” is missing, stands twice, or stands in the wrong place: "
                       "acceptance follows application, approval follows acceptance, closing comes "
                       "after them, filing last. Put the steps in order.")},
    {"flow.bad_json", QT_TRANSLATE_NOOP("problem", "This is no JSON object. Correct the file.")},
    {"flow.missing", QT_TRANSLATE_NOOP("problem", "A %1 is missing here. Enter it.")},
    {"flow.wrong_type", QT_TRANSLATE_NOOP("problem", "A %1 is wanted here, not a %2. Correct it.")},
    {"flow.unknown_field", QT_TRANSLATE_NOOP("problem", "There is no field “%1” here. Known are: %2.")},
    {"flow.out_of_range", QT_TRANSLATE_NOOP("problem", "%1 is not between %2 and %3. Correct it.")},
    {"flow.bad_value", QT_TRANSLATE_NOOP("problem", "“%1” is not allowed here. Write one of: %2.")},
};

} // namespace

std::span<const Sentence> flowSentences()
{
    return kFlowSentences;
}

} // namespace bihuan
