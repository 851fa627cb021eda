#pragma once

#include <QByteArray>

#include <vector>

namespace bihuan {

/// The CID of each glyph of a CFF table, by glyph index (Adobe Technical Note 5176, section 13). A table
/// whose glyphs have names instead of CIDs gives the glyph indexes themselves, as ISO 32000-1 9.7.4.2 reads
/// it. Empty when the table is damaged.
std::vector<quint16> cffCharset(const QByteArray &cff);

} // namespace bihuan
