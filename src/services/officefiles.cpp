#include "services/officefiles.h"

#include <QTemporaryFile>

namespace bihuan {

namespace {

const auto kPrefix = u"S-"_s;

/// A code that no evidence of the case has, from those in the database and not from `file`: a step may add
/// two.
Result<QString> nextOfficeCode(Database &db, UnitTaskId id)
{
    auto codes = RecordTable<Evidence>(db).where(u"unit_task_id = ?"_s, id);
    if (!codes)
        return codes.error();
    int highest = 0;
    for (const auto &evidence : *codes) {
        if (evidence.code.startsWith(kPrefix))
            highest = std::max(highest, evidence.code.mid(kPrefix.size()).toInt());
    }
    return kPrefix + u"%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

} // namespace

Result<EvidenceItem> addOfficeFile(Session &session, Recorder &recorder, const CaseFile &file,
                                   const OfficeFile &wanted)
{
    for (const auto &item : file.evidence) {
        if (item.evidence.kind == wanted.kind && !item.files.empty() &&
            item.files.front().sha256 == wanted.content.sha256)
            return item;
    }
    auto code = nextOfficeCode(session.db(), file.unitTask.id);
    if (!code)
        return code.error();
    auto evidence = recorder.insert(
        Evidence{.unitTaskId = file.unitTask.id, .code = *code, .title = wanted.title, .kind = wanted.kind});
    if (!evidence)
        return evidence.error();
    auto stored = recorder.insert(EvidenceFile{.evidenceId = evidence->id,
                                               .sha256 = wanted.content.sha256,
                                               .originalName = wanted.name,
                                               .size = wanted.content.size,
                                               .addedAt = QDateTime::currentDateTimeUtc(),
                                               .addedBy = session.actor()});
    if (!stored)
        return stored.error();
    return EvidenceItem{*evidence, {*stored}};
}

Result<StoredContent> storeBytes(EvidenceStore &store, const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return problem(Error::Kind::Storage, file.fileName(), u"file.failed"_s, {file.errorString()});
    return store.put(file.fileName());
}

} // namespace bihuan
