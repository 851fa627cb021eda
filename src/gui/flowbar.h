#pragma once

#include "gui/caseeditor.h"
#include "services/flowservice.h"

#include <QFrame>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace bihuan {

class MoveDialog;
class Theme;

/// The moves that are open for the case on screen, as buttons: the next one first, then the ways back. One
/// that lacks something says what, and where; a click on it offers to go there.
class FlowBar : public QFrame
{
    Q_OBJECT

public:
    FlowBar(CaseEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the moves out of the state that the case is in now.
    void sync();

Q_SIGNALS:
    /// Somebody wants to go to the place of a problem.
    void placeWanted(const QString &path);
    void failed(const bihuan::Error &error);
    /// Before a move what is being typed has to be stored; `stored` is set false when it cannot be.
    void aboutToMove(bool &stored);

private:
    QPushButton *makeButton(const OpenMove &move, bool primary);
    void fillMore();
    void offerPlaces(QPushButton *button, const std::vector<Unmet> &missing);
    void choose(const OpenMove &move);
    void make(Move move);
    /// Makes the move at once, or by a dialog that asks for what it needs.
    void run(const std::function<Result<qint64>()> &action);
    void ask(MoveDialog &dialog, const std::function<Result<qint64>(const MoveDialog &)> &action);

    void askReason(Move move);
    void askRefusal(Move move);
    void askApplication();
    void askContact();
    void askNotice();
    void askObjectionUpheld(Move move);
    void askApproval();
    void askClosing();
    void askFiling();
    void askFollowUp();
    void askObjection();
    void askAnswer();
    void askExtension();
    void askRuling();
    void askLookBack();
    void askSupplement();

    CaseEditor &m_editor;
    const Theme &m_theme;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
};

} // namespace bihuan
