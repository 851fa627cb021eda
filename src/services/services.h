#pragma once

#include "core/result.h"
#include "services/datafolder.h"

#include <memory>

namespace bihuan {

class AuditService;
class CaseService;
class EvidenceService;
class ExtensionService;
class FlowService;
class FlowTemplateService;
class LookBackService;
class MaintenanceService;
class NoticeService;
class OpinionService;
class PackageService;
class ProgressService;
class SearchService;
class Session;
class UnitTaskList;
class WorkYearService;

/// All services of one thread, on one connection. Belongs to the thread that opened it.
class Services
{
public:
    /// Opens the data folder, bringing its schema up to date first (a dated copy is made before).
    /// `actor` stands in the audit log as the one who does what is done through these services.
    /// Fails with NotFound when the folder was never initialised, Invalid when it was made by a newer
    /// program, Storage when the database is damaged, emptied or lost.
    static Result<Services> open(const DataFolder &folder, const QString &actor);

    Services(Services &&) noexcept;
    ~Services();

    UnitTaskList &unitTasks();            ///< Lists, counts, filters.
    CaseService &cases();                 ///< One unit task: read, edit, undo.
    EvidenceService &evidence();          ///< Attach, map, open.
    OpinionService &opinions();           ///< Compose, print.
    PackageService &packages();           ///< Import and export.
    ProgressService &progress();          ///< What units report, period by period.
    AuditService &audit();                ///< Who changed what.
    SearchService &search();              ///< Texts anywhere, in files too.
    FlowService &flow();                  ///< Moves from state to state.
    FlowTemplateService &flowTemplates(); ///< How cases go in which place.
    NoticeService &notices();             ///< Objections to public notices.
    ExtensionService &extensions();       ///< Asked for, decided.
    LookBackService &lookBacks();         ///< Drawn, held, counted; what is due after acceptance.
    WorkYearService &workYears();         ///< Holidays and make-up days.
    MaintenanceService &maintenance();    ///< Verify, back up, restore.

    const DataFolder &folder() const;
    const QString &actor() const;

private:
    struct Parts;
    explicit Services(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace bihuan
