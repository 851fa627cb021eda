#include "services/maintenanceservice.h"

#include "services/backup.h"
#include "services/caseparts.h"
#include "services/session.h"

#include <QFileInfo>

namespace bihuan {

namespace {

constexpr int kOrphanDays = 1; // Longer than any intake takes from its first file to its rows.

void report(Verification &found, const QString &where, const QString &rule, const QStringList &args = {})
{
    found.problems.push_back({where, rule, args});
}

/// Whether an error says that the database is damaged. A full disk or a lock says nothing about it, and
/// nobody must be sent to a backup for that.
bool isDamage(const Error &error)
{
    if (error.kind == Error::Kind::Busy)
        return false;
    static const QStringList rules{u"storage.damaged"_s, u"storage.not_a_database"_s};
    return error.problems.empty() || rules.contains(error.problems.front().rule);
}

/// Runs `check`; damage that stops it is a finding.
template <typename Check>
Result<void> inspect(Verification &found, Check check)
{
    Result<void> done = check();
    if (done || !isDamage(done.error()))
        return done;
    report(found, u"bihuan.db"_s, u"verify.database"_s, {done.error().detail});
    return {};
}

Result<void> checkIntegrity(Database &db, Verification &found)
{
    if (db.dialect() != Dialect::Sqlite)
        return {};
    auto lines = db.select(u"PRAGMA integrity_check"_s, &Row::text);
    if (!lines)
        return lines.error();
    for (const auto &line : *lines) {
        if (line != "ok"_L1)
            report(found, u"bihuan.db"_s, u"verify.database"_s, {line});
    }
    return db.forEach(u"SELECT \"table\", COALESCE(rowid, 0) FROM pragma_foreign_key_check"_s, [&](Row &row) {
        const QString table = row.text();
        report(found, table, u"verify.foreign_key"_s, {table, QString::number(row.number())});
    });
}

Result<void> checkAudit(Database &db, Verification &found)
{
    auto broken = AuditLog(db).brokenEntries();
    if (!broken)
        return broken.error();
    for (qint64 id : *broken)
        report(found, u"audit_entry"_s, u"verify.audit_broken"_s, {QString::number(id)});
    auto newest = AuditLog(db).newest();
    if (!newest)
        return newest.error();
    found.auditEntries = int(*newest);
    return {};
}

/// Whether the file may not be read, which says nothing about its content.
bool mayNot(const Error &error)
{
    return !error.problems.empty() && error.problems.front().rule == "file.no_permission"_L1;
}

struct KnownFile
{
    QString sha256{};
    QString name{};
};

Result<std::vector<KnownFile>> knownFiles(Database &db)
{
    return db.select(
        u"SELECT sha256, min(original_name) FROM evidence_file GROUP BY sha256 ORDER BY sha256"_s,
        [](Row &row) {
            return KnownFile{row.text(), row.text()};
        });
}

Result<void> checkFiles(Database &db, const EvidenceStore &store, Verification &found)
{
    auto known = knownFiles(db);
    if (!known)
        return known.error();
    auto stored = store.names();
    if (!stored)
        return stored.error();
    QSet<QString> orphans = *stored;
    for (const auto &file : *known) {
        orphans.remove(file.sha256);
        const auto sound = store.isSound(file.sha256);
        if (!sound && sound.error().kind == Error::Kind::NotFound)
            report(found, file.sha256, u"verify.missing"_s, {file.sha256, file.name});
        else if (!sound && mayNot(sound.error()))
            return sound.error();
        else if (!sound || !*sound)
            report(found, file.sha256, u"verify.altered"_s, {file.sha256, file.name});
        ++found.files;
    }
    for (const auto &orphan : orphans) {
        report(found, orphan, u"verify.orphaned"_s, {orphan});
    }
    auto strangers = store.strangers();
    if (!strangers)
        return strangers.error();
    for (const auto &path : *strangers)
        report(found, u"evidence/"_s + path, u"verify.stranger"_s, {});
    return {};
}

Result<Verification> verifyAll(Database &db, const EvidenceStore &store)
{
    Verification found;
    auto done = inTurn([&] { return inspect(found, [&] { return checkIntegrity(db, found); }); },
                       [&] { return inspect(found, [&] { return checkAudit(db, found); }); },
                       [&] { return inspect(found, [&] { return checkFiles(db, store, found); }); });
    return done ? Result<Verification>(found) : done.error();
}

} // namespace

bool Verification::isSound() const
{
    return std::ranges::all_of(problems, [](const auto &p) { return p.rule == "verify.orphaned"_L1; });
}

Result<Verification> MaintenanceService::verify() const
{
    return verifyAll(m_session.db(), m_session.store());
}

Result<Verification> verifyFolder(const DataFolder &folder)
{
    if (auto checked = folder.check(); !checked)
        return checked.error();
    auto config = folder.connection();
    if (!config)
        return config.error();
    auto db = Database::open(*config);
    if (db)
        return verifyAll(db.value(), EvidenceStore(folder.evidencePath()));
    if (!isDamage(db.error()))
        return db.error();
    Verification found;
    report(found, u"bihuan.db"_s, u"verify.database"_s, {db.error().detail});
    return found;
}

Result<BackedUp> MaintenanceService::backUp(const QString &folder) const
{
    if (m_session.db().dialect() != Dialect::Sqlite)
        return invalid({}, u"backup.not_for_postgres"_s);
    return makeBackup(m_session.db(), m_session.store(), folder);
}

Result<int> MaintenanceService::collectOrphans()
{
    // In a transaction: what somebody is about to refer to is either known by now, or missed by her.
    int removed = 0;
    auto collected = m_session.db().transaction([&]() -> Result<void> {
        auto known = knownFiles(m_session.db());
        if (!known)
            return known.error();
        QSet<QString> hashes;
        for (const auto &file : *known)
            hashes.insert(file.sha256);
        const auto before = QDateTime::currentDateTimeUtc().addDays(-kOrphanDays);
        auto count = m_session.store().collectOrphans(hashes, before);
        removed = count ? *count : 0;
        return done(count);
    });
    return collected ? Result<int>(removed) : collected.error();
}

} // namespace bihuan
