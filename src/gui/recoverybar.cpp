#include "gui/recoverybar.h"

#include "core/literals.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

constexpr qsizetype kMostShown = 200;

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent)
    : QFrame(parent), m_what(new QLabel), m_text(new QLabel), m_recover(new QPushButton(tr("&Recover")))
{
    setProperty("look", u"note"_s);
    m_recover->setObjectName(u"recoverButton"_s);
    m_recover->setProperty("look", u"primary"_s);
    auto *skip = new QPushButton(tr("S&kip"));
    skip->setObjectName(u"skipButton"_s);
    for (auto *label : {m_what, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setProperty("look", u"hint"_s);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_recover, 0, 1, 2, 1);
    grid->addWidget(skip, 0, 2, 2, 1);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryBar::recoverWanted);
    connect(skip, &QPushButton::clicked, this, &RecoveryBar::skipped);
    hide();
}

void RecoveryBar::offer(const QString &what, const QString &text, int more)
{
    const QString others = more > 0 ? tr(" Others after this one: %1.").arg(more) : QString();
    m_what->setText(tr("The program did not end properly. Typed and not stored: %1.").arg(what) + others);
    // The end is what one remembers having typed last.
    m_text->setText(text.size() > kMostShown ? u'…' + text.right(kMostShown) : text);
    m_recover->setAccessibleDescription(m_what->text());
    show();
}

} // namespace bihuan
