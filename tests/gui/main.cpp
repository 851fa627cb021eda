#include "services/documentfonts.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    if (auto loaded = bihuan::loadDocumentFonts(); !loaded)
        qFatal("fonts: %s", qPrintable(loaded.error().detail));
    return RUN_ALL_TESTS();
}
