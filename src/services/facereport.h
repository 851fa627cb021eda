#pragma once

#include "report/pages.h"
#include "services/documentfonts.h"

namespace bihuan {

QString roleCode(FontRole role);

/// All roles as `fonts` resolved them.
std::vector<DocumentFace> facesOf(const FontSet &fonts);

/// The roles that got another face than the standard means, then the single characters that their role's face
/// does not have.
std::vector<DocumentFace> substitutesIn(const Pages &pages, const FontSet &fonts);

} // namespace bihuan
