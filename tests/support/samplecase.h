#pragma once

#include "core/casefile.h"

class QJsonObject;

namespace bihuan::test {

/// The content of a file under tests/data. An empty result for a file that is not there.
QByteArray testData(const QString &path);

/// The sample unit task of tests/data/sample as a case file: what the opinion prints, no ids.
CaseFile sampleCase();

/// Gives each measure of a unit-task package evidence on paper and takes its countable duties away, so that
/// no check stands against the case.
void proveOnPaper(QJsonObject &package);

} // namespace bihuan::test
