#include "gui/datefield.h"

#include "gui/datetext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace bihuan {

namespace {

/// The calendar's sign in the colour of the text: a field knows no theme.
QIcon calendarIcon(const QPalette &palette)
{
    QImage image = QIcon(u":/bihuan/icons/16/view-calendar.svg"_s).pixmap(QSize(16, 16), 2.0).toImage();
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), image.size()), palette.color(QPalette::PlaceholderText));
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

DateField::DateField(QWidget *parent) : LineField(parent)
{
    auto *calendar = addAction(calendarIcon(palette()), TrailingPosition);
    calendar->setToolTip(tr("Calendar (Alt+↓)"));
    connect(calendar, &QAction::triggered, this, &DateField::showCalendar);
    setToolTip(tr("2022-9-28, 2022年9月28日, 9.28, 今天 … · ↑ ↓ a day · Page Up, Page Down a month"));
}

QDate DateField::dayOrToday() const
{
    return dayFrom(text()).value_or(QDate::currentDate());
}

void DateField::setDay(const QDate &day)
{
    selectAll();
    insert(dayText(day)); // As if typed: Ctrl+Z in the field takes it back.
    selectAll();
}

bool DateField::event(QEvent *event)
{
    // In a table these keys would move to another row.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->accept();
            return true;
        }
    }
    return LineField::event(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (isComposing()) {
        LineField::keyPressEvent(event);
        return;
    }
    const bool known = dayFrom(text()).has_value();
    const QDate day = dayOrToday();
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            showCalendar();
        else
            setDay(known ? day.addDays(-1) : day);
        return;
    case Qt::Key_Up: setDay(known ? day.addDays(1) : day); return;
    case Qt::Key_PageUp: setDay(known ? day.addMonths(1) : day); return;
    case Qt::Key_PageDown: setDay(known ? day.addMonths(-1) : day); return;
    default: LineField::keyPressEvent(event);
    }
}

void DateField::showCalendar()
{
    auto *frame = new QFrame(this, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setProperty("look", u"palette"_s);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(dayOrToday());
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [this, frame](const QDate &day) {
        frame->close();
        setFocus(Qt::PopupFocusReason);
        setDay(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    frame->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + frame->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - frame->height());
    at.setX(std::min(at.x(), room.right() - frame->width()));
    frame->move(at);
    frame->show();
    calendar->setFocus();
}

} // namespace bihuan
