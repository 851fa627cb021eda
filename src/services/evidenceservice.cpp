#include "services/evidenceservice.h"

#include "services/caseparts.h"
#include "services/filepreview.h"
#include "services/rules.h"
#include "storage/casefilerepository.h"
#include "storage/filesystem.h"
#include "storage/unittaskrepository.h"

#include <QFile>
#include <QFileInfo>

namespace bihuan {

namespace {

/// The next free code of a measure's evidence: "1-03" after "1-02".
QString nextCode(const CaseFile &file, const Measure &measure, int offset)
{
    const QString prefix = bareMeasureNumber(measure.number) + u'-';
    int highest = 0;
    for (const auto &item : file.evidence) {
        if (item.evidence.code.startsWith(prefix))
            highest = std::max(highest, item.evidence.code.mid(prefix.size()).toInt());
    }
    return prefix + u"%1"_s.arg(highest + 1 + offset, 2, 10, QChar(u'0'));
}

const MeasureFile *findMeasure(const CaseFile &file, MeasureId id)
{
    const auto found = std::ranges::find(file.measures, id, [](const auto &m) { return m.measure.id; });
    return found == file.measures.end() ? nullptr : &*found;
}

/// The evidence of this unit task that holds the same content under the same name, or nullptr.
const EvidenceItem *sameEvidence(const CaseFile &file, const StoredContent &content, const QString &name)
{
    for (const auto &item : file.evidence) {
        for (const auto &stored : item.files) {
            if (stored.sha256 == content.sha256 && stored.originalName == name)
                return &item;
        }
    }
    return nullptr;
}

/// What one intake adds to the case file, file by file.
class Intake
{
public:
    Intake(Recorder &recorder, const CaseFile &file, const MeasureFile &measure, const QString &actor)
        : m_recorder(recorder)
        , m_file(file)
        , m_measure(measure)
        , m_actor(actor)
        , m_ordinal(measure.mappings.empty() ? 0 : measure.mappings.back().ordinal + 1)
    {
    }

    Result<EvidenceItem> add(const QString &path, const StoredContent &content,
                             const std::optional<QDateTime> &taken)
    {
        const QString name = QFileInfo(path).fileName();
        if (const auto *there = sameEvidence(m_file, content, name))
            return map(*there);
        auto evidence = m_recorder.insert(Evidence{.unitTaskId = m_file.unitTask.id,
                                                   .code = nextCode(m_file, m_measure.measure, m_added++),
                                                   .title = QFileInfo(path).completeBaseName()});
        if (!evidence)
            return evidence.error();
        auto stored = m_recorder.insert(EvidenceFile{.evidenceId = evidence->id,
                                                     .sha256 = content.sha256,
                                                     .originalName = name,
                                                     .size = content.size,
                                                     .addedAt = QDateTime::currentDateTimeUtc(),
                                                     .addedBy = m_actor,
                                                     .photoTakenAt = taken});
        if (!stored)
            return stored.error();
        return map({*evidence, {*stored}});
    }

private:
    Result<EvidenceItem> map(const EvidenceItem &item)
    {
        const bool mapped = std::ranges::any_of(
            m_measure.mappings, [&](const auto &mapping) { return mapping.evidenceId == item.evidence.id; });
        if (mapped)
            return item;
        auto mapping = m_recorder.insert(EvidenceMapping{
            .measureId = m_measure.measure.id, .evidenceId = item.evidence.id, .ordinal = m_ordinal++});
        return mapping ? Result<EvidenceItem>(item) : mapping.error();
    }

    Recorder &m_recorder;
    const CaseFile &m_file;
    const MeasureFile &m_measure;
    QString m_actor;
    int m_ordinal;
    int m_added = 0;
};

Result<void> checkNames(const QStringList &files)
{
    for (const auto &path : files) {
        const QString name = QFileInfo(path).fileName();
        if (auto wrong = textProblem(name, name))
            return Error{Error::Kind::Invalid, u"file name"_s, {*wrong}};
    }
    return {};
}

/// When the camera says that it took the picture; none for other files, and for what cannot be read.
std::optional<QDateTime> takenAt(const QString &name, const QString &stored)
{
    static const QRegularExpression photograph(u"\\.(?:jpe?g|jpe|jfif)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (!photograph.match(name).hasMatch())
        return std::nullopt;
    const auto facts = readFileFacts(stored);
    return facts && facts->takenAt ? std::optional(facts->takenAt->toUTC()) : std::nullopt;
}

Error noMeasure(const QString &number)
{
    return problem(Error::Kind::NotFound, {}, u"measure.not_found"_s, {number});
}

Error noEvidence(const QString &code)
{
    return problem(Error::Kind::NotFound, {}, u"evidence.not_found"_s, {code});
}

const MeasureFile *measureNumbered(const CaseFile &file, const QString &number)
{
    const QString wanted = bareMeasureNumber(number);
    for (const auto &measure : file.measures) {
        if (bareMeasureNumber(measure.measure.number) == wanted)
            return &measure;
    }
    return nullptr;
}

const EvidenceMapping *findMapping(const MeasureFile &measure, EvidenceId evidence)
{
    const auto found = std::ranges::find(measure.mappings, evidence, &EvidenceMapping::evidenceId);
    return found == measure.mappings.end() ? nullptr : &*found;
}

/// The mapping of a cell as it is, or a new one behind the last.
Result<EvidenceMapping> mappingAt(const CaseFile &file, const MatrixCell &cell)
{
    const auto *measure = findMeasure(file, cell.measure);
    if (!measure)
        return noMeasure(QString::number(cell.measure.value()));
    if (!file.evidenceItem(cell.evidence))
        return noEvidence(QString::number(cell.evidence.value()));
    if (const auto *there = findMapping(*measure, cell.evidence))
        return *there;
    return EvidenceMapping{.measureId = cell.measure,
                           .evidenceId = cell.evidence,
                           .ordinal = measure->mappings.empty() ? 0 : measure->mappings.back().ordinal + 1};
}

void apply(const CellChange &change, EvidenceMapping &mapping)
{
    if (change.pageRange)
        mapping.pageRange = *change.pageRange;
    if (change.proves)
        mapping.proves = *change.proves;
    if (change.sufficiency)
        mapping.sufficiency = *change.sufficiency;
}

/// The evidence of `file` with exactly these contents, or nullptr.
const EvidenceItem *withSameFiles(const CaseFile &file, const EvidenceItem &item)
{
    const auto found = std::ranges::find_if(file.evidence, [&](const EvidenceItem &one) {
        return !item.files.empty() &&
               std::ranges::equal(one.files, item.files, {}, &EvidenceFile::sha256, &EvidenceFile::sha256);
    });
    return found == file.evidence.end() ? nullptr : &*found;
}

/// A copy of the records of `item` for the unit task of `file`.
Result<Evidence> copyRecords(Recorder &recorder, const CaseFile &file, const Measure &measure,
                             const EvidenceItem &item)
{
    Evidence copy = item.evidence;
    copy.id = {};
    copy.version = 1;
    copy.unitTaskId = file.unitTask.id;
    copy.code = nextCode(file, measure, 0);
    auto evidence = recorder.insert(copy);
    if (!evidence)
        return evidence;
    for (EvidenceFile stored : item.files) {
        stored.id = {};
        stored.version = 1;
        stored.evidenceId = evidence->id;
        if (auto added = recorder.insert(stored); !added)
            return added.error();
    }
    return evidence;
}

} // namespace

Result<Attached> EvidenceService::attach(UnitTaskId id, MeasureId measure, const QStringList &paths,
                                         const Progress &progress)
{
    auto files = filesUnder(paths);
    if (!files)
        return files.error();
    if (auto named = checkNames(*files); !named)
        return named.error();
    auto contents = m_session.store().putAll(*files, progress);
    if (!contents)
        return contents.error();

    std::vector<std::optional<QDateTime>> taken;
    for (qsizetype i = 0; i < files->size(); ++i)
        taken.push_back(takenAt(files->at(i), m_session.store().pathOf(contents->at(size_t(i)).sha256)));

    Attached attached;
    auto step = m_session.write(u"attach"_s, id, [&](Recorder &recorder) -> Result<void> {
        const auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        const auto *target = findMeasure(*file, measure);
        if (!target)
            return noMeasure(QString::number(measure.value()));
        Intake intake(recorder, *file, *target, m_session.actor());
        for (qsizetype i = 0; i < files->size(); ++i) {
            if (auto there = m_session.store().stillContains(contents->at(size_t(i))); !there)
                return there;
            auto item = intake.add(files->at(i), contents->at(size_t(i)), taken[size_t(i)]);
            if (!item)
                return item.error();
            attached.items.push_back(*item);
            attached.reused += contents->at(size_t(i)).wasThere ? 1 : 0;
        }
        return {};
    });
    if (!step)
        return step.error();
    attached.step = *step;
    return attached;
}

Result<Attached> EvidenceService::attach(UnitTaskId id, const QString &measureNumber,
                                         const QStringList &paths, const Progress &progress)
{
    const auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    const auto *measure = measureNumbered(*file, measureNumber);
    return measure ? attach(id, measure->measure.id, paths, progress) : noMeasure(measureNumber);
}

Result<MatrixCell> EvidenceService::cell(UnitTaskId id, const QString &measureNumber,
                                         const QString &code) const
{
    const auto file = CaseFileRepository(m_session.db()).get(id);
    if (!file)
        return file.error();
    const auto *measure = measureNumbered(*file, measureNumber);
    if (!measure)
        return noMeasure(measureNumber);
    const auto item =
        std::ranges::find(file->evidence, code, [](const auto &one) { return one.evidence.code; });
    if (item == file->evidence.end())
        return noEvidence(code);
    return MatrixCell{measure->measure.id, item->evidence.id};
}

Result<Saved<EvidenceMapping>> EvidenceService::map(UnitTaskId id, const MatrixCell &cell,
                                                    const CellChange &change)
{
    return saveStep<EvidenceMapping>(m_session, u"map"_s, id,
                                     [&](Recorder &recorder) -> Result<EvidenceMapping> {
                                         const auto file = CaseFileRepository(m_session.db()).get(id);
                                         if (!file)
                                             return file.error();
                                         auto mapping = mappingAt(*file, cell);
                                         if (!mapping)
                                             return mapping.error();
                                         apply(change, *mapping);
                                         if (auto sound = checkRecord(*mapping); !sound)
                                             return sound.error();
                                         return recorder.save(*mapping);
                                     });
}

Result<Saved<Evidence>> EvidenceService::reuse(UnitTaskId id, const QString &measureNumber, UnitTaskId from,
                                               const QString &code)
{
    return saveStep<Evidence>(m_session, u"reuse"_s, id, [&](Recorder &recorder) -> Result<Evidence> {
        const auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        const auto other = CaseFileRepository(m_session.db()).get(from);
        if (!other)
            return other.error();
        const auto *measure = measureNumbered(*file, measureNumber);
        if (!measure)
            return noMeasure(measureNumber);
        const auto item =
            std::ranges::find(other->evidence, code, [](const auto &one) { return one.evidence.code; });
        if (item == other->evidence.end())
            return noEvidence(code);
        const auto *there = withSameFiles(*file, *item);
        auto evidence =
            there ? Result<Evidence>(there->evidence) : copyRecords(recorder, *file, measure->measure, *item);
        if (!evidence || findMapping(*measure, evidence->id))
            return evidence;
        auto mapped = recorder.insert(
            EvidenceMapping{.measureId = measure->measure.id,
                            .evidenceId = evidence->id,
                            .ordinal = measure->mappings.empty() ? 0 : measure->mappings.back().ordinal + 1});
        return mapped ? evidence : mapped.error();
    });
}

Result<DocumentFacts> EvidenceService::propose(const EvidenceItem &item) const
{
    if (item.files.empty())
        return noEvidence(item.evidence.code);
    const auto path = storedPath(item.files.front());
    if (!path)
        return path.error();
    SeenFile seen{.name = item.files.front().originalName};
    if (const auto facts = readFileFacts(*path)) {
        seen.picture = facts->kind == FileKind::Picture;
        seen.pages = facts->kind == FileKind::Pdf ? facts->pages : 0;
        if (!seen.picture) {
            const auto pages = readFilePages(*path);
            seen.firstPage = pages && !pages->isEmpty() ? pages->front().left(4000) : QString();
        }
    }
    return proposedDocumentFacts(seen);
}

Result<std::vector<CheckResult>> EvidenceService::usedElsewhere(EvidenceId id) const
{
    const auto places = UnitTaskRepository(m_session.db()).sameFilesElsewhere(id);
    if (!places)
        return places.error();
    std::vector<CheckResult> hints;
    for (const auto &place : *places)
        hints.push_back(
            {u"13"_s,
             Severity::Warn,
             {{}, u"check.same_file_elsewhere"_s, {place.name, place.taskNumber, place.unit, place.code}}});
    return hints;
}

Result<qint64> EvidenceService::unmap(UnitTaskId id, const MatrixCell &cell)
{
    return m_session.write(u"unmap"_s, id, [&](Recorder &recorder) -> Result<void> {
        const auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        const auto mapping = mappingAt(*file, cell);
        if (!mapping)
            return mapping.error();
        return mapping->id.isNew() ? Result<void>() : recorder.remove(*mapping);
    });
}

Result<qint64> EvidenceService::takeStatements(UnitTaskId id, const std::vector<StatementProposal> &proposals)
{
    return m_session.write(u"draft_statements"_s, id, [&](Recorder &recorder) -> Result<void> {
        const auto file = CaseFileRepository(m_session.db()).get(id);
        if (!file)
            return file.error();
        for (const auto &proposal : proposals) {
            const auto *found = findMeasure(*file, proposal.measureId);
            if (!found)
                return noMeasure(proposal.number);
            Measure measure = found->measure;
            if (measure.evidenceStatement != proposal.current)
                return Error{Error::Kind::Conflict, u"a statement was changed since it was read"_s};
            measure.evidenceStatement = proposal.proposed;
            if (auto stored = recorder.update(measure); !stored)
                return stored.error();
        }
        return {};
    });
}

Result<QString> EvidenceService::storedPath(const EvidenceFile &file) const
{
    const QString path = m_session.store().pathOf(file.sha256);
    if (!QFileInfo(path).isFile())
        return problem(Error::Kind::NotFound, file.originalName, u"verify.missing"_s,
                       {file.sha256, file.originalName});
    return path;
}

Result<QString> EvidenceService::copyOut(const EvidenceFile &file, const QString &folder) const
{
    return storedPath(file).and_then([&](const QString &stored) -> Result<QString> {
        const QString path = folder + u'/' + file.originalName;
        return copyFile(stored, path).and_then([&]() -> Result<QString> {
            // What is changed in a copy is lost; the other program should say so.
            QFile::setPermissions(path, QFile::ReadOwner);
            return path;
        });
    });
}

} // namespace bihuan
