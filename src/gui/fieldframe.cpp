#include "gui/fieldframe.h"

#include "gui/conflictbar.h"
#include "gui/datefield.h"
#include "gui/fieldhistorydialog.h"
#include "gui/fieldproblem.h"
#include "gui/pastenote.h"
#include "gui/textfield.h"
#include "services/auditservice.h"
#include "services/services.h"
#include "wording/recordnames.h"

#include <spdlog/spdlog.h>

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace bihuan {

FieldFrame::FieldFrame(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_problem(new QLabel), m_layout(new QVBoxLayout(this))
{
    m_label->setProperty("look", u"hint"_s);
    m_problem->setProperty("look", u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_problem);
    setKind(u"line"_s);
}

FieldFrame::~FieldFrame()
{
    if (m_widget) // It loses the focus while it goes, and has nobody to tell any more.
        m_widget->disconnect(this);
}

QString FieldFrame::label() const
{
    return m_label->text();
}

void FieldFrame::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_widget->setAccessibleName(QString(label).remove(u'&'));
}

void FieldFrame::setKind(const QString &kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    delete m_widget;
    makeField();
    m_layout->insertWidget(1, m_widget);
    m_label->setBuddy(m_widget);
    setFocusProxy(m_widget);
    setLabel(label());
    setHint(m_hint);
}

void FieldFrame::makeField()
{
    const auto watch = [this](auto *field) {
        connect(field, &std::remove_pointer_t<decltype(field)>::left, this, &FieldFrame::commit);
        connect(field, &std::remove_pointer_t<decltype(field)>::cancelled, this, &FieldFrame::revert);
        connect(field, &std::remove_pointer_t<decltype(field)>::historyWanted, this,
                &FieldFrame::showHistory);
        connect(field, &std::remove_pointer_t<decltype(field)>::textChanged, this, &FieldFrame::edited);
        m_widget = field;
    };
    if (m_kind == u"text") {
        auto *field = new TextField;
        connect(field, &TextField::tidied, this, &FieldFrame::showPasteNote);
        watch(field);
    } else if (m_kind == u"choice") {
        auto *field = new ChoiceField;
        connect(field, &QComboBox::activated, this, &FieldFrame::commit);
        m_widget = field;
    } else if (m_kind == u"date") {
        watch(new DateField);
    } else {
        watch(new LineField);
    }
}

void FieldFrame::setHint(const QString &hint)
{
    m_hint = hint;
    if (auto *text = textField())
        text->setPlaceholderText(hint);
    else if (auto *line = qobject_cast<LineField *>(m_widget))
        line->setPlaceholderText(hint);
}

void FieldFrame::setChoices(const Choices &choices)
{
    if (auto *choice = qobject_cast<ChoiceField *>(m_widget))
        choice->setChoices(choices);
}

TextField *FieldFrame::textField() const
{
    return qobject_cast<TextField *>(m_widget);
}

void FieldFrame::bind(CaseEditor &editor, const FieldAccess &field)
{
    if (m_editor != &editor) {
        m_editor = &editor;
        connect(&editor, &CaseEditor::changed, this, &FieldFrame::refresh);
    }
    m_field = field;
    const QString stored = field.read(editor.file());
    if (stored != value() || stored != m_shown)
        show(stored);
}

QString FieldFrame::value() const
{
    if (auto *text = textField())
        return text->text();
    if (auto *choice = qobject_cast<ChoiceField *>(m_widget))
        return choice->code();
    return static_cast<LineField *>(m_widget)->text();
}

bool FieldFrame::isDirty() const
{
    if (auto *text = textField(); text && text->isComposing())
        return true;
    if (auto *line = qobject_cast<LineField *>(m_widget); line && line->isComposing())
        return true;
    return value() != m_shown;
}

void FieldFrame::recover(const QString &base, const QString &text)
{
    focusField();
    show(text);
    m_shown = base;
    if (m_field.read(m_editor->file()) != base)
        showConflict();
    Q_EMIT edited();
}

void FieldFrame::show(const QString &value)
{
    const QSignalBlocker quiet(m_widget);
    m_shown = value;
    if (m_pasteNote && value != this->value())
        m_pasteNote->hide(); // It is about another text.
    if (auto *text = textField()) {
        text->setText(value);
        text->updateGeometry();
    } else if (auto *choice = qobject_cast<ChoiceField *>(m_widget)) {
        choice->setCode(value);
    } else {
        static_cast<LineField *>(m_widget)->setText(value);
    }
    showProblem({});
    hideConflict();
}

void FieldFrame::refresh()
{
    if (!m_field.read || isDirty())
        return;
    const QString stored = m_field.read(m_editor->file());
    if (stored != m_shown)
        show(stored);
}

bool FieldFrame::commit()
{
    if (auto *text = textField())
        text->commitComposing();
    else if (auto *line = qobject_cast<LineField *>(m_widget))
        line->commitComposing();
    if (!m_editor || value() == m_shown) {
        showProblem({});
        return true;
    }
    const auto stored = m_editor->write(m_field, m_shown, value());
    if (stored) {
        show(m_field.read(m_editor->file())); // As it is written everywhere: 2022-09-28.
        return true;
    }
    if (stored.error().kind == Error::Kind::Conflict) {
        showConflict();
        return false;
    }
    spdlog::warn("{}: {}", name(stored.error().kind), stored.error().detail.toStdString());
    showProblem(fieldErrorText(stored.error()));
    return false;
}

void FieldFrame::showHistory()
{
    if (!m_editor || !m_field.place || !commit())
        return;
    const RecordField place = m_field.place(m_editor->file());
    auto entries = m_editor->services().audit().history(place.table, place.record, place.column);
    if (!entries) {
        showProblem(fieldErrorText(entries.error()));
        return;
    }
    auto *dialog = new FieldHistoryDialog(fieldName(place.table, place.column),
                                          fieldVersions(*entries, place.column), window());
    connect(dialog, &FieldHistoryDialog::restoreWanted, this, [this](const QString &text) {
        recover(m_field.read(m_editor->file()), text);
        commit();
    });
    dialog->open();
}

void FieldFrame::revert()
{
    show(m_field.read(m_editor->file()));
}

void FieldFrame::keepMine()
{
    m_shown = m_field.read(m_editor->file()); // She has seen theirs and writes over it.
    hideConflict();
    commit();
}

void FieldFrame::showConflict()
{
    if (!m_conflict) {
        m_conflict = new ConflictBar;
        m_layout->addWidget(m_conflict);
        connect(m_conflict, &ConflictBar::mineKept, this, &FieldFrame::keepMine);
        connect(m_conflict, &ConflictBar::theirsTaken, this, &FieldFrame::revert);
    }
    m_conflict->showTexts(value(), m_field.read(m_editor->file()));
}

void FieldFrame::showPasteNote(const std::vector<TidyChange> &changes)
{
    if (!m_pasteNote) {
        m_pasteNote = new PasteNote;
        m_layout->insertWidget(m_layout->indexOf(m_widget) + 1, m_pasteNote);
        connect(m_pasteNote, &PasteNote::originalWanted, this, [this] {
            textField()->pasteOriginal();
            m_pasteNote->hide();
            if (!m_widget->hasFocus())
                commit();
        });
    }
    m_pasteNote->showChanges(changes);
}

void FieldFrame::hideConflict()
{
    if (m_conflict)
        m_conflict->hide();
}

void FieldFrame::showProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_widget->setProperty("wrong", !problem.isEmpty());
    m_widget->setAccessibleDescription(problem);
    m_widget->style()->unpolish(m_widget);
    m_widget->style()->polish(m_widget);
}

void FieldFrame::focusField()
{
    m_widget->setFocus(Qt::OtherFocusReason);
}

} // namespace bihuan
