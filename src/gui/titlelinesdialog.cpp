#include "gui/titlelinesdialog.h"

#include "core/literals.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

namespace {

QString inLines(QString title, const std::vector<qsizetype> &breaks)
{
    qsizetype added = 0;
    for (const auto at : breaks)
        title.insert(at + added++, u'\n');
    return title;
}

} // namespace

TitleLinesDialog::TitleLinesDialog(const QString &title, const std::vector<qsizetype> &breaks,
                                   QWidget *parent)
    : QDialog(parent), m_title(title), m_lines(new QPlainTextEdit(inLines(title, breaks))), m_note(new QLabel)
{
    setWindowTitle(tr("Lines of the title"));
    m_lines->setObjectName(u"titleLines"_s);
    m_lines->setAccessibleName(windowTitle());
    m_lines->setTabChangesFocus(true);
    auto centred = m_lines->document()->defaultTextOption();
    centred.setAlignment(Qt::AlignHCenter);
    m_lines->document()->setDefaultTextOption(centred);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *automatic = buttons->addButton(tr("&Find by itself"), QDialogButtonBox::ResetRole);
    connect(automatic, &QPushButton::clicked, this, [this] {
        m_breaks.clear();
        accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &TitleLinesDialog::follow);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_lines);
    column->addWidget(m_note);
    column->addWidget(buttons);
    follow();
}

void TitleLinesDialog::follow()
{
    const auto lines = m_lines->toPlainText().split(u'\n');
    const bool same = lines.join(QString()) == m_title && !lines.contains(QString());
    m_ok->setEnabled(same);
    m_note->setText(
        same ? tr("Press Enter where a line is to end. A line holds 20 characters; a longer one is "
                  "broken again.")
             : tr("Only the ends of the lines can be changed here. The words come from the task."));
    QStringList offsets;
    qsizetype at = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        offsets << QString::number(at += lines[i].size());
    m_breaks = offsets.join(u',');
}

} // namespace bihuan
