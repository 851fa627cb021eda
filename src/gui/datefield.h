#pragma once

#include "gui/linefield.h"

#include <QDate>

namespace bihuan {

/// A day: typed in any usual way, ↑ ↓ for the next and previous day, Page Up and Down for months, a calendar
/// behind the button or Alt+↓.
class DateField : public LineField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void showCalendar();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setDay(const QDate &day);
    QDate dayOrToday() const;
};

} // namespace bihuan
