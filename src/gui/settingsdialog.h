#pragma once

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QSettings;

namespace bihuan {

class Theme;

/// What each person sets for herself. Applies at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language` is the one on screen; `dataFolder` is shown and cannot be changed here.
    SettingsDialog(Theme &theme, QSettings &settings, const QString &dataFolder, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    void showValues();
    void restoreDefaults();

    Theme &m_theme;
    QSettings &m_settings;
    QDoubleSpinBox *m_size;
    QComboBox *m_appearance;
    QComboBox *m_language;
};

} // namespace bihuan
