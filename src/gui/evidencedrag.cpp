#include "gui/evidencedrag.h"

#include <QDrag>
#include <QMimeData>

namespace bihuan {

namespace {

const auto kEvidenceType = u"application/x-bihuan-evidence"_s;

} // namespace

std::unique_ptr<QMimeData> evidenceDrag(EvidenceId id, const QString &title)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kEvidenceType, QByteArray::number(id.value()));
    data->setText(title);
    return data;
}

std::optional<EvidenceId> draggedEvidence(const QMimeData &data)
{
    if (!data.hasFormat(kEvidenceType))
        return std::nullopt;
    return EvidenceId(data.data(kEvidenceType).toLongLong());
}

void dragEvidence(QWidget *source, const Evidence &evidence)
{
    auto *drag = new QDrag(source); // Qt removes it when it is dropped.
    drag->setMimeData(evidenceDrag(evidence.id, evidence.code + u' ' + evidence.title).release());
    drag->exec(Qt::LinkAction);
}

} // namespace bihuan
