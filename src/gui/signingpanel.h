#pragma once

#include "services/signingservice.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace bihuan {

class CaseEditor;
class ChipLabel;
class Theme;

/// Who of the acceptance group has signed: each member with a chip (已签, 须重签, 未签) and a button to sign.
class SigningPanel : public QWidget
{
    Q_OBJECT

public:
    SigningPanel(CaseEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    /// Reads the signatures anew.
    void refresh();

Q_SIGNALS:
    /// Asked before signing: what is typed has to be stored. The receiver sets `stored` to false to stop.
    void aboutToSign(bool &stored);
    void failed(const Error &error);

private:
    /// Widgets of one member; kept and filled again, so that nothing flickers or loses the focus.
    struct Row
    {
        QLabel *name;
        ChipLabel *chip;
        QLabel *how;
        QPushButton *button;
    };

    Row makeRow();
    void fill(const Row &row, const SignedMember *one);
    void sign(const QString &member);

    CaseEditor &m_editor;
    const Theme &m_theme;
    QGridLayout *m_grid;
    QLabel *m_head;
    std::vector<Row> m_rows{};
    std::vector<SignedMember> m_members{};
};

} // namespace bihuan
