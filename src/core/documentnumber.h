#pragma once

#include "core/office.h"
#include "core/opinion.h"

namespace bihuan {

struct NumberSeries;
using NumberSeriesId = Id<NumberSeries>;

/// How an office writes the numbers of its papers.
struct NumberSeries
{
    NumberSeriesId id{};
    OfficeId officeId{};
    QString pattern{}; ///< 沈环督改办〔{year}〕{number}号
    int version = 1;

    bool operator==(const NumberSeries &) const = default;
};

enum class NumberStatus { Reserved, Used, Void };

template <>
struct CodeTable<NumberStatus>
{
    static constexpr std::pair<NumberStatus, QLatin1StringView> entries[] = {
        {NumberStatus::Reserved, "reserved"_L1},
        {NumberStatus::Used, "used"_L1},
        {NumberStatus::Void, "void"_L1},
    };
};

struct DocumentNumber;
using DocumentNumberId = Id<DocumentNumber>;

/// 发文字号: one that was given, kept back or made void. None is given twice.
struct DocumentNumber
{
    DocumentNumberId id{};
    OfficeId officeId{};
    int year = 0;
    int number = 0; ///< 0 for one that was written by hand and follows no pattern.
    QString text{};
    NumberStatus status = NumberStatus::Reserved;
    std::optional<OpinionId> opinionId{};
    QString note{}; ///< Why it was kept back or made void.
    int version = 1;

    bool operator==(const DocumentNumber &) const = default;
};

/// The number written by `pattern`: {year} and {number} are replaced. Empty for an empty pattern.
QString numberText(const QString &pattern, int year, int number);

/// Whether a pattern names the running number, without which two papers would get the same.
bool isNumberPattern(const QString &pattern);

} // namespace bihuan
