#include "gui/signingpanel.h"

#include "gui/caseeditor.h"
#include "gui/chip.h"
#include "gui/datetext.h"
#include "gui/signdialog.h"
#include "gui/theme.h"
#include "services/services.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

Chip signatureChip(SignatureState state)
{
    switch (state) {
    case SignatureState::Signed: return {"dialog-ok-apply"_L1, signatureStateName(state), ColorRole::Ok};
    case SignatureState::ToBeRenewed: return {"dialog-warning"_L1, signatureStateName(state), ColorRole::Bad};
    case SignatureState::Unsigned: break;
    }
    return {"document-edit"_L1, signatureStateName(state), ColorRole::TextMuted};
}

/// How it was signed: "2022-09-28 · 纸面签字 · 代签人 己六六".
QString details(const SignedMember &one)
{
    if (!one.signature)
        return {};
    QStringList parts{dayText(one.signature->signedOn), signatureKindName(one.signature->kind)};
    if (!one.signature->delegate.isEmpty())
        parts << SigningPanel::tr("by %1").arg(one.signature->delegate);
    if (one.signature->stance == Stance::Dissents)
        parts << SigningPanel::tr("dissents: %1").arg(one.signature->dissent);
    return parts.join(u" · "_s);
}

} // namespace

SigningPanel::SigningPanel(CaseEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_head(new QLabel(tr("Signatures")))
{
    setObjectName(u"signingPanel"_s);
    setAccessibleName(tr("Signatures"));
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(m_theme.space(3));
    m_grid->setVerticalSpacing(m_theme.space(1));
    m_head->setProperty("look", u"hint"_s);
    m_grid->addWidget(m_head, 0, 0, 1, 4);
    connect(&m_editor, &CaseEditor::changed, this, &SigningPanel::refresh);
}

void SigningPanel::refresh()
{
    auto all = m_editor.services().signing().signatures(m_editor.id());
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    m_members = *std::move(all);
    m_head->setVisible(!m_members.empty());
    while (m_rows.size() < m_members.size())
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        fill(m_rows[i], i < m_members.size() ? &m_members[i] : nullptr);
}

SigningPanel::Row SigningPanel::makeRow()
{
    const Row row{new QLabel, new ChipLabel(m_theme), new QLabel, new QPushButton};
    const int at = int(m_rows.size());
    row.how->setProperty("look", u"hint"_s);
    row.button->setProperty("look", u"flat"_s);
    m_grid->addWidget(row.name, at + 1, 0);
    m_grid->addWidget(row.chip, at + 1, 1);
    m_grid->addWidget(row.how, at + 1, 2);
    m_grid->addWidget(row.button, at + 1, 3);
    connect(row.button, &QPushButton::clicked, this,
            [this, at] { sign(m_members[std::size_t(at)].member.name); });
    return row;
}

void SigningPanel::fill(const Row &row, const SignedMember *one)
{
    for (auto *widget : std::initializer_list<QWidget *>{row.name, row.chip, row.how})
        widget->setVisible(one);
    const bool draft = m_editor.file().application.opinion.status == OpinionStatus::Draft;
    row.button->setVisible(one && draft);
    if (!one)
        return;
    row.name->setText(one->member.name);
    row.chip->setChip(signatureChip(one->state));
    row.chip->setAccessibleName(u"%1 %2"_s.arg(one->member.name, signatureStateName(one->state)));
    row.how->setText(details(*one));
    row.how->setToolTip(
        one->signature ? tr("Digest of what was signed: %1").arg(one->signature->contentSha256) : QString());
    row.button->setText(one->state == SignatureState::Unsigned ? tr("Sign…") : tr("Sign again…"));
    row.button->setObjectName(u"sign-%1"_s.arg(one->member.name));
    row.button->setAccessibleName(u"%1 %2"_s.arg(row.button->text(), one->member.name));
}

void SigningPanel::sign(const QString &member)
{
    bool stored = true;
    Q_EMIT aboutToSign(stored);
    if (!stored)
        return;
    auto &services = m_editor.services();
    const QDate accepted = m_editor.file().application.opinion.acceptedOn.value_or(QDate::currentDate());
    const SignDialog::About about{
        .member = member, .mayUsePassword = services.actor().user.has_value(), .day = accepted};
    SignDialog dialog(
        about, m_theme,
        [&](const SignatureWish &wish) -> Result<void> {
            auto signedNow = services.signing().sign(m_editor.id(), wish);
            return signedNow ? Result<void>() : signedNow.error();
        },
        this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto read = m_editor.reload(); !read)
        Q_EMIT failed(read.error());
}

} // namespace bihuan
