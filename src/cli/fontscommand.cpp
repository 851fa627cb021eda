#include "cli/commands.h"
#include "cli/displaytable.h"
#include "cli/say.h"
#include "services/documentfonts.h"
#include "wording/facetext.h"
#include "wording/sentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bihuan {

namespace {

Result<ExitCode> run(const Call &call)
{
    if (auto loaded = loadDocumentFonts(); !loaded)
        return loaded.error();
    QJsonArray array;
    DisplayTable table({Cli::tr("Used for"), Cli::tr("Wanted"), Cli::tr("Used"), Cli::tr("Substitute")});
    for (const auto &face : documentFaces()) {
        array.append(QJsonObject{{u"role"_s, face.role},
                                 {u"wanted"_s, face.wanted},
                                 {u"used"_s, face.used},
                                 {u"substituted"_s, face.substituted}});
        table.add({faceRoleName(face.role), face.wanted, face.used.isEmpty() ? Cli::tr("missing") : face.used,
                   face.substituted ? Cli::tr("yes") : Cli::tr("no")});
    }
    if (call.json())
        call.print(QJsonDocument(array));
    else
        call.print(table.text() + fill(Cli::tr("Folder of free fonts: %1"), {documentFontFolder()}) + u'\n');
    return ExitCode::Done;
}

} // namespace

Command fontsCommand()
{
    return {.name = u"fonts"_s,
            .summary = Cli::tr("say which fonts documents are set in"),
            .speaksJson = true,
            .run = run};
}

} // namespace bihuan
