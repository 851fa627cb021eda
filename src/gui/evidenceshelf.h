#pragma once

#include "core/casefile.h"

#include <QListWidget>

namespace bihuan {

class Theme;

/// The pieces of evidence of a unit task to drag from: what belongs to no measure comes first.
class EvidenceShelf : public QListWidget
{
    Q_OBJECT

public:
    explicit EvidenceShelf(const Theme &theme, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    EvidenceId current() const;

Q_SIGNALS:
    /// Enter or a double click on a piece.
    void wanted(bihuan::EvidenceId id);

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }

private:
    const Theme &m_theme;
};

} // namespace bihuan
