#include "core/result.h"

#include "support/printers.h"

namespace bihuan {

TEST(Error, EveryKindHasANameOfItsOwn)
{
    using enum Error::Kind;
    QStringList names;
    for (auto kind : {NotFound, Conflict, Duplicate, InUse, Invalid, Busy, Storage})
        names << QString::fromLatin1(name(kind));

    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

TEST(Error, InvalidCarriesItsOneProblem)
{
    const Error error = invalid(u"measures[0].text"_s, u"package.empty"_s, {u"1."_s});

    EXPECT_EQ(error.kind, Error::Kind::Invalid);
    ASSERT_EQ(error.problems.size(), 1u);
    EXPECT_EQ(error.problems.front(), (Problem{u"measures[0].text"_s, u"package.empty"_s, {u"1."_s}}));
}

TEST(Error, TheDetailForTheLogQuotesNothing)
{
    const Error error = problem(Error::Kind::NotFound, u"甲一一.pdf"_s, u"file.not_found"_s, {u"甲一一"_s});

    EXPECT_EQ(error.detail, u"file.not_found"_s);
}

TEST(Result, AndThenRunsOnAValueOnly)
{
    const auto half = [](int n) -> Result<int> {
        if (n % 2 != 0)
            return Error{Error::Kind::Invalid, u"odd"_s};
        return n / 2;
    };

    EXPECT_EQ(Result<int>(8).and_then(half).value(), 4);
    EXPECT_EQ(Result<int>(8).and_then(half).and_then(half).and_then(half).and_then(half).error().detail,
              u"odd"_s);
}

TEST(Result, OfNothingHoldsEitherNothingOrAnError)
{
    Result<void> done;
    Result<void> failed = Error{Error::Kind::Busy};

    EXPECT_TRUE(done);
    EXPECT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, Error::Kind::Busy);
}

} // namespace bihuan
