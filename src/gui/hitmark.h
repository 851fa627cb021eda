#pragma once

#include <QString>

namespace bihuan {

class FieldFrame;

/// Selects the first of the words of `query` that the field holds, as search compares them.
void selectHit(FieldFrame &field, const QString &query);

} // namespace bihuan
