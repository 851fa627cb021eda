#pragma once

#include "core/statements.h"
#include "gui/evidenceintake.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MatrixPage;
}

namespace bihuan {

class ChipLabel;
class EvidenceShelf;
class MatrixModel;
class MatrixView;
class StatementBench;
class Theme;

/// A unit task as a matrix: which piece of evidence proves which measure, how far, and the sentence of
/// section 五 that follows from it.
class MatrixPage : public QWidget
{
    Q_OBJECT

public:
    MatrixPage(CaseEditor &editor, const Theme &theme, QWidget *parent = nullptr);
    ~MatrixPage() override;

    /// Stores what is being edited; false when it was refused.
    bool commit();
    bool isEditing() const;

    MatrixView &view() { return *m_view; }
    EvidenceShelf &shelf() { return *m_shelf; }

    /// Goes to the cell of this measure.
    void focusMeasure(int index);

Q_SIGNALS:
    void failed(const bihuan::Error &error);
    /// The files of this piece are to be seen.
    void openWanted(bihuan::EvidenceId evidence);

private:
    void refresh();
    void showSummary();
    void showStatement();
    void showIntake(bool running);
    void followShelf();
    void store(const EvidenceMapping &edited);
    void toggle(const QModelIndex &index);
    void mapTo(int row, EvidenceId evidence);
    void attach(int row, const QStringList &paths);
    void takeStatements(const std::vector<StatementProposal> &proposals);
    void report(const Result<void> &done);

    std::unique_ptr<Ui::MatrixPage> m_ui;
    const Theme &m_theme;
    CaseEditor &m_editor;
    MatrixModel *m_model;
    MatrixView *m_view;
    EvidenceShelf *m_shelf;
    StatementBench *m_bench;
    ChipLabel *m_bare;
    ChipLabel *m_orphans;
    EvidenceIntake m_intake{};
};

} // namespace bihuan
