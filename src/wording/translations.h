#pragma once

#include <QString>

class QCoreApplication;

namespace bihuan {

/// The language of the surroundings: "zh" where LC_ALL, LC_MESSAGES or LANG (the first that is set)
/// begins so, else "en".
QString languageOfSystem();

/// Makes the program speak `language`, "zh" or "en"; Qt's own dialogs too where Qt's translations are
/// installed. Replaces what an earlier call has set. To be called before anything is shown.
void installTranslations(QCoreApplication &app, const QString &language);

} // namespace bihuan
