#include "gui/signdialog.h"

#include "gui/datetext.h"
#include "gui/linefield.h"
#include "gui/signaturepad.h"
#include "gui/theme.h"
#include "wording/errortext.h"
#include "wording/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

SignDialog::SignDialog(const About &about, const Theme &theme, Sign sign, QWidget *parent)
    : QDialog(parent)
    , m_member(about.member)
    , m_sign(std::move(sign))
    , m_kind(new QComboBox)
    , m_password(new QLineEdit)
    , m_passwordLabel(new QLabel(tr("&Password")))
    , m_pad(new SignaturePad(theme))
    , m_picture(new QWidget)
    , m_file(new QLabel)
    , m_day(new LineField)
    , m_delegate(new LineField)
    , m_dissent(new LineField)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Signature of %1").arg(m_member));
    m_kind->setObjectName(u"signatureKind"_s);
    for (const auto &entry : CodeTable<SignatureKind>::entries) {
        if (entry.first != SignatureKind::Password || about.mayUsePassword)
            m_kind->addItem(signatureKindName(entry.first), int(entry.first));
    }
    m_password->setObjectName(u"signaturePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel->setBuddy(m_password);
    m_day->setObjectName(u"signatureDay"_s);
    m_day->setText(dayText(about.day));
    m_delegate->setObjectName(u"signatureDelegate"_s);
    m_dissent->setObjectName(u"signatureDissent"_s);
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *choose = new QPushButton(tr("Choose a p&icture…"));
    auto *wipe = new QPushButton(tr("&Wipe"));
    connect(choose, &QPushButton::clicked, this, &SignDialog::choosePicture);
    connect(wipe, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::drawn, this, [this] {
        m_chosen.clear();
        m_file->clear();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(wipe);
    auto *drawing = new QVBoxLayout(m_picture);
    drawing->setContentsMargins({});
    drawing->addWidget(m_pad);
    drawing->addLayout(row);

    auto *form = new QFormLayout;
    form->addRow(tr("&How"), m_kind);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(m_picture);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("D&elegate"), m_delegate);
    form->addRow(tr("D&issent"), m_dissent);
    m_delegate->setPlaceholderText(tr("Who signs in the member's place; empty when the member does"));
    m_dissent->setPlaceholderText(tr("What the member does not agree with; empty when agreeing"));
    m_dissent->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *ok = buttons->addButton(tr("&Sign"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"signButton"_s);
    ok->setProperty("look", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignDialog::follow);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    follow();
}

SignatureKind SignDialog::kind() const
{
    return static_cast<SignatureKind>(m_kind->currentData().toInt());
}

void SignDialog::follow()
{
    const bool byPassword = kind() == SignatureKind::Password;
    m_passwordLabel->setVisible(byPassword);
    m_password->setVisible(byPassword);
    m_picture->setVisible(kind() == SignatureKind::Drawn);
    if (byPassword)
        m_password->setFocus();
    adjustSize();
}

void SignDialog::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Picture of the signature"), {},
                                                      tr("Pictures (*.png *.jpg *.jpeg *.bmp)"));
    if (path.isEmpty())
        return;
    m_pad->clear();
    m_chosen = path;
    m_file->setText(QFileInfo(path).fileName());
}

/// The file of the chosen picture, or of what was drawn; empty for neither.
Result<QString> SignDialog::picturePath()
{
    if (kind() != SignatureKind::Drawn || !m_chosen.isEmpty() || m_pad->isEmpty())
        return kind() == SignatureKind::Drawn ? m_chosen : QString();
    const QString path = m_folder.filePath(m_member + u".png"_s);
    if (!m_pad->picture().save(path, "PNG"))
        return problem(Error::Kind::Storage, path, u"file.failed"_s, {u"PNG"_s});
    return path;
}

void SignDialog::accept()
{
    m_delegate->commitComposing();
    m_dissent->commitComposing();
    const auto picture = picturePath();
    const auto done = picture
                          ? m_sign({.member = m_member,
                                    .kind = kind(),
                                    .delegate = m_delegate->text().trimmed(),
                                    .dissent = m_dissent->text().isEmpty() ? std::nullopt
                                                                           : std::optional(m_dissent->text()),
                                    .signedOn = dayFrom(m_day->text()).value_or(QDate()),
                                    .password = m_password->text(),
                                    .imagePath = *picture})
                          : Result<void>(picture.error());
    m_password->clear();
    if (done)
        return QDialog::accept();
    m_problem->setText(errorText(done.error()));
    m_problem->show();
}

} // namespace bihuan
