#include "gui/chip.h"

#include "core/unittaskfilter.h"
#include "gui/icons.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QPainter>

namespace bihuan {

namespace {

struct ChipWords
{
    Q_DECLARE_TR_FUNCTIONS(Chip)
};

QLatin1StringView iconOf(UnitTaskState state)
{
    switch (state) {
    case UnitTaskState::Draft: return "document-edit"_L1;
    case UnitTaskState::Assigned: return "document-send"_L1;
    case UnitTaskState::Received: return "task-new"_L1;
    case UnitTaskState::InProgress: return "media-playback-start"_L1;
    case UnitTaskState::Completed: return "view-task"_L1;
    case UnitTaskState::Applied: return "go-jump"_L1;
    case UnitTaskState::UnderReview: return "user-group-properties"_L1;
    case UnitTaskState::InNotice: return "globe"_L1;
    case UnitTaskState::LongTerm: return "chronometer"_L1;
    case UnitTaskState::Filed: return "archive-insert"_L1;
    case UnitTaskState::Closed: return "object-locked"_L1;
    case UnitTaskState::Passed:
    case UnitTaskState::Approved: break;
    }
    return "dialog-ok-apply"_L1;
}

ColorRole roleOf(UnitTaskState state)
{
    if (state <= UnitTaskState::Received)
        return ColorRole::TextMuted;
    if (state <= UnitTaskState::Completed)
        return ColorRole::Info;
    if (state <= UnitTaskState::UnderReview)
        return ColorRole::Warn;
    return ColorRole::Ok;
}

} // namespace

Chip stateChip(UnitTaskState state)
{
    return {iconOf(state), stateName(state), roleOf(state)};
}

Chip deadlineChip(const Deadline &deadline, UnitTaskState state, const QDate &today)
{
    if (!deadline.on || state >= UnitTaskState::Passed)
        return {};
    const auto left = static_cast<int>(today.daysTo(*deadline.on));
    if (left < 0)
        return {"dialog-warning"_L1, ChipWords::tr("%1 d overdue").arg(-left), ColorRole::Bad};
    if (left <= kSoonDays)
        return {"chronometer"_L1, ChipWords::tr("%1 d left").arg(left), ColorRole::Warn};
    return {};
}

QSize chipSize(const Chip &chip, const QFont &font, const Theme &theme)
{
    if (chip.word.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    const int icon = theme.iconSize(16);
    return {theme.space(1) * 3 + icon + metrics.horizontalAdvance(chip.word),
            qMax(icon, metrics.height()) + theme.space(1) / 2 * 2};
}

int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme)
{
    const QSize size = chipSize(chip, painter.font(), theme);
    if (size.isEmpty())
        return 0;
    const int height = qMin(size.height(), rect.height());
    const QRect box(rect.left(), rect.top() + (rect.height() - height) / 2, qMin(size.width(), rect.width()),
                    height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(chip.role));
    painter.drawRoundedRect(box, theme.space(1), theme.space(1));
    const int icon = theme.iconSize(16);
    const QRect iconBox(box.left() + theme.space(1), box.top() + (height - icon) / 2, icon, icon);
    themeIcon(theme, chip.icon, chip.role).paint(&painter, iconBox);
    painter.setPen(theme.color(chip.role));
    const QRect words = box.adjusted(theme.space(1) * 2 + icon, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(chip.word, Qt::ElideRight, words.width()));
    painter.restore();
    return box.width();
}

ChipLabel::ChipLabel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    setVisible(!chip.word.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font(), m_theme);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, m_theme);
}

} // namespace bihuan
