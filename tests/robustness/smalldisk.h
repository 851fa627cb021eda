#pragma once

#include <QString>

namespace bihuan {

/// A disk of a few kilobytes in the memory of the machine, gone with the process: it is seen by this test and
/// its children only, so that nothing is left behind whatever happens.
class SmallDisk
{
public:
    /// Mounts it at `folder`, which is made.
    SmallDisk(QString folder, int kilobytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Why there is no such disk; empty when there is one. Without root it takes a kernel that lets everybody
    /// make namespaces.
    const QString &problem() const { return m_problem; }

    QString path(const QString &name) const { return m_folder + u'/' + name; }

    /// Fills the disk up until only so much is free; what is free already stays free.
    void leaveFree(int kilobytes) const;

    /// Frees what leaveFree() took.
    void release() const;

private:
    QString m_folder;
    QString m_problem;
};

} // namespace bihuan
