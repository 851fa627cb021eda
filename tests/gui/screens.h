#pragma once

#include "gui/theme.h"

#include <QString>

#include <vector>

class QWidget;

namespace bihuan {

/// One way in which the program can look.
struct Look
{
    QString language{}; ///< "zh" or "en".
    Appearance appearance = Appearance::Light;
    double scale = 1;

    QString nameOf(const QString &screen) const;
};

/// Chinese and English, light and dark, 100 and 150 %; fewer where sanitizers make everything slow.
std::vector<Look> looks();

/// Into screenshots/ of the build folder.
void savePicture(QWidget &screen, const QString &name);

/// Expects that every text has the room it needs, that no two neighbours lie over each other and that nothing
/// sticks out of what it lies in. What scrolls may be longer than its view.
void expectNothingCut(QWidget &screen, const QString &name);

} // namespace bihuan
