#include "services/paperservice.h"

#include "report/composepaper.h"
#include "report/report.h"
#include "services/session.h"
#include "services/templates.h"
#include "storage/auditlog.h"
#include "storage/casefilerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bihuan {

namespace {

constexpr auto kOpinionKind = "acceptance_opinion"_L1;

/// The records of a paper, read at one moment.
struct PaperRecords
{
    std::vector<CaseFile> files{};
    PaperTemplate model{};
    QDateTime changedAt{};
};

Result<void> addRecords(PaperRecords &records, Database &db, UnitTaskId id)
{
    auto file = CaseFileRepository(db).get(id);
    if (!file)
        return file.error();
    const auto entries = AuditLog(db).entries(id);
    if (!entries)
        return entries.error();
    if (!entries->empty())
        records.changedAt = records.changedAt.isValid() ? std::max(records.changedAt, entries->back().at)
                                                        : entries->back().at;
    records.files.push_back(*std::move(file));
    return {};
}

Result<PaperRecords> readRecords(Database &db, const std::vector<UnitTaskId> &ids, PaperKind kind)
{
    PaperRecords records;
    auto model = templateInForce(db, toCode(kind)).and_then([&](const QByteArray &json) {
        return parsePaperTemplate(kind, json);
    });
    if (!model)
        return model.error();
    records.model = *std::move(model);
    for (const UnitTaskId id : ids) {
        if (auto added = addRecords(records, db, id); !added)
            return added.error();
    }
    if (!records.changedAt.isValid()) // A register of nothing.
        records.changedAt = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return records;
}

} // namespace

FontSet &PaperService::fonts() const
{
    if (!m_fonts)
        m_fonts = std::make_shared<FontSet>();
    return *m_fonts;
}

Result<WrittenDocument> PaperService::write(UnitTaskId id, PaperKind kind, const QString &path,
                                            const PaperForm &form) const
{
    return writeRegister({id}, kind, path, form);
}

Result<WrittenDocument> PaperService::writeRegister(const std::vector<UnitTaskId> &ids, PaperKind kind,
                                                    const QString &path, const PaperForm &form) const
{
    const auto records = m_session.read<PaperRecords>([&] { return readRecords(m_session.db(), ids, kind); });
    if (!records)
        return records.error();
    const auto blocks =
        composePaper(records->files, records->model,
                     {.publicCopy = form.publicCopy, .date = form.date, .number = form.number});
    if (!blocks)
        return blocks.error();
    const LayoutOptions layout{.style = records->model.letter ? HeadStyle::Letter : HeadStyle::File};
    return writeDocument({*blocks, layout, records->changedAt, form.archive}, path, fonts());
}

Result<std::vector<TemplateInfo>> PaperService::templates() const
{
    return m_session.read<std::vector<TemplateInfo>>([&]() -> Result<std::vector<TemplateInfo>> {
        std::vector<TemplateInfo> all;
        for (const QString &kind : templateKinds()) {
            auto own = ownTemplate(m_session.db(), kind);
            if (!own)
                return own.error();
            const auto json = *own ? (*own)->body.toUtf8() : builtInTemplate(kind);
            const QString name = QJsonDocument::fromJson(json).object().value(u"name"_s).toString();
            all.push_back({kind, name, own->has_value()});
        }
        return all;
    });
}

Result<QByteArray> PaperService::templateJson(const QString &kind) const
{
    if (auto known = checkKind(kind); !known)
        return known.error();
    return m_session.read<QByteArray>([&] { return templateInForce(m_session.db(), kind); });
}

Result<void> PaperService::checkTemplate(const QString &kind, const QByteArray &json) const
{
    if (auto known = checkKind(kind); !known)
        return known;
    const auto done = [](const auto &) -> Result<void> { return {}; };
    if (kind == kOpinionKind)
        return parseOpinionTemplate(json).and_then(done);
    return parsePaperTemplate(*fromCode<PaperKind>(kind), json).and_then(done);
}

Result<qint64> PaperService::setTemplate(const QString &kind, const QByteArray &json)
{
    if (auto sound = checkTemplate(kind, json); !sound)
        return sound.error();
    return m_session.write(u"set template"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto own = ownTemplate(m_session.db(), kind);
        if (!own)
            return own.error();
        const auto done = [](const auto &) -> Result<void> { return {}; };
        if (!*own) {
            return recorder
                .insert(DocumentTemplate{.kind = kind, .name = kind, .body = QString::fromUtf8(json)})
                .and_then(done);
        }
        (*own)->body = QString::fromUtf8(json);
        return recorder.update(**own).and_then(done);
    });
}

Result<qint64> PaperService::resetTemplate(const QString &kind)
{
    if (auto known = checkKind(kind); !known)
        return known.error();
    return m_session.write(u"reset template"_s, std::nullopt, [&](Recorder &recorder) -> Result<void> {
        auto own = ownTemplate(m_session.db(), kind);
        if (!own)
            return own.error();
        return *own ? recorder.remove(**own) : Result<void>();
    });
}

} // namespace bihuan
