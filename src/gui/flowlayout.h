#pragma once

#include <QLayout>

#include <vector>

namespace bihuan {

/// Puts widgets side by side and goes on in the next row where there is no room left.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Goes through the rows; places the items by `place`. Returns the height.
    template <typename Place>
    int flow(int width, Place place) const;

    std::vector<QLayoutItem *> m_items{};
};

} // namespace bihuan
