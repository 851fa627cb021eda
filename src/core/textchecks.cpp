#include "core/textchecks.h"

#include "core/numerals.h"

#include <QRegularExpression>
#include <QSet>

namespace bihuan {

namespace {

struct Passage
{
    QString where{};
    QString text{};
};

std::vector<Passage> passagesOf(const CaseFile &file)
{
    std::vector<Passage> passages{{u"goal_completion"_s, file.unitTask.goalCompletion},
                                  {u"follow_up"_s, file.unitTask.followUp},
                                  {u"acceptance.conclusion"_s, file.application.opinion.conclusion}};
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto at = u"measures[%1]."_s.arg(i);
        passages.push_back({at + u"text"_s, file.measures[i].measure.text});
        passages.push_back({at + u"implementation"_s, file.measures[i].implementation.text});
        passages.push_back({at + u"evidence_statement"_s, file.measures[i].measure.evidenceStatement});
    }
    return passages;
}

CheckResult info(const QString &where, const QString &rule, const QStringList &args = {})
{
    return {u"36"_s, Severity::Info, {where, rule, args}};
}

/// A verb that begins and ends the same clause: 签订了…责任状签订.
std::optional<QString> doubledVerb(const QString &text)
{
    static const QRegularExpression verb(
        u"(签订|召开|制定|印发|开展|组织|完成|举办|提交|报送)了([^，。；、]*)\\1(?=[，。；]|$)"_s);
    const auto match = verb.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool mixesNumerals(const QString &text)
{
    static const QRegularExpression arabic(u"[0-9]+\\s*[次场期项家户]"_s);
    static const QRegularExpression chinese(u"[两二三四五六七八九十]+\\s*[次场期项家户]"_s);
    return arabic.match(text).hasMatch() && chinese.match(text).hasMatch();
}

bool mixesBrackets(const QString &text)
{
    return text.contains(u'（') && text.contains(u'(');
}

void checkPassage(const Passage &passage, std::vector<CheckResult> &found)
{
    const QString &text = passage.text;
    if (text.trimmed().isEmpty())
        return;
    if (const auto verb = doubledVerb(text))
        found.push_back(info(passage.where, u"check.doubled_word"_s, {*verb}));
    if (mixesNumerals(text))
        found.push_back(info(passage.where, u"check.mixed_numerals"_s));
    if (mixesBrackets(text))
        found.push_back(info(passage.where, u"check.mixed_brackets"_s));
    static const QString ends = u"。！？”」）)"_s;
    if (!ends.contains(text.trimmed().back()))
        found.push_back(info(passage.where, u"check.full_stop_missing"_s));
}

/// Blanks beside figures in some passages and none in others.
void checkSpacing(const std::vector<Passage> &passages, std::vector<CheckResult> &found)
{
    static const QRegularExpression spaced(u"[\\x{4e00}-\\x{9fff}] +[0-9]|[0-9] +[\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression tight(u"[\\x{4e00}-\\x{9fff}][0-9]|[0-9][\\x{4e00}-\\x{9fff}]"_s);
    bool anyTight = false;
    QString firstSpaced;
    for (const auto &passage : passages) {
        anyTight = anyTight || tight.match(passage.text).hasMatch();
        if (firstSpaced.isEmpty() && spaced.match(passage.text).hasMatch())
            firstSpaced = passage.where;
    }
    if (anyTight && !firstSpaced.isEmpty())
        found.push_back(info(firstSpaced, u"check.mixed_spacing"_s));
}

/// 26: another item's number beside the plan's title.
void checkTaskNumber(const CaseFile &file, const std::vector<Passage> &passages,
                     std::vector<CheckResult> &found)
{
    static const QRegularExpression item(u"第\\s*([0-9]+|[一二三四五六七八九十百]+)\\s*项"_s);
    const auto own = item.match(file.task.number);
    if (!own.hasMatch())
        return;
    for (const auto &passage : passages) {
        for (auto it = item.globalMatch(passage.text); it.hasNext();) {
            const auto match = it.next();
            if (numberFrom(match.capturedView(1)) != numberFrom(own.capturedView(1)))
                found.push_back(
                    {u"26"_s,
                     Severity::Block,
                     {passage.where, u"check.other_number"_s, {match.captured(), file.task.number}}});
        }
    }
}

/// 08: "7 次" in the implementation against the dated events; only where events were entered at all.
void checkStatedNumbers(const CaseFile &file, std::vector<CheckResult> &found)
{
    static const QRegularExpression times(u"([0-9]+|[一二三四五六七八九十两]+)\\s*次"_s);
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const auto &measure = file.measures[i];
        int stated = 0;
        for (auto it = times.globalMatch(measure.implementation.text); it.hasNext();)
            stated += numberFrom(it.next().capturedView(1)).value_or(0);
        const int dated = int(measure.events.size());
        if (stated > 0 && dated > 0 && stated != dated)
            found.push_back({u"08"_s,
                             Severity::Warn,
                             {u"measures[%1].implementation"_s.arg(i),
                              u"check.stated_number"_s,
                              {QString::number(stated), QString::number(dated)}}});
    }
}

} // namespace

std::vector<CheckResult> textChecks(const CaseFile &file)
{
    std::vector<CheckResult> found;
    const auto passages = passagesOf(file);
    for (const auto &passage : passages)
        checkPassage(passage, found);
    checkSpacing(passages, found);
    checkTaskNumber(file, passages, found);
    checkStatedNumbers(file, found);
    return found;
}

} // namespace bihuan
