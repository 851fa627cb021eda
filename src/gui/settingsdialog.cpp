#include "gui/settingsdialog.h"

#include "gui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace bihuan {

SettingsDialog::SettingsDialog(Theme &theme, QSettings &settings, const QString &dataFolder, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_size(new QDoubleSpinBox)
    , m_appearance(new QComboBox)
    , m_language(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    m_size->setRange(8, 20);
    m_size->setDecimals(1);
    m_size->setSingleStep(1);
    m_size->setSuffix(tr(" pt"));
    m_appearance->addItem(tr("As the system"), toCode(Appearance::Auto));
    m_appearance->addItem(tr("Light"), toCode(Appearance::Light));
    m_appearance->addItem(tr("Dark"), toCode(Appearance::Dark));
    m_appearance->addItem(tr("High contrast"), toCode(Appearance::HighContrast));
    // Each in its own words: who cannot read the one on screen must find hers.
    m_language->addItem(u"中文"_s, u"zh"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    auto *form = new QFormLayout(this);
    const auto add = [&](const QString &words, QWidget *field) {
        auto *label = new QLabel(words);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        form->addRow(label, field);
    };
    add(tr("&Size of type"), m_size);
    add(tr("&Appearance"), m_appearance);
    add(tr("&Language"), m_language);
    auto *hint = new QLabel(tr("The language changes when the program is started again; the rest at once."));
    auto *folder = new QLabel(QDir::toNativeSeparators(dataFolder));
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    folder->setAccessibleName(tr("Data folder"));
    form->addRow(tr("Data folder"), folder);
    hint->setProperty("look", u"hint"_s);
    hint->setWordWrap(true);
    form->addRow(hint);
    auto *buttons = new QDialogButtonBox;
    auto *usual = buttons->addButton(tr("&Usual settings"), QDialogButtonBox::ResetRole);
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    form->addRow(buttons);
    showValues();
    connect(usual, &QPushButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        m_theme.setFontSize(points);
        m_settings.setValue(u"fontSize"_s, m_theme.fontSize());
    });
    connect(m_appearance, &QComboBox::currentIndexChanged, this, [this] {
        const auto code = m_appearance->currentData().toString();
        m_theme.setAppearance(fromCode<Appearance>(code).value_or(Appearance::Auto));
        m_settings.setValue(u"appearance"_s, code);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void SettingsDialog::showValues()
{
    const QSignalBlocker size(m_size);
    const QSignalBlocker appearance(m_appearance);
    const QSignalBlocker language(m_language);
    m_size->setValue(m_theme.fontSize());
    m_appearance->setCurrentIndex(m_appearance->findData(toCode(m_theme.appearance())));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.value(u"language"_s, u"zh"_s))));
}

void SettingsDialog::restoreDefaults()
{
    m_theme.setFontSize(m_theme.normalFontSize());
    m_theme.setAppearance(Appearance::Auto);
    m_settings.remove(u"fontSize"_s);
    m_settings.remove(u"appearance"_s);
    showValues();
}

} // namespace bihuan
