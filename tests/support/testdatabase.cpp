#include "support/testdatabase.h"

#include "storage/migrator.h"

#include <QFileInfo>
#include <QUuid>

namespace bihuan::test {

namespace {

/// The connection that may make roles and schemas.
ConnectionConfig serverConfig()
{
    const QFileInfo named(qEnvironmentVariable("BIHUAN_TEST_PG"));
    return {.dialect = Dialect::Postgres,
            .databaseName = named.fileName(),
            .host = named.path(),
            .user = u"bihuan"_s};
}

/// Runs statements on the server. A test without its database cannot say anything, so it stops here.
void onServer(const QStringList &statements)
{
    auto server = Database::open(serverConfig());
    if (!server)
        qFatal("no test server: %s", qPrintable(server.error().detail));
    for (const auto &sql : statements) {
        if (auto done = server.value().command(sql); !done)
            qFatal("the test server refused: %s", qPrintable(done.error().detail));
    }
}

} // namespace

ScratchDatabase::ScratchDatabase(Dialect dialect)
    : m_config{.dialect = dialect, .databaseName = m_folder.filePath(u"test.db"_s)}
{
    if (dialect == Dialect::Sqlite)
        return;
    // A role works in the schema that bears its name. Making both is a hundred times cheaper than a database.
    m_config = serverConfig();
    m_config.user = u"test_"_s + QUuid::createUuid().toString(QUuid::Id128);
    onServer({u"CREATE ROLE %1 LOGIN"_s.arg(m_config.user),
              u"CREATE SCHEMA %1 AUTHORIZATION %1"_s.arg(m_config.user)});
}

ScratchDatabase::~ScratchDatabase()
{
    if (m_config.dialect == Dialect::Postgres)
        onServer({u"DROP SCHEMA %1 CASCADE"_s.arg(m_config.user), u"DROP ROLE %1"_s.arg(m_config.user)});
}

bool ScratchDatabase::isAvailable(Dialect dialect)
{
    return dialect == Dialect::Sqlite || qEnvironmentVariableIsSet("BIHUAN_TEST_PG");
}

void StorageTest::SetUp()
{
    if (!ScratchDatabase::isAvailable(GetParam()))
        GTEST_SKIP() << "BIHUAN_TEST_PG names no server";
    m_scratch.emplace(GetParam());
    auto opened = Database::open(config());
    ASSERT_DONE(opened);
    m_db.emplace(std::move(opened).value());
    ASSERT_DONE(migrate(db(), {}));
}

std::string dialectName(const testing::TestParamInfo<Dialect> &info)
{
    return info.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
}

} // namespace bihuan::test
