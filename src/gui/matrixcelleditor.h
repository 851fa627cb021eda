#pragma once

#include "core/evidence.h"

#include <QFrame>

class QKeyEvent;
class QLabel;

namespace bihuan {

class ChoiceField;
class LineField;
class TextField;

/// What a cell of the matrix says, being edited in its place.
class MatrixCellEditor : public QFrame
{
    Q_OBJECT

public:
    explicit MatrixCellEditor(QWidget *parent = nullptr);

    /// Begins with what the cell at `place` of the parent says; the focus goes to what it proves.
    void start(const EvidenceMapping &mapping, const QRect &place);

    /// The mapping as edited.
    EvidenceMapping edited() const;
    bool isChanged() const { return edited() != m_mapping; }

    /// Somebody else has stored `now` meanwhile: what was typed stays, and storing it replaces theirs.
    void rebase(const EvidenceMapping &now) { m_mapping = now; }

    /// Says why what was typed is refused; what was typed stays.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void committed();
    void cancelled();
    /// Tab out of the last field; after committed().
    void nextWanted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QObject *watched, const QKeyEvent &event);
    void commit();
    void leaveWhenFocusIsElsewhere();
    void fit();

    EvidenceMapping m_mapping{};
    QRect m_place{};
    LineField *m_pages;
    ChoiceField *m_sufficiency;
    TextField *m_proves;
    QLabel *m_problem;
};

} // namespace bihuan
