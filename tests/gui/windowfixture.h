#pragma once

#include "core/signing.h"
#include "gui/fieldframe.h"
#include "gui/mainwindow.h"
#include "gui/measurecard.h"
#include "gui/theme.h"
#include "gui/unittasklistpage.h"
#include "gui/unittaskpage.h"
#include "services/background.h"
#include "services/caseservice.h"
#include "services/services.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

class QPushButton;

namespace bihuan {

class SignDialog;

/// The window on a data folder of its own, used as a person would: with keys, clicks and an input method.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    Services &services() { return *m_services; }
    MainWindow &window() { return *m_window; }
    UnitTaskPage &page() { return m_window->unitTaskPage(); }

    /// A second program on the same data folder.
    Services somebodyElse();

    /// Imports the sample as `change` makes it and opens its page.
    UnitTaskId openSample(const std::function<void(QJsonObject &)> &change = {});
    CaseFile stored(UnitTaskId id);

    /// The visible field with this object name: on the page, or on the card of a measure counted from 0.
    FieldFrame &field(const char *name);
    FieldFrame &field(std::size_t measure, const char *name);
    MeasureCard &card(std::size_t measure);

    /// The visible widget with this object name.
    template <typename W>
    W &find(const char *name)
    {
        for (auto *found : m_window->findChildren<W *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return *found;
        }
        ADD_FAILURE() << "no visible " << name;
        std::abort();
    }

    /// Presses the button of this member of the group and answers the dialog that asks for the signature.
    void sign(const QString &member, const std::function<void(SignDialog &)> &answer);
    static void choose(SignDialog &dialog, SignatureKind kind);

    void click(QWidget &widget);
    /// The visible button with these words.
    QPushButton &button(QWidget &under, const QString &words);

    /// Clicks into the field, selects all and types with an input method: first composed, then taken.
    void compose(FieldFrame &into, const QString &text);
    /// Leaves the field that has the focus, as the Tab key does.
    void leave();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void closeWindow();
    void openWindow();

    QTemporaryDir m_dir{};
    DataFolder m_folder;
    std::optional<Services> m_services{};
    Theme m_theme{};
    std::unique_ptr<QSettings> m_settings{};
    BackgroundEnd m_ending{};
    std::unique_ptr<MainWindow> m_window{};
};

/// Whether `holds` becomes true while the window lives on; QTRY_VERIFY would tell Qt Test and not GoogleTest.
bool soon(const std::function<bool()> &holds);

QByteArray readFile(const QString &path);
QString samplePath(); ///< tests/data/sample/unit-task.json

} // namespace bihuan
