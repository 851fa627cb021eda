#include "services/services.h"

#include "services/auditservice.h"
#include "services/bulkservice.h"
#include "services/caseservice.h"
#include "services/checkservice.h"
#include "services/evidenceservice.h"
#include "services/extensionservice.h"
#include "services/flowservice.h"
#include "services/flowtemplateservice.h"
#include "services/issueservice.h"
#include "services/lookbackservice.h"
#include "services/maintenanceservice.h"
#include "services/noticeservice.h"
#include "services/numberservice.h"
#include "services/opinionservice.h"
#include "services/packageservice.h"
#include "services/paperservice.h"
#include "services/progressservice.h"
#include "services/reviewservice.h"
#include "services/searchservice.h"
#include "services/session.h"
#include "services/signingservice.h"
#include "services/unittasklist.h"
#include "services/userservice.h"
#include "services/workyears.h"
#include "storage/migrator.h"
#include "storage/unittasklines.h"

namespace bihuan {

struct Services::Parts
{
    explicit Parts(Session opened) : session(std::move(opened)) {}

    Session session;
    UnitTaskList unitTasks{session};
    CaseService cases{session};
    BulkService bulk{session};
    CheckService checks{session};
    EvidenceService evidence{session};
    OpinionService opinions{session};
    PaperService papers{session};
    ReviewService reviews{session};
    SigningService signing{session};
    IssueService issuing{session};
    NumberService numbers{session};
    PackageService packages{session};
    ProgressService progress{session};
    AuditService audit{session};
    SearchService search{session};
    UserService users{session};
    FlowService flow{session};
    FlowTemplateService flowTemplates{session};
    NoticeService notices{session};
    ExtensionService extensions{session};
    LookBackService lookBacks{session};
    WorkYearService workYears{session};
    MaintenanceService maintenance{session};
};

Services::Services(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Services::Services(Services &&) noexcept = default;
Services::~Services() = default;

Result<Services> Services::open(const DataFolder &folder, const Identity &identity)
{
    if (auto checked = folder.check(); !checked)
        return checked.error();
    return folder.connection()
        .and_then([](const ConnectionConfig &config) { return Database::open(config); })
        .and_then([&](Database db) -> Result<Services> {
            auto there = hasSchema(db);
            if (!there)
                return there.error();
            // A new schema here would hide that everything in it was lost.
            if (!*there)
                return problem(Error::Kind::Storage, {}, u"storage.not_a_database"_s);
            if (auto migrated = migrate(db, folder.backupsPath()); !migrated)
                return migrated.error();
            if (auto made = UnitTaskLines(db).makeIfMissing(); !made)
                return made.error();
            return Services(std::make_unique<Parts>(Session(folder, std::move(db), identity)));
        });
}

UnitTaskList &Services::unitTasks()
{
    return m_parts->unitTasks;
}
CaseService &Services::cases()
{
    return m_parts->cases;
}
BulkService &Services::bulk()
{
    return m_parts->bulk;
}
CheckService &Services::checks()
{
    return m_parts->checks;
}
EvidenceService &Services::evidence()
{
    return m_parts->evidence;
}
OpinionService &Services::opinions()
{
    return m_parts->opinions;
}
PaperService &Services::papers()
{
    return m_parts->papers;
}
ReviewService &Services::reviews()
{
    return m_parts->reviews;
}
SigningService &Services::signing()
{
    return m_parts->signing;
}
IssueService &Services::issuing()
{
    return m_parts->issuing;
}
NumberService &Services::numbers()
{
    return m_parts->numbers;
}
PackageService &Services::packages()
{
    return m_parts->packages;
}
ProgressService &Services::progress()
{
    return m_parts->progress;
}
AuditService &Services::audit()
{
    return m_parts->audit;
}
SearchService &Services::search()
{
    return m_parts->search;
}
FlowService &Services::flow()
{
    return m_parts->flow;
}
FlowTemplateService &Services::flowTemplates()
{
    return m_parts->flowTemplates;
}
NoticeService &Services::notices()
{
    return m_parts->notices;
}
ExtensionService &Services::extensions()
{
    return m_parts->extensions;
}
LookBackService &Services::lookBacks()
{
    return m_parts->lookBacks;
}
WorkYearService &Services::workYears()
{
    return m_parts->workYears;
}
MaintenanceService &Services::maintenance()
{
    return m_parts->maintenance;
}
const DataFolder &Services::folder() const
{
    return m_parts->session.folder();
}
UserService &Services::users()
{
    return m_parts->users;
}
const Identity &Services::actor() const
{
    return m_parts->session.identity();
}
void Services::actAs(const Identity &identity)
{
    m_parts->session.actAs(identity);
}

} // namespace bihuan
