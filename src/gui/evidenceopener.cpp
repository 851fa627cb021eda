#include "gui/evidenceopener.h"

#include "services/evidenceservice.h"
#include "services/services.h"

#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

namespace bihuan {

Result<void> openCopies(Services &services, const EvidenceItem &item)
{
    for (const auto &file : item.files) {
        QTemporaryDir folder;
        folder.setAutoRemove(false); // The other program reads it as long as it likes; the system tidies up.
        auto copy = services.evidence().copyOut(file, folder.path());
        if (!copy)
            return copy.error();
        QDesktopServices::openUrl(QUrl::fromLocalFile(*copy));
    }
    return {};
}

} // namespace bihuan
