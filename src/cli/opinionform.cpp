#include "cli/opinionform.h"

#include "cli/say.h"
#include "wording/sentences.h"

#include <cstdio>

namespace bihuan {

QList<QCommandLineOption> opinionFormOptions()
{
    return {{u"style"_s, Cli::tr("Head of the paper, file or letter; else file."), u"STYLE"_s},
            {u"draft"_s, Cli::tr("Mark every page as a draft.")},
            {u"archive"_s, Cli::tr("PDF/A-1b, for the filed copy.")},
            {u"word-grid"_s,
             Cli::tr("DOCX with the grid of Word and WPS; else one that every program sets alike.")}};
}

OpinionForm opinionForm(const Call &call)
{
    return {.letter = call.value(u"style"_s) == "letter"_L1,
            .draft = call.has(u"draft"_s),
            .archive = call.has(u"archive"_s),
            .wordGrid = call.has(u"word-grid"_s)};
}

std::optional<UsageFault> checkOpinionForm(const Call &call)
{
    const auto style = call.value(u"style"_s);
    if (style.isEmpty() || style == "file"_L1 || style == "letter"_L1)
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no style “%1”: use file or letter."), {style})};
}

QString faceRoleName(const QString &role)
{
    if (role == "title"_L1)
        return Cli::tr("title (Xiaobiaosong)");
    if (role == "body"_L1)
        return Cli::tr("body (Fangsong)");
    if (role == "hei"_L1)
        return Cli::tr("headings (Heiti)");
    if (role == "kai"_L1)
        return Cli::tr("headings (Kaiti)");
    return Cli::tr("page numbers and tables (Songti)");
}

void warnOfSubstitutes(const std::vector<DocumentFace> &faces)
{
    for (const auto &face : faces) {
        const QString role = faceRoleName(face.role);
        QString words;
        if (face.used.isEmpty())
            words = fill(Cli::tr("No font has these characters: %1"), {face.characters});
        else if (face.characters.isEmpty())
            words = fill(Cli::tr("Font for %1: %2 in place of %3."), {role, face.used, face.wanted});
        else
            words =
                fill(Cli::tr("Font for %1: %2 for these characters: %3"), {role, face.used, face.characters});
        std::fprintf(stderr, "bihuanctl: %s\n", words.toUtf8().constData());
    }
}

} // namespace bihuan
