#pragma once

#include "core/literals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

class QProcess;

namespace bihuan {

/// What one call of bihuanctl left behind.
struct Ran
{
    int code = -1;
    QString out{};
    QString err{};

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

/// A folder for each test, with calls of bihuanctl on the data folder "data" in it.
class CliTest : public testing::Test
{
protected:
    CliTest();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString data() const { return path(u"data"_s); }

    /// Calls bihuanctl with --data "data", in English.
    Ran call(const QStringList &arguments) const;

    /// Calls it with these arguments only.
    Ran callBare(const QStringList &arguments) const;

    /// Starts a program in the folder and the environment of the test.
    std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;

    /// Starts bihuanctl as call() does.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// Waits for the end of `process`; code -1 when it was killed or crashed.
    static Ran finish(QProcess &process);

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Makes the data folder and imports the sample as unit task 1.
    void importSample() const;

    /// The sample's JSON after `change`, written as a package file. Returns its path.
    QString package(const std::function<void(QJsonObject &)> &change) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

extern const QString kSample; ///< tests/data/sample/unit-task.json
QByteArray sampleOpinion();

} // namespace bihuan
