#pragma once

#include "gui/fieldaccess.h"

namespace bihuan::fields {

// Every field that the page of a unit task shows, by the record it belongs to. Those of lists find their
// record by id, so that a list may change meanwhile; `index` only names the place.

FieldAccess officeName();
FieldAccess officeSelfReference();
FieldAccess officeAddressee();
FieldAccess planTitle();
FieldAccess planShortTitle();
FieldAccess planStandardTitle();
FieldAccess planMethodTitle();

/// The first finding; made when there is none.
FieldAccess finding();
/// The goal in force: the unit's own where it has one, else the task's.
FieldAccess goal();
FieldAccess deadline();
FieldAccess goalCompletion();
FieldAccess followUp();

FieldAccess measureNumber(int index, MeasureId id);
FieldAccess measureText(int index, MeasureId id);
FieldAccess implementation(int index, MeasureId id);
FieldAccess evidenceStatement(int index, MeasureId id);

FieldAccess acceptedOn();
FieldAccess conclusion();
FieldAccess contactName();
FieldAccess contactPhone();
FieldAccess titleBreaks();
FieldAccess documentNumber();

enum class RequirementColumn { Kind, Period, Count, Who, Text, Count_ };
FieldAccess requirement(const QString &path, RequirementId id, int column);

enum class EventColumn { HeldOn, Kind, Body, Subject, DocumentNumber, Count_ };
FieldAccess event(const QString &path, EventId id, int column);

enum class EvidenceColumn { Code, Title, Kind, DocumentNumber, DocumentOn, Pages, Status, Count_ };
FieldAccess evidence(const QString &path, EvidenceId id, int column);

enum class MemberColumn { Role, Name, Unit, Post, Rank, Phone, Signature, Count_ };
FieldAccess member(const QString &path, GroupMemberId id, int column);

/// The measure with this id in `file`, or nullptr.
MeasureFile *findMeasure(CaseFile &file, MeasureId id);

} // namespace bihuan::fields
