#include "gui/matrixcelleditor.h"

#include "gui/choicefield.h"
#include "gui/evidencechip.h"
#include "gui/linefield.h"
#include "gui/textfield.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTimer>

namespace bihuan {

namespace {

constexpr int kLetters = 44; ///< Width that a sentence wants.

QLabel *hintLabel(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setProperty("look", u"hint"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

MatrixCellEditor::MatrixCellEditor(QWidget *parent)
    : QFrame(parent)
    , m_pages(new LineField)
    , m_sufficiency(new ChoiceField)
    , m_proves(new TextField)
    , m_problem(new QLabel)
{
    setProperty("look", u"popup"_s);
    setAutoFillBackground(true);
    Choices choices{{{}, sufficiencyChip(std::nullopt).word}};
    for (const auto &[value, code] : CodeTable<Sufficiency>::entries)
        choices.push_back({code, sufficiencyChip(value).word});
    m_sufficiency->setChoices(choices);
    m_sufficiency->setAccessibleName(tr("Sufficiency"));
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setPlaceholderText(tr("1-3, 5"));
    m_proves->setAccessibleName(tr("What it proves"));
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *grid = new QGridLayout(this);
    grid->addWidget(hintLabel(tr("What it proves"), m_proves), 0, 0, 1, 2);
    grid->addWidget(m_proves, 1, 0, 1, 2);
    grid->addWidget(hintLabel(tr("Pages"), m_pages), 2, 0);
    grid->addWidget(hintLabel(tr("Sufficiency"), m_sufficiency), 2, 1);
    grid->addWidget(m_pages, 3, 0);
    grid->addWidget(m_sufficiency, 3, 1);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    for (QWidget *field : std::initializer_list<QWidget *>{m_proves, m_pages, m_sufficiency})
        field->installEventFilter(this);
    setFocusProxy(m_proves);
}

void MatrixCellEditor::start(const EvidenceMapping &mapping, const QRect &place)
{
    m_mapping = mapping;
    m_place = place;
    m_pages->setText(mapping.pageRange);
    m_sufficiency->setCode(mapping.sufficiency ? toCode(*mapping.sufficiency) : QString());
    m_proves->setText(mapping.proves);
    m_proves->moveCursor(QTextCursor::End);
    m_problem->hide();
    fit();
    show();
    raise();
    m_proves->setFocus();
}

void MatrixCellEditor::fit()
{
    const QRect room = parentWidget()->rect();
    const int width = qMin(room.width(), qMax(m_place.width(), fontMetrics().averageCharWidth() * kLetters));
    const int height = qMin(room.height(), qMax(m_place.height(), layout()->totalHeightForWidth(width)));
    QRect box(m_place.topLeft(), QSize(width, qMax(height, layout()->totalMinimumSize().height())));
    box.moveLeft(qBound(0, box.left(), qMax(0, room.width() - box.width())));
    box.moveTop(qBound(0, box.top(), qMax(0, room.height() - box.height())));
    setGeometry(box);
}

bool MatrixCellEditor::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

EvidenceMapping MatrixCellEditor::edited() const
{
    EvidenceMapping mapping = m_mapping;
    mapping.pageRange = m_pages->text();
    mapping.sufficiency = fromCode<Sufficiency>(m_sufficiency->code());
    mapping.proves = m_proves->text();
    return mapping;
}

void MatrixCellEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    fit();
    m_proves->setFocus();
}

void MatrixCellEditor::commit()
{
    m_proves->commitComposing();
    m_pages->commitComposing();
    Q_EMIT committed();
}

bool MatrixCellEditor::handleKey(QObject *watched, const QKeyEvent &event)
{
    const bool pressed = event.type() == QEvent::KeyPress;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (pressed)
            commit();
        return true;
    case Qt::Key_Escape:
        if (pressed)
            Q_EMIT cancelled();
        return true;
    case Qt::Key_Tab:
        if (watched != m_sufficiency || !pressed)
            return false;
        commit();
        Q_EMIT nextWanted();
        return true;
    default: return false;
    }
}

bool MatrixCellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        if (!handleKey(watched, *static_cast<QKeyEvent *>(event)))
            return QFrame::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QTimer::singleShot(0, this, &MatrixCellEditor::leaveWhenFocusIsElsewhere);
    return QFrame::eventFilter(watched, event);
}

void MatrixCellEditor::leaveWhenFocusIsElsewhere()
{
    const auto *focus = QApplication::focusWidget();
    if (isVisible() && focus && !isAncestorOf(focus))
        commit();
}

} // namespace bihuan
