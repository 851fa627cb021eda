#pragma once

#include "core/tidy.h"
#include "gui/caseeditor.h"
#include "gui/choicefield.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bihuan {

class ConflictBar;
class PasteNote;
class TextField;

/// One field of a form: its name, the place to type, and underneath what is wrong with it. Stores itself when
/// it is left, and never overwrites what the user has typed and not yet stored.
class FieldFrame : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString kind READ kind WRITE setKind)
    Q_PROPERTY(QString hint READ hint WRITE setHint)

public:
    explicit FieldFrame(QWidget *parent = nullptr);
    ~FieldFrame() override;

    QString label() const;
    void setLabel(const QString &label);
    /// "text" for several lines, "line" for one, "date" for a day, "choice" for one of several.
    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /// Grey words in the empty field.
    QString hint() const { return m_hint; }
    void setHint(const QString &hint);
    void setChoices(const Choices &choices);

    /// From now on shows and stores this field; what is on screen is replaced.
    void bind(CaseEditor &editor, const FieldAccess &field);
    const FieldAccess &access() const { return m_field; }

    /// What is on screen, and whether that is not stored yet.
    QString value() const;
    bool isDirty() const;
    /// The stored value that the user began from.
    const QString &base() const { return m_shown; }

    /// Puts `text` into the field as typed over `base`; when that is no longer what is stored, shows both.
    void recover(const QString &base, const QString &text);

    /// Stores what was typed. False when that was refused; the reason stands under the field then.
    bool commit();

    void focusField();
    QWidget *field() const { return m_widget; }
    TextField *textField() const;

Q_SIGNALS:
    /// Something was typed.
    void edited();

private:
    void refresh();
    void show(const QString &value);
    void revert();
    void keepMine();
    void showHistory();
    void makeField();
    void showProblem(const QString &problem);
    void showConflict();
    void hideConflict();
    void showPasteNote(const std::vector<TidyChange> &changes);

    CaseEditor *m_editor = nullptr;
    FieldAccess m_field{};
    QString m_kind{};
    QString m_hint{};
    QString m_shown{}; ///< The stored value that the user began from.
    QLabel *m_label;
    QWidget *m_widget = nullptr;
    QLabel *m_problem;
    ConflictBar *m_conflict = nullptr;
    PasteNote *m_pasteNote = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace bihuan
