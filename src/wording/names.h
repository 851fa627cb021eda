#pragma once

#include "core/checks.h"
#include "core/documentnumber.h"
#include "core/flow.h"
#include "core/overview.h"
#include "core/paper.h"
#include "core/signeddigest.h"
#include "core/user.h"
#include "core/workcalendar.h"

#include <QString>

namespace bihuan {

// The words for what core stores as codes, translated: for cells, menus and messages.
// Nothing printed on a document is made from them.

QString stateName(UnitTaskState state);
QString severityName(Severity severity);
QString levelName(AuthorityLevel level);
QString inspectionKindName(InspectionKind kind);
QString taskKindName(TaskKind kind);
QString deadlineKindName(DeadlineKind kind);
QString unitRoleName(UnitRole role);
QString requirementKindName(RequirementKind kind);
QString periodName(Period period);
QString evidenceStatusName(EvidenceStatus status);
QString sufficiencyName(Sufficiency sufficiency);
QString reviewKindName(ReviewKind kind);
QString verdictName(Verdict verdict);
QString groupRoleName(GroupRole role);
QString opinionStatusName(OpinionStatus status);
QString moveName(Move move);
QString flowStepName(FlowStep step);
QString lengthUnitName(LengthUnit unit);
QString dayKindName(DayKind kind);
QString senderName(Sender sender);
QString lookBackMethodName(LookBackMethod method);
QString extensionKindName(ExtensionKind kind);
QString decisionName(Decision decision);
QString actorName(Actor actor);
QString needName(Need need);
QString userRoleName(UserRole role);
QString measureGradeName(MeasureGrade grade);
QString signatureKindName(SignatureKind kind);
QString stanceName(Stance stance);
QString signatureStateName(SignatureState state);
QString numberStatusName(NumberStatus status);
QString markName(UnitTaskMark mark);
QString groupingName(UnitTaskGrouping grouping);
QString heatName(Heat heat);
QString paperName(PaperKind kind);

} // namespace bihuan
