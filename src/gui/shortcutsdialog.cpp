#include "gui/shortcutsdialog.h"

#include "core/literals.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace bihuan {

namespace {

QString withoutMnemonic(QString words)
{
    static const auto marked = u"(&"_s; // Chinese menus carry the letter in brackets behind the word.
    if (const auto at = words.indexOf(marked); at >= 0)
        words.remove(at, 4);
    return words.remove(u'&');
}

QString rowsOf(const QMenu &menu)
{
    QString rows;
    for (const auto *action : menu.actions()) {
        if (const auto *under = action->menu()) {
            rows += rowsOf(*under);
        } else if (!action->shortcuts().isEmpty()) {
            rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
                withoutMnemonic(action->text()).toHtmlEscaped(),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).toHtmlEscaped());
        }
    }
    return rows;
}

} // namespace

QString ShortcutsDialog::htmlOf(const QWidget &window)
{
    QString html;
    const auto *bar = window.findChild<QMenuBar *>();
    for (const auto *action : bar->actions()) {
        const QString rows = action->menu() ? rowsOf(*action->menu()) : QString();
        if (!rows.isEmpty())
            html += u"<h3>%1</h3><table width=\"100%\" cellpadding=\"3\">%2</table>"_s.arg(
                withoutMnemonic(action->text()).toHtmlEscaped(), rows);
    }
    return html;
}

ShortcutsDialog::ShortcutsDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent), m_html(htmlOf(window))
{
    setWindowTitle(tr("Keys"));
    auto *text = new QTextBrowser;
    text->setAccessibleName(tr("Keys"));
    text->setHtml(m_html);
    auto *buttons = new QDialogButtonBox;
    auto *printing = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 34);
    connect(printing, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutsDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *device) {
        QTextDocument document;
        document.setHtml(m_html);
        document.print(device);
    });
    dialog.exec();
}

} // namespace bihuan
