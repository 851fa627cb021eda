#include "clitest.h"

#include <QFile>
#include <QProcess>

namespace bihuan {

const QString kSample = u"" TEST_DATA "/sample/unit-task.json"_s;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

QByteArray sampleOpinion()
{
    return readFile(u"" TEST_DATA "/sample/opinion.txt"_s);
}

CliTest::CliTest()
{
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    // Sanitizers look for their settings there.
    for (const auto *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
}

std::unique_ptr<QProcess> CliTest::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(program, arguments);
    process->closeWriteChannel();
    return process;
}

std::unique_ptr<QProcess> CliTest::start(const QStringList &arguments) const
{
    return start(u"" BIHUANCTL ""_s, QStringList{u"--data"_s, data(), u"--language"_s, u"en"_s} + arguments);
}

Ran CliTest::finish(QProcess &process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60000);
    const bool whole = ended && process.exitStatus() == QProcess::NormalExit;
    return {.code = whole ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError()) +
                   (whole ? QString() : process.errorString())};
}

Ran CliTest::callBare(const QStringList &arguments) const
{
    return finish(*start(u"" BIHUANCTL ""_s, arguments));
}

Ran CliTest::call(const QStringList &arguments) const
{
    return finish(*start(arguments));
}

void CliTest::importSample() const
{
    ASSERT_EQ(call({u"init"_s}).code, 0);
    const auto imported = call({u"import-unit-task"_s, kSample, u"--json"_s});
    ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    ASSERT_EQ(imported.json()[u"id"_s].toInt(), 1);
}

QString CliTest::package(const std::function<void(QJsonObject &)> &change) const
{
    auto object = QJsonDocument::fromJson(readFile(kSample)).object();
    change(object);
    const auto target = path(u"changed.json"_s);
    writeFile(target, QJsonDocument(object).toJson());
    return target;
}

} // namespace bihuan
