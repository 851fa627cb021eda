#include "gui/reviewtext.h"

#include "core/windows.h"
#include "gui/momenttext.h"
#include "gui/reviewdelegate.h"
#include "gui/theme.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace bihuan {

namespace {

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// Figures of a printed number: 2 for "2.", "２" and "（2）".
QString figures(const QString &number)
{
    QString found;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit() || u"一二三四五六七八九十"_s.contains(c))
            found += c;
    }
    return found;
}

/// Builds the page from headed parts; an empty part is left out.
class HtmlSheet
{
public:
    explicit HtmlSheet(const Theme &theme) : m_theme(theme) {}

    void part(const QString &head, const QString &body)
    {
        if (!body.isEmpty())
            m_html += u"<p style='margin-bottom:2px'>"_s + muted(head) + u"</p>"_s + body;
    }
    void note(const QString &head, const QString &body)
    {
        m_html += u"<table width='100%' cellpadding='8' cellspacing='0'><tr><td style='background:"_s +
                  m_theme.tint(ColorRole::Warn).name() + u"'><b>"_s + head.toHtmlEscaped() + u"</b>"_s +
                  body + u"</td></tr></table>"_s;
    }
    QString muted(const QString &text) const
    {
        return u"<span style='color:"_s + m_theme.color(ColorRole::TextMuted).name() + u"'>"_s +
               text.toHtmlEscaped() + u"</span>"_s;
    }
    QString coloured(const QString &text, ColorRole role) const
    {
        return u"<span style='color:"_s + m_theme.color(role).name() + u"'>"_s + text.toHtmlEscaped() +
               u"</span>"_s;
    }
    static QString paragraphs(const QString &text)
    {
        QString html;
        for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts))
            html += u"<p style='margin-top:0; margin-bottom:6px; line-height:150%'>"_s +
                    line.toHtmlEscaped() + u"</p>"_s;
        return html;
    }
    static QString item(const QString &html)
    {
        return u"<p style='margin-top:0; margin-bottom:4px; line-height:140%'>"_s + html + u"</p>"_s;
    }
    QString take() { return std::move(m_html); }

private:
    const Theme &m_theme;
    QString m_html{};
};

QString dutyLine(const HtmlSheet &page, const Requirement &requirement, const MeasureFile &one,
                 const Deadline &deadline)
{
    QStringList words{requirementKindName(requirement.kind)};
    if (requirement.period)
        words << periodName(*requirement.period);
    if (requirement.count)
        words << Review::tr("at least %1").arg(*requirement.count);
    for (const auto &text : {requirement.who, requirement.text}) {
        if (!text.isEmpty())
            words << text;
    }
    if (!requirement.strict)
        words << Review::tr("in principle");
    QString html = words.join(u" · "_s).toHtmlEscaped();
    const auto windows = windowsOf(requirement, one.events, deadline);
    QStringList empty;
    for (const auto &window : windows) {
        if (!window.isFilled())
            empty << windowLabel(window);
    }
    if (windows.empty())
        return HtmlSheet::item(html);
    html += u"　"_s;
    if (empty.isEmpty())
        html += page.coloured(Review::tr("all %1 periods filled").arg(windows.size()), ColorRole::Ok);
    else
        html += page.coloured(Review::tr("%1 of %2 periods filled; empty: %3")
                                  .arg(std::ssize(windows) - empty.size())
                                  .arg(windows.size())
                                  .arg(empty.join(u"、"_s)),
                              requirement.strict ? ColorRole::Bad : ColorRole::Warn);
    return HtmlSheet::item(html);
}

QString duties(const HtmlSheet &page, const MeasureFile &one, const Deadline &deadline)
{
    QString html;
    for (const auto &requirement : one.requirements)
        html += dutyLine(page, requirement, one, deadline);
    return html;
}

QString changes(const HtmlSheet &page, const MeasureOnReview &seen)
{
    QString html;
    for (const auto &entry : seen.changes) {
        html += HtmlSheet::item(
            page.muted(momentText(entry.at, QDate::currentDate()) + u"　"_s + entry.actor + u"　"_s) +
            stepText(entry).toHtmlEscaped());
        const bool text = !entry.field.isEmpty() && entry.oldValue && entry.newValue;
        if (text && !entry.oldValue->isEmpty())
            html += HtmlSheet::item(u"<s>"_s + page.muted(*entry.oldValue) + u"</s>"_s);
        if (text)
            html += HtmlSheet::item(entry.newValue->toHtmlEscaped());
    }
    return html;
}

QString criteria(const HtmlSheet &page, const CaseFile &file, const QString &number)
{
    QString html;
    for (const auto &item : criteriaFor(file, number)) {
        QString line = u"• "_s + item.text.toHtmlEscaped();
        if (!item.evidenceKinds.isEmpty())
            line += u"　"_s + page.muted(Review::tr("to be shown: %1").arg(item.evidenceKinds));
        html += HtmlSheet::item(line);
    }
    return html;
}

QString grades(const HtmlSheet &page, const CaseFile &file, MeasureId measure)
{
    QString html;
    for (const auto &member : file.application.members) {
        const auto &reviews = file.application.reviews;
        const auto found = std::ranges::find_if(reviews, [&](const MeasureReview &review) {
            return review.groupMemberId == member.id && review.measureId == measure;
        });
        QString line = member.name.toHtmlEscaped() + u"　"_s;
        if (found == reviews.end() || !found->grade)
            line += page.muted(Review::tr("not graded yet"));
        else
            line += page.coloured(measureGradeName(*found->grade),
                                  *found->grade == MeasureGrade::NotMet ? ColorRole::Bad : ColorRole::Text);
        if (found != reviews.end() && !found->remark.isEmpty())
            line += u"　"_s + found->remark.toHtmlEscaped();
        html += HtmlSheet::item(line);
    }
    return html;
}

} // namespace

std::vector<StandardItem> criteriaFor(const CaseFile &file, const QString &number)
{
    std::vector<StandardItem> own;
    std::vector<StandardItem> whole;
    for (const auto &item : file.standard) {
        if (item.measureNumber.isEmpty())
            whole.push_back(item);
        else if (figures(item.measureNumber) == figures(number))
            own.push_back(item);
    }
    own.insert(own.end(), whole.begin(), whole.end());
    return own;
}

QString reviewHtml(const CaseFile &file, const MeasureOnReview &seen, const Theme &theme)
{
    const auto one = std::ranges::find(file.measures, seen.measureId,
                                       [](const MeasureFile &measure) { return measure.measure.id; });
    if (one == file.measures.end())
        return {};
    HtmlSheet page(theme);
    if (!seen.changes.empty())
        page.note(Review::tr("Changed since your last look (%1)")
                      .arg(momentText(*seen.review.lookedAt, QDate::currentDate())),
                  changes(page, seen));
    page.part(Review::tr("Measure %1").arg(one->measure.number), HtmlSheet::paragraphs(one->measure.text));
    page.part(Review::tr("Duties"), duties(page, *one, file.deadline()));
    page.part(Review::tr("Implementation"),
              one->implementation.text.isEmpty()
                  ? HtmlSheet::item(page.coloured(Review::tr("Nothing is entered."), ColorRole::Bad))
                  : HtmlSheet::paragraphs(one->implementation.text));
    page.part(Review::tr("What the evidence says"), HtmlSheet::paragraphs(one->measure.evidenceStatement));
    page.part(Review::tr("Acceptance standard"), criteria(page, file, one->measure.number));
    page.part(Review::tr("Grades of the group"), grades(page, file, seen.measureId));
    return page.take();
}

} // namespace bihuan
