#include "services/opinionservice.h"

#include "report/report.h"
#include "services/documentwriter.h"
#include "services/facereport.h"
#include "services/session.h"
#include "services/templates.h"
#include "storage/auditlog.h"
#include "storage/casefilerepository.h"
#include "storage/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

constexpr auto kKind = "acceptance_opinion"_L1;

/// An opinion with all that its printing needs, read at one moment.
struct Composed
{
    CaseFile file{};
    std::vector<Block> blocks{};
    QString draftMark{};
    QDateTime changedAt{};
};

Result<Composed> composeFrom(Database &db, UnitTaskId id, const OpinionForm &form)
{
    Composed composed;
    auto file = CaseFileRepository(db).get(id);
    if (!file)
        return file.error();
    auto model = templateInForce(db, kKind).and_then(parseOpinionTemplate);
    if (!model)
        return model.error();
    auto blocks = compose(*file, *model, {.phones = form.publicCopy ? Phones::Hidden : Phones::Shown});
    if (!blocks)
        return blocks.error();
    const auto entries = AuditLog(db).entries(id);
    if (!entries)
        return entries.error();
    if (!entries->empty())
        composed.changedAt = entries->back().at;
    composed.file = *std::move(file);
    composed.blocks = *std::move(blocks);
    composed.draftMark = model->draftMark;
    return composed;
}

Result<Composed> composed(Session &session, UnitTaskId id, const OpinionForm &form = {})
{
    return session.read<Composed>([&] { return composeFrom(session.db(), id, form); });
}

Result<Pages> pagesOf(const Composed &opinion, const OpinionForm &form, FontSet &fonts)
{
    LayoutOptions options{.style = form.letter ? HeadStyle::Letter : HeadStyle::File,
                          .titleBreaks = opinion.file.application.opinion.titleBreaks};
    if (form.draft || opinion.file.isDraft())
        options.draftMark = opinion.draftMark;
    return layOut(opinion.blocks, options, fonts);
}

PdfOptions pdfOptions(const Composed &opinion, const OpinionForm &form)
{
    const auto title = std::ranges::find(opinion.blocks, BlockKind::Title, &Block::kind);
    return {.title = title == opinion.blocks.end() ? QString() : title->text.text,
            .createdAt = opinion.changedAt,
            .archive = form.archive};
}

Result<QByteArray> docxOf(const Composed &opinion, const OpinionForm &form, FontSet &fonts)
{
    const auto pages = pagesOf(opinion, form, fonts);
    if (!pages)
        return pages.error();
    DocxOptions options{.style = form.letter ? HeadStyle::Letter : HeadStyle::File,
                        .grid = form.wordGrid ? DocxGrid::LinesAndCells : DocxGrid::Lines,
                        .titleBreaks = pages->titleBreaks};
    if (form.draft || opinion.file.isDraft())
        options.draftMark = opinion.draftMark;
    return toDocx(opinion.blocks, options);
}

/// A name that every file system takes: 第1项-康平县-12.pdf.
QString fileName(const CaseFile &file)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = file.task.number + u'-' + file.unit.name;
    return name.replace(unfit, u"_"_s).left(60) + u"-%1.pdf"_s.arg(file.unitTask.id.value());
}

/// Many opinions on their way into one folder or one file.
class Batch
{
public:
    Batch(const QString &target, const OpinionForm &form, FontSet &fonts)
        : m_target(target)
        , m_form(form)
        , m_fonts(fonts)
        , m_oneFile(target.endsWith(u".pdf"_s, Qt::CaseInsensitive))
    {
        m_options.archive = form.archive;
    }

    Result<void> begin()
    {
        return m_oneFile || QDir().mkpath(m_target) ? Result<void>() : systemError(m_target);
    }

    void fail(UnitTaskId id, const Error &error) { m_done.failed.push_back({id, error}); }

    /// Fails only when the target cannot be written: the next one could not be either.
    Result<void> add(UnitTaskId id, const Composed &opinion)
    {
        auto pages = pagesOf(opinion, m_form, m_fonts);
        if (!pages) {
            fail(id, pages.error());
            return {};
        }
        for (DocumentFace &face : substitutesIn(*pages, m_fonts)) {
            if (std::ranges::find(m_done.substitutes, face) == m_done.substitutes.end())
                m_done.substitutes.push_back(std::move(face));
        }
        const auto own = pdfOptions(opinion, m_form);
        if (!m_oneFile)
            return save(*pages, own, QDir(m_target).filePath(fileName(opinion.file)));
        m_options.title = m_options.title.isEmpty() ? own.title : m_options.title;
        m_options.createdAt =
            m_options.createdAt.isValid() ? std::max(m_options.createdAt, own.createdAt) : own.createdAt;
        append(m_all, *std::move(pages));
        return {};
    }

    /// Half of them in one file would pass for the whole: it is not written.
    WrittenOpinions cancelled()
    {
        m_done.cancelled = true;
        return std::move(m_done);
    }

    Result<WrittenOpinions> finish()
    {
        if (!m_all.pages.empty()) {
            if (auto saved = save(m_all, m_options, m_target); !saved)
                return saved.error();
        }
        return std::move(m_done);
    }

private:
    Result<void> save(const Pages &pages, const PdfOptions &options, const QString &path)
    {
        auto written = toPdf(pages, options, m_fonts).and_then([&](const QByteArray &pdf) {
            return writeFileAtomically(path, pdf);
        });
        if (written)
            m_done.files << path;
        return written;
    }

    QString m_target;
    OpinionForm m_form;
    FontSet &m_fonts;
    bool m_oneFile;
    WrittenOpinions m_done{};
    Pages m_all{};
    PdfOptions m_options{};
};

} // namespace

Result<QByteArray> OpinionService::templateJson() const
{
    return m_session.read<QByteArray>([&] { return templateInForce(m_session.db(), kKind); });
}

Result<QString> OpinionService::text(UnitTaskId id) const
{
    return composed(m_session, id).and_then([](const Composed &opinion) -> Result<QString> {
        return plainText(opinion.blocks);
    });
}

FontSet &OpinionService::fonts() const
{
    if (!m_fonts)
        m_fonts = std::make_shared<FontSet>();
    return *m_fonts;
}

Result<QByteArray> OpinionService::pdf(UnitTaskId id, const OpinionForm &form) const
{
    return composed(m_session, id, form).and_then([&](const Composed &opinion) {
        return pagesOf(opinion, form, fonts()).and_then([&](const Pages &pages) {
            return toPdf(pages, pdfOptions(opinion, form), fonts());
        });
    });
}

Result<WrittenOpinion> OpinionService::write(UnitTaskId id, const QString &path,
                                             const OpinionForm &form) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "txt"_L1 && ending != "pdf"_L1 && ending != "png"_L1 && ending != "docx"_L1)
        return invalid(path, u"opinion.unknown_format"_s, {ending});
    auto opinion = composed(m_session, id, form);
    if (!opinion)
        return opinion.error();
    const auto save = [&](const QByteArray &content) -> Result<WrittenOpinion> {
        auto written = writeFileAtomically(path, content);
        return written ? Result<WrittenOpinion>({.files = {path}}) : written.error();
    };
    if (ending == "txt"_L1)
        return save(plainText(opinion->blocks).toUtf8());
    if (ending == "docx"_L1) // Names the faces that the standard means; the reader's machine finds its own.
        return docxOf(*opinion, form, fonts()).and_then(save);

    auto pages = pagesOf(*opinion, form, fonts());
    if (!pages)
        return pages.error();
    auto written = ending == "pdf"_L1 ? toPdf(*pages, pdfOptions(*opinion, form), fonts()).and_then(save)
                                      : writePictures(*pages, path, fonts()).and_then([](QStringList files) {
                                            return Result<WrittenOpinion>({.files = std::move(files)});
                                        });
    if (written)
        written->substitutes = substitutesIn(*pages, fonts());
    return written;
}

Result<WrittenOpinions> OpinionService::writeAll(const std::vector<UnitTaskId> &ids, const QString &target,
                                                 const OpinionForm &form, const Progress &progress) const
{
    Batch batch(target, form, fonts());
    if (auto ready = batch.begin(); !ready)
        return ready.error();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (progress && !progress(int(i), int(ids.size())))
            return batch.cancelled();
        auto opinion = composed(m_session, ids[i], form);
        if (!opinion)
            batch.fail(ids[i], opinion.error());
        else if (auto added = batch.add(ids[i], *opinion); !added)
            return added.error();
    }
    return batch.finish();
}

} // namespace bihuan
