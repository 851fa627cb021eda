#include "core/lookbackdraw.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace bihuan {

namespace {

/// SplitMix64: the same on every computer, and known well enough to be worked out again elsewhere.
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

quint64 lotOf(const DrawCandidate &candidate, qint64 seed)
{
    const auto id = static_cast<quint64>(candidate.unitTaskId.value());
    return mixed(mixed(mixed(static_cast<quint64>(seed)) ^ id) ^ static_cast<quint64>(candidate.cycle));
}

std::size_t shareOf(std::size_t cases, const DrawRule &rule)
{
    constexpr std::size_t kWhole = 100;
    const auto share = (cases * static_cast<std::size_t>(rule.percent) + kWhole - 1) / kWhole;
    return std::min(cases, std::max(share, static_cast<std::size_t>(rule.leastPerUnit)));
}

} // namespace

std::vector<DrawCandidate> drawLookBacks(std::vector<DrawCandidate> candidates, const DrawRule &rule,
                                         qint64 seed)
{
    std::map<QString, std::vector<DrawCandidate>> units;
    for (auto &candidate : candidates)
        units[candidate.unit].push_back(std::move(candidate));
    std::vector<DrawCandidate> drawn;
    for (auto &[unit, cases] : units) {
        std::ranges::sort(cases, {}, [&](const DrawCandidate &one) {
            return std::tuple(lotOf(one, seed), one.unitTaskId, one.cycle);
        });
        cases.resize(shareOf(cases.size(), rule));
        std::ranges::sort(cases, {}, &DrawCandidate::unitTaskId);
        drawn.insert(drawn.end(), cases.begin(), cases.end());
    }
    return drawn;
}

QString toJson(const DrawRule &rule)
{
    const QJsonObject object{{u"percent"_s, rule.percent},
                             {u"least_per_unit"_s, rule.leastPerUnit},
                             {u"closed_from"_s, rule.closedFrom.toString(Qt::ISODate)},
                             {u"closed_to"_s, rule.closedTo.toString(Qt::ISODate)},
                             {u"due_date"_s, rule.dueOn.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString populationText(const std::vector<DrawCandidate> &candidates)
{
    QStringList lines;
    for (const auto &one : candidates)
        lines << u"%1:%2:%3"_s.arg(one.unitTaskId.value()).arg(one.cycle).arg(one.unit);
    return lines.join(u'\n');
}

} // namespace bihuan
