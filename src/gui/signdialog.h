#pragma once

#include "services/signingservice.h"

#include <QDialog>
#include <QTemporaryDir>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace bihuan {

class LineField;
class SignaturePad;
class Theme;

/// How a member of the acceptance group signs: by password, on paper, or drawn; by a delegate; with a
/// dissent.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    using Sign = std::function<Result<void>(const SignatureWish &)>;

    struct About
    {
        QString member{};
        bool mayUsePassword = false; ///< Who acts is the member.
        QDate day{};                 ///< Proposed day of signing.
    };

    SignDialog(const About &about, const Theme &theme, Sign sign, QWidget *parent = nullptr);

    void accept() override;

private:
    SignatureKind kind() const;
    void follow();
    void choosePicture();
    Result<QString> picturePath();

    QString m_member;
    Sign m_sign;
    QTemporaryDir m_folder{};
    QString m_chosen{};
    QComboBox *m_kind;
    QLineEdit *m_password;
    QLabel *m_passwordLabel;
    SignaturePad *m_pad;
    QWidget *m_picture;
    QLabel *m_file;
    LineField *m_day;
    LineField *m_delegate;
    LineField *m_dissent;
    QLabel *m_problem;
};

} // namespace bihuan
