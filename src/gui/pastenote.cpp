#include "gui/pastenote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

QString changeText(const TidyChange &change)
{
    switch (change.kind) {
    case TidyKind::SoftHyphens: return PasteNote::tr("soft hyphens: %1").arg(change.count);
    case TidyKind::Invisible: return PasteNote::tr("invisible characters: %1").arg(change.count);
    case TidyKind::OddSpaces: return PasteNote::tr("odd spaces and indents: %1").arg(change.count);
    case TidyKind::Bullets: return PasteNote::tr("list signs: %1").arg(change.count);
    case TidyKind::ListNumbers:
        return change.count == 1 ? PasteNote::tr("list number “%1”").arg(change.example)
                                 : PasteNote::tr("list numbers: %1").arg(change.count);
    case TidyKind::LineBreaks: return PasteNote::tr("line breaks within a sentence: %1").arg(change.count);
    case TidyKind::BlankLines: return PasteNote::tr("blank lines: %1").arg(change.count);
    }
    Q_UNREACHABLE();
}

QPushButton *quietButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setProperty("look", u"flat"_s);
    button->setFocusPolicy(Qt::NoFocus); // A click must not leave the field, which would store it first.
    return button;
}

} // namespace

PasteNote::PasteNote(QWidget *parent) : QFrame(parent), m_words(new QLabel)
{
    setProperty("look", u"hintBar"_s);
    m_words->setProperty("look", u"hint"_s);
    m_words->setWordWrap(true);
    auto *original = quietButton(tr("Paste as it was"));
    original->setObjectName(u"pasteOriginal"_s);
    original->setToolTip(tr("Ctrl+Shift+V pastes without tidying"));
    auto *close = quietButton(tr("Fine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(original);
    row->addWidget(close);
    connect(original, &QPushButton::clicked, this, &PasteNote::originalWanted);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PasteNote::showChanges(const std::vector<TidyChange> &changes)
{
    QStringList parts;
    for (const auto &change : changes)
        parts << changeText(change);
    m_words->setText(tr("The pasted text was tidied: %1").arg(parts.join(tr(", ", "between changes"))));
    show();
}

} // namespace bihuan
