#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace bihuan {

class Services;

/// Makes the text of stored files searchable, in the background and one run at a time.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(Services &services, QObject *parent = nullptr);
    ~FileReader() override;

    /// Looks for files that nobody has read yet; what comes in meanwhile is read after this run.
    void start();

Q_SIGNALS:
    /// Files were read, so many.
    void finished(int read);

private:
    void end(int read);

    Services &m_services;
    std::shared_ptr<std::atomic<bool>> m_goesOn;
    bool m_running = false;
    bool m_again = false;
};

} // namespace bihuan
