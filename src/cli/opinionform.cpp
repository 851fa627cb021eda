#include "cli/opinionform.h"

#include "cli/say.h"
#include "wording/facetext.h"
#include "wording/sentences.h"

#include <cstdio>

namespace bihuan {

QList<QCommandLineOption> opinionFormOptions()
{
    return {{u"style"_s, Cli::tr("Head of the paper, file or letter; else file."), u"STYLE"_s},
            {u"draft"_s, Cli::tr("Mark every page as a draft.")},
            {u"public"_s, Cli::tr("Without telephone numbers, for the public.")},
            {u"archive"_s, Cli::tr("PDF/A-1b, for the filed copy.")},
            {u"word-grid"_s,
             Cli::tr("DOCX with the grid of Word and WPS; else one that every program sets alike.")}};
}

OpinionForm opinionForm(const Call &call)
{
    return {.letter = call.value(u"style"_s) == "letter"_L1,
            .draft = call.has(u"draft"_s),
            .archive = call.has(u"archive"_s),
            .publicCopy = call.has(u"public"_s),
            .wordGrid = call.has(u"word-grid"_s),
            .edition = call.value(u"edition"_s).toInt(),
            .cycle = call.value(u"cycle"_s).toInt()};
}

std::optional<UsageFault> checkOpinionForm(const Call &call)
{
    const auto style = call.value(u"style"_s);
    if (style.isEmpty() || style == "file"_L1 || style == "letter"_L1)
        return std::nullopt;
    return UsageFault{fill(Cli::tr("There is no style “%1”: use file or letter."), {style})};
}

void warnOfSubstitutes(const std::vector<DocumentFace> &faces)
{
    for (const auto &face : faces)
        std::fprintf(stderr, "bihuanctl: %s\n", faceText(face).toUtf8().constData());
}

} // namespace bihuan
