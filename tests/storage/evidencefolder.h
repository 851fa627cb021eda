#pragma once

#include "storage/evidencestore.h"

#include "support/printers.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

namespace bihuan::test {

/// A store and a folder with files to put into it.
class EvidenceFolder : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString storePath() const { return path(u"store"_s); }
    EvidenceStore store() const { return EvidenceStore(storePath()); }

    QString file(const QString &name, const QByteArray &content) const
    {
        const QString target = path(name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(target).absolutePath()));
        QFile out(target);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly)) << out.errorString().toStdString();
        EXPECT_EQ(out.write(content), content.size());
        return target;
    }

    /// Names of everything in the store, with the folders that lead there.
    QStringList stored() const
    {
        QStringList names;
        for (const auto &item : std::filesystem::recursive_directory_iterator(storePath().toStdString())) {
            if (!item.is_directory())
                names << QDir(storePath()).relativeFilePath(QString::fromStdString(item.path().string()));
        }
        names.sort();
        return names;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    static QString ruleOf(const Error &error)
    {
        return error.problems.empty() ? QString() : error.problems.front().rule;
    }

    static void makeOlder(const QString &path, std::chrono::hours by)
    {
        std::filesystem::last_write_time(path.toStdString(),
                                         std::filesystem::file_time_type::clock::now() - by);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace bihuan::test
