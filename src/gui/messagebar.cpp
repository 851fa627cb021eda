#include "gui/messagebar.h"

#include "gui/fieldproblem.h"

#include <spdlog/spdlog.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_remedy(new QPushButton)
{
    setProperty("look", u"note"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QPushButton(tr("Close"));
    close->setProperty("look", u"flat"_s);
    m_remedy->setProperty("look", u"flat"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedy);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_remedy, &QPushButton::clicked, this, &MessageBar::remedyChosen);
    connect(m_remedy, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const Error &error)
{
    spdlog::warn("{}: {}", name(error.kind), error.detail.toStdString());
    showText(fieldErrorText(error));
}

void MessageBar::showText(const QString &text, const QString &remedy)
{
    m_text->setText(text);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace bihuan
