#include "services/packageservice.h"

#include "services/caseparts.h"
#include "services/packageapply.h"
#include "services/packagefile.h"
#include "services/rules.h"
#include "storage/casefilerepository.h"
#include "storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <span>

namespace bihuan {

namespace {

Result<StoredContent> storeOne(EvidenceStore &store, const PackagedFile &file, const PackageSource *source)
{
    if (file.path.isEmpty() || !source) {
        // Whether it is there matters only to a row that is new.
        const QFileInfo there(store.pathOf(file.sha256));
        return StoredContent{.sha256 = file.sha256, .size = there.size(), .wasThere = true};
    }
    return source->resolve(file.where, file.path).and_then([&](const QString &path) -> Result<StoredContent> {
        auto content = store.put(path);
        if (content && !file.sha256.isEmpty() && content->sha256 != file.sha256)
            return invalid(file.where, u"package.file_differs"_s, {file.path});
        return content;
    });
}

/// Takes the files into the store before any row refers to them.
Result<StoredFiles> storeFiles(EvidenceStore &store, const PackageContent &content,
                               const PackageSource *source)
{
    StoredFiles stored;
    for (const auto &files : content.files) {
        auto &list = stored.emplace_back();
        for (const auto &file : files) {
            auto one = storeOne(store, file, source);
            if (!one)
                return one.error();
            list.push_back(*one);
        }
    }
    return stored;
}

Result<Imported> apply(Session &session, const PackageContent &content, const PackageSource *source,
                       ImportMode mode, const QString &action)
{
    auto stored = storeFiles(session.store(), content, source);
    if (!stored)
        return stored.error();
    Imported imported;
    auto step = session.write(action, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto id = applyPackage(session, recorder, content, *stored, mode);
        if (!id)
            return id.error();
        imported.id = *id;
        return {};
    });
    if (!step)
        return step.error();
    imported.step = *step;
    return imported;
}

Result<void> exportFiles(const EvidenceStore &store, const CaseFile &file, const QString &folder)
{
    for (const auto &item : file.evidence) {
        const auto paths = packagedPaths(item);
        for (size_t i = 0; i < item.files.size(); ++i) {
            const QString target = folder + u'/' + paths[qsizetype(i)];
            const QString stored = store.pathOf(item.files[i].sha256);
            if (!QFileInfo(stored).isFile())
                return problem(Error::Kind::NotFound, item.evidence.code, u"verify.missing"_s,
                               {item.files[i].sha256, item.files[i].originalName});
            if (!QDir().mkpath(QFileInfo(target).absolutePath()))
                return systemError(target);
            if (auto copied = copyFile(stored, target); !copied)
                return copied;
        }
    }
    return {};
}

Result<void> exportFolder(const EvidenceStore &store, const CaseFile &file, const QString &folder)
{
    const auto json = QJsonDocument(packageJson(file, FileForm::Paths)).toJson(QJsonDocument::Indented);
    return exportFiles(store, file, folder).and_then([&] {
        return writeFileAtomically(folder + u"/unit-task.json"_s, json);
    });
}

/// One step of a path: a key, or a place in a list.
struct PathStep
{
    QString key{};
    qsizetype index = -1;
};

std::vector<PathStep> stepsOf(const QString &path)
{
    static const QRegularExpression step(u"\\G(?:(?:^|\\.)([a-z0-9_]+)|\\[(\\d+)\\])"_s);
    std::vector<PathStep> steps;
    qsizetype end = 0;
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        end = match.capturedEnd();
        if (match.captured(2).isEmpty())
            steps.push_back({.key = match.captured(1)});
        else
            steps.push_back({.index = match.captured(2).toLongLong()});
    }
    return end == path.size() ? steps : std::vector<PathStep>{};
}

/// `value` with the field at `steps` replaced; none when a list on the way is shorter or something else is
/// there.
std::optional<QJsonValue> replaced(const QJsonValue &value, std::span<const PathStep> steps,
                                   const QJsonValue &with)
{
    if (steps.empty())
        return with;
    const auto &step = steps.front();
    if (step.index < 0) {
        if (!value.isObject() && !value.isUndefined())
            return std::nullopt;
        auto object = value.toObject();
        const auto part = replaced(object.value(step.key), steps.subspan(1), with);
        if (part)
            object.insert(step.key, *part);
        return part ? std::optional<QJsonValue>(object) : std::nullopt;
    }
    auto array = value.toArray();
    if (step.index > array.size()) // One behind the last adds an item.
        return std::nullopt;
    if (step.index == array.size())
        array.append(QJsonValue());
    const QJsonValue old =
        array[step.index].isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array[step.index]);
    const auto part = replaced(old, steps.subspan(1), with);
    if (part)
        array[step.index] = *part;
    return part ? std::optional<QJsonValue>(array) : std::nullopt;
}

} // namespace

Result<Imported> PackageService::import(const QString &path, ImportMode mode)
{
    auto source = PackageSource::open(path);
    if (!source)
        return source.error();
    return source->json()
        .and_then([](const QByteArray &json) { return readPackage(json); })
        .and_then([&](const PackageContent &content) {
            return apply(m_session, content, &source.value(), mode, u"import"_s);
        });
}

Result<void> PackageService::exportTo(UnitTaskId id, const QString &path) const
{
    if (QFileInfo::exists(path))
        return invalid(path, u"package.target_exists"_s);
    const auto file = m_session.read<CaseFile>([&] { return CaseFileRepository(m_session.db()).get(id); });
    if (!file)
        return file.error();
    // Beside the target, so that the last act is a rename on one disk.
    QTemporaryDir work(QFileInfo(path).absolutePath() + u"/.bihuan-export-XXXXXX"_s);
    if (!work.isValid())
        return problem(Error::Kind::Storage, path, u"file.failed"_s, {work.errorString()});
    const QString folder = work.path() + u"/package"_s;
    if (!QDir().mkpath(folder))
        return systemError(folder);
    return exportFolder(m_session.store(), *file, folder).and_then([&]() -> Result<void> {
        if (path.endsWith(".zip"_L1, Qt::CaseInsensitive))
            return zipFolder(folder, path);
        if (!QDir().rename(folder, path))
            return systemError(path);
        return {};
    });
}

Result<QJsonObject> PackageService::json(UnitTaskId id) const
{
    return m_session.read<CaseFile>([&] { return CaseFileRepository(m_session.db()).get(id); })
        .and_then(
            [](const CaseFile &file) -> Result<QJsonObject> { return packageJson(file, FileForm::Hashes); });
}

namespace {

/// Changes one of the names by which packages are matched; a package that said it would make a new record.
template <typename R>
Result<Imported> rename(Session &session, UnitTaskId id, R record, QString R::*name, const QJsonValue &value)
{
    record.*name = value.toString();
    if constexpr (std::is_same_v<R, Task>)
        record.sortKey = sortKeyOf(record.number);
    if (auto sound = checkRecord(record); !sound)
        return sound.error();
    auto step =
        session.write(u"edit"_s, id, [&](Recorder &recorder) { return done(recorder.update(record)); });
    return step ? Result<Imported>(Imported{id, *step}) : step.error();
}

Result<Imported> setPlainField(Session &session, UnitTaskId id, const CaseFile &file, const QString &path,
                               const QJsonValue &value)
{
    const QJsonObject object = packageJson(file, FileForm::Hashes);
    const auto steps = stepsOf(path);
    const auto changed = steps.empty() ? std::nullopt : replaced(object, steps, value);
    if (!changed)
        return invalid(path, u"package.bad_path"_s, {path});
    auto content = readPackage(changed->toObject());
    if (!content)
        return content.error();
    return apply(session, *content, nullptr, ImportMode::Update, u"edit"_s).and_then([&](Imported done) {
        done.id = id;
        return Result<Imported>(done);
    });
}

Result<Imported> setIn(Session &session, UnitTaskId id, const QString &path, const QJsonValue &value)
{
    const auto file = CaseFileRepository(session.db()).get(id);
    if (!file)
        return file.error();
    if (path == "office.name"_L1)
        return rename(session, id, file->office, &Office::name, value);
    if (path == "plan.title"_L1)
        return rename(session, id, file->plan, &Plan::title, value);
    if (path == "task.number"_L1)
        return rename(session, id, file->task, &Task::number, value);
    if (path == "unit_task.unit"_L1)
        return rename(session, id, file->unit, &Unit::name, value);
    return setPlainField(session, id, *file, path, value);
}

} // namespace

Result<Imported> PackageService::setField(UnitTaskId id, const QString &path, const QJsonValue &value)
{
    // Read and written in one transaction, so that nobody's change in between is overwritten.
    Imported imported;
    auto set = m_session.db().transaction([&]() -> Result<void> {
        if (auto allowed = m_session.mayDo(u"edit"_s, id); !allowed)
            return allowed;
        auto result = setIn(m_session, id, path, value);
        if (result)
            imported = *result;
        return done(result);
    });
    return set ? Result<Imported>(imported) : set.error();
}

} // namespace bihuan
