#include "gui/dutystrip.h"

#include "wording/names.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kMostSlots = 24; ///< Drawn in a line: two years of months. More are told in words.

} // namespace

QString dutySummary(const DutyCount &duty)
{
    const auto count = int(duty.windows.size());
    QStringList empty;
    for (const auto &window : duty.empty())
        empty << windowLabel(window);
    if (empty.isEmpty())
        return DutyStrip::tr("%1 periods, all filled").arg(count);
    return DutyStrip::tr("%1 periods, %2 filled, empty: %3")
        .arg(count)
        .arg(duty.filled())
        .arg(empty.join(DutyStrip::tr(", ", "between periods")));
}

QString dutyName(const Requirement &requirement)
{
    QStringList parts;
    if (!requirement.who.isEmpty())
        parts << requirement.who;
    QString what =
        requirement.period ? periodName(*requirement.period) : requirementKindName(requirement.kind);
    if (requirement.kind == RequirementKind::Frequency)
        what += DutyStrip::tr(" at least %1", "times").arg(requirement.count.value_or(1));
    if (!requirement.strict)
        what += DutyStrip::tr(" (in principle)");
    parts << what;
    if (!requirement.text.isEmpty())
        parts << requirement.text;
    return parts.join(u" · "_s);
}

DutyStrip::DutyStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Periods of the duties"));
    hide();
}

void DutyStrip::setDuties(std::vector<DutyCount> duties)
{
    if (duties == m_duties && isVisibleTo(parentWidget()) != m_duties.empty())
        return;
    m_duties = std::move(duties);
    QStringList words;
    for (const auto &duty : m_duties)
        words << dutyName(duty.requirement) + u": "_s + dutySummary(duty);
    setAccessibleDescription(words.join(u'\n'));
    setVisible(!m_duties.empty());
    updateGeometry();
    update();
}

int DutyStrip::lineHeight() const
{
    return fontMetrics().height() * 2 + fontMetrics().height() / 2;
}

int DutyStrip::slotsThatFit() const
{
    return std::max(1, std::min(kMostSlots, width() / 2 / (fontMetrics().averageCharWidth() * 2)));
}

QRect DutyStrip::slotRect(int line, int slot) const
{
    const int step = fontMetrics().averageCharWidth() * 2;
    const int height = fontMetrics().height() * 3 / 4;
    const int top = line * lineHeight() + fontMetrics().height() + fontMetrics().height() / 4;
    return {slot * step, top, step - std::max(2, step / 5), height};
}

QSize DutyStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, lineHeight() * int(m_duties.size())};
}

QSize DutyStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

QString DutyStrip::slotText(const QPoint &at) const
{
    for (int line = 0; line < int(m_duties.size()); ++line) {
        const auto &duty = m_duties[std::size_t(line)];
        const int count = std::min(slotsThatFit(), int(duty.windows.size()));
        for (int slot = 0; slot < count; ++slot) {
            if (!slotRect(line, slot).adjusted(0, -2, 2, 2).contains(at))
                continue;
            const Window &window = duty.windows[std::size_t(slot)];
            return tr("%1: %2 of %3", "period, found, needed")
                .arg(windowLabel(window))
                .arg(window.found)
                .arg(window.needed);
        }
    }
    return {};
}

bool DutyStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), slotText(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void DutyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor filled = palette().color(QPalette::Highlight);
    const QColor text = palette().color(QPalette::Text);
    const QColor muted = palette().color(QPalette::PlaceholderText);
    for (int line = 0; line < int(m_duties.size()); ++line) {
        const auto &duty = m_duties[std::size_t(line)];
        painter.setPen(muted);
        const QRect head(0, line * lineHeight(), width(), fontMetrics().height());
        painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(dutyName(duty.requirement), Qt::ElideRight, width()));
        const int count = std::min(slotsThatFit(), int(duty.windows.size()));
        for (int slot = 0; slot < count; ++slot) {
            const QRect room = slotRect(line, slot);
            const bool full = duty.windows[std::size_t(slot)].isFilled();
            if (full)
                painter.fillRect(room, filled);
            painter.setPen(
                QPen(full ? filled : text, 1, duty.requirement.strict ? Qt::SolidLine : Qt::DotLine));
            painter.drawRect(room.adjusted(0, 0, -1, -1));
        }
        const int from = slotRect(line, count - 1).right() + fontMetrics().averageCharWidth() * 2;
        const QRect rest(from, slotRect(line, 0).top(), width() - from, slotRect(line, 0).height());
        painter.setPen(text);
        painter.drawText(rest, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
                         fontMetrics().elidedText(dutySummary(duty), Qt::ElideMiddle, rest.width()));
    }
}

} // namespace bihuan
