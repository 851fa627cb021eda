#pragma once

#include "core/result.h"
#include "services/datafolder.h"
#include "services/identity.h"

#include <memory>

namespace bihuan {

class AuditService;
class BulkService;
class CaseService;
class CheckService;
class EvidenceService;
class ExtensionService;
class FlowService;
class FlowTemplateService;
class IssueService;
class LookBackService;
class MaintenanceService;
class NoticeService;
class NumberService;
class OpinionService;
class PackageService;
class ProgressService;
class PaperService;
class ReviewService;
class SearchService;
class Session;
class SigningService;
class UnitTaskList;
class UserService;
class WorkYearService;

/// All services of one thread, on one connection. Belongs to the thread that opened it.
class Services
{
public:
    /// Opens the data folder, bringing its schema up to date first (a dated copy is made before).
    /// `identity` is who does what is done through these services: the log names her, and her role decides.
    /// Fails with NotFound when the folder was never initialised, Invalid when it was made by a newer
    /// program, Storage when the database is damaged, emptied or lost.
    static Result<Services> open(const DataFolder &folder, const Identity &identity);

    Services(Services &&) noexcept;
    ~Services();

    UnitTaskList &unitTasks();            ///< Lists, counts, filters.
    CaseService &cases();                 ///< One unit task: read, edit, undo.
    BulkService &bulk();                  ///< One field of many unit tasks.
    CheckService &checks();               ///< 体检: run, let pass, keep.
    EvidenceService &evidence();          ///< Attach, map, open.
    OpinionService &opinions();           ///< Compose, print.
    PaperService &papers();               ///< The papers beside the opinion, templates.
    ReviewService &reviews();             ///< What the acceptance group looks at, measure by measure.
    SigningService &signing();            ///< Signatures under it, on screen and on paper.
    IssueService &issuing();              ///< Freeze it; editions.
    NumberService &numbers();             ///< 发文字号.
    PackageService &packages();           ///< Import and export.
    ProgressService &progress();          ///< What units report, period by period.
    AuditService &audit();                ///< Who changed what.
    SearchService &search();              ///< Texts anywhere, in files too.
    UserService &users();                 ///< Who may work here; logging in.
    FlowService &flow();                  ///< Moves from state to state.
    FlowTemplateService &flowTemplates(); ///< How cases go in which place.
    NoticeService &notices();             ///< Objections to public notices.
    ExtensionService &extensions();       ///< Asked for, decided.
    LookBackService &lookBacks();         ///< Drawn, held, counted; what is due after acceptance.
    WorkYearService &workYears();         ///< Holidays and make-up days.
    MaintenanceService &maintenance();    ///< Verify, back up, restore.

    const DataFolder &folder() const;
    const Identity &actor() const;

    /// From now on somebody else acts: after a log-in, or nobody but a name after a log-out.
    void actAs(const Identity &identity);

private:
    struct Parts;
    explicit Services(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace bihuan
