#include "servicesfixture.h"

#include "services/checkservice.h"
#include "storage/recordtable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    ASSERT_EQ(file.write(content), content.size());
}

QString samplePath()
{
    return QStringLiteral(TEST_DATA "/sample/unit-task.json");
}

ServicesTest::ServicesTest() : m_folder(m_dir.filePath(u"data"_s))
{
    EXPECT_TRUE(m_folder.init());
    m_services.emplace(open());
}

Services ServicesTest::open(const QString &actor)
{
    auto services = Services::open(m_folder, actor);
    EXPECT_TRUE(services);
    return std::move(services).value();
}

UnitTaskId ServicesTest::importSample()
{
    auto imported = m_services->packages().import(samplePath());
    EXPECT_TRUE(imported) << (imported ? "" : qPrintable(imported.error().detail));
    return imported ? imported->id : UnitTaskId();
}

void ServicesTest::giveReasons(UnitTaskId id)
{
    const auto findings = m_services->checks().look(id, CheckStage::Closing).value();
    for (const auto &finding : findings) {
        if (!finding.isOpen() || finding.blocks())
            continue;
        ASSERT_TRUE(m_services->checks().waive(id, finding.result, u"已核实，情况属实"_s));
    }
}

void ServicesTest::putInState(UnitTaskId id, UnitTaskState state)
{
    auto db = Database::open(m_folder.connection().value()).value();
    RecordTable<UnitTask> table(db);
    auto unitTask = table.get(id).value();
    unitTask.state = state;
    EXPECT_TRUE(table.update(unitTask));
}

QString ServicesTest::packageWithEvidence()
{
    auto package = QJsonDocument::fromJson(readFile(samplePath())).object();
    auto measures = package[u"measures"_s].toArray();
    auto first = measures[0].toObject();
    first[u"evidence"_s] = QJsonArray{QJsonObject{{u"code"_s, u"1-01"_s},
                                                  {u"title"_s, u"学习计划"_s},
                                                  {u"kind"_s, u"计划"_s},
                                                  {u"document_number"_s, u"康委发〔2021〕3号"_s},
                                                  {u"issuer"_s, u"康平县委"_s},
                                                  {u"document_date"_s, u"2021-03-01"_s},
                                                  {u"pages"_s, 12},
                                                  {u"file"_s, u"evidence/学习计划.pdf"_s}}};
    first[u"progress"_s] = QJsonArray{QJsonObject{{u"date"_s, u"2021-03-15"_s},
                                                  {u"kind"_s, u"study"_s},
                                                  {u"body"_s, u"县委理论学习中心组"_s},
                                                  {u"evidence"_s, u"1-01"_s}}};
    auto second = measures[1].toObject();
    second[u"evidence"_s] = QJsonArray{QJsonObject{{u"code"_s, u"1-01"_s}, {u"page_range"_s, u"3-5"_s}}};
    measures[0] = first;
    measures[1] = second;
    package[u"measures"_s] = measures;

    const QString folder = path(u"package"_s);
    EXPECT_TRUE(QDir().mkpath(folder + u"/evidence"_s));
    writeFile(folder + u"/unit-task.json"_s, QJsonDocument(package).toJson());
    writeFile(folder + u"/evidence/学习计划.pdf"_s, "%PDF-1.4 plan");
    return folder;
}

} // namespace bihuan
