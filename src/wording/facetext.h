#pragma once

#include "core/documentface.h"

namespace bihuan {

/// What a role of documents is called: "body (Fangsong)".
QString faceRoleName(const QString &role);

/// One sentence on a face that stands in for another, or on characters that no face has.
QString faceText(const DocumentFace &face);

} // namespace bihuan
