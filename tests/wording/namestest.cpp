#include "wording/names.h"
#include "storage/mapping.h"
#include "wording/recordnames.h"
#include "wording/steptext.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

/// "table.column" of every column that the database has and `fieldName` has no word for.
template <typename... Records>
QStringList columnsWithoutAWord(std::tuple<Records...> *)
{
    QStringList missing;
    const auto look = [&]<typename R>(const R &record) {
        forEachColumn(record, [&](QLatin1StringView column, const auto &) {
            static const QStringList sameInEnglish{
                u"name"_s,    u"addressee"_s,  u"level"_s,       u"kind"_s,     u"round"_s,   u"batch"_s,
                u"number"_s,  u"text"_s,       u"category"_s,    u"place"_s,    u"title"_s,   u"goal"_s,
                u"role"_s,    u"contact"_s,    u"state"_s,       u"scope"_s,    u"cycle"_s,   u"period"_s,
                u"who"_s,     u"target"_s,     u"code"_s,        u"issuer"_s,   u"pages"_s,   u"status"_s,
                u"note"_s,    u"size"_s,       u"sufficiency"_s, u"body"_s,     u"subject"_s, u"unit"_s,
                u"post"_s,    u"rank"_s,       u"method"_s,      u"result"_s,   u"expert"_s,  u"edition"_s,
                u"verdict"_s, u"conclusion"_s, u"login"_s,       u"disabled"_s, u"grade"_s,   u"remark"_s,
                u"stance"_s,  u"dissent"_s,    u"pattern"_s,     u"year"_s,     u"move"_s};
            if (fieldName(Mapping<R>::table, column) == column && !sameInEnglish.contains(column))
                missing << Mapping<R>::table + u'.' + column;
        });
        if (entityName(Mapping<R>::table).contains(u'_'))
            missing << Mapping<R>::table;
    };
    (look(Records{}), ...);
    return missing;
}

} // namespace

TEST(Names, EveryColumnOfEveryTableHasAWord)
{
    EXPECT_EQ(columnsWithoutAWord(static_cast<AllRecords *>(nullptr)).join(u' ').toStdString(), "");
}

TEST(Names, UnknownNamesComeBackAsTheyAre)
{
    EXPECT_EQ(entityName(u"no_table"_s), u"no_table"_s);
    EXPECT_EQ(fieldName(u"no_table"_s, u"no_column"_s), u"no_column"_s);
    EXPECT_EQ(actionName(u"no_action"_s), u"no_action"_s);
}

TEST(Names, StatesHaveWordsOfTheirOwn)
{
    QStringList words;
    for (const auto &[state, code] : CodeTable<UnitTaskState>::entries)
        words << stateName(state);

    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_EQ(stateName(UnitTaskState::InProgress), u"in progress"_s);
    EXPECT_EQ(verdictName(Verdict::Failed), u"not passed"_s);
}

TEST(StepText, SaysWhatAStepDid)
{
    EXPECT_EQ(undoText(stepText(Change::Changed, u"task"_s, u"deadline_text"_s)),
              u"Undo: change of deadline"_s);
    EXPECT_EQ(stepText(Change::Removed, u"measure"_s), u"removal of measure"_s);
    EXPECT_EQ(stepText(AuditEntry{.entity = u"event"_s, .newValue = u"{}"_s}), u"addition of event"_s);
    EXPECT_EQ(stepText(AuditEntry{.entity = u"event"_s, .oldValue = u"{}"_s}), u"removal of event"_s);
    EXPECT_EQ(redoText(stepText(AuditEntry{.entity = u"unit_task"_s, .field = u"goal"_s})),
              u"Redo: change of goal"_s);
}

} // namespace bihuan
