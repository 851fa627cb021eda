#include "gui/conflictbar.h"

#include "core/literals.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

QLabel *quotation()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

ConflictBar::ConflictBar(QWidget *parent) : QFrame(parent), m_mine(quotation()), m_theirs(quotation())
{
    setProperty("look", u"note"_s);
    auto *keep = new QPushButton(tr("Keep mine"));
    keep->setObjectName(u"keepMine"_s);
    auto *take = new QPushButton(tr("Take theirs"));
    take->setObjectName(u"takeTheirs"_s);
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Somebody else has changed this since you began.")), 0, 0, 1, 3);
    grid->addWidget(new QLabel(tr("Yours:")), 1, 0, Qt::AlignTop);
    grid->addWidget(m_mine, 1, 1);
    grid->addWidget(keep, 1, 2, Qt::AlignTop);
    grid->addWidget(new QLabel(tr("Theirs:")), 2, 0, Qt::AlignTop);
    grid->addWidget(m_theirs, 2, 1);
    grid->addWidget(take, 2, 2, Qt::AlignTop);
    connect(keep, &QPushButton::clicked, this, &ConflictBar::mineKept);
    connect(take, &QPushButton::clicked, this, &ConflictBar::theirsTaken);
    hide();
}

void ConflictBar::showTexts(const QString &mine, const QString &theirs)
{
    m_mine->setText(mine);
    m_theirs->setText(theirs.isEmpty() ? tr("(empty)") : theirs);
    show();
}

} // namespace bihuan
