#pragma once

#include "core/documentnumber.h"
#include "core/result.h"

#include <vector>

namespace bihuan {

class Recorder;
class Session;

/// 发文字号 of an office: the pattern, and every number that was given, kept back or made void.
class NumberService
{
public:
    explicit NumberService(Session &session) : m_session(session) {}

    /// The office with this name, or the only one when the name is empty. Fails with NotFound
    /// (number.no_office), Invalid (number.several_offices).
    Result<Office> office(const QString &name) const;

    /// All numbers of the office, by year and number.
    Result<std::vector<DocumentNumber>> numbers(OfficeId office) const;

    /// Empty while none is set.
    Result<QString> pattern(OfficeId office) const;

    /// Fails with Invalid (number.bad_pattern) when the pattern does not name {number}.
    Result<void> setPattern(OfficeId office, const QString &pattern);

    /// What the next paper of that year would get: behind the highest number that was given, kept back or
    /// made void. Empty without a pattern.
    Result<QString> next(OfficeId office, int year) const;

    /// Keeps the next numbers of that year back, to be given by name. Fails with Invalid (number.no_pattern).
    Result<std::vector<DocumentNumber>> reserve(OfficeId office, int year, int count, const QString &note);

    /// Makes a number void for ever, given or not. Fails with Invalid (number.in_use) for one that an issued
    /// paper bears.
    Result<DocumentNumber> makeVoid(OfficeId office, int year, const QString &text, const QString &note);

    /// Gives a number to an opinion within a running step: `wanted`, or the next one, or none without a
    /// pattern. A number given by hand must be reserved or new. Fails with Duplicate (number.taken), Invalid
    /// (number.void).
    Result<QString> give(Recorder &recorder, OfficeId office, const Opinion &opinion, int year,
                         const QString &wanted);

private:
    Result<int> highest(OfficeId office, int year) const;

    Session &m_session;
};

} // namespace bihuan
