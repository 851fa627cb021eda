#include "core/checks/findings.h"
#include "core/checks/passages.h"

#include "core/numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

bool says(const QString &text, const QRegularExpression &words)
{
    return words.match(text).hasMatch();
}

bool saysPassed(const QString &conclusion)
{
    static const QRegularExpression refused(u"不予?通过|未通过|不同意|未完成|基本完成|部分完成"_s);
    static const QRegularExpression passed(u"通过(?:了)?验收|同意销号|已(?:全部|全面)?完成"_s);
    return says(conclusion, passed) && !says(conclusion, refused);
}

bool isLongTerm(const CaseFile &file)
{
    const auto deadline = file.deadline();
    return deadline.thenLongTerm || deadline.kind == DeadlineKind::LongTerm || file.unitTask.longTerm;
}

/// How many of what: 6户, 5 座.
struct Amount
{
    int number = 0;
    QString noun{};
};

std::optional<Amount> amountIn(const QString &text, const QString &before)
{
    const QRegularExpression amount(
        before + u"([0-9]+|[一二三四五六七八九十两]+)\\s*(户|家|处|座|台|套|宗|件|个(?!月|工作日|百分点))"_s);
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Amount{numberFrom(match.capturedView(1)).value_or(0), match.captured(2)};
}

/// Fewer were done than the measure, or the text itself, lists.
void checkAmounts(const MeasureFile &measure, const Spot &spot, Findings &findings)
{
    const QString &text = measure.implementation.text;
    const auto inMeasure = amountIn(measure.measure.text, u"(?<!每)"_s);
    const auto listed =
        inMeasure ? inMeasure : amountIn(text, u"(?:共|涉及|排查出?|列入|梳理出?)[^，。；]{0,12}?"_s);
    const auto done =
        amountIn(text, u"(?:完成|已|整治|治理|拆除|关停|清理)[^，。；0-9一二三四五六七八九十两]{0,12}"_s);
    if (listed && done && listed->noun == done->noun && done->number < listed->number)
        findings.warn(u"30"_s, spot, u"check.fewer_done_than_listed"_s,
                      {QString::number(listed->number), QString::number(done->number), listed->noun});
}

void checkMeasureResults(const CaseFile &file, Findings &findings)
{
    static const QRegularExpression partial(
        u"尚未(?:完成|开展|建成|落实|整改|启动|到位|实施)|未完成|部分完成|基本完成|正在(?:推进|实施|办理|建设|整改)"_s);
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &measure = file.measures[i];
        const Spot spot{measurePath(i, u"implementation"_s), measure.implementation.text};
        if (const auto match = partial.match(measure.implementation.text); match.hasMatch())
            findings.warn(u"30"_s, spot, u"check.partly_done"_s, {match.captured()});
        checkAmounts(measure, spot, findings);
        for (size_t k = 0; k < measure.mappings.size(); ++k) {
            const auto *item = file.evidenceItem(measure.mappings[k].evidenceId);
            if (item && measure.mappings[k].sufficiency == Sufficiency::Insufficient)
                findings.warn(u"30"_s, {measurePath(i, u"evidence[%1]"_s.arg(k))},
                              u"check.proof_insufficient"_s, {item->evidence.code});
        }
    }
    for (size_t i = 0; i < file.milestones.size(); ++i) {
        const auto &milestone = file.milestones[i];
        const auto accepted = file.application.opinion.acceptedOn;
        if (accepted && milestone.dueOn <= *accepted && !milestone.reachedOn)
            findings.warn(u"30"_s, {u"milestones[%1]"_s.arg(i)}, u"check.milestone_open"_s,
                          {dayText(milestone.dueOn)});
    }
}

void checkVerdict(const CaseFile &file, Findings &findings) // 30
{
    const auto &opinion = file.application.opinion;
    if (opinion.conclusion.trimmed().isEmpty())
        return;
    const bool passed = saysPassed(opinion.conclusion);
    if (opinion.verdict && passed != (*opinion.verdict == Verdict::Passed))
        findings.block(u"30"_s, {u"acceptance.conclusion"_s, opinion.conclusion},
                       u"check.conclusion_disagrees"_s);
    const auto &rounds = file.application.rounds;
    if (passed && !rounds.empty() && rounds.back().result != Verdict::Passed)
        findings.warn(u"30"_s, {u"review_rounds[%1]"_s.arg(rounds.size() - 1)}, u"check.round_not_passed"_s,
                      {dayText(rounds.back().heldOn)});
    if (passed)
        checkMeasureResults(file, findings);
}

void checkSiteVisit(const CheckSubject &subject, Findings &findings) // 29
{
    const bool wanted =
        subject.settings.siteCheck == SiteCheck::Always ||
        (subject.settings.siteCheck == SiteCheck::ForWorks && subject.file.task.kind == TaskKind::Works);
    if (wanted && std::ranges::none_of(subject.file.application.rounds,
                                       [](const auto &round) { return round.kind == ReviewKind::Site; }))
        findings.block(u"29"_s, {u"review_rounds"_s}, u"check.site_check_missing"_s);
}

void checkFollowUp(const CheckSubject &subject, Findings &findings) // 31
{
    const CaseFile &file = subject.file;
    static const QRegularExpression goesOn(u"长期坚持|持续|长效|常态"_s);
    const Spot spot{u"follow_up"_s, file.unitTask.followUp};
    if (file.unitTask.followUp.trimmed().isEmpty())
        findings.block(u"31"_s, spot, u"check.follow_up_missing"_s);
    else if (isLongTerm(file) && !says(file.unitTask.followUp, goesOn))
        findings.warn(u"31"_s, spot, u"check.follow_up_not_long_term"_s);
    const bool dated =
        std::ranges::any_of(file.plannedLookBacks,
                            [&](const auto &p) { return p.cycle == file.unitTask.cycle; }) ||
        std::ranges::any_of(file.extensions, [](const auto &e) { return e.reviewOn.has_value(); }) ||
        std::ranges::any_of(file.lookBacks, [](const auto &l) { return l.followUpOn.has_value(); });
    if (subject.stage == CheckStage::Closing && isLongTerm(file) && !dated)
        findings.warn(u"31"_s, {u"look_backs"_s}, u"check.follow_up_undated"_s);
}

void checkPenalties(const CaseFile &file, Findings &findings) // 32
{
    static const QRegularExpression breach(u"违法|违规|非法|偷排|超标排放|未批先建|批建不符|擅自|弄虚作假"_s);
    static const QRegularExpression papers(u"处罚|立案|查处|移送|罚款|责令"_s);
    const auto named =
        std::ranges::find_if(file.findings, [](const auto &f) { return says(f.text, breach); });
    if (named == file.findings.end())
        return;
    const bool there = std::ranges::any_of(file.evidence, [](const auto &item) {
        return says(item.evidence.kind, papers) || says(item.evidence.title, papers);
    });
    if (!there)
        findings.warn(u"32"_s, {u"task.finding"_s, named->text}, u"check.penalty_missing"_s,
                      {breach.match(named->text).captured()});
}

void checkSimilar(const CheckSubject &subject, Findings &findings) // 33
{
    static const QRegularExpression similar(u"举一反三|同类(?:型)?问题|类似问题"_s);
    const auto passages = passagesOf(subject.file);
    if (subject.settings.similarWanted &&
        std::ranges::none_of(passages, [](const auto &passage) { return says(passage.text, similar); }))
        findings.warn(u"33"_s, {u"goal_completion"_s, subject.file.unitTask.goalCompletion},
                      u"check.similar_missing"_s);
}

/// The opinion closes the whole task while other units have not closed their shares.
void checkShares(const CheckSubject &subject, Findings &findings) // 34
{
    QStringList open;
    for (const auto &share : subject.context.shares) {
        if (share.state < UnitTaskState::Closed)
            open << share.unit;
    }
    static const QRegularExpression ownShare(u"承担|负责|涉及|份额|牵头"_s);
    static const QRegularExpression wholeTask(u"第\\s*(?:[0-9]+|[一二三四五六七八九十百]+)\\s*项"_s);
    const QString &text = subject.file.application.opinion.conclusion;
    if (!open.isEmpty() && saysPassed(text) && says(text, wholeTask) && !says(text, ownShare))
        findings.block(u"34"_s, {u"acceptance.conclusion"_s, text}, u"check.whole_task_claimed"_s,
                       {open.first(), QString::number(open.size())});
}

} // namespace

void checkConclusion(const CheckSubject &subject, Findings &findings)
{
    checkSiteVisit(subject, findings);
    checkVerdict(subject.file, findings);
    checkFollowUp(subject, findings);
    checkPenalties(subject.file, findings);
    checkSimilar(subject, findings);
    checkShares(subject, findings);
}

} // namespace bihuan
