#pragma once

#include "core/casefile.h"

namespace bihuan::test {

/// The content of a file under tests/data. An empty result for a file that is not there.
QByteArray testData(const QString &path);

/// The sample unit task of tests/data/sample as a case file: what the opinion prints, no ids.
CaseFile sampleCase();

} // namespace bihuan::test
