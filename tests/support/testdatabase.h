#pragma once

#include "storage/database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bihuan::test {

/// A database for one test, gone with it. The one on PostgreSQL, a schema with a role of its own, needs
/// BIHUAN_TEST_PG: "<socket folder>/<database>" of a server where the role "bihuan" is the superuser.
/// scripts/test starts one.
class ScratchDatabase
{
public:
    explicit ScratchDatabase(Dialect dialect);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    /// Whether a server for this dialect was named.
    static bool isAvailable(Dialect dialect);

    const ConnectionConfig &config() const { return m_config; }

private:
    QTemporaryDir m_folder;
    ConnectionConfig m_config;
};

/// Every storage test runs on a fresh database of the newest schema, in each dialect.
class StorageTest : public testing::TestWithParam<Dialect>
{
protected:
    void SetUp() override;

    Database &db() { return *m_db; }
    const ConnectionConfig &config() const { return m_scratch->config(); }

private:
    std::optional<ScratchDatabase> m_scratch;
    std::optional<Database> m_db;
};

/// "Sqlite" or "Postgres", for the names of tests.
std::string dialectName(const testing::TestParamInfo<Dialect> &info);

} // namespace bihuan::test

/// Shows what went wrong when a Result that must hold a value holds an error.
#define ASSERT_DONE(result)                                                                                  \
    do {                                                                                                     \
        const auto &outcome_ = (result);                                                                     \
        ASSERT_TRUE(outcome_.has_value())                                                                    \
            << bihuan::name(outcome_.error().kind) << ": " << outcome_.error().detail.toStdString();         \
    } while (false)

/// Expects a Result that failed with this kind of error.
#define EXPECT_REFUSED(result, expected)                                                                     \
    do {                                                                                                     \
        const auto &outcome_ = (result);                                                                     \
        ASSERT_FALSE(outcome_.has_value());                                                                  \
        EXPECT_STREQ(bihuan::name(outcome_.error().kind), bihuan::name(bihuan::Error::Kind::expected))       \
            << outcome_.error().detail.toStdString();                                                        \
    } while (false)
