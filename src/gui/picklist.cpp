#include "gui/picklist.h"

#include "core/chineseorder.h"
#include "core/literals.h"
#include "core/searchkey.h"
#include "gui/linefield.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bihuan {

namespace {

constexpr int kKeyRole = Qt::UserRole;          ///< searchKey() of the name.
constexpr int kInitialsRole = Qt::UserRole + 1; ///< pinyinInitials() of the name.
constexpr int kRowsSeen = 12;

} // namespace

PickList::PickList(const std::vector<QString> &names, const std::vector<QString> &chosen, QWidget *parent)
    : QWidget(parent), m_filter(new LineField), m_list(new QListWidget)
{
    m_filter->setPlaceholderText(tr("Words or first letters"));
    m_filter->setAccessibleName(tr("Narrow the choice"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Choice"));
    for (const auto &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(std::ranges::count(chosen, name) ? Qt::Checked : Qt::Unchecked);
        item->setData(kKeyRole, searchKey(name));
        item->setData(kInitialsRole, pinyinInitials(name));
    }
    const QFontMetrics metrics(m_list->font());
    m_list->setMinimumSize(metrics.averageCharWidth() * 36,
                           qMin(kRowsSeen, qMax(3, m_list->count())) * (metrics.height() + 6));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &PickList::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &PickList::changed);
}

void PickList::narrow(const QString &words)
{
    const QString key = searchKey(words);
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const bool fits = item->data(kKeyRole).toString().contains(key) ||
                          item->data(kInitialsRole).toString().contains(key);
        item->setHidden(!fits);
    }
}

std::vector<QString> PickList::chosen() const
{
    std::vector<QString> names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.push_back(m_list->item(row)->text());
    }
    return names;
}

void PickList::focusFilter()
{
    m_filter->setFocus(Qt::PopupFocusReason);
}

} // namespace bihuan
