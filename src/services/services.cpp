#include "services/services.h"

#include "services/auditservice.h"
#include "services/caseservice.h"
#include "services/evidenceservice.h"
#include "services/extensionservice.h"
#include "services/flowservice.h"
#include "services/flowtemplateservice.h"
#include "services/lookbackservice.h"
#include "services/maintenanceservice.h"
#include "services/noticeservice.h"
#include "services/opinionservice.h"
#include "services/packageservice.h"
#include "services/progressservice.h"
#include "services/searchservice.h"
#include "services/session.h"
#include "services/unittasklist.h"
#include "services/workyears.h"
#include "storage/migrator.h"

namespace bihuan {

struct Services::Parts
{
    explicit Parts(Session opened) : session(std::move(opened)) {}

    Session session;
    UnitTaskList unitTasks{session};
    CaseService cases{session};
    EvidenceService evidence{session};
    OpinionService opinions{session};
    PackageService packages{session};
    ProgressService progress{session};
    AuditService audit{session};
    SearchService search{session};
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

Result<Services> Services::open(const DataFolder &folder, const QString &actor)
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
            return Services(std::make_unique<Parts>(Session(folder, std::move(db), actor)));
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
EvidenceService &Services::evidence()
{
    return m_parts->evidence;
}
OpinionService &Services::opinions()
{
    return m_parts->opinions;
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
const QString &Services::actor() const
{
    return m_parts->session.actor();
}

} // namespace bihuan
