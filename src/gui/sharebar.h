#pragma once

#include "gui/theme.h"

#include <QWidget>

namespace bihuan {

/// A share of a whole as a quiet bar; the figure stands beside it.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    ShareBar(const Theme &theme, ColorRole role, QWidget *parent = nullptr);

    /// 0 to 1.
    void setShare(double share);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ColorRole m_role;
    double m_share = 0;
};

} // namespace bihuan
