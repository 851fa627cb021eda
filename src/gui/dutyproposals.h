#pragma once

#include "gui/caseeditor.h"

#include <QFrame>
#include <QSet>

class QVBoxLayout;

namespace bihuan {

/// The duties that the text of a measure names and that are not entered yet, each to be taken, taken and
/// changed, or dismissed by a person.
class DutyProposals : public QFrame
{
    Q_OBJECT

public:
    explicit DutyProposals(QWidget *parent = nullptr);

    /// Shows what is open for the measure; hides itself when nothing is.
    void show(CaseEditor &editor, MeasureId measure);

Q_SIGNALS:
    /// The duty was stored and is to be changed: its row wants the keys.
    void editWanted();
    void failed(const bihuan::Error &error);

private:
    void addLine(const Requirement &proposal);
    bool take(const Requirement &proposal);
    void takeAll();
    void dismiss(const Requirement &proposal);
    QString keyOf(const Requirement &proposal) const;

    CaseEditor *m_editor = nullptr;
    MeasureId m_measure{};
    std::vector<Requirement> m_open{};
    QSet<QString> m_dismissed{}; ///< Until the program ends, or the text names something else.
    QVBoxLayout *m_column;
};

} // namespace bihuan
