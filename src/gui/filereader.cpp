#include "gui/filereader.h"

#include "services/background.h"
#include "services/searchservice.h"

#include <spdlog/spdlog.h>

namespace bihuan {

FileReader::FileReader(Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_goesOn(std::make_shared<std::atomic<bool>>(true))
{
}

FileReader::~FileReader()
{
    *m_goesOn = false; // The file at hand is the last one.
}

void FileReader::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [goesOn = m_goesOn](Services &own) {
            return own.search().readFiles([goesOn](int, int) { return goesOn->load(); });
        },
        [this](const Result<FilesRead> &files) {
            if (!files) // The next start tries again; searching the records goes on.
                spdlog::warn("reading files: {}: {}", name(files.error().kind),
                             files.error().detail.toStdString());
            end(files ? files->read + files->withoutText + files->failed : 0);
        });
}

void FileReader::end(int read)
{
    m_running = false;
    Q_EMIT finished(read);
    if (m_again)
        start();
}

} // namespace bihuan
