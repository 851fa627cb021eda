#include "core/documentfacts.h"

#include "core/numerals.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

/// Words after which the sign of an office begins: 印发双宝政办发〔2021〕12号.
const QRegularExpression &wordsBeforeSign()
{
    static const QRegularExpression words(u".*(?:关于|印发|转发|根据|依据|按照|的|文件|参见|附件)"_s);
    return words;
}

int yearFrom(const QString &chinese)
{
    int year = 0;
    for (const QChar c : chinese)
        year = year * 10 +
               int(qMax<qsizetype>(0, QStringView(u"〇一二三四五六七八九").indexOf(c == u'零' ? u'〇' : c)));
    return year;
}

/// A line that is nothing but a day: what stands under a signed paper.
bool isDayLine(const QString &line)
{
    static const QRegularExpression shape(
        u"^\\s*(?:[12][0-9]{3}\\s*年\\s*[0-9]{1,2}\\s*月\\s*[0-9]{1,2}\\s*日|[一二〇零三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:印发)?\\s*$"_s);
    return shape.match(line).hasMatch();
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

std::optional<QDate> dayOf(const QStringList &lines, const QString &name, const QString &text)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!isDayLine(*line))
            continue;
        if (const auto days = daysIn(*line); !days.empty())
            return days.front();
    }
    if (const auto days = daysIn(name); !days.empty())
        return days.front();
    const auto days = daysIn(text);
    return days.empty() ? std::nullopt : std::optional(days.front());
}

QString kindOf(const QString &words, const SeenFile &file, const QString &number)
{
    static const std::pair<const char16_t *, QString> kinds[] = {
        {u"纪要", u"会议纪要"_s},
        {u"(?:监测|检测|化验)报告", u"监测报告"_s},
        {u"处罚", u"行政处罚"_s},
        {u"责任(?:状|书)", u"责任状"_s},
        {u"合同|协议", u"合同"_s},
        {u"台账|清单|名单|名册|签到|统计表|汇总表|登记表", u"台账/清单"_s},
        {u"计划|安排", u"计划"_s},
        {u"照片|影像", u"照片"_s},
        {u"说明|证明|承诺", u"说明/证明"_s},
    };
    for (const auto &[pattern, kind] : kinds) {
        if (QRegularExpression(QString::fromUtf16(pattern)).match(words).hasMatch())
            return kind;
    }
    if (file.picture)
        return u"照片"_s;
    return number.isEmpty() ? QString() : u"红头文件"_s;
}

bool isBody(const QString &words)
{
    static const QRegularExpression body(
        u"^[\\p{Han}（）]{2,30}(?:政府|办公室|委员会|领导小组|[局委办厅处院校站]|党组|中心|公司)$"_s);
    return body.match(words).hasMatch();
}

QString issuerOf(const QStringList &lines, const QString &name)
{
    static const QRegularExpression head(u"^([\\p{Han}（）\\s]{3,40})文件$"_s);
    for (const QString &line : lines.first(qMin<qsizetype>(8, lines.size()))) {
        const auto match = head.match(line);
        if (match.hasMatch())
            return match.captured(1).remove(u' ');
    }
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        const QString above = QString(lines[i - 1]).remove(u' ');
        if (isDayLine(lines[i]) && isBody(above))
            return above;
    }
    const QString before = name.left(qMax<qsizetype>(0, name.indexOf(u"关于"_s)));
    return isBody(before) ? before : QString();
}

/// The name of a file without what else is known of it.
QString cleanName(const QString &name)
{
    static const QRegularExpression number(
        u"[\\p{Han}]{0,12}[〔\\[（(【]\\s*[12][0-9]{3}\\s*[〕\\]）)】]\\s*第?\\s*[0-9]+\\s*号"_s);
    static const QRegularExpression days(
        u"(?:[12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日|(?<![0-9])[12][0-9]{3}[-._][0-9]{1,2}[-._][0-9]{1,2}(?![0-9])|(?<![0-9])(?:19|20)[0-9]{6}(?![0-9]))"_s);
    static const QRegularExpression ordinal(
        u"^(?:附件\\s*[0-9]*[：:.、\\s]*|[0-9]{1,3}[-_.、][0-9]{1,3}(?=[^0-9])|[0-9]{1,3}[-_.、\\s])\\s*"_s);
    static const QRegularExpression edges(u"^[\\s_\\-—.、:：]+|[\\s_\\-—.、:：]+$"_s);
    QString title = name;
    title.remove(number).remove(days).remove(edges).remove(ordinal).remove(edges);
    return title.replace(u'_', u' ').simplified();
}

bool saysNothing(const QString &title)
{
    static const QRegularExpression empty(
        u"^(?:(?:img|dsc|scan|mmexport|wx|image|doc|pic|screenshot|微信图片|扫描件?|新建.*|未命名|截图|照片|图片|文档)?[\\s_\\-()（）0-9a-f]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return empty.match(title).hasMatch();
}

/// 关于……的通知 on the first page, its lines joined.
QString titleOnPage(const QStringList &lines)
{
    static const QRegularExpression title(
        u"(关于[^。；：]{2,80}?的(?:通知|意见|报告|方案|函|决定|批复|请示|通报|公告|说明|情况说明))"_s);
    const auto match = title.match(lines.first(qMin<qsizetype>(15, lines.size())).join(QString()));
    return match.captured(1);
}

} // namespace

QString documentNumberIn(const QString &text)
{
    static const QRegularExpression number(
        u"([\\p{Han}]{2,14})\\s*[〔\\[（(【]\\s*([12][0-9]{3})\\s*[〕\\]）)】]\\s*(第?)\\s*([0-9]{1,5})\\s*号"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return {};
    QString sign = match.captured(1);
    sign.remove(wordsBeforeSign());
    if (sign.isEmpty())
        return {};
    return u"%1〔%2〕%3%4号"_s.arg(sign, match.captured(2), match.captured(3), match.captured(4));
}

std::vector<QDate> daysIn(const QString &text)
{
    static const QRegularExpression day(
        u"([12][0-9]{3})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*日|([一二〇零三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日|(?<![0-9])([12][0-9]{3})[-./_]([0-9]{1,2})[-./_]([0-9]{1,2})(?![0-9])|(?<![0-9])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])"_s);
    std::vector<QDate> days;
    for (auto matches = day.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QDate found;
        if (!match.captured(4).isEmpty())
            found = QDate(yearFrom(match.captured(4)), numberFrom(match.capturedView(5)).value_or(0),
                          numberFrom(match.capturedView(6)).value_or(0));
        for (const int group : {1, 7, 10}) {
            if (!match.captured(group).isEmpty())
                found = QDate(match.captured(group).toInt(), match.captured(group + 1).toInt(),
                              match.captured(group + 2).toInt());
        }
        if (found.isValid())
            days.push_back(found);
    }
    return days;
}

DocumentFacts proposedDocumentFacts(const SeenFile &file)
{
    const QString name = QFileInfo(file.name).completeBaseName();
    const QStringList lines = linesOf(file.firstPage);
    DocumentFacts facts;
    facts.documentNumber = documentNumberIn(file.firstPage);
    if (facts.documentNumber.isEmpty())
        facts.documentNumber = documentNumberIn(name);
    facts.documentOn = dayOf(lines, name, file.firstPage);
    facts.issuer = issuerOf(lines, name);
    facts.title = cleanName(name);
    if (const QString printed = titleOnPage(lines); saysNothing(facts.title) && !printed.isEmpty())
        facts.title = printed;
    facts.kind = kindOf(name + u' ' + facts.title, file, facts.documentNumber);
    if (file.pages > 0 && !file.picture)
        facts.pages = file.pages;
    return facts;
}

Evidence withProposals(const Evidence &evidence, const DocumentFacts &proposed, const QString &fileName)
{
    Evidence filled = evidence;
    if ((filled.title.isEmpty() || filled.title == QFileInfo(fileName).completeBaseName()) &&
        !proposed.title.isEmpty())
        filled.title = proposed.title;
    if (filled.kind.isEmpty())
        filled.kind = proposed.kind;
    if (filled.documentNumber.isEmpty())
        filled.documentNumber = proposed.documentNumber;
    if (filled.issuer.isEmpty())
        filled.issuer = proposed.issuer;
    if (!filled.documentOn)
        filled.documentOn = proposed.documentOn;
    if (!filled.pages)
        filled.pages = proposed.pages;
    return filled;
}

} // namespace bihuan
