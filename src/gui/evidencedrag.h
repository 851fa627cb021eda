#pragma once

#include "core/evidence.h"

#include <memory>

class QMimeData;
class QWidget;

namespace bihuan {

// A piece of evidence on its way from a list to the measure that it proves, within the window.

std::unique_ptr<QMimeData> evidenceDrag(EvidenceId id, const QString &title);

/// The piece that is dragged; none when it is something else.
std::optional<EvidenceId> draggedEvidence(const QMimeData &data);

/// Drags the piece from `source` until it is dropped.
void dragEvidence(QWidget *source, const Evidence &evidence);

} // namespace bihuan
