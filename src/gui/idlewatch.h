#pragma once

#include <QObject>
#include <QTimer>

namespace bihuan {

/// Tells when nobody has touched keyboard or mouse for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0 for never.
    void setMinutes(int minutes);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer{};
};

} // namespace bihuan
