#include "services/opinionservice.h"

#include "core/signeddigest.h"
#include "services/composedopinion.h"
#include "services/documentwriter.h"
#include "services/facereport.h"
#include "services/issueservice.h"
#include "services/templates.h"
#include "storage/filesystem.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

constexpr auto kKind = "acceptance_opinion"_L1;

Phones phonesOf(const OpinionForm &form)
{
    return form.publicCopy ? Phones::Hidden : Phones::Shown;
}

/// The edition that is asked for: an issued one as it was frozen, the newest draft as it is now.
Result<ComposedOpinion> composedIn(Session &session, UnitTaskId id, const OpinionForm &form)
{
    auto editions = IssueService(session).editions(id);
    if (!editions)
        return editions.error();
    const OpinionEdition *found = nullptr;
    const int cycle = form.cycle > 0 || editions->empty() ? form.cycle : editions->back().cycle;
    for (const auto &edition : *editions) {
        if (edition.cycle == cycle && (form.edition == 0 || form.edition == edition.opinion.edition))
            found = &edition;
    }
    if (!found && (form.edition > 0 || form.cycle > 0))
        return problem(Error::Kind::NotFound, {}, u"opinion.no_edition"_s, {QString::number(form.edition)});
    if (found && found->opinion.status != OpinionStatus::Draft)
        return composeSnapshot(session, id, found->opinion, phonesOf(form));
    return composeOpinion(session, id, phonesOf(form));
}

Result<ComposedOpinion> composed(Session &session, UnitTaskId id, const OpinionForm &form = {})
{
    return session.read<ComposedOpinion>([&] { return composedIn(session, id, form); });
}

/// The very bytes that were issued.
Result<QByteArray> issuedPdf(Session &session, const ComposedOpinion &opinion)
{
    QFile file(session.store().pathOf(opinion.pdfSha256));
    if (!file.open(QIODevice::ReadOnly))
        return problem(Error::Kind::NotFound, {}, u"verify.missing"_s,
                       {opinion.pdfSha256, kIssuedOpinionKind});
    return file.readAll();
}

/// The PDF of an issued edition is the stored one, byte for byte; that of a draft is set now.
Result<QByteArray> pdfOf(Session &session, const ComposedOpinion &opinion, const Pages &pages,
                         const OpinionForm &form, FontSet &fonts)
{
    return opinion.pdfSha256.isEmpty() ? toPdf(pages, pdfOptions(opinion, form), fonts)
                                       : issuedPdf(session, opinion);
}

Result<QByteArray> docxOf(const ComposedOpinion &opinion, const OpinionForm &form, FontSet &fonts)
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
    Batch(Session &session, const QString &target, const OpinionForm &form, FontSet &fonts)
        : m_session(session)
        , m_target(target)
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
    Result<void> add(UnitTaskId id, const ComposedOpinion &opinion)
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
            return keep(pdfOf(m_session, opinion, *pages, m_form, m_fonts),
                        QDir(m_target).filePath(fileName(opinion.file)));
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
            if (auto saved = keep(toPdf(m_all, m_options, m_fonts), m_target); !saved)
                return saved.error();
        }
        return std::move(m_done);
    }

private:
    Result<void> keep(Result<QByteArray> pdf, const QString &path)
    {
        auto written = std::move(pdf).and_then(
            [&](const QByteArray &bytes) { return writeFileAtomically(path, bytes); });
        if (written)
            m_done.files << path;
        return written;
    }

    Session &m_session;
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

Result<PaperCode> OpinionService::paperCode(UnitTaskId id) const
{
    return composed(m_session, id).and_then([](const ComposedOpinion &opinion) -> Result<PaperCode> {
        return opinion.file.isDraft() ? PaperCode{} : codeOf(opinion);
    });
}

Result<QString> OpinionService::text(UnitTaskId id) const
{
    return composed(m_session, id).and_then([](const ComposedOpinion &opinion) -> Result<QString> {
        return opinion.text;
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
    return composed(m_session, id, form).and_then([&](const ComposedOpinion &opinion) {
        return pagesOf(opinion, form, fonts()).and_then([&](const Pages &pages) {
            return pdfOf(m_session, opinion, pages, form, fonts());
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
        return save(opinion->text.toUtf8());
    if (ending == "docx"_L1) // Names the faces that the standard means; the reader's machine finds its own.
        return docxOf(*opinion, form, fonts()).and_then(save);

    auto pages = pagesOf(*opinion, form, fonts());
    if (!pages)
        return pages.error();
    auto written = ending == "pdf"_L1 ? pdfOf(m_session, *opinion, *pages, form, fonts()).and_then(save)
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
    Batch batch(m_session, target, form, fonts());
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
