#pragma once

#include <QObject>

namespace bihuan {

/// Keeps the wheel from changing choices and numbers that somebody only scrolls past: without the focus the
/// page scrolls instead.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bihuan
