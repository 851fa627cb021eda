#include "report/titlebreak.h"

#include "core/codes.h"
#include "report/charclass.h"

#include <QCache>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bihuan {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// What a break costs; found by trying real titles, only the order matters.
constexpr double kAtPhrase = 0;
constexpr double kAtJoint = 3;
constexpr double kAtWord = 8;
constexpr double kAnywhere = 40;
constexpr double kInsideTitle = 25; ///< Inside a 《…》 that would fit into a line.
constexpr double kInsideWord = 200;
constexpr double kHourglass = 1000;
constexpr double kSameWidth = 120;
constexpr double kFurtherLine = 25;

/// More lines are no title: they are cut without weighing, which takes time and stack.
constexpr int kMostLines = 12;

/// Words that the titles of these papers are made of: a line may end behind them, not within them.
const QStringList &words()
{
    static const QStringList list{
        u"办公室"_s, u"领导小组"_s, u"委员会"_s, u"人民政府"_s, u"生态环境"_s, u"保护"_s, u"督察"_s,
        u"整改"_s,   u"工作"_s,     u"中央"_s,   u"方案"_s,     u"任务"_s,     u"验收"_s, u"销号"_s,
        u"意见"_s,   u"参考"_s,     u"标准"_s,   u"办法"_s,     u"落实"_s,     u"情况"_s, u"责任"_s,
        u"单位"_s,   u"问题"_s,     u"反馈"_s,   u"通知"_s,     u"报告"_s,     u"请示"_s, u"回头看"_s,
        u"专项"_s,   u"行动"_s,     u"污染"_s,   u"防治"_s,     u"攻坚"_s,     u"治理"_s, u"综合"_s,
        u"环境"_s,   u"生态"_s,     u"研究院"_s, u"有限公司"_s, u"集团"_s,     u"管理"_s, u"实施"_s,
    };
    return list;
}

bool endsDistrict(QChar c)
{
    return QStringView(u"省市县区旗镇乡州盟局厅部").contains(c);
}

class TitleBreaker
{
public:
    TitleBreaker(const QString &title, double most) : m_title(title), m_most(most)
    {
        m_before.push_back(0);
        for (qsizetype i = 0; i < title.size(); ++i) {
            const qsizetype units = title[i].isHighSurrogate() ? 2 : 1;
            m_before.push_back(m_before.back() +
                               (title[i].isLowSurrogate() ? 0 : cells(QStringView(title).mid(i, units))));
        }
        findPenalties();
    }

    std::vector<qsizetype> breaks()
    {
        const double whole = width(0, m_title.size());
        const int fewest = std::max(1, int(std::ceil(whole / m_most - 1e-9)));
        double best = kNever;
        std::vector<qsizetype> found;
        for (int lines = fewest; lines <= fewest + 2; ++lines) {
            m_mean = whole / lines;
            const auto [cost, breaks] = bestWith(lines);
            const double total = cost + (lines - fewest) * kFurtherLine;
            if (total < best) {
                best = total;
                found = breaks;
            }
        }
        return found;
    }

private:
    enum class Phase { Rising, Falling };

    /// The best way to set what begins at an offset: its cost and where its first line ends.
    struct Choice
    {
        double cost = kNever;
        qsizetype end = 0;
    };

    double width(qsizetype from, qsizetype to) const
    {
        return m_before[std::size_t(to)] - m_before[std::size_t(from)];
    }

    /// What it costs to begin a line at each offset.
    void findPenalties()
    {
        m_penalty.assign(std::size_t(m_title.size()) + 1, kAnywhere);
        for (qsizetype i = 1; i < m_title.size(); ++i)
            m_penalty[std::size_t(i)] = jointPenalty(i);
        for (const QString &word : words())
            weighWord(word);
        weighQuoted();
        for (qsizetype i = 1; i < m_title.size(); ++i) {
            if (forbidden(i))
                m_penalty[std::size_t(i)] = kNever;
        }
    }

    bool forbidden(qsizetype i) const
    {
        if (m_title[i].isLowSurrogate())
            return true;
        return isGlued(m_title[i - 1].unicode(), m_title[i].unicode());
    }

    double jointPenalty(qsizetype i) const
    {
        const QStringView before = QStringView(m_title).left(i);
        const QStringView after = QStringView(m_title).mid(i);
        if (before.endsWith(u"关于") || after.startsWith(u"关于") || before.endsWith(u'》') ||
            after.startsWith(u'《'))
            return kAtPhrase;
        const QChar last = before.back();
        if (QStringView(u"、的及和与：，”）").contains(last) || after.startsWith(u'第'))
            return kAtJoint;
        return endsDistrict(last) ? kAtWord : kAnywhere;
    }

    void weighWord(const QString &word)
    {
        for (auto at = m_title.indexOf(word); at >= 0; at = m_title.indexOf(word, at + 1)) {
            for (qsizetype i = at + 1; i < at + word.size(); ++i)
                m_penalty[std::size_t(i)] = std::max(m_penalty[std::size_t(i)], kInsideWord);
            for (const auto edge : {at, at + word.size()}) {
                auto &penalty = m_penalty[std::size_t(edge)];
                penalty = std::min(penalty, kAtWord);
            }
        }
    }

    void weighQuoted()
    {
        for (auto open = m_title.indexOf(u'《'); open >= 0; open = m_title.indexOf(u'《', open + 1)) {
            const auto close = m_title.indexOf(u'》', open);
            if (close < 0 || width(open, close + 1) > m_most)
                continue;
            for (auto i = open + 1; i <= close; ++i)
                m_penalty[std::size_t(i)] += kInsideTitle;
        }
    }

    std::pair<double, std::vector<qsizetype>> bestWith(int lines)
    {
        m_memo.clear();
        std::vector<qsizetype> found;
        const double cost = choose(lines, 0, 0, Phase::Rising).cost;
        if (cost == kNever)
            return {kNever, {}};
        qsizetype previous = 0;
        qsizetype begin = 0;
        Phase phase = Phase::Rising;
        for (int left = lines; left > 1; --left) {
            const auto end = choose(left, begin, previous, phase).end;
            if (begin > 0)
                phase = step(previous, begin, end, phase).second;
            previous = begin;
            begin = end;
            found.push_back(end);
        }
        return {cost, found};
    }

    /// The best end of the line that begins at `begin` with `left` lines to fill; the line before
    /// began at `previous`.
    Choice choose(int left, qsizetype begin, qsizetype previous, Phase phase)
    {
        const quint64 key =
            (quint64(left) << 50) | (quint64(begin) << 30) | (quint64(previous) << 10) | quint64(phase);
        if (const auto known = m_memo.constFind(key); known != m_memo.constEnd())
            return *known;
        Choice best;
        const auto size = m_title.size();
        for (auto end = left == 1 ? size : begin + 1; end <= size; ++end) {
            if (width(begin, end) > m_most + 1e-9)
                break;
            const double cost = costOf(left, begin, end, previous, phase);
            if (cost < best.cost)
                best = {cost, end};
        }
        m_memo.insert(key, best);
        return best;
    }

    double costOf(int left, qsizetype begin, qsizetype end, qsizetype previous, Phase phase)
    {
        const double off = width(begin, end) - m_mean;
        double cost = off * off * 0.4;
        if (left > 1)
            cost += end < m_title.size() ? m_penalty[std::size_t(end)] : kNever;
        if (cost == kNever)
            return kNever;
        Phase next = phase;
        if (begin > 0) {
            const auto [shape, after] = step(previous, begin, end, phase);
            cost += shape;
            next = after;
        }
        return left == 1 ? cost : cost + choose(left - 1, end, begin, next).cost;
    }

    /// What it costs the shape that a line [begin, end) follows the line [previous, begin).
    std::pair<double, Phase> step(qsizetype previous, qsizetype begin, qsizetype end, Phase phase) const
    {
        const double change = width(begin, end) - width(previous, begin);
        if (std::abs(change) < 1)
            return {kSameWidth, phase};
        if (change < 0)
            return {0, Phase::Falling};
        return {phase == Phase::Falling ? kHourglass : 0, phase};
    }

    QString m_title;
    double m_most;
    double m_mean = 0;
    std::vector<double> m_before{};
    std::vector<double> m_penalty{};
    QHash<quint64, Choice> m_memo{};
};

/// For what has no legal place to break: lines as full as they go.
std::vector<qsizetype> cutAtMeasure(const QString &title, double most)
{
    std::vector<qsizetype> breaks;
    double width = 0;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i].isLowSurrogate())
            continue;
        const double next = cells(QStringView(title).mid(i, title[i].isHighSurrogate() ? 2 : 1));
        if (width > 0 && width + next > most) {
            breaks.push_back(i);
            width = 0;
        }
        width += next;
    }
    return breaks;
}

} // namespace

std::vector<qsizetype> breakTitle(const QString &title, double most)
{
    const double whole = cells(title);
    if (whole <= most)
        return {};
    if (whole > most * kMostLines)
        return cutAtMeasure(title, most);
    // The title is the dearest part of a page, and seldom what was edited since the page was laid out last.
    constexpr int kTitlesKept = 64;
    thread_local QCache<std::pair<QString, double>, std::vector<qsizetype>> known(kTitlesKept);
    const std::pair key{title, most};
    if (const auto *found = known.object(key))
        return *found;
    auto breaks = TitleBreaker(title, most).breaks();
    if (breaks.empty())
        breaks = cutAtMeasure(title, most);
    known.insert(key, new std::vector(breaks));
    return breaks;
}

std::vector<qsizetype> titleBreaksFrom(const QString &list, const QString &title)
{
    std::vector<qsizetype> breaks;
    for (const QString &item : list.split(u',', Qt::SkipEmptyParts)) {
        bool number = false;
        const auto offset = item.trimmed().toInt(&number);
        if (!number)
            return {};
        if (offset > 0 && offset < title.size() && !title[offset].isLowSurrogate())
            breaks.push_back(offset);
    }
    std::ranges::sort(breaks);
    const auto doubled = std::ranges::unique(breaks);
    breaks.erase(doubled.begin(), doubled.end());
    return breaks;
}

QStringList cut(const QString &title, const std::vector<qsizetype> &breaks)
{
    QStringList lines;
    qsizetype begin = 0;
    for (const auto end : breaks) {
        lines << title.mid(begin, end - begin);
        begin = end;
    }
    lines << title.mid(begin);
    return lines;
}

} // namespace bihuan
