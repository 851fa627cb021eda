#pragma once

#include "core/duties.h"

#include <QWidget>

namespace bihuan {

class Theme;

/// What one duty comes to in words: "6 periods, 5 filled, empty: 2021年7—8月".
QString dutySummary(const DutyCount &duty);

/// The name of a duty: "县委中心组 · every half-year, at least 1, in principle".
QString dutyName(const Requirement &requirement);

/// The periods of the duties of a measure, a line each: a filled slot, an empty one, and what it comes to.
/// What a slot means is told by its shape, not by colour alone.
class DutyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DutyStrip(QWidget *parent = nullptr);

    /// Hides itself when there are none.
    void setDuties(std::vector<DutyCount> duties);
    const std::vector<DutyCount> &duties() const { return m_duties; }

    /// The period drawn at a place, with its duty: "2021年7—8月: 0 of 1".
    QString slotText(const QPoint &at) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    QRect slotRect(int line, int slot) const;
    int slotsThatFit() const;

    std::vector<DutyCount> m_duties{};
};

} // namespace bihuan
