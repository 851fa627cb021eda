#include "wording/recordnames.h"

#include "core/literals.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace bihuan {

namespace {

struct Word
{
    const char *key;
    const char *text;
};

constexpr Word kEntities[] = {
    {"office", QT_TRANSLATE_NOOP("entity", "office")},
    {"inspection", QT_TRANSLATE_NOOP("entity", "inspection")},
    {"finding", QT_TRANSLATE_NOOP("entity", "finding")},
    {"plan", QT_TRANSLATE_NOOP("entity", "plan")},
    {"task", QT_TRANSLATE_NOOP("entity", "task")},
    {"task_finding", QT_TRANSLATE_NOOP("entity", "finding of the task")},
    {"standard_item", QT_TRANSLATE_NOOP("entity", "criterion of acceptance")},
    {"unit", QT_TRANSLATE_NOOP("entity", "unit")},
    {"task_unit_role", QT_TRANSLATE_NOOP("entity", "role of the unit")},
    {"unit_task", QT_TRANSLATE_NOOP("entity", "unit task")},
    {"measure", QT_TRANSLATE_NOOP("entity", "measure")},
    {"requirement", QT_TRANSLATE_NOOP("entity", "duty")},
    {"implementation", QT_TRANSLATE_NOOP("entity", "implementation")},
    {"milestone", QT_TRANSLATE_NOOP("entity", "milestone")},
    {"evidence", QT_TRANSLATE_NOOP("entity", "piece of evidence")},
    {"evidence_file", QT_TRANSLATE_NOOP("entity", "evidence file")},
    {"evidence_mapping", QT_TRANSLATE_NOOP("entity", "evidence of a measure")},
    {"event", QT_TRANSLATE_NOOP("entity", "event")},
    {"person", QT_TRANSLATE_NOOP("entity", "person")},
    {"application", QT_TRANSLATE_NOOP("entity", "application for acceptance")},
    {"review_round", QT_TRANSLATE_NOOP("entity", "review round")},
    {"acceptance_group", QT_TRANSLATE_NOOP("entity", "acceptance group")},
    {"group_member", QT_TRANSLATE_NOOP("entity", "member of the acceptance group")},
    {"opinion", QT_TRANSLATE_NOOP("entity", "opinion")},
    {"notice", QT_TRANSLATE_NOOP("entity", "public notice")},
    {"objection", QT_TRANSLATE_NOOP("entity", "objection")},
    {"closing", QT_TRANSLATE_NOOP("entity", "closing")},
    {"look_back", QT_TRANSLATE_NOOP("entity", "look-back")},
    {"extension", QT_TRANSLATE_NOOP("entity", "extension")},
    {"grade_word", QT_TRANSLATE_NOOP("entity", "grade word")},
    {"progress_call", QT_TRANSLATE_NOOP("entity", "call for progress")},
    {"progress_report", QT_TRANSLATE_NOOP("entity", "progress report")},
    {"hand_set_grade", QT_TRANSLATE_NOOP("entity", "grade set by hand")},
    {"document_template", QT_TRANSLATE_NOOP("entity", "document template")},
};

// A column means the same in most tables; where it does not, "table.column" stands first.
constexpr Word kFields[] = {
    {"office.name", QT_TRANSLATE_NOOP("field", "name of the office")},
    {"inspection.name", QT_TRANSLATE_NOOP("field", "name of the inspection")},
    {"finding.text", QT_TRANSLATE_NOOP("field", "text of the finding")},
    {"finding.number", QT_TRANSLATE_NOOP("field", "number of the finding")},
    {"plan.title", QT_TRANSLATE_NOOP("field", "title of the plan")},
    {"task.number", QT_TRANSLATE_NOOP("field", "task number")},
    {"task.title", QT_TRANSLATE_NOOP("field", "title of the task")},
    {"standard_item.text", QT_TRANSLATE_NOOP("field", "text of the criterion")},
    {"standard_item.measure_number", QT_TRANSLATE_NOOP("field", "measure of the criterion")},
    {"standard_item.evidence_kinds", QT_TRANSLATE_NOOP("field", "evidence wanted")},
    {"unit.name", QT_TRANSLATE_NOOP("field", "name of the unit")},
    {"measure.number", QT_TRANSLATE_NOOP("field", "number of the measure")},
    {"measure.text", QT_TRANSLATE_NOOP("field", "text of the measure")},
    {"requirement.text", QT_TRANSLATE_NOOP("field", "text of the duty")},
    {"implementation.text", QT_TRANSLATE_NOOP("field", "text of the implementation")},
    {"milestone.text", QT_TRANSLATE_NOOP("field", "text of the milestone")},
    {"evidence.title", QT_TRANSLATE_NOOP("field", "title of the evidence")},
    {"evidence.code", QT_TRANSLATE_NOOP("field", "code of the evidence")},
    {"event.held_on", QT_TRANSLATE_NOOP("field", "day of the event")},
    {"review_round.place", QT_TRANSLATE_NOOP("field", "place of the review")},
    {"group_member.role", QT_TRANSLATE_NOOP("field", "role in the group")},
    {"opinion.status", QT_TRANSLATE_NOOP("field", "status of the opinion")},
    {"progress_report.text", QT_TRANSLATE_NOOP("field", "progress made")},
    {"progress_report.status", QT_TRANSLATE_NOOP("field", "status of the report")},
    {"word", QT_TRANSLATE_NOOP("field", "word for the grade")},
    {"grade", QT_TRANSLATE_NOOP("field", "grade")},
    {"rhythm", QT_TRANSLATE_NOOP("field", "how often progress is called")},
    {"due_day", QT_TRANSLATE_NOOP("field", "day by which to report")},
    {"due_next_month", QT_TRANSLATE_NOOP("field", "due in the month after the period")},
    {"first_period", QT_TRANSLATE_NOOP("field", "first period called")},
    {"grade_word", QT_TRANSLATE_NOOP("field", "grade as reported")},
    {"problems", QT_TRANSLATE_NOOP("field", "problems met")},
    {"next_steps", QT_TRANSLATE_NOOP("field", "next steps of the work")},
    {"reported_at", QT_TRANSLATE_NOOP("field", "time of the report")},
    {"reported_by", QT_TRANSLATE_NOOP("field", "reported by")},
    {"decided_at", QT_TRANSLATE_NOOP("field", "time of taking in or returning")},
    {"return_reason", QT_TRANSLATE_NOOP("field", "reason for returning")},
    {"notice.place", QT_TRANSLATE_NOOP("field", "where the notice is published")},
    {"look_back.finding", QT_TRANSLATE_NOOP("field", "what was found")},
    {"extension.kind", QT_TRANSLATE_NOOP("field", "kind of extension")},
    {"first_day", QT_TRANSLATE_NOOP("field", "first day")},
    {"last_day", QT_TRANSLATE_NOOP("field", "last day (counted)")},
    {"stated_length", QT_TRANSLATE_NOOP("field", "stated length")},
    {"working_days", QT_TRANSLATE_NOOP("field", "working days")},
    {"desk", QT_TRANSLATE_NOOP("field", "receiving desk")},
    {"address", QT_TRANSLATE_NOOP("field", "postal address")},
    {"postcode", QT_TRANSLATE_NOOP("field", "postal code")},
    {"email", QT_TRANSLATE_NOOP("field", "e-mail")},
    {"notice_id", QT_TRANSLATE_NOOP("field", "public notice")},
    {"received_on", QT_TRANSLATE_NOOP("field", "day of receipt")},
    {"sender", QT_TRANSLATE_NOOP("field", "who objects")},
    {"content", QT_TRANSLATE_NOOP("field", "what is objected to")},
    {"handling", QT_TRANSLATE_NOOP("field", "how it was handled")},
    {"upheld", QT_TRANSLATE_NOOP("field", "objection upheld")},
    {"answered_on", QT_TRANSLATE_NOOP("field", "day of the answer")},
    {"decided_on", QT_TRANSLATE_NOOP("field", "day of the decision")},
    {"decided_by", QT_TRANSLATE_NOOP("field", "decided by")},
    {"closed_on", QT_TRANSLATE_NOOP("field", "day of closing")},
    {"filed_to", QT_TRANSLATE_NOOP("field", "filed with")},
    {"filed_on", QT_TRANSLATE_NOOP("field", "day of filing")},
    {"receipt", QT_TRANSLATE_NOOP("field", "filing receipt")},
    {"receipt_on", QT_TRANSLATE_NOOP("field", "day of the receipt")},
    {"people", QT_TRANSLATE_NOOP("field", "who looked back")},
    {"relapse", QT_TRANSLATE_NOOP("field", "relapsed")},
    {"follow_up_on", QT_TRANSLATE_NOOP("field", "day of the follow-up")},
    {"old_deadline", QT_TRANSLATE_NOOP("field", "old deadline")},
    {"new_deadline", QT_TRANSLATE_NOOP("field", "new deadline")},
    {"reason", QT_TRANSLATE_NOOP("field", "reason given")},
    {"stage_goal", QT_TRANSLATE_NOOP("field", "stage goal")},
    {"review_on", QT_TRANSLATE_NOOP("field", "day of the next review")},
    {"asked_on", QT_TRANSLATE_NOOP("field", "day of the request")},
    {"decision", QT_TRANSLATE_NOOP("field", "decision taken")},
    {"name", QT_TRANSLATE_NOOP("field", "name")},
    {"self_reference", QT_TRANSLATE_NOOP("field", "how the office speaks of itself")},
    {"addressee", QT_TRANSLATE_NOOP("field", "addressee")},
    {"level", QT_TRANSLATE_NOOP("field", "level")},
    {"kind", QT_TRANSLATE_NOOP("field", "kind")},
    {"round", QT_TRANSLATE_NOOP("field", "round")},
    {"batch", QT_TRANSLATE_NOOP("field", "batch")},
    {"team", QT_TRANSLATE_NOOP("field", "inspection team")},
    {"on_site_from", QT_TRANSLATE_NOOP("field", "on site from")},
    {"on_site_to", QT_TRANSLATE_NOOP("field", "on site until")},
    {"feedback_on", QT_TRANSLATE_NOOP("field", "day of the feedback")},
    {"inspection_id", QT_TRANSLATE_NOOP("field", "inspection")},
    {"number", QT_TRANSLATE_NOOP("field", "number")},
    {"text", QT_TRANSLATE_NOOP("field", "text")},
    {"category", QT_TRANSLATE_NOOP("field", "category")},
    {"place", QT_TRANSLATE_NOOP("field", "place")},
    {"office_id", QT_TRANSLATE_NOOP("field", "office")},
    {"title", QT_TRANSLATE_NOOP("field", "title")},
    {"short_title", QT_TRANSLATE_NOOP("field", "short title")},
    {"issuing_body", QT_TRANSLATE_NOOP("field", "issuing body")},
    {"document_number", QT_TRANSLATE_NOOP("field", "document number")},
    {"issued_on", QT_TRANSLATE_NOOP("field", "day of issue")},
    {"standard_title", QT_TRANSLATE_NOOP("field", "title of the acceptance standard")},
    {"method_title", QT_TRANSLATE_NOOP("field", "title of the acceptance method")},
    {"plan_id", QT_TRANSLATE_NOOP("field", "plan")},
    {"sort_key", QT_TRANSLATE_NOOP("field", "order of the task")},
    {"goal", QT_TRANSLATE_NOOP("field", "goal")},
    {"deadline_text", QT_TRANSLATE_NOOP("field", "deadline")},
    {"deadline_kind", QT_TRANSLATE_NOOP("field", "kind of deadline")},
    {"deadline_on", QT_TRANSLATE_NOOP("field", "last day of the deadline")},
    {"deadline_then_long_term", QT_TRANSLATE_NOOP("field", "long-term after the deadline")},
    {"task_id", QT_TRANSLATE_NOOP("field", "task")},
    {"finding_id", QT_TRANSLATE_NOOP("field", "finding")},
    {"ordinal", QT_TRANSLATE_NOOP("field", "place in the order")},
    {"short_name", QT_TRANSLATE_NOOP("field", "short name")},
    {"unit_id", QT_TRANSLATE_NOOP("field", "responsible unit")},
    {"role", QT_TRANSLATE_NOOP("field", "role")},
    {"responsible_leader", QT_TRANSLATE_NOOP("field", "responsible leader")},
    {"responsible_person", QT_TRANSLATE_NOOP("field", "responsible person")},
    {"contact", QT_TRANSLATE_NOOP("field", "contact")},
    {"state", QT_TRANSLATE_NOOP("field", "state")},
    {"scope", QT_TRANSLATE_NOOP("field", "scope")},
    {"cycle", QT_TRANSLATE_NOOP("field", "cycle")},
    {"long_term", QT_TRANSLATE_NOOP("field", "long-term work")},
    {"goal_completion", QT_TRANSLATE_NOOP("field", "completion of the goal")},
    {"follow_up", QT_TRANSLATE_NOOP("field", "next steps")},
    {"example", QT_TRANSLATE_NOOP("field", "example mark")},
    {"unit_task_id", QT_TRANSLATE_NOOP("field", "unit task")},
    {"due_on", QT_TRANSLATE_NOOP("field", "due day")},
    {"evidence_statement", QT_TRANSLATE_NOOP("field", "evidence statement")},
    {"measure_id", QT_TRANSLATE_NOOP("field", "measure")},
    {"period", QT_TRANSLATE_NOOP("field", "period")},
    {"count", QT_TRANSLATE_NOOP("field", "number of times")},
    {"who", QT_TRANSLATE_NOOP("field", "who")},
    {"from_on", QT_TRANSLATE_NOOP("field", "first day")},
    {"to_on", QT_TRANSLATE_NOOP("field", "last day")},
    {"strict", QT_TRANSLATE_NOOP("field", "strict duty")},
    {"target", QT_TRANSLATE_NOOP("field", "target")},
    {"reached_on", QT_TRANSLATE_NOOP("field", "day on which it was reached")},
    {"code", QT_TRANSLATE_NOOP("field", "code")},
    {"issuer", QT_TRANSLATE_NOOP("field", "issuer")},
    {"document_on", QT_TRANSLATE_NOOP("field", "date of the document")},
    {"pages", QT_TRANSLATE_NOOP("field", "pages")},
    {"status", QT_TRANSLATE_NOOP("field", "status")},
    {"note", QT_TRANSLATE_NOOP("field", "note")},
    {"evidence_id", QT_TRANSLATE_NOOP("field", "evidence")},
    {"sha256", QT_TRANSLATE_NOOP("field", "content")},
    {"original_name", QT_TRANSLATE_NOOP("field", "file name")},
    {"size", QT_TRANSLATE_NOOP("field", "size")},
    {"added_at", QT_TRANSLATE_NOOP("field", "time of attaching")},
    {"added_by", QT_TRANSLATE_NOOP("field", "attached by")},
    {"photo_taken_at", QT_TRANSLATE_NOOP("field", "time of the photo")},
    {"page_range", QT_TRANSLATE_NOOP("field", "page range")},
    {"proves", QT_TRANSLATE_NOOP("field", "what it proves")},
    {"sufficiency", QT_TRANSLATE_NOOP("field", "sufficiency")},
    {"held_on", QT_TRANSLATE_NOOP("field", "day")},
    {"body", QT_TRANSLATE_NOOP("field", "body")},
    {"subject", QT_TRANSLATE_NOOP("field", "subject")},
    {"unit", QT_TRANSLATE_NOOP("field", "unit")},
    {"post", QT_TRANSLATE_NOOP("field", "post")},
    {"rank", QT_TRANSLATE_NOOP("field", "rank")},
    {"phone", QT_TRANSLATE_NOOP("field", "telephone number")},
    {"applied_on", QT_TRANSLATE_NOOP("field", "day of application")},
    {"signed_by", QT_TRANSLATE_NOOP("field", "signed by")},
    {"self_check", QT_TRANSLATE_NOOP("field", "self-check")},
    {"application_id", QT_TRANSLATE_NOOP("field", "application")},
    {"method", QT_TRANSLATE_NOOP("field", "method")},
    {"result", QT_TRANSLATE_NOOP("field", "result")},
    {"requirements", QT_TRANSLATE_NOOP("field", "what has to be supplied")},
    {"formed_on", QT_TRANSLATE_NOOP("field", "day on which the group was formed")},
    {"appointing_document", QT_TRANSLATE_NOOP("field", "appointing document")},
    {"group_id", QT_TRANSLATE_NOOP("field", "acceptance group")},
    {"person_id", QT_TRANSLATE_NOOP("field", "person")},
    {"signed_name", QT_TRANSLATE_NOOP("field", "signature")},
    {"signed_on", QT_TRANSLATE_NOOP("field", "day of signing")},
    {"expert", QT_TRANSLATE_NOOP("field", "expert")},
    {"edition", QT_TRANSLATE_NOOP("field", "edition")},
    {"accepted_on", QT_TRANSLATE_NOOP("field", "day of acceptance")},
    {"verdict", QT_TRANSLATE_NOOP("field", "verdict")},
    {"conclusion", QT_TRANSLATE_NOOP("field", "conclusion")},
    {"contact_name", QT_TRANSLATE_NOOP("field", "contact person")},
    {"contact_phone", QT_TRANSLATE_NOOP("field", "telephone of the contact person")},
    {"title_breaks", QT_TRANSLATE_NOOP("field", "line breaks of the title")},
    {"snapshot", QT_TRANSLATE_NOOP("field", "frozen content")},
    {"snapshot_sha256", QT_TRANSLATE_NOOP("field", "hash of the frozen content")},
};

constexpr Word kActions[] = {
    {"create", QT_TRANSLATE_NOOP("action", "made a unit task")},
    {"edit", QT_TRANSLATE_NOOP("action", "edited")},
    {"set_many", QT_TRANSLATE_NOOP("action", "set in many")},
    {"add", QT_TRANSLATE_NOOP("action", "added")},
    {"remove", QT_TRANSLATE_NOOP("action", "removed")},
    {"attach", QT_TRANSLATE_NOOP("action", "attached files")},
    {"map", QT_TRANSLATE_NOOP("action", "mapped evidence to a measure")},
    {"unmap", QT_TRANSLATE_NOOP("action", "took evidence off a measure")},
    {"reuse", QT_TRANSLATE_NOOP("action", "reused evidence of another unit task")},
    {"draft_statements", QT_TRANSLATE_NOOP("action", "took over drafts of section 5")},
    {"import", QT_TRANSLATE_NOOP("action", "imported a package")},
    {"remove_example", QT_TRANSLATE_NOOP("action", "removed the example")},
    {"report_progress", QT_TRANSLATE_NOOP("action", "entered progress")},
    {"submit_progress", QT_TRANSLATE_NOOP("action", "submitted progress")},
    {"take_in_progress", QT_TRANSLATE_NOOP("action", "took progress in")},
    {"return_progress", QT_TRANSLATE_NOOP("action", "returned progress")},
    {"set_progress_call", QT_TRANSLATE_NOOP("action", "set the call for progress")},
    {"set_grade_words", QT_TRANSLATE_NOOP("action", "changed the words for grades")},
    {"set_grade", QT_TRANSLATE_NOOP("action", "set a grade by hand")},
    {"clear_grade", QT_TRANSLATE_NOOP("action", "cleared a grade set by hand")},
    {"undo", QT_TRANSLATE_NOOP("action", "undid a step")},
};

template <size_t N>
QString lookUp(const Word (&words)[N], const char *context, const QString &key)
{
    const auto found =
        std::ranges::find_if(words, [&](const Word &word) { return key == QLatin1StringView(word.key); });
    return found == std::end(words) ? QString() : QCoreApplication::translate(context, found->text);
}

} // namespace

QString entityName(const QString &table)
{
    const auto word = lookUp(kEntities, "entity", table);
    return word.isEmpty() ? table : word;
}

QString fieldName(const QString &table, const QString &column)
{
    auto word = lookUp(kFields, "field", table + u'.' + column);
    if (word.isEmpty())
        word = lookUp(kFields, "field", column);
    return word.isEmpty() ? column : word;
}

QString actionName(const QString &action)
{
    const auto word = lookUp(kActions, "action", action);
    return word.isEmpty() ? action : word;
}

} // namespace bihuan
