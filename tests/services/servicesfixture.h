#pragma once

#include "services/auditservice.h"
#include "services/caseservice.h"
#include "services/evidenceservice.h"
#include "services/maintenanceservice.h"
#include "services/opinionservice.h"
#include "services/packageservice.h"
#include "services/services.h"
#include "services/unittasklist.h"
#include "services/userservice.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bihuan {

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &content);
QString samplePath(); ///< tests/data/sample/unit-task.json

/// A data folder of its own for each test, opened.
class ServicesTest : public testing::Test
{
protected:
    ServicesTest();

    Services open(const QString &actor = QStringLiteral("甲一一"));
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// Imports the sample and returns its id.
    UnitTaskId importSample();

    /// Lets every warning of the checks pass that no reason was given for yet.
    void giveReasons(UnitTaskId id);
    /// Puts the case into this state without the moves that lead there.
    void putInState(UnitTaskId id, UnitTaskState state);

    /// A package folder: the sample with a file of evidence under measures 1 and 2.
    QString packageWithEvidence();

    QTemporaryDir m_dir;
    DataFolder m_folder;
    std::optional<Services> m_services;
};

} // namespace bihuan
