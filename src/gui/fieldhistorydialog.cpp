#include "gui/fieldhistorydialog.h"

#include "core/literals.h"
#include "core/textdiff.h"
#include "wording/recordnames.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bihuan {

namespace {

/// Puts the parts into the page: what was added underlined, what was removed struck out, in black and white
/// too.
void insertMarked(QTextEdit &page, const std::vector<DiffPart> &parts)
{
    QTextCursor cursor(page.document());
    for (const auto &part : parts) {
        QTextCharFormat format;
        if (part.kind == DiffPart::Added) {
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
        } else if (part.kind == DiffPart::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(page.palette().brush(QPalette::PlaceholderText));
        }
        cursor.insertText(part.text, format);
    }
}

} // namespace

std::vector<FieldVersion> fieldVersions(const std::vector<AuditEntry> &entries, const QString &column)
{
    std::vector<FieldVersion> versions;
    QDateTime made;
    QString maker;
    for (const auto &entry : entries) {
        if (entry.field != column) {
            made = entry.at;
            maker = entry.actor;
            continue;
        }
        if (versions.empty()) // What was there from the beginning.
            versions.push_back(
                {.at = made, .actor = maker, .action = u"add"_s, .text = entry.oldValue.value_or(QString())});
        versions.push_back({.at = entry.at,
                            .actor = entry.actor,
                            .action = entry.action,
                            .before = entry.oldValue.value_or(QString()),
                            .text = entry.newValue.value_or(QString())});
    }
    std::ranges::reverse(versions);
    return versions;
}

FieldHistoryDialog::FieldHistoryDialog(const QString &field, std::vector<FieldVersion> versions,
                                       QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_list(new QListWidget)
    , m_text(new QTextEdit)
    , m_restore(new QPushButton(tr("&Restore this text")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of “%1”").arg(field));
    m_list->setAccessibleName(tr("Who and when"));
    m_text->setAccessibleName(tr("Text with differences"));
    m_text->setReadOnly(true);
    m_restore->setObjectName(u"restoreButton"_s);
    auto *parts = new QSplitter;
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 2);
    auto *legend = new QLabel(tr("Underlined: added with this change. Struck out: removed with it."));
    legend->setProperty("look", u"hint"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(legend);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldHistoryDialog::showVersion);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        Q_EMIT restoreWanted(m_versions[std::size_t(m_list->currentRow())].text);
        accept();
    });
    fillList();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

void FieldHistoryDialog::fillList()
{
    for (const auto &version : m_versions) {
        const QString when = version.at.isValid() ? version.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                                  : tr("at the beginning");
        m_list->addItem(QStringList{when, version.actor, actionName(version.action)}.join(u"  "_s));
    }
    if (m_versions.empty())
        m_text->setPlainText(tr("Nothing has been changed here since it was entered."));
    m_restore->setEnabled(false);
    m_list->setCurrentRow(m_versions.empty() ? -1 : 0);
}

void FieldHistoryDialog::showVersion(int row)
{
    if (row < 0)
        return;
    const auto &version = m_versions[std::size_t(row)];
    m_text->clear();
    insertMarked(*m_text, textDiff(version.before, version.text));
    m_restore->setEnabled(row > 0); // The newest one stands in the field.
}

} // namespace bihuan
