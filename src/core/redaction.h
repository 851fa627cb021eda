#pragma once

#include "core/casefile.h"

namespace bihuan {

/// What a copy that leaves the office does not say.
enum class Masked { Phones, IdNumbers, Persons };

template <>
struct CodeTable<Masked>
{
    static constexpr std::pair<Masked, QLatin1StringView> entries[] = {
        {Masked::Phones, "phones"_L1},
        {Masked::IdNumbers, "id_numbers"_L1},
        {Masked::Persons, "persons"_L1},
    };
};

/// All that a public copy masks.
std::vector<Masked> publicMasks();

/// The people of a case who act for nobody but themselves or only receive calls: contact persons and the
/// experts of the acceptance group. Leaders who answer for the rectification are named in public.
QStringList privatePersons(const CaseFile &file);

/// `text` with every mobile number as 138****0001, every number of an identity card but its first three and
/// last four digits as stars, and every name of `persons` as its first character with 某 for the others. It
/// stays as long as it was, so that places in it stay what they were.
QString redacted(QString text, const std::vector<Masked> &masks, const QStringList &persons);

} // namespace bihuan
