#pragma once

#include "core/result.h"
#include "gui/palettemodel.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QListView;

namespace bihuan {

class LineField;
class Services;
class Theme;

/// Search over everything, from anywhere: a field and what it finds, laid over the window. Unit tasks by
/// number and unit, every text of every record, what the files say, and the commands of the window's menus.
/// Looks things up in the background, the newest query only.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    /// Laid over `window`, whose menus give the commands.
    SearchPalette(Services &services, const Theme &theme, QWidget *window);

    /// Shows it, empty, with what was changed last.
    void open();

    PaletteModel &model() { return m_model; }
    /// The answer on screen belongs to what is in the field.
    bool isSettled() const { return !m_running && !m_typing.isActive(); }

Q_SIGNALS:
    /// `at` names the field, or nothing for the whole unit task; `query` was searched for.
    void placeChosen(bihuan::UnitTaskId unitTask, const bihuan::SearchText &at, const QString &query);
    void failed(const bihuan::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void take(const Result<PaletteAnswer> &answer);
    void moveBy(int step);
    void choose(int row);
    void dismiss();
    void settle();
    void showState();
    bool isOwn(const QWidget *widget) const;
    bool pressKey(int key);
    std::vector<QAction *> commands(const QString &query) const;

    Services &m_services;
    const Theme &m_theme;
    PaletteModel m_model{};
    PaletteAnswer m_answer{};
    QTimer m_typing{};
    bool m_running = false;
    QPointer<QWidget> m_before{}; ///< Had the focus when the palette was opened.
    LineField *m_field;
    QListView *m_list;
    QLabel *m_state;
};

} // namespace bihuan
