#pragma once

#include "core/audit.h"
#include "core/casefile.h"
#include "core/checkrecords.h"
#include "core/documentnumber.h"
#include "core/user.h"
#include "core/workyear.h"

#include <tuple>

namespace bihuan {

/// One column of a table and the member of the record that it holds.
template <typename Access>
struct Column
{
    QLatin1StringView name;
    Access access;
};
template <typename Access>
Column(QLatin1StringView, Access) -> Column<Access>;

/// The member of a member, for a record that keeps some of its columns together.
template <auto Whole, auto Part>
struct Within
{
    constexpr auto &operator()(auto &record) const { return (record.*Whole).*Part; }
};

/// Which table holds records of type R, and which column holds which member.
///
/// The one list of columns per record: statements, readers, the audit log and undo are all made from it
/// (docs/decisions/002). `id` and `version` are columns of every table and not listed.
template <typename R>
struct Mapping;

template <>
struct Mapping<Office>
{
    static constexpr auto table = "office"_L1;
    static constexpr auto columns = std::tuple{
        Column{"name"_L1, &Office::name},
        Column{"self_reference"_L1, &Office::selfReference},
        Column{"addressee"_L1, &Office::addressee},
    };
};

template <>
struct Mapping<Inspection>
{
    static constexpr auto table = "inspection"_L1;
    static constexpr auto columns = std::tuple{
        Column{"name"_L1, &Inspection::name},
        Column{"level"_L1, &Inspection::level},
        Column{"kind"_L1, &Inspection::kind},
        Column{"round"_L1, &Inspection::round},
        Column{"batch"_L1, &Inspection::batch},
        Column{"team"_L1, &Inspection::team},
        Column{"on_site_from"_L1, &Inspection::onSiteFrom},
        Column{"on_site_to"_L1, &Inspection::onSiteTo},
        Column{"feedback_on"_L1, &Inspection::feedbackOn},
    };
};

template <>
struct Mapping<Finding>
{
    static constexpr auto table = "finding"_L1;
    static constexpr auto columns = std::tuple{
        Column{"inspection_id"_L1, &Finding::inspectionId},
        Column{"number"_L1, &Finding::number},
        Column{"text"_L1, &Finding::text},
        Column{"category"_L1, &Finding::category},
        Column{"place"_L1, &Finding::place},
    };
};

template <>
struct Mapping<Plan>
{
    static constexpr auto table = "plan"_L1;
    static constexpr auto columns = std::tuple{
        Column{"office_id"_L1, &Plan::officeId},
        Column{"inspection_id"_L1, &Plan::inspectionId},
        Column{"title"_L1, &Plan::title},
        Column{"short_title"_L1, &Plan::shortTitle},
        Column{"level"_L1, &Plan::level},
        Column{"issuing_body"_L1, &Plan::issuingBody},
        Column{"document_number"_L1, &Plan::documentNumber},
        Column{"issued_on"_L1, &Plan::issuedOn},
        Column{"standard_title"_L1, &Plan::standardTitle},
        Column{"method_title"_L1, &Plan::methodTitle},
    };
};

template <>
struct Mapping<Task>
{
    static constexpr auto table = "task"_L1;
    static constexpr auto columns = std::tuple{
        Column{"plan_id"_L1, &Task::planId},
        Column{"number"_L1, &Task::number},
        Column{"sort_key"_L1, &Task::sortKey},
        Column{"title"_L1, &Task::title},
        Column{"goal"_L1, &Task::goal},
        Column{"deadline_text"_L1, Within<&Task::deadline, &Deadline::text>{}},
        Column{"deadline_kind"_L1, Within<&Task::deadline, &Deadline::kind>{}},
        Column{"deadline_on"_L1, Within<&Task::deadline, &Deadline::on>{}},
        Column{"deadline_then_long_term"_L1, Within<&Task::deadline, &Deadline::thenLongTerm>{}},
        Column{"kind"_L1, &Task::kind},
    };
};

template <>
struct Mapping<TaskFinding>
{
    static constexpr auto table = "task_finding"_L1;
    static constexpr auto columns = std::tuple{
        Column{"task_id"_L1, &TaskFinding::taskId},
        Column{"finding_id"_L1, &TaskFinding::findingId},
        Column{"ordinal"_L1, &TaskFinding::ordinal},
    };
};

template <>
struct Mapping<StandardItem>
{
    static constexpr auto table = "standard_item"_L1;
    static constexpr auto columns = std::tuple{
        Column{"task_id"_L1, &StandardItem::taskId},
        Column{"ordinal"_L1, &StandardItem::ordinal},
        Column{"measure_number"_L1, &StandardItem::measureNumber},
        Column{"text"_L1, &StandardItem::text},
        Column{"evidence_kinds"_L1, &StandardItem::evidenceKinds},
    };
};

template <>
struct Mapping<Unit>
{
    static constexpr auto table = "unit"_L1;
    static constexpr auto columns = std::tuple{
        Column{"name"_L1, &Unit::name},
        Column{"short_name"_L1, &Unit::shortName},
        Column{"kind"_L1, &Unit::kind},
    };
};

template <>
struct Mapping<TaskUnitRole>
{
    static constexpr auto table = "task_unit_role"_L1;
    static constexpr auto columns = std::tuple{
        Column{"task_id"_L1, &TaskUnitRole::taskId},
        Column{"unit_id"_L1, &TaskUnitRole::unitId},
        Column{"role"_L1, &TaskUnitRole::role},
        Column{"responsible_leader"_L1, &TaskUnitRole::responsibleLeader},
        Column{"responsible_person"_L1, &TaskUnitRole::responsiblePerson},
        Column{"contact"_L1, &TaskUnitRole::contact},
    };
};

template <>
struct Mapping<UnitTask>
{
    static constexpr auto table = "unit_task"_L1;
    static constexpr auto columns = std::tuple{
        Column{"task_id"_L1, &UnitTask::taskId},
        Column{"unit_id"_L1, &UnitTask::unitId},
        Column{"state"_L1, &UnitTask::state},
        Column{"goal"_L1, &UnitTask::goal},
        Column{"deadline_text"_L1, &UnitTask::deadlineText},
        Column{"scope"_L1, &UnitTask::scope},
        Column{"cycle"_L1, &UnitTask::cycle},
        Column{"long_term"_L1, &UnitTask::longTerm},
        Column{"goal_completion"_L1, &UnitTask::goalCompletion},
        Column{"follow_up"_L1, &UnitTask::followUp},
        Column{"example"_L1, &UnitTask::example},
    };
};

template <>
struct Mapping<Measure>
{
    static constexpr auto table = "measure"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Measure::unitTaskId},
        Column{"ordinal"_L1, &Measure::ordinal},
        Column{"number"_L1, &Measure::number},
        Column{"text"_L1, &Measure::text},
        Column{"due_on"_L1, &Measure::dueOn},
        Column{"evidence_statement"_L1, &Measure::evidenceStatement},
    };
};

template <>
struct Mapping<Requirement>
{
    static constexpr auto table = "requirement"_L1;
    static constexpr auto columns = std::tuple{
        Column{"measure_id"_L1, &Requirement::measureId},
        Column{"ordinal"_L1, &Requirement::ordinal},
        Column{"kind"_L1, &Requirement::kind},
        Column{"period"_L1, &Requirement::period},
        Column{"count"_L1, &Requirement::count},
        Column{"who"_L1, &Requirement::who},
        Column{"from_on"_L1, &Requirement::fromOn},
        Column{"to_on"_L1, &Requirement::toOn},
        Column{"strict"_L1, &Requirement::strict},
        Column{"text"_L1, &Requirement::text},
    };
};

template <>
struct Mapping<Implementation>
{
    static constexpr auto table = "implementation"_L1;
    static constexpr auto columns = std::tuple{
        Column{"measure_id"_L1, &Implementation::measureId},
        Column{"text"_L1, &Implementation::text},
        Column{"from_on"_L1, &Implementation::fromOn},
        Column{"to_on"_L1, &Implementation::toOn},
    };
};

template <>
struct Mapping<Milestone>
{
    static constexpr auto table = "milestone"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Milestone::unitTaskId},
        Column{"due_on"_L1, &Milestone::dueOn},
        Column{"text"_L1, &Milestone::text},
        Column{"target"_L1, &Milestone::target},
        Column{"reached_on"_L1, &Milestone::reachedOn},
    };
};

template <>
struct Mapping<Evidence>
{
    static constexpr auto table = "evidence"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Evidence::unitTaskId},
        Column{"code"_L1, &Evidence::code},
        Column{"title"_L1, &Evidence::title},
        Column{"kind"_L1, &Evidence::kind},
        Column{"document_number"_L1, &Evidence::documentNumber},
        Column{"issuer"_L1, &Evidence::issuer},
        Column{"document_on"_L1, &Evidence::documentOn},
        Column{"pages"_L1, &Evidence::pages},
        Column{"status"_L1, &Evidence::status},
        Column{"note"_L1, &Evidence::note},
    };
};

template <>
struct Mapping<EvidenceFile>
{
    static constexpr auto table = "evidence_file"_L1;
    static constexpr auto columns = std::tuple{
        Column{"evidence_id"_L1, &EvidenceFile::evidenceId},
        Column{"sha256"_L1, &EvidenceFile::sha256},
        Column{"original_name"_L1, &EvidenceFile::originalName},
        Column{"size"_L1, &EvidenceFile::size},
        Column{"added_at"_L1, &EvidenceFile::addedAt},
        Column{"added_by"_L1, &EvidenceFile::addedBy},
        Column{"photo_taken_at"_L1, &EvidenceFile::photoTakenAt},
        Column{"page_range"_L1, &EvidenceFile::pageRange},
    };
};

template <>
struct Mapping<EvidenceMapping>
{
    static constexpr auto table = "evidence_mapping"_L1;
    static constexpr auto columns = std::tuple{
        Column{"measure_id"_L1, &EvidenceMapping::measureId},
        Column{"evidence_id"_L1, &EvidenceMapping::evidenceId},
        Column{"ordinal"_L1, &EvidenceMapping::ordinal},
        Column{"page_range"_L1, &EvidenceMapping::pageRange},
        Column{"proves"_L1, &EvidenceMapping::proves},
        Column{"sufficiency"_L1, &EvidenceMapping::sufficiency},
    };
};

template <>
struct Mapping<Event>
{
    static constexpr auto table = "event"_L1;
    static constexpr auto columns = std::tuple{
        Column{"measure_id"_L1, &Event::measureId},
        Column{"evidence_id"_L1, &Event::evidenceId},
        Column{"held_on"_L1, &Event::heldOn},
        Column{"kind"_L1, &Event::kind},
        Column{"body"_L1, &Event::body},
        Column{"subject"_L1, &Event::subject},
        Column{"document_number"_L1, &Event::documentNumber},
        Column{"text"_L1, &Event::text},
    };
};

template <>
struct Mapping<Person>
{
    static constexpr auto table = "person"_L1;
    static constexpr auto columns = std::tuple{
        Column{"name"_L1, &Person::name},   Column{"unit"_L1, &Person::unit},
        Column{"post"_L1, &Person::post},   Column{"rank"_L1, &Person::rank},
        Column{"phone"_L1, &Person::phone},
    };
};

template <>
struct Mapping<Application>
{
    static constexpr auto table = "application"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Application::unitTaskId}, Column{"cycle"_L1, &Application::cycle},
        Column{"applied_on"_L1, &Application::appliedOn},    Column{"signed_by"_L1, &Application::signedBy},
        Column{"self_check"_L1, &Application::selfCheck},
    };
};

template <>
struct Mapping<ReviewRound>
{
    static constexpr auto table = "review_round"_L1;
    static constexpr auto columns = std::tuple{
        Column{"application_id"_L1, &ReviewRound::applicationId},
        Column{"kind"_L1, &ReviewRound::kind},
        Column{"held_on"_L1, &ReviewRound::heldOn},
        Column{"place"_L1, &ReviewRound::place},
        Column{"method"_L1, &ReviewRound::method},
        Column{"result"_L1, &ReviewRound::result},
        Column{"requirements"_L1, &ReviewRound::requirements},
    };
};

template <>
struct Mapping<AcceptanceGroup>
{
    static constexpr auto table = "acceptance_group"_L1;
    static constexpr auto columns = std::tuple{
        Column{"application_id"_L1, &AcceptanceGroup::applicationId},
        Column{"formed_on"_L1, &AcceptanceGroup::formedOn},
        Column{"appointing_document"_L1, &AcceptanceGroup::appointingDocument},
    };
};

template <>
struct Mapping<GroupMember>
{
    static constexpr auto table = "group_member"_L1;
    static constexpr auto columns = std::tuple{
        Column{"group_id"_L1, &GroupMember::groupId},   Column{"person_id"_L1, &GroupMember::personId},
        Column{"role"_L1, &GroupMember::role},          Column{"ordinal"_L1, &GroupMember::ordinal},
        Column{"name"_L1, &GroupMember::name},          Column{"unit"_L1, &GroupMember::unit},
        Column{"post"_L1, &GroupMember::post},          Column{"rank"_L1, &GroupMember::rank},
        Column{"phone"_L1, &GroupMember::phone},        Column{"signed_name"_L1, &GroupMember::signedName},
        Column{"signed_on"_L1, &GroupMember::signedOn}, Column{"expert"_L1, &GroupMember::expert},
    };
};

template <>
struct Mapping<Opinion>
{
    static constexpr auto table = "opinion"_L1;
    static constexpr auto columns = std::tuple{
        Column{"application_id"_L1, &Opinion::applicationId},
        Column{"edition"_L1, &Opinion::edition},
        Column{"accepted_on"_L1, &Opinion::acceptedOn},
        Column{"verdict"_L1, &Opinion::verdict},
        Column{"conclusion"_L1, &Opinion::conclusion},
        Column{"contact_name"_L1, &Opinion::contactName},
        Column{"contact_phone"_L1, &Opinion::contactPhone},
        Column{"document_number"_L1, &Opinion::documentNumber},
        Column{"issued_on"_L1, &Opinion::issuedOn},
        Column{"status"_L1, &Opinion::status},
        Column{"title_breaks"_L1, &Opinion::titleBreaks},
        Column{"snapshot"_L1, &Opinion::snapshot},
        Column{"snapshot_sha256"_L1, &Opinion::snapshotSha256},
        Column{"chain_code"_L1, &Opinion::chainCode},
        Column{"pdf_sha256"_L1, &Opinion::pdfSha256},
    };
};

template <>
struct Mapping<Notice>
{
    static constexpr auto table = "notice"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Notice::unitTaskId},
        Column{"cycle"_L1, &Notice::cycle},
        Column{"place"_L1, &Notice::place},
        Column{"first_day"_L1, &Notice::firstDay},
        Column{"last_day"_L1, &Notice::lastDay},
        Column{"stated_length"_L1, &Notice::statedLength},
        Column{"working_days"_L1, &Notice::workingDays},
        Column{"desk"_L1, &Notice::desk},
        Column{"phone"_L1, &Notice::phone},
        Column{"address"_L1, &Notice::address},
        Column{"postcode"_L1, &Notice::postcode},
        Column{"email"_L1, &Notice::email},
        Column{"result"_L1, &Notice::result},
    };
};

template <>
struct Mapping<Objection>
{
    static constexpr auto table = "objection"_L1;
    static constexpr auto columns = std::tuple{
        Column{"notice_id"_L1, &Objection::noticeId},     Column{"received_on"_L1, &Objection::receivedOn},
        Column{"sender"_L1, &Objection::sender},          Column{"content"_L1, &Objection::content},
        Column{"handling"_L1, &Objection::handling},      Column{"upheld"_L1, &Objection::upheld},
        Column{"answered_on"_L1, &Objection::answeredOn},
    };
};

template <>
struct Mapping<Closing>
{
    static constexpr auto table = "closing"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Closing::unitTaskId},
        Column{"cycle"_L1, &Closing::cycle},
        Column{"decided_on"_L1, &Closing::decidedOn},
        Column{"decided_by"_L1, &Closing::decidedBy},
        Column{"document_number"_L1, &Closing::documentNumber},
        Column{"closed_on"_L1, &Closing::closedOn},
        Column{"filed_to"_L1, &Closing::filedTo},
        Column{"filed_on"_L1, &Closing::filedOn},
        Column{"receipt"_L1, &Closing::receipt},
        Column{"receipt_on"_L1, &Closing::receiptOn},
    };
};

template <>
struct Mapping<LookBack>
{
    static constexpr auto table = "look_back"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &LookBack::unitTaskId}, Column{"cycle"_L1, &LookBack::cycle},
        Column{"held_on"_L1, &LookBack::heldOn},          Column{"people"_L1, &LookBack::people},
        Column{"method"_L1, &LookBack::method},           Column{"finding"_L1, &LookBack::finding},
        Column{"relapse"_L1, &LookBack::relapse},         Column{"follow_up_on"_L1, &LookBack::followUpOn},
    };
};

template <>
struct Mapping<Extension>
{
    static constexpr auto table = "extension"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &Extension::unitTaskId},
        Column{"kind"_L1, &Extension::kind},
        Column{"old_deadline"_L1, &Extension::oldDeadline},
        Column{"new_deadline"_L1, &Extension::newDeadline},
        Column{"reason"_L1, &Extension::reason},
        Column{"stage_goal"_L1, &Extension::stageGoal},
        Column{"review_on"_L1, &Extension::reviewOn},
        Column{"asked_on"_L1, &Extension::askedOn},
        Column{"decision"_L1, &Extension::decision},
        Column{"decided_on"_L1, &Extension::decidedOn},
        Column{"decided_by"_L1, &Extension::decidedBy},
        Column{"document_number"_L1, &Extension::documentNumber},
    };
};

template <>
struct Mapping<GradeWord>
{
    static constexpr auto table = "grade_word"_L1;
    static constexpr auto columns = std::tuple{
        Column{"ordinal"_L1, &GradeWord::ordinal},
        Column{"word"_L1, &GradeWord::word},
        Column{"grade"_L1, &GradeWord::grade},
        Column{"long_term"_L1, &GradeWord::longTerm},
    };
};

template <>
struct Mapping<ProgressCall>
{
    static constexpr auto table = "progress_call"_L1;
    static constexpr auto columns = std::tuple{
        Column{"plan_id"_L1, &ProgressCall::planId},
        Column{"rhythm"_L1, &ProgressCall::rhythm},
        Column{"due_day"_L1, &ProgressCall::dueDay},
        Column{"due_next_month"_L1, &ProgressCall::dueNextMonth},
        Column{"first_period"_L1, &ProgressCall::firstPeriod},
    };
};

template <>
struct Mapping<ProgressReport>
{
    static constexpr auto table = "progress_report"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &ProgressReport::unitTaskId},
        Column{"period"_L1, &ProgressReport::period},
        Column{"grade"_L1, &ProgressReport::grade},
        Column{"grade_word"_L1, &ProgressReport::gradeWord},
        Column{"long_term"_L1, &ProgressReport::longTerm},
        Column{"text"_L1, &ProgressReport::text},
        Column{"problems"_L1, &ProgressReport::problems},
        Column{"next_steps"_L1, &ProgressReport::nextSteps},
        Column{"status"_L1, &ProgressReport::status},
        Column{"reported_at"_L1, &ProgressReport::reportedAt},
        Column{"reported_by"_L1, &ProgressReport::reportedBy},
        Column{"decided_at"_L1, &ProgressReport::decidedAt},
        Column{"decided_by"_L1, &ProgressReport::decidedBy},
        Column{"return_reason"_L1, &ProgressReport::returnReason},
    };
};

template <>
struct Mapping<HandSetGrade>
{
    static constexpr auto table = "hand_set_grade"_L1;
    static constexpr auto columns = std::tuple{
        Column{"plan_id"_L1, &HandSetGrade::planId}, Column{"task_id"_L1, &HandSetGrade::taskId},
        Column{"period"_L1, &HandSetGrade::period},  Column{"grade"_L1, &HandSetGrade::grade},
        Column{"reason"_L1, &HandSetGrade::reason},
    };
};

template <>
struct Mapping<CheckWaiver>
{
    static constexpr auto table = "check_waiver"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &CheckWaiver::unitTaskId}, Column{"cycle"_L1, &CheckWaiver::cycle},
        Column{"check_id"_L1, &CheckWaiver::checkId},        Column{"place"_L1, &CheckWaiver::place},
        Column{"fingerprint"_L1, &CheckWaiver::fingerprint}, Column{"reason"_L1, &CheckWaiver::reason},
        Column{"waived_by"_L1, &CheckWaiver::waivedBy},      Column{"waived_at"_L1, &CheckWaiver::waivedAt},
    };
};

template <>
struct Mapping<CheckRun>
{
    static constexpr auto table = "check_run"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &CheckRun::unitTaskId},
        Column{"cycle"_L1, &CheckRun::cycle},
        Column{"occasion"_L1, &CheckRun::occasion},
        Column{"ran_at"_L1, &CheckRun::ranAt},
        Column{"ran_by"_L1, &CheckRun::ranBy},
        Column{"blocking"_L1, &CheckRun::blocking},
        Column{"warnings"_L1, &CheckRun::warnings},
        Column{"notes"_L1, &CheckRun::notes},
        Column{"waived"_L1, &CheckRun::waived},
        Column{"results"_L1, &CheckRun::results},
        Column{"results_sha256"_L1, &CheckRun::resultsSha256},
    };
};

template <>
struct Mapping<DocumentTemplate>
{
    static constexpr auto table = "document_template"_L1;
    static constexpr auto columns = std::tuple{
        Column{"kind"_L1, &DocumentTemplate::kind},
        Column{"name"_L1, &DocumentTemplate::name},
        Column{"body"_L1, &DocumentTemplate::body},
    };
};

template <>
struct Mapping<User>
{
    static constexpr auto table = "app_user"_L1;
    static constexpr auto columns = std::tuple{
        Column{"login"_L1, &User::login},
        Column{"name"_L1, &User::name},
        Column{"role"_L1, &User::role},
        Column{"disabled"_L1, &User::disabled},
        Column{"password_set_at"_L1, &User::passwordSetAt},
    };
};

template <>
struct Mapping<MeasureReview>
{
    static constexpr auto table = "measure_review"_L1;
    static constexpr auto columns = std::tuple{
        Column{"application_id"_L1, &MeasureReview::applicationId},
        Column{"group_member_id"_L1, &MeasureReview::groupMemberId},
        Column{"measure_id"_L1, &MeasureReview::measureId},
        Column{"grade"_L1, &MeasureReview::grade},
        Column{"remark"_L1, &MeasureReview::remark},
        Column{"looked_at"_L1, &MeasureReview::lookedAt},
    };
};

template <>
struct Mapping<MemberSignature>
{
    static constexpr auto table = "member_signature"_L1;
    static constexpr auto columns = std::tuple{
        Column{"opinion_id"_L1, &MemberSignature::opinionId},
        Column{"group_member_id"_L1, &MemberSignature::groupMemberId},
        Column{"kind"_L1, &MemberSignature::kind},
        Column{"stance"_L1, &MemberSignature::stance},
        Column{"dissent"_L1, &MemberSignature::dissent},
        Column{"delegate"_L1, &MemberSignature::delegate},
        Column{"signed_on"_L1, &MemberSignature::signedOn},
        Column{"signed_at"_L1, &MemberSignature::signedAt},
        Column{"content_sha256"_L1, &MemberSignature::contentSha256},
        Column{"own_sha256"_L1, &MemberSignature::ownSha256},
        Column{"template_sha256"_L1, &MemberSignature::templateSha256},
        Column{"image_id"_L1, &MemberSignature::imageId},
    };
};

template <>
struct Mapping<NumberSeries>
{
    static constexpr auto table = "number_series"_L1;
    static constexpr auto columns = std::tuple{
        Column{"office_id"_L1, &NumberSeries::officeId},
        Column{"pattern"_L1, &NumberSeries::pattern},
    };
};

template <>
struct Mapping<DocumentNumber>
{
    static constexpr auto table = "document_number"_L1;
    static constexpr auto columns = std::tuple{
        Column{"office_id"_L1, &DocumentNumber::officeId},
        Column{"year"_L1, &DocumentNumber::year},
        Column{"number"_L1, &DocumentNumber::number},
        Column{"text"_L1, &DocumentNumber::text},
        Column{"status"_L1, &DocumentNumber::status},
        Column{"opinion_id"_L1, &DocumentNumber::opinionId},
        Column{"note"_L1, &DocumentNumber::note},
    };
};

template <>
struct Mapping<FlowTemplate>
{
    static constexpr auto table = "flow_template"_L1;
    static constexpr auto columns = std::tuple{
        Column{"code"_L1, &FlowTemplate::code},
        Column{"body"_L1, &FlowTemplate::body},
        Column{"chosen"_L1, &FlowTemplate::chosen},
    };
};

template <>
struct Mapping<CaseFlow>
{
    static constexpr auto table = "case_flow"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &CaseFlow::unitTaskId},
        Column{"code"_L1, &CaseFlow::code},
        Column{"body"_L1, &CaseFlow::body},
    };
};

template <>
struct Mapping<MoveRecord>
{
    static constexpr auto table = "move_record"_L1;
    static constexpr auto columns = std::tuple{
        Column{"unit_task_id"_L1, &MoveRecord::unitTaskId},
        Column{"cycle"_L1, &MoveRecord::cycle},
        Column{"move"_L1, &MoveRecord::move},
        Column{"from_state"_L1, &MoveRecord::from},
        Column{"to_state"_L1, &MoveRecord::to},
        Column{"moved_at"_L1, &MoveRecord::movedAt},
        Column{"actor"_L1, &MoveRecord::actor},
        Column{"reason"_L1, &MoveRecord::reason},
    };
};

template <>
struct Mapping<Supplement>
{
    static constexpr auto table = "supplement"_L1;
    static constexpr auto columns = std::tuple{
        Column{"move_record_id"_L1, &Supplement::moveRecordId},
        Column{"measure_id"_L1, &Supplement::measureId},
        Column{"evidence_id"_L1, &Supplement::evidenceId},
        Column{"text"_L1, &Supplement::text},
        Column{"answer"_L1, &Supplement::answer},
        Column{"settled_on"_L1, &Supplement::settledOn},
    };
};

template <>
struct Mapping<ApplicationReading>
{
    static constexpr auto table = "application_reading"_L1;
    static constexpr auto columns = std::tuple{
        Column{"application_id"_L1, &ApplicationReading::applicationId},
        Column{"read_at"_L1, &ApplicationReading::readAt},
        Column{"read_by"_L1, &ApplicationReading::readBy},
    };
};

template <>
struct Mapping<LookBackDraw>
{
    static constexpr auto table = "look_back_draw"_L1;
    static constexpr auto columns = std::tuple{
        Column{"drawn_on"_L1, &LookBackDraw::drawnOn},
        Column{"seed"_L1, &LookBackDraw::seed},
        Column{"rule"_L1, &LookBackDraw::rule},
        Column{"population"_L1, &LookBackDraw::population},
    };
};

template <>
struct Mapping<PlannedLookBack>
{
    static constexpr auto table = "planned_look_back"_L1;
    static constexpr auto columns = std::tuple{
        Column{"draw_id"_L1, &PlannedLookBack::drawId},
        Column{"unit_task_id"_L1, &PlannedLookBack::unitTaskId},
        Column{"cycle"_L1, &PlannedLookBack::cycle},
        Column{"due_on"_L1, &PlannedLookBack::dueOn},
        Column{"look_back_id"_L1, &PlannedLookBack::lookBackId},
    };
};

template <>
struct Mapping<WorkYear>
{
    static constexpr auto table = "work_year"_L1;
    static constexpr auto columns = std::tuple{
        Column{"year"_L1, &WorkYear::year},
        Column{"body"_L1, &WorkYear::body},
    };
};

/// Every record that is changed through a Recorder, parents before children.
using AllRecords =
    std::tuple<Office, Inspection, Finding, Plan, Task, TaskFinding, StandardItem, Unit, TaskUnitRole,
               UnitTask, Measure, Requirement, Implementation, Milestone, Evidence, EvidenceFile,
               EvidenceMapping, Event, Person, Application, ReviewRound, AcceptanceGroup, GroupMember,
               Opinion, Notice, Objection, Closing, LookBack, Extension, GradeWord, ProgressCall,
               ProgressReport, HandSetGrade, CheckWaiver, CheckRun, DocumentTemplate, User, MeasureReview,
               MemberSignature, NumberSeries, DocumentNumber, FlowTemplate, CaseFlow, MoveRecord, Supplement,
               ApplicationReading, LookBackDraw, PlannedLookBack, WorkYear>;

/// Calls `visit(name, member)` for each listed column of `record`, in the order of the list.
template <typename R, typename Visit>
void forEachColumn(R &record, Visit visit)
{
    std::apply([&](const auto &...column) { (visit(column.name, std::invoke(column.access, record)), ...); },
               Mapping<std::remove_const_t<R>>::columns);
}

} // namespace bihuan
