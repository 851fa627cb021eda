#pragma once

#include "core/deadline.h"
#include "core/unittask.h"
#include "gui/theme.h"

#include <QLabel>

class QPainter;

namespace bihuan {

/// A state in three ways at once: icon, word and colour.
struct Chip
{
    QLatin1StringView icon{};
    QString word{};
    ColorRole role = ColorRole::TextMuted;
};

Chip stateChip(UnitTaskState state);

/// What a deadline means today: overdue by days, days left when few, or nothing (an empty word). Nothing,
/// too, once the unit task has passed.
Chip deadlineChip(const Deadline &deadline, UnitTaskState state, const QDate &today);

/// Draws the chip at the left of `rect`, in the middle of its height; returns its width.
int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const Theme &theme);
QSize chipSize(const Chip &chip, const QFont &font, const Theme &theme);

/// A chip as a widget.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(const Theme &theme, QWidget *parent = nullptr);

    void setChip(const Chip &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Chip m_chip{};
};

} // namespace bihuan
