#include "smalldisk.h"

#include "cli/clitest.h"

#include <QDir>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace bihuan {

namespace {

const auto kBallast = u".ballast"_s;

/// Makes this process root in a name space of its own.
void becomeRoot(uid_t user, gid_t group)
{
    writeFile(u"/proc/self/setgroups"_s, "deny");
    writeFile(u"/proc/self/uid_map"_s, "0 " + QByteArray::number(user) + " 1");
    writeFile(u"/proc/self/gid_map"_s, "0 " + QByteArray::number(group) + " 1");
}

bool mountAlone(const QByteArray &folder, int kilobytes)
{
    const auto user = ::geteuid();
    const auto group = ::getegid();
    if (::unshare(CLONE_NEWNS | (user == 0 ? 0 : CLONE_NEWUSER)) != 0)
        return false;
    if (user != 0)
        becomeRoot(user, group);
    const auto size = "size=" + QByteArray::number(kilobytes) + "k";
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", folder.constData(), "tmpfs", 0, size.constData()) == 0;
}

} // namespace

SmallDisk::SmallDisk(QString folder, int kilobytes) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    if (!mountAlone(m_folder.toUtf8(), kilobytes))
        m_problem = u"no small disk can be mounted here: "_s + QString::fromLocal8Bit(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    ::umount2(m_folder.toUtf8().constData(), MNT_DETACH);
}

void SmallDisk::leaveFree(int kilobytes) const
{
    release();
    const qint64 available = QStorageInfo(m_folder).bytesAvailable();
    const qint64 surplus = available - qint64(kilobytes) * 1024;
    if (surplus > 0)
        writeFile(path(kBallast), QByteArray(surplus, 'b'));
}

void SmallDisk::release() const
{
    QFile::remove(path(kBallast));
}

} // namespace bihuan
