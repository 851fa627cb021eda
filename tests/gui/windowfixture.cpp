#include "windowfixture.h"

#include "gui/signdialog.h"
#include "gui/textfield.h"
#include "services/packageservice.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace bihuan {

bool soon(const std::function<bool()> &holds)
{
    constexpr int kPatience = 20000; // Milliseconds; a sanitized program on a busy machine is slow.
    return QTest::qWaitFor(holds, kPatience);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString samplePath()
{
    return QStringLiteral(TEST_DATA "/sample/unit-task.json");
}

WindowTest::WindowTest() : m_folder(m_dir.filePath(u"data"_s))
{
    EXPECT_TRUE(m_folder.init());
    m_services.emplace(Services::open(m_folder, u"甲一一"_s).value());
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    openWindow();
}

WindowTest::~WindowTest() = default;

void WindowTest::openWindow()
{
    m_window =
        std::make_unique<MainWindow>(MainWindow::Parts{*m_services, m_theme, *m_settings, samplePath()});
    m_window->resize(1500, 950);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::closeWindow()
{
    EXPECT_TRUE(m_window->close());
    m_window.reset();
}

Services WindowTest::somebodyElse()
{
    return Services::open(m_folder, u"乙二二"_s).value();
}

UnitTaskId WindowTest::openSample(const std::function<void(QJsonObject &)> &change)
{
    auto object = QJsonDocument::fromJson(readFile(samplePath())).object();
    if (change)
        change(object);
    QFile file(path(u"unit-task.json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
    file.close();
    const auto imported = services().packages().import(file.fileName());
    EXPECT_TRUE(imported);
    EXPECT_TRUE(window().openUnitTask(imported->id));
    return imported->id;
}

CaseFile WindowTest::stored(UnitTaskId id)
{
    return somebodyElse().cases().get(id).value();
}

FieldFrame &WindowTest::field(const char *name)
{
    auto *found = page().findChild<FieldFrame *>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

MeasureCard &WindowTest::card(std::size_t measure)
{
    const auto wanted = page().file().measures[measure].measure.id;
    for (auto *one : page().findChildren<MeasureCard *>()) {
        if (one->isVisible() && one->measure() == wanted)
            return *one;
    }
    ADD_FAILURE() << "no card of measure " << measure;
    std::abort();
}

FieldFrame &WindowTest::field(std::size_t measure, const char *name)
{
    auto *found = card(measure).findChild<FieldFrame *>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

void WindowTest::click(QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    QTest::mouseClick(area ? area->viewport() : &widget, Qt::LeftButton);
}

QPushButton &WindowTest::button(QWidget &under, const QString &words)
{
    for (auto *one : under.findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == words)
            return *one;
    }
    ADD_FAILURE() << "no button " << words.toStdString();
    std::abort();
}

void WindowTest::compose(FieldFrame &into, const QString &text)
{
    click(*into.field());
    EXPECT_TRUE(into.field()->hasFocus());
    QTest::keyClick(into.field(), Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent composing(u"pin'yin"_s, {});
    QCoreApplication::sendEvent(into.field(), &composing);
    QInputMethodEvent taken;
    taken.setCommitString(text);
    QCoreApplication::sendEvent(into.field(), &taken);
}

void WindowTest::leave()
{
    QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
}

void WindowTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window().focusWidget() ? window().focusWidget() : m_window.get(), Qt::Key(key),
                    modifiers);
}

void WindowTest::sign(const QString &member, const std::function<void(SignDialog &)> &answer)
{
    QTimer::singleShot(0, m_window.get(), [this, answer] {
        auto *dialog = qobject_cast<SignDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(*dialog);
        click(*dialog->findChild<QPushButton *>(u"signButton"_s));
        if (dialog->isVisible())
            dialog->reject();
    });
    auto *button = page().findChild<QPushButton *>(u"sign-"_s + member);
    ASSERT_NE(button, nullptr) << member.toStdString();
    button->click();
}

void WindowTest::choose(SignDialog &dialog, SignatureKind kind)
{
    auto *box = dialog.findChild<QComboBox *>(u"signatureKind"_s);
    box->setCurrentIndex(box->findData(int(kind)));
}

} // namespace bihuan
