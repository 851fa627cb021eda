#pragma once

#include <QDialog>

namespace bihuan {

/// All commands with their keys, to be read and printed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window` has the menus.
    explicit ShortcutsDialog(const QWidget &window, QWidget *parent = nullptr);

    /// The list as HTML: one table a menu.
    static QString htmlOf(const QWidget &window);

private:
    void print();

    QString m_html;
};

} // namespace bihuan
