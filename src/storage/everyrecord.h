#pragma once

#include "storage/mapping.h"

/// Writes MAKE(Record) for every record that a database keeps: where templates are made for all of them. A
/// record that is missing here does not link.
#define BIHUAN_EVERY_RECORD(MAKE)                                                                            \
    MAKE(Office)                                                                                             \
    MAKE(Inspection)                                                                                         \
    MAKE(Finding)                                                                                            \
    MAKE(Plan)                                                                                               \
    MAKE(Task)                                                                                               \
    MAKE(TaskFinding)                                                                                        \
    MAKE(StandardItem)                                                                                       \
    MAKE(Unit)                                                                                               \
    MAKE(TaskUnitRole)                                                                                       \
    MAKE(UnitTask)                                                                                           \
    MAKE(Measure)                                                                                            \
    MAKE(Requirement)                                                                                        \
    MAKE(Implementation)                                                                                     \
    MAKE(Milestone)                                                                                          \
    MAKE(Evidence)                                                                                           \
    MAKE(EvidenceFile)                                                                                       \
    MAKE(EvidenceMapping)                                                                                    \
    MAKE(Event)                                                                                              \
    MAKE(Person)                                                                                             \
    MAKE(Application)                                                                                        \
    MAKE(ReviewRound)                                                                                        \
    MAKE(AcceptanceGroup)                                                                                    \
    MAKE(GroupMember)                                                                                        \
    MAKE(Opinion)                                                                                            \
    MAKE(Notice)                                                                                             \
    MAKE(Objection)                                                                                          \
    MAKE(Closing)                                                                                            \
    MAKE(LookBack)                                                                                           \
    MAKE(Extension)                                                                                          \
    MAKE(GradeWord)                                                                                          \
    MAKE(ProgressCall)                                                                                       \
    MAKE(ProgressReport)                                                                                     \
    MAKE(HandSetGrade)                                                                                       \
    MAKE(CheckWaiver)                                                                                        \
    MAKE(CheckRun)                                                                                           \
    MAKE(DocumentTemplate)                                                                                   \
    MAKE(User)                                                                                               \
    MAKE(MeasureReview)                                                                                      \
    MAKE(MemberSignature)                                                                                    \
    MAKE(NumberSeries)                                                                                       \
    MAKE(DocumentNumber)                                                                                     \
    MAKE(FlowTemplate)                                                                                       \
    MAKE(CaseFlow)                                                                                           \
    MAKE(MoveRecord)                                                                                         \
    MAKE(Supplement)                                                                                         \
    MAKE(ApplicationReading)                                                                                 \
    MAKE(LookBackDraw)                                                                                       \
    MAKE(PlannedLookBack)                                                                                    \
    MAKE(WorkYear)
