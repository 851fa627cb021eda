#include "cli/paperform.h"

#include "cli/opinionform.h"
#include "cli/say.h"
#include "services/documentfonts.h"
#include "wording/sentences.h"

namespace bihuan {

QList<QCommandLineOption> paperFormOptions(const QString &out)
{
    return {{u"out"_s, out, u"FILE"_s},
            {u"public"_s, Cli::tr("For the public: numbers and private persons are masked.")},
            {u"date"_s, Cli::tr("The day that the paper bears, as 2022-12-01; else today."), u"DAY"_s},
            {u"number"_s, Cli::tr("The document number of a letter or notice."), u"NUMBER"_s},
            {u"archive"_s, Cli::tr("PDF/A-1b, for the filed copy.")}};
}

PaperForm paperForm(const Call &call)
{
    const QString day = call.value(u"date"_s);
    return {.publicCopy = call.has(u"public"_s),
            .archive = call.has(u"archive"_s),
            .date = day.isEmpty() ? QDate::currentDate() : QDate::fromString(day, Qt::ISODate),
            .number = call.value(u"number"_s)};
}

std::optional<UsageFault> checkPaperForm(const Call &call)
{
    const QString day = call.value(u"date"_s);
    if (day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid())
        return std::nullopt;
    return UsageFault{fill(Cli::tr("“%1” is no day. Write it as 2022-12-01."), {day})};
}

QStringList paperCodes(bool registers)
{
    QStringList codes = allCodes<PaperKind>();
    codes.removeIf([&](const QString &code) { return isRegister(*fromCode<PaperKind>(code)) != registers; });
    return codes;
}

Result<ExitCode> withPapers(const Call &call,
                            const std::function<Result<WrittenDocument>(Services &services)> &write)
{
    auto services = call.open();
    if (!services)
        return services.error();
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    const auto written = write(services.value());
    if (!written)
        return written.error();
    warnOfSubstitutes(written->substitutes);
    for (const auto &path : written->files)
        call.print(fill(Cli::tr("Written to %1."), {path}) + u'\n');
    return ExitCode::Done;
}

} // namespace bihuan
