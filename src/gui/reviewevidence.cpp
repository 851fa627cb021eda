#include "gui/reviewpage.h"

#include "gui/evidencechip.h"
#include "gui/evidencepreview.h"
#include "gui/icons.h"
#include "gui/pagecanvas.h"
#include "gui/reviewdelegate.h"
#include "gui/reviewtext.h"
#include "services/caseservice.h"
#include "services/services.h"
#include "ui_reviewpage.h"
#include "wording/names.h"
#include "wording/steptext.h"

// The evidence of the measure on review: its list, its preview, and leafing through both.
namespace bihuan {

namespace {

/// The first page of a range as written, counted from 0: 2 for "3—5".
int firstPageOf(const QString &range)
{
    QString figures;
    for (const QChar c : range) {
        if (c.isDigit())
            figures += c;
        else if (!figures.isEmpty())
            break;
    }
    return qMax(0, figures.toInt() - 1);
}

/// What stands under the title of a piece: pages, how far it proves, what.
QString aboutPiece(const EvidenceMapping &mapping, const EvidenceItem &piece)
{
    QStringList about;
    if (piece.files.empty())
        about << evidenceStatusName(piece.evidence.status);
    if (!mapping.pageRange.isEmpty())
        about << pageRangeText(mapping.pageRange);
    if (mapping.sufficiency)
        about << sufficiencyName(*mapping.sufficiency);
    if (!mapping.proves.isEmpty())
        about << mapping.proves;
    return about.join(u" · "_s);
}

} // namespace

void ReviewPage::buildPreview()
{
    m_preview->showPagesOnly();
    m_ui->proof->addWidget(m_preview);
    m_ui->proof->setStretchFactor(0, 1);
    m_ui->proof->setStretchFactor(1, 4);
    connect(m_preview, &EvidencePreview::windowWanted, this, &ReviewPage::showInWindow);
}

void ReviewPage::showEvidence()
{
    const QSignalBlocker quiet(m_ui->evidence);
    const auto &file = m_editor.file();
    const auto &mappings = file.measures[std::size_t(m_index)].mappings;
    int row = 0;
    m_ui->evidence->clear();
    for (const auto &mapping : mappings) {
        const auto *piece = file.evidenceItem(mapping.evidenceId);
        if (!piece)
            continue;
        if (piece->evidence.id == m_piece.evidence.id)
            row = m_ui->evidence->count();
        const QString about = aboutPiece(mapping, *piece);
        const QString name = piece->evidence.code + u' ' + piece->evidence.title;
        auto *item =
            new QListWidgetItem(themeIcon(m_theme, evidenceIcon(piece->evidence.kind), ColorRole::TextMuted),
                                about.isEmpty() ? name : name + u'\n' + about, m_ui->evidence);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, piece->evidence.id.value());
        item->setData(Qt::UserRole + 1, firstPageOf(mapping.pageRange));
    }
    constexpr int kRowsInSight = 4; // The page below needs the room.
    int height = 2 * m_ui->evidence->frameWidth();
    for (int i = 0; i < qMin(kRowsInSight, m_ui->evidence->count()); ++i)
        height += m_ui->evidence->sizeHintForRow(i);
    m_ui->evidence->setMaximumHeight(height);
    m_ui->evidence->setVisible(m_ui->evidence->count() > 0);
    m_ui->evidence->setCurrentRow(row);
    showPiece();
}

void ReviewPage::showPiece()
{
    const auto *item = m_ui->evidence->currentItem();
    const auto *piece =
        item ? m_editor.file().evidenceItem(EvidenceId(item->data(Qt::UserRole).toLongLong())) : nullptr;
    auto &shown = m_window && m_window->isVisible() ? *m_window : *m_preview;
    if (!piece) {
        m_piece = {};
        shown.showNothing(tr("No evidence belongs to this measure."));
        return;
    }
    if (*piece == m_piece)
        return; // The page in sight stays.
    m_piece = *piece;
    shown.show(m_editor.file(), *piece);
    shown.beginAt(item->data(Qt::UserRole + 1).toInt());
}

void ReviewPage::showInWindow()
{
    if (!m_window) {
        m_window = new EvidencePreview(m_editor.services(), m_theme, this);
        m_window->setWindowFlag(Qt::Window);
        m_window->showPagesOnly();
        m_window->setWindowTitle(tr("Evidence"));
        m_window->resize(m_preview->size() * 3 / 2);
    }
    m_window->QWidget::show();
    m_window->raise();
    m_preview->showNothing(tr("The evidence is shown in its own window."));
    m_piece = {};
    showPiece();
}

void ReviewPage::leaf(int by)
{
    auto &shown = m_window && m_window->isVisible() ? *m_window : *m_preview;
    const int count = m_ui->evidence->count();
    if (count == 0 || shown.leaf(by))
        return;
    m_ui->evidence->setCurrentRow((m_ui->evidence->currentRow() + by + count) % count);
}

} // namespace bihuan
