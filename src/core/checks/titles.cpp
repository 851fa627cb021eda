#include "core/checks/findings.h"
#include "core/checks/passages.h"

#include "core/numerals.h"

#include <QRegularExpression>

namespace bihuan {

namespace {

constexpr double kMeansSameTitle = 0.75;

/// A title in two parts: whose it is (沈阳市), and the rest.
struct OwnedTitle
{
    QString owner{};
    QString rest{};
};

OwnedTitle ownedTitle(const QString &title)
{
    static const QRegularExpression owner(u"^\\p{Han}{1,6}?(?:自治区|自治州|[省市县区州旗盟])"_s);
    const auto match = owner.match(title);
    return {match.captured(), title.mid(match.capturedLength())};
}

/// The known title that `title` nearly is, empty when it is one of them or another paper altogether. Papers
/// of another province, city or county are others.
QString titleMeant(const QString &title, const Plan &plan)
{
    const QStringList known{plan.title, plan.standardTitle, plan.methodTitle};
    if (known.contains(title) || title == plan.shortTitle)
        return {};
    const auto own = ownedTitle(title);
    QString meant;
    double best = kMeansSameTitle;
    for (const auto &candidate : known) {
        const auto other = ownedTitle(candidate);
        if (candidate.isEmpty() || (!own.owner.isEmpty() && own.owner != other.owner))
            continue;
        if (const double alike = likeness(own.rest, other.rest); alike >= best) {
            best = alike;
            meant = candidate;
        }
    }
    return meant;
}

void checkQuotedTitles(const CaseFile &file, Findings &findings) // 25
{
    static const QRegularExpression quoted(u"《([^《》]+)》"_s);
    for (const auto &passage : passagesOf(file)) {
        for (auto it = quoted.globalMatch(passage.text); it.hasNext();) {
            const QString title = it.next().captured(1);
            const QString meant = titleMeant(title, file.plan);
            if (!meant.isEmpty())
                findings.block(u"25"_s, {passage.where}, u"check.title_differs"_s, {title, meant});
        }
    }
}

void checkKnownTitles(const CheckSubject &subject, Findings &findings) // 25
{
    const Plan &plan = subject.file.plan;
    if (plan.title.trimmed().isEmpty())
        findings.block(u"25"_s, {u"plan.title"_s}, u"check.titles_missing"_s);
    if (plan.standardTitle.trimmed().isEmpty())
        findings.block(u"25"_s, {u"plan.standard_title"_s}, u"check.titles_missing"_s);
    if (plan.methodTitle.trimmed().isEmpty())
        findings.block(u"25"_s, {u"plan.method_title"_s}, u"check.titles_missing"_s);
    const auto &opinion = subject.file.application.opinion;
    if (subject.settings.documentNumberWanted && opinion.documentNumber.trimmed().isEmpty())
        findings.warn(u"25"_s, {u"acceptance.document_number"_s}, u"check.document_number_missing"_s);
}

/// Another item's number where the text speaks of the plan's items.
void checkTaskNumber(const CaseFile &file, const Passage &passage, Findings &findings)
{
    static const QRegularExpression figure(u"第\\s*([0-9]+|[一二三四五六七八九十百]+)\\s*项"_s);
    static const QRegularExpression item(
        u"(?:[》案]\\s*中?\\s*第\\s*([0-9]+|[一二三四五六七八九十百]+)\\s*项)|"
        u"(?:第\\s*([0-9]+|[一二三四五六七八九十百]+)\\s*项\\s*(?:整改|任务|问题|中所|所承担))"_s);
    const auto own = figure.match(file.task.number);
    if (!own.hasMatch())
        return;
    for (auto it = item.globalMatch(passage.text); it.hasNext();) {
        const auto match = it.next();
        const auto number = match.capturedView(match.capturedLength(1) > 0 ? 1 : 2);
        if (numberFrom(number) != numberFrom(own.capturedView(1)))
            findings.block(u"26"_s, {passage.where, passage.text}, u"check.other_number"_s,
                           {figure.match(match.captured()).captured(), file.task.number});
    }
}

QChar kindOfPlace(const QString &unit)
{
    const QChar last = unit.isEmpty() ? QChar() : unit.back();
    return u"县区旗"_s.contains(last) ? QChar(u'县') : last;
}

/// The name of another county, department or firm that is not part of a longer name of one's own.
void checkOtherUnits(const CheckSubject &subject, const Passage &passage, Findings &findings)
{
    static const QRegularExpression titles(u"《[^》]*》"_s);
    QString text = passage.text;
    text.remove(titles);
    text.remove(subject.file.unit.name);
    for (const auto &unit : subject.context.units) {
        if (unit.size() > 1 && unit != subject.file.unit.name &&
            kindOfPlace(unit) == kindOfPlace(subject.file.unit.name) && text.contains(unit))
            findings.warn(u"26"_s, {passage.where, passage.text}, u"check.other_unit"_s,
                          {unit, subject.file.unit.name});
    }
}

void checkAcceptanceDay(const CaseFile &file, const Passage &passage, Findings &findings)
{
    static const QRegularExpression day(
        u"([12][0-9]{3})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日(?:[^。；]{0,12})(?:验收|现场核查)"_s);
    const auto accepted = file.application.opinion.acceptedOn;
    const auto match = day.match(passage.text);
    if (!accepted || !match.hasMatch())
        return;
    const QDate said(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (said != *accepted)
        findings.block(u"26"_s, {passage.where, passage.text}, u"check.other_day"_s,
                       {dayText(said), dayText(*accepted)});
}

/// Sections 四 and 七 speak of the unit by its name.
void checkOwnUnit(const CaseFile &file, const Passage &passage, Findings &findings)
{
    const Unit &unit = file.unit;
    const bool named = passage.text.contains(unit.name) ||
                       (!unit.shortName.isEmpty() && passage.text.contains(unit.shortName));
    if (!unit.name.isEmpty() && !passage.text.trimmed().isEmpty() && !named)
        findings.block(u"26"_s, {passage.where, passage.text}, u"check.unit_not_named"_s, {unit.name});
}

} // namespace

void checkTitles(const CheckSubject &subject, Findings &findings)
{
    const CaseFile &file = subject.file;
    checkKnownTitles(subject, findings);
    checkQuotedTitles(file, findings);
    const auto &opinion = file.application.opinion;
    if (!opinion.acceptedOn)
        findings.block(u"26"_s, {u"acceptance.date"_s}, u"check.acceptance_date_missing"_s);
    if (opinion.conclusion.trimmed().isEmpty())
        findings.block(u"26"_s, {u"acceptance.conclusion"_s}, u"check.conclusion_missing"_s);
    for (const auto &passage : passagesOf(file)) {
        checkTaskNumber(file, passage, findings);
        checkOtherUnits(subject, passage, findings);
        if (passage.where == u"goal_completion"_s || passage.where == u"acceptance.conclusion"_s) {
            checkOwnUnit(file, passage, findings);
            checkAcceptanceDay(file, passage, findings);
        }
    }
}

} // namespace bihuan
