#include "gui/noticedays.h"

#include "wording/names.h"

#include <QLocale>
#include <QPainter>

namespace bihuan {

namespace {

constexpr int kDaysAWeek = 7;
constexpr int kMostWeeks = 8; ///< A longer notice shows its first weeks.

ColorRole roleOf(const CountedDay &day)
{
    if (day.number > 0)
        return day.kind == DayKind::MakeUp ? ColorRole::Warn : ColorRole::Ok;
    return day.kind == DayKind::Holiday ? ColorRole::Bad : ColorRole::TextMuted;
}

} // namespace

NoticeDays::NoticeDays(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Days of the notice"));
}

void NoticeDays::setDays(std::vector<CountedDay> days)
{
    m_days = std::move(days);
    QStringList words;
    for (const auto &day : m_days) {
        if (day.number > 0)
            words << day.day.toString(Qt::ISODate) + u" = "_s + QString::number(day.number);
    }
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize NoticeDays::cell() const
{
    const QFontMetrics metrics(m_theme.font(1.0));
    return {metrics.horizontalAdvance(u"调休上班"_s) + m_theme.space(3),
            metrics.height() * 2 + m_theme.space(2)};
}

int NoticeDays::weeks() const
{
    if (m_days.empty())
        return 0;
    const auto span = m_days.front().day.daysTo(m_days.back().day) + m_days.front().day.dayOfWeek();
    return std::min(kMostWeeks, int((span + kDaysAWeek - 1) / kDaysAWeek));
}

QSize NoticeDays::sizeHint() const
{
    const int head = QFontMetrics(m_theme.font(0.9)).height() + m_theme.space(1);
    return {cell().width() * kDaysAWeek, m_days.empty() ? 0 : head + cell().height() * weeks()};
}

void NoticeDays::paintDay(QPainter &painter, const QRect &rect, const CountedDay &day) const
{
    const auto role = roleOf(day);
    const QRect inner = rect.adjusted(1, 1, -1, -1);
    painter.fillRect(inner, m_theme.tint(role));
    painter.setFont(m_theme.font(0.9));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    painter.drawText(upper, Qt::AlignCenter,
                     QString::number(day.day.month()) + u'/' + QString::number(day.day.day()));
    const QRect lower(inner.left(), upper.bottom(), inner.width(), inner.height() / 2);
    painter.setPen(m_theme.color(day.number > 0 ? ColorRole::Text : role));
    painter.setFont(m_theme.font(day.number > 0 ? 1.0 : 0.9));
    const QString why = day.kind ? dayKindName(*day.kind) : QString();
    painter.drawText(lower, Qt::AlignCenter, day.number > 0 ? QString::number(day.number) : why);
}

void NoticeDays::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.font(0.9));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const QSize one = cell();
    const int head = QFontMetrics(m_theme.font(0.9)).height() + m_theme.space(1);
    for (int i = 0; i < kDaysAWeek; ++i)
        painter.drawText(QRect(one.width() * i, 0, one.width(), head), Qt::AlignCenter,
                         QLocale().dayName(i + 1, QLocale::ShortFormat));
    const int before = m_days.front().day.dayOfWeek() - 1;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int place = before + int(i);
        if (place / kDaysAWeek >= kMostWeeks)
            break;
        paintDay(painter,
                 QRect(one.width() * (place % kDaysAWeek), head + one.height() * (place / kDaysAWeek),
                       one.width(), one.height()),
                 m_days[i]);
    }
}

} // namespace bihuan
