#include "records.h"

#include "support/printers.h"
#include "support/testdatabase.h"

namespace bihuan::test {

namespace {

/// Tables that other tables refer to.
const QStringList kParents{u"office"_s,    u"inspection"_s,   u"finding"_s,       u"plan"_s,
                           u"task"_s,      u"unit"_s,         u"unit_task"_s,     u"measure"_s,
                           u"evidence"_s,  u"person"_s,       u"application"_s,   u"acceptance_group"_s,
                           u"notice"_s,    u"group_member"_s, u"opinion"_s,       u"evidence_file"_s,
                           u"look_back"_s, u"move_record"_s,  u"look_back_draw"_s};

/// Tables in which nothing but the id must be unique.
const QStringList kFree{
    u"inspection"_s,      u"finding"_s,        u"measure"_s,           u"requirement"_s,   u"milestone"_s,
    u"event"_s,           u"application"_s,    u"review_round"_s,      u"group_member"_s,  u"notice"_s,
    u"objection"_s,       u"look_back"_s,      u"extension"_s,         u"standard_item"_s, u"move_record"_s,
    u"supplement"_s,      u"look_back_draw"_s, u"planned_look_back"_s, u"check_waiver"_s,  u"check_run"_s,
    u"member_signature"_s};

/// Whether a member can have two values that are both not its default.
template <typename T>
constexpr bool hasThreeValues()
{
    if constexpr (Coded<T>)
        return std::size(CodeTable<T>::entries) > 2;
    else
        return !std::same_as<T, bool>;
}

} // namespace

class RecordsTest : public StorageTest
{
protected:
    /// Stores `record`, announces it to `maker`, and returns it as it should be read.
    template <typename R>
    R store(RecordMaker &maker, R record)
    {
        auto id = RecordTable<R>(db()).insert(record);
        EXPECT_TRUE(id) << Mapping<R>::table.data() << ": " << (id ? "" : id.error().detail.toStdString());
        if (id)
            record.id = *id;
        maker.stored(record);
        return record;
    }
};

TEST(RecordMaker, SetsNoColumnToItsDefault)
{
    RecordMaker one(1);
    RecordMaker two(2);
    forEachRecord([&]<typename R>() {
        one.stored(R{.id = decltype(R::id)(7)});
        two.stored(R{.id = decltype(R::id)(8)});
        std::vector<std::optional<QString>> defaults;
        std::vector<std::optional<QString>> others;
        R blank;
        R other = two.filled<R>();
        forEachColumn(blank, [&](auto, auto &member) { defaults.push_back(toLogText(member)); });
        forEachColumn(other, [&](auto, auto &member) { others.push_back(toLogText(member)); });
        R record = one.filled<R>();
        size_t column = 0;
        forEachColumn(record, [&]<typename T>(QLatin1StringView name, T &member) {
            EXPECT_NE(toLogText(member), defaults[column]) << Mapping<R>::table.data() << '.' << name.data();
            if constexpr (hasThreeValues<T>()) {
                EXPECT_NE(toLogText(member), others[column])
                    << Mapping<R>::table.data() << '.' << name.data();
            }
            ++column;
        });
    });
}

TEST_P(RecordsTest, EveryColumnComesBackAsItWasStored)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        const R record = store(maker, maker.filled<R>());

        const auto read = RecordTable<R>(db()).get(record.id);

        ASSERT_DONE(read);
        EXPECT_EQ(*read, record) << Mapping<R>::table.data();
    });
}

TEST_P(RecordsTest, AbsentValuesStayAbsent)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        const R record = store(maker, maker.bare<R>());

        const auto read = RecordTable<R>(db()).get(record.id);

        ASSERT_DONE(read);
        EXPECT_EQ(*read, record) << Mapping<R>::table.data();
    });
}

TEST_P(RecordsTest, AnUpdateStoresEveryColumnAndRaisesTheVersion)
{
    RecordMaker first(1);
    RecordMaker second(2);
    forEachRecord([&]<typename R>() {
        const R before = store(first, first.filled<R>());
        second.stored(before);
        R changed = second.filled<R>();
        changed.id = before.id;

        ASSERT_DONE(RecordTable<R>(db()).update(changed));

        ++changed.version;
        EXPECT_EQ(RecordTable<R>(db()).get(before.id).value(), changed) << Mapping<R>::table.data();
    });
}

TEST_P(RecordsTest, TheSecondWriterOfOneVersionGetsAConflict)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        const R record = store(maker, maker.filled<R>());
        ASSERT_DONE(RecordTable<R>(db()).update(record));

        EXPECT_REFUSED(RecordTable<R>(db()).update(record), Conflict);
        EXPECT_REFUSED(RecordTable<R>(db()).remove(record), Conflict);
        EXPECT_EQ(RecordTable<R>(db()).get(record.id)->version, 2) << Mapping<R>::table.data();
    });
}

TEST_P(RecordsTest, AnEqualRecordIsADuplicateWhereTheSchemaSaysSo)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        const R record = store(maker, maker.filled<R>());
        R again = record;
        again.id = {};

        const auto second = RecordTable<R>(db()).insert(again);

        SCOPED_TRACE(Mapping<R>::table.data());
        if (kFree.contains(Mapping<R>::table)) {
            EXPECT_TRUE(second);
        } else {
            EXPECT_REFUSED(second, Duplicate);
        }
    });
}

TEST_P(RecordsTest, AnIdThatIsTakenIsADuplicate)
{
    RecordMaker maker(1);
    const Office office = store(maker, maker.filled<Office>());
    Office other{.id = office.id, .name = u"other"_s};

    EXPECT_REFUSED(RecordTable<Office>(db()).insert(other), Duplicate);
}

TEST_P(RecordsTest, WhatOthersReferToCannotBeRemoved)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() { store(maker, maker.filled<R>()); });

    forEachRecord([&]<typename R>() {
        const auto records = RecordTable<R>(db()).where(u"id > 0"_s);
        ASSERT_DONE(records);
        const auto removed = RecordTable<R>(db()).remove(records->front());
        SCOPED_TRACE(Mapping<R>::table.data());
        if (kParents.contains(Mapping<R>::table)) {
            EXPECT_REFUSED(removed, InUse);
        } else {
            EXPECT_TRUE(removed);
        }
    });
}

TEST_P(RecordsTest, AReferenceToNothingIsRefused)
{
    EXPECT_REFUSED(RecordTable<Measure>(db()).insert({.unitTaskId = UnitTaskId(404)}), InUse);
}

TEST_P(RecordsTest, WhatTheSchemaForbidsIsInvalid)
{
    EXPECT_REFUSED(RecordTable<Office>(db()).insert({}), Invalid);
    EXPECT_REFUSED(RecordTable<Unit>(db()).insert({}), Invalid);

    RecordMaker maker(1);
    forEachRecord([&]<typename R>() { store(maker, maker.filled<R>()); });
    EXPECT_REFUSED(RecordTable<Milestone>(db()).insert({.unitTaskId = UnitTaskId(1), .text = u"no day"_s}),
                   Invalid);
    EXPECT_REFUSED(
        RecordTable<EvidenceFile>(db()).insert({.evidenceId = EvidenceId(1),
                                                .sha256 = u"short"_s,
                                                .originalName = u"甲.pdf"_s,
                                                .addedAt = QDateTime::fromSecsSinceEpoch(0, Qt::UTC)}),
        Invalid);
}

TEST_P(RecordsTest, TheSchemaTakesEveryCode)
{
    RecordMaker maker(1);
    forEachRecord([&]<typename R>() {
        R record = store(maker, maker.filled<R>());
        const auto storeWith = [&](auto &member, auto value) {
            member = value;
            const auto stored = RecordTable<R>(db()).update(record);
            EXPECT_TRUE(stored) << Mapping<R>::table.data() << ' ' << toText(value).toStdString();
            ++record.version;
        };
        forEachColumn(record, [&]<typename T>(QLatin1StringView, T &member) {
            if constexpr (Coded<T>) {
                for (const auto &entry : CodeTable<T>::entries)
                    storeWith(member, entry.first);
            } else if constexpr (requires { requires Coded<typename T::value_type>; }) {
                for (const auto &entry : CodeTable<typename T::value_type>::entries)
                    storeWith(member, entry.first);
            }
        });
    });
}

TEST_P(RecordsTest, WhatIsNotThereIsNotFound)
{
    forEachRecord([&]<typename R>() {
        EXPECT_REFUSED(RecordTable<R>(db()).get(decltype(R::id)(404)), NotFound);
        EXPECT_REFUSED(RecordTable<R>(db()).remove(R{.id = decltype(R::id)(404)}), Conflict);
    });
}

TEST_P(RecordsTest, IdsAreNotGivenTwice)
{
    RecordTable<Office> offices(db());
    const auto first = offices.insert({.name = u"甲"_s}).value();
    ASSERT_DONE(offices.remove(offices.get(first).value()));

    EXPECT_GT(offices.insert({.name = u"乙"_s}).value(), first);
}

INSTANTIATE_TEST_SUITE_P(Storage, RecordsTest, testing::Values(Dialect::Sqlite, Dialect::Postgres),
                         dialectName);

} // namespace bihuan::test
