#pragma once

#include <QLabel>

namespace bihuan {

/// One line of words that gives way: what has no room ends with an ellipsis, and a tool tip says all of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_words{};
};

} // namespace bihuan
