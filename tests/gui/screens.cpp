#include "screens.h"

#include "core/literals.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <gtest/gtest.h>

namespace bihuan {

namespace {

std::string describe(const QWidget &widget)
{
    QString text = widget.property("text").toString().left(30);
    return (QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" \""_s +
            text + u'"')
        .toStdString();
}

bool hasText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QPushButton *>(&widget) ||
           qobject_cast<const QToolButton *>(&widget) || qobject_cast<const QCheckBox *>(&widget);
}

/// Whether the text of a label or button needs more room than it has.
bool isCut(const QWidget &widget)
{
    if (!hasText(widget) || widget.property("text").toString().isEmpty())
        return false;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 1;
    const QSize needed = widget.minimumSizeHint();
    return needed.width() > widget.width() + 1 || needed.height() > widget.height() + 1;
}

/// Siblings that a layout placed, which must not lie over each other.
std::vector<QWidget *> laidOut(const QLayout &layout)
{
    std::vector<QWidget *> widgets;
    for (int i = 0; i < layout.count(); ++i) {
        auto *item = layout.itemAt(i);
        if (item->widget() && item->widget()->isVisible())
            widgets.push_back(item->widget());
        else if (item->layout()) {
            for (auto *widget : laidOut(*item->layout()))
                widgets.push_back(widget);
        }
    }
    return widgets;
}

void expectNoOverlap(const QWidget &parent, const std::string &name)
{
    if (!parent.layout() || parent.layout()->inherits("QStackedLayout") ||
        parent.layout()->inherits("QMainWindowLayout"))
        return;
    const auto widgets = laidOut(*parent.layout());
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        for (std::size_t other = i + 1; other < widgets.size(); ++other) {
            EXPECT_FALSE(widgets[i]->geometry().intersects(widgets[other]->geometry()))
                << name << ": " << describe(*widgets[i]) << " over " << describe(*widgets[other]);
        }
    }
}

/// A widget scrolls where an area above it shows a part of what it holds.
bool isContentOfArea(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    return parent && parent->parentWidget() &&
           qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
}

} // namespace

QString Look::nameOf(const QString &screen) const
{
    return u"%1-%2-%3-%4"_s.arg(screen, language, toCode(appearance)).arg(int(scale * 100));
}

std::vector<Look> looks()
{
#if defined(__SANITIZE_ADDRESS__)
    return {{u"zh"_s, Appearance::Light, 1}, {u"en"_s, Appearance::Dark, 1.5}};
#else
    std::vector<Look> all;
    for (const auto &language : {u"zh"_s, u"en"_s}) {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            for (const double scale : {1.0, 1.5})
                all.push_back({language, appearance, scale});
        }
    }
    return all;
#endif
}

void savePicture(QWidget &screen, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../../screenshots"_s);
    EXPECT_TRUE(folder.mkpath(u"."_s));
    EXPECT_TRUE(screen.grab().save(folder.filePath(name + u".png"_s)));
}

void expectNothingCut(QWidget &screen, const QString &name)
{
    const std::string where = name.toStdString();
    for (auto *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        EXPECT_FALSE(isCut(*widget)) << where << ": cut " << describe(*widget);
        const bool inside = widget->parentWidget()->rect().contains(widget->geometry());
        EXPECT_TRUE(inside || !hasText(*widget) || isContentOfArea(*widget))
            << where << ": sticks out " << describe(*widget);
        expectNoOverlap(*widget, where);
    }
}

} // namespace bihuan
