#pragma once

#include "core/noticelength.h"
#include "gui/theme.h"

#include <QWidget>

namespace bihuan {

/// The days of a notice as a small calendar: a line a week, each day with its number, or why it does not
/// count.
class NoticeDays : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeDays(const Theme &theme, QWidget *parent = nullptr);

    void setDays(std::vector<CountedDay> days);
    const std::vector<CountedDay> &days() const { return m_days; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize cell() const;
    int weeks() const;
    void paintDay(QPainter &painter, const QRect &rect, const CountedDay &day) const;

    const Theme &m_theme;
    std::vector<CountedDay> m_days{};
};

} // namespace bihuan
