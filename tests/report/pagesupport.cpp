#include "pagesupport.h"

#include "report/geometry.h"
#include "support/printers.h"
#include "support/samplecase.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace bihuan::test {

FontSet &fonts()
{
    static auto *set = [] {
        const auto loaded = loadFontsFrom(QStringLiteral(BIHUAN_FONT_DIR));
        if (!loaded)
            qInfo("No faces in %s: substitutes are tested.", BIHUAN_FONT_DIR);
        // Leaks on purpose: fonts must not outlive the application, which ends before statics do.
        return new FontSet;
    }();
    return *set;
}

OpinionTemplate builtIn()
{
    return parseOpinionTemplate(builtInOpinionTemplate()).value();
}

CaseFile issuedCase()
{
    auto file = sampleCase();
    file.application.opinion.documentNumber = u"沈环督办〔2022〕7号"_s;
    file.application.opinion.issuedOn = QDate(2022, 10, 12);
    return file;
}

std::vector<Block> blocksOf(const CaseFile &file)
{
    auto blocks = compose(file, builtIn());
    EXPECT_TRUE(blocks);
    return blocks ? *std::move(blocks) : std::vector<Block>{};
}

Pages pagesOf(const CaseFile &file, const LayoutOptions &options)
{
    auto pages = layOut(blocksOf(file), options, fonts());
    EXPECT_TRUE(pages);
    return pages ? *std::move(pages) : Pages{};
}

QString paragraph(qsizetype count)
{
    const QString words = u"定期研究部署生态环境保护有关重点工作及时解决突出问题"_s;
    return words.repeated(count / words.size() + 1).left(count - 1) + u"。"_s;
}

double x(const GlyphRun &run, std::size_t glyph)
{
    return (run.lefts[glyph] - kCoreLeft) / kMillimetre;
}

double right(const GlyphRun &run)
{
    auto last = run.text.size() - 1;
    while (last > 0 && run.text[last] == U' ')
        --last;
    return (run.lefts[last] + run.widths[last] - kCoreLeft) / kMillimetre;
}

double y(const GlyphRun &run)
{
    return (run.baseline - kCoreTop) / kMillimetre;
}

double emTop(const GlyphRun &run)
{
    const double middle = run.baseline - fonts().middle(run.face) * run.size;
    return (middle - run.size / 2 - kCoreTop) / kMillimetre;
}

std::vector<PrintedLine> linesOf(const Pages &pages, int page)
{
    std::vector<PrintedLine> lines;
    for (const GlyphRun &run : pages.pages.at(std::size_t(page)).runs) {
        if (run.angle != 0)
            continue;
        const double middle = emTop(run) + run.size / kMillimetre / 2;
        const bool goesOn =
            !lines.empty() && qAbs(lines.back().middle - middle) < 0.05 && x(run) >= lines.back().left;
        if (!goesOn) {
            lines.push_back({.left = x(run),
                             .middle = middle,
                             .size = run.size / kPoint,
                             .ink = run.ink,
                             .family = pages.faces[std::size_t(run.face)].family});
        }
        lines.back().text += QString::fromUcs4(run.text.data(), qsizetype(run.text.size()));
        if (run.text.find_first_not_of(U' ') != std::u32string::npos)
            lines.back().right = right(run);
    }
    return lines;
}

std::pair<int, PrintedLine> lineStarting(const Pages &pages, const QString &text)
{
    for (int page = 0; page < std::ssize(pages.pages); ++page) {
        for (const PrintedLine &line : linesOf(pages, page)) {
            if (line.text.startsWith(text))
                return {page, line};
        }
    }
    ADD_FAILURE() << "no line starts with " << text.toStdString();
    return {-1, {}};
}

QString solid(QString text)
{
    static const QRegularExpression space(u"[\\s\u3000\f]"_s);
    return text.remove(space);
}

QByteArray pdfOf(const Pages &pages, bool archive)
{
    const QDateTime created(QDate(2022, 10, 12), QTime(8, 0), Qt::UTC);
    auto pdf = toPdf(pages, {.title = u"验收销号意见"_s, .createdAt = created, .archive = archive}, fonts());
    EXPECT_TRUE(pdf);
    return pdf ? *std::move(pdf) : QByteArray();
}

QString runOn(const QByteArray &pdf, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"paper.pdf"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList named;
    for (const QString &argument : arguments)
        named << (argument == u"%1" ? path : argument);
    QProcess process;
    process.start(program, named);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString validated(const std::vector<QByteArray> &pdfs)
{
    const QString java = QStandardPaths::findExecutable(u"java"_s);
    QStringList jars;
    for (const QString &jar : {u"preflight"_s, u"pdfbox2"_s, u"xmpbox"_s, u"fontbox2"_s, u"commons-logging"_s,
                               u"commons-io"_s, u"jaxb-api"_s, u"javax.activation"_s})
        jars << u"/usr/share/java/%1.jar"_s.arg(jar);
    if (java.isEmpty() || !std::ranges::all_of(jars, [](const QString &jar) { return QFile::exists(jar); }))
        return {};
    const QTemporaryDir folder;
    for (std::size_t i = 0; i < pdfs.size(); ++i) {
        QFile file(folder.filePath(u"%1.pdf"_s.arg(i)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdfs[i]);
    }
    QProcess process;
    process.start(java, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                         u"batch"_s, folder.path()});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace bihuan::test
