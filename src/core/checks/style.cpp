#include "core/checks/findings.h"
#include "core/checks/passages.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

void informOf(Findings &findings, const Passage &passage, const QString &rule, const QStringList &args = {})
{
    findings.inform(u"36"_s, {passage.where, passage.text}, rule, args);
}

/// A verb that begins and ends the same clause, 签订了…责任状签订, or a word of two letters that stands twice
/// in a row, 进行进行.
QString doubledWord(const QString &text)
{
    static const QRegularExpression verb(
        u"(签订|召开|制定|印发|开展|组织|完成|举办|提交|报送|建立|实施|进行)了([^，。；、]*)\\1(?=[，。；]|$)"_s);
    static const QRegularExpression row(u"(的的|了了|(?!(?:常常|渐渐|多多))([\\p{Han}]{2,4})\\2)"_s);
    if (const auto match = verb.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto match = row.match(text); match.hasMatch())
        return match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
    return {};
}

bool mixesNumerals(const QString &text)
{
    static const QRegularExpression arabic(u"[0-9]+\\s*[次场期项家户]"_s);
    static const QRegularExpression chinese(u"(?<![第每])[两二三四五六七八九十]+\\s*[次场期项家户]"_s);
    return arabic.match(text).hasMatch() && chinese.match(text).hasMatch();
}

void checkPassage(const Passage &passage, Findings &findings)
{
    static const QRegularExpression wide(u"[０-９Ａ-Ｚａ-ｚ]"_s);
    static const QRegularExpression halfMarks(u"[\\p{Han}][,;:!?]|[,;:!?][\\p{Han}]"_s);
    static const QString ends = u"。！？”」）)"_s;
    const QString text = passage.text.trimmed();
    if (text.isEmpty())
        return;
    if (const QString word = doubledWord(text); !word.isEmpty())
        informOf(findings, passage, u"check.doubled_word"_s, {word});
    if (mixesNumerals(text))
        informOf(findings, passage, u"check.mixed_numerals"_s);
    if (const auto match = wide.match(text); match.hasMatch())
        informOf(findings, passage, u"check.wide_figures"_s, {match.captured()});
    if (const auto match = halfMarks.match(text); match.hasMatch())
        informOf(findings, passage, u"check.half_width_marks"_s, {match.captured()});
    if (!ends.contains(text.back()))
        informOf(findings, passage, u"check.full_stop_missing"_s);
}

/// Notes the first passage that `shows` something that another one lacks: `rule`.
void checkMixture(const std::vector<Passage> &passages, const QRegularExpression &one,
                  const QRegularExpression &other, const QString &rule, Findings &findings)
{
    const auto has = [](const QRegularExpression &shape) {
        return [&shape](const Passage &passage) { return shape.match(passage.text).hasMatch(); };
    };
    const auto found = std::ranges::find_if(passages, has(one));
    if (found != passages.end() && std::ranges::any_of(passages, has(other)))
        informOf(findings, *found, rule);
}

/// A name that is written in full in one place and otherwise in another.
void checkNames(const std::vector<Passage> &passages, Findings &findings)
{
    struct Name
    {
        QString full{};
        QRegularExpression other{};
    };
    static const std::vector<Name> names{
        {u"理论学习中心组"_s, QRegularExpression(u"理论中心组"_s)},
        {u"生态环境保护"_s, QRegularExpression(u"(?<!生态)环境保护(?!法|税|部|局|厅|督察|条例)"_s)},
    };
    for (const auto &name : names) {
        const auto full = [&](const Passage &passage) { return passage.text.contains(name.full); };
        if (std::ranges::none_of(passages, full))
            continue;
        for (const auto &passage : passages) {
            if (const auto match = name.other.match(passage.text); match.hasMatch())
                informOf(findings, passage, u"check.name_differs"_s, {match.captured(), name.full});
        }
    }
}

/// Section 二 tells what the unit does; 要将 is the voice of the plan that was copied.
void checkImperatives(const CaseFile &file, Findings &findings)
{
    static const QRegularExpression imperative(u"[\\p{Han}）)]{1,2}(要[将把])"_s);
    for (size_t i = 0; i < file.measures.size(); ++i) {
        const QString &text = file.measures[i].measure.text;
        if (const auto match = imperative.match(text); match.hasMatch())
            findings.inform(u"36"_s, {measurePath(i, u"text"_s), text}, u"check.imperative"_s,
                            {match.captured(1)});
    }
}

} // namespace

void checkStyle(const CheckSubject &subject, Findings &findings)
{
    const auto passages = passagesOf(subject.file);
    for (const auto &passage : passages)
        checkPassage(passage, findings);
    static const QRegularExpression spaced(u"[\\x{4e00}-\\x{9fff}] +[0-9]|[0-9] +[\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression tight(u"[\\x{4e00}-\\x{9fff}][0-9]|[0-9][\\x{4e00}-\\x{9fff}]"_s);
    static const QRegularExpression halfBracket(u"[(\\[]"_s);
    static const QRegularExpression wideBracket(u"（"_s);
    checkMixture(passages, spaced, tight, u"check.mixed_spacing"_s, findings);
    checkMixture(passages, halfBracket, wideBracket, u"check.mixed_brackets"_s, findings);
    checkNames(passages, findings);
    checkImperatives(subject.file, findings);
}

} // namespace bihuan
