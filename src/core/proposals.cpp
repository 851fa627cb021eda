#include "core/proposals.h"

#include "core/deadline.h"
#include "core/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

/// A proposal and where in the text its words begin.
struct Found
{
    qsizetype at = 0;
    Requirement requirement{};
};

std::optional<Period> periodFrom(const QString &word)
{
    if (word.startsWith(u'半'))
        return Period::HalfYear;
    if (word.startsWith(u'年'))
        return Period::Year;
    if (word.startsWith(u'季'))
        return Period::Quarter;
    if (word.startsWith(u"双月"_s))
        return Period::TwoMonths;
    if (word.startsWith(u'月'))
        return Period::Month;
    switch (numberFrom(word.left(word.indexOf(u"个月"_s))).value_or(0)) {
    case 1: return Period::Month;
    case 2: return Period::TwoMonths;
    case 3: return Period::Quarter;
    case 6: return Period::HalfYear;
    case 12: return Period::Year;
    }
    return std::nullopt;
}

/// The body named at the end of `text`: what stands right before 每半年 when it is one.
QString bodyAtEnd(const QString &text)
{
    static const QRegularExpression body(
        u"([\\p{Han}、（）“”]{2,30}?(?:组|委|府|校|局|办|部|会|院|厅|处|科|室|站|队|中心|单位|部门|公司|企业|街道|[镇乡村]|）))(?:原则上|应当?|要|须)?$"_s);
    return body.match(text).captured(1);
}

/// The body that a sentence is about: 县委党校（行政学院）要将…
QString bodyAtStart(const QString &sentence)
{
    static const QRegularExpression body(u"^([\\p{Han}、]{2,20}?(?:（[^）]*）)?)(?:要|应当?|须|负责)"_s);
    return body.match(sentence).captured(1);
}

/// The words of a duty without its figures: 至少研究1次生态环境保护工作 → 研究生态环境保护工作.
QString withoutFigures(QString words)
{
    static const QRegularExpression figures(
        u"(?:至少|不少于|不低于|累计|原则上)?\\s*(?:[0-9０-９]+|[一二三四五六七八九十两]+)\\s*(?:次|场|期|轮|回)(?:以上)?|至少|不少于"_s);
    return words.remove(figures).simplified();
}

int timesIn(const QString &words)
{
    static const QRegularExpression times(u"([0-9０-９]+|[一二三四五六七八九十两]+)\\s*(?:次|场|期|轮|回)"_s);
    const auto match = times.match(words);
    return match.hasMatch() ? std::max(1, numberFrom(match.capturedView(1)).value_or(1)) : 1;
}

void findFrequencies(const QString &sentence, const QString &clause, qsizetype at, std::vector<Found> &found)
{
    static const QRegularExpression every(
        u"(?:每|按|逐)\\s*(半年度?|年度?|季度?|双月|月度?|(?:[0-9０-９]+|[一二三四五六七八九十两]+)个月)"_s);
    auto matches = every.globalMatch(clause);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto period = periodFrom(match.captured(1));
        if (!period)
            continue;
        const auto end = matches.hasNext() ? matches.peekNext().capturedStart() : clause.size();
        const QString words = clause.mid(match.capturedEnd(), end - match.capturedEnd());
        const QString before = clause.left(match.capturedStart());
        QString who = bodyAtEnd(before);
        if (who.isEmpty())
            who = bodyAtStart(sentence);
        found.push_back({at + match.capturedStart(),
                         {.kind = RequirementKind::Frequency,
                          .period = period,
                          .count = timesIn(words),
                          .who = who,
                          .strict = !before.contains(u"原则上"_s) && !words.startsWith(u"原则上"_s),
                          .text = withoutFigures(words)}});
    }
}

void findPapers(const QString &clause, qsizetype at, std::vector<Found> &found)
{
    static const QRegularExpression lists(
        u"(?:建立|制定|形成|完善|编制)([^，。；]*?(?:清单|台账))(?:和([^，。；]*?(?:清单|台账)))?"_s);
    static const QRegularExpression papers(
        u"(?:制定|印发|出台|编制)([^，。；]*?(?:方案|计划|办法|制度|规定|意见|预案))"_s);
    auto matches = lists.globalMatch(clause);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            found.push_back({at + match.capturedStart(group),
                             {.kind = RequirementKind::List, .text = match.captured(group)}});
        }
    }
    matches = papers.globalMatch(clause);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found.push_back(
            {at + match.capturedStart(1), {.kind = RequirementKind::Document, .text = match.captured(1)}});
    }
}

void findNegatives(const QString &clause, qsizetype at, std::vector<Found> &found)
{
    static const QRegularExpression negative(
        u"清理[^，。；]*?(不合理[^，。；]*)|(?:严禁|杜绝)([^，。；]+)"_s);
    const auto match = negative.match(clause);
    if (match.hasMatch()) {
        const QString what = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        found.push_back({at + match.capturedStart(),
                         {.kind = RequirementKind::NegativeStatement, .text = u"无"_s + what}});
    }
}

void findDueDays(const QString &clause, qsizetype at, std::vector<Found> &found)
{
    static const QRegularExpression due(
        u"[12][0-9]{3}\\s*年(?:\\s*[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*日)?)?\\s*底?(?:之?前)"_s);
    auto matches = due.globalMatch(clause);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Deadline deadline = parseDeadline(match.captured());
        if (!deadline.on)
            continue;
        found.push_back({at + match.capturedStart(),
                         {.kind = RequirementKind::Due,
                          .toOn = deadline.on,
                          .text = clause.mid(match.capturedEnd()).trimmed()}});
    }
}

} // namespace

std::vector<Requirement> proposedRequirements(const QString &text)
{
    static const QRegularExpression sentences(u"[^。；;\\n]+"_s);
    static const QRegularExpression clauses(u"[^，,]+"_s);
    std::vector<Found> found;
    auto sentence = sentences.globalMatch(text);
    while (sentence.hasNext()) {
        const auto whole = sentence.next();
        auto clause = clauses.globalMatch(whole.captured());
        while (clause.hasNext()) {
            const auto part = clause.next();
            const auto at = whole.capturedStart() + part.capturedStart();
            findFrequencies(whole.captured().trimmed(), part.captured(), at, found);
            findPapers(part.captured(), at, found);
            findNegatives(part.captured(), at, found);
            findDueDays(part.captured(), at, found);
        }
    }
    std::ranges::stable_sort(found, {}, &Found::at);
    std::vector<Requirement> proposals;
    for (Found &one : found) {
        one.requirement.ordinal = int(proposals.size());
        proposals.push_back(std::move(one.requirement));
    }
    return proposals;
}

} // namespace bihuan
