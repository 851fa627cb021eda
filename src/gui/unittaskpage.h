#pragma once

#include "core/search.h"
#include "gui/caseeditor.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class UnitTaskPage;
}

namespace bihuan {

class CheckPanel;
class ChipLabel;
class EvidencePreview;
class FieldFrame;
class FlowBar;
class MatrixPage;
class MeasureCard;
class OpinionPreview;
class RecordSection;
class Theme;
struct Draft;

/// One unit task: outline, everything that can be typed, and the opinion as it will be printed.
class UnitTaskPage : public QWidget
{
    Q_OBJECT

public:
    UnitTaskPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent = nullptr);
    ~UnitTaskPage() override;

    /// Shows the unit task; one that is shown already is read anew.
    Result<void> open(UnitTaskId id);
    UnitTaskId unitTask() const { return m_editor.id(); }
    const CaseFile &file() const { return m_editor.file(); }

    /// Takes over what somebody else changed; what is being typed stays. Fails with NotFound when it is gone.
    Result<void> takeOver();

    /// A cell of a table is being typed in: taking over would close it.
    bool isTypingInTable() const;

    /// What is typed and not stored, as of now.
    std::vector<Draft> drafts() const;
    /// Puts a draft of this unit task back into its field, as typed and not stored; shows both texts when the
    /// stored one has changed since. False when its place is gone.
    bool recover(const Draft &draft);

    /// Stores what was typed. False when something was refused: that field has the focus then.
    bool commit();

    /// Moves to the field with this path; "measures[1].text".
    void reveal(const QString &path);

    /// Moves to the place where search found `query`, and selects it there.
    void revealHit(const SearchText &at, const QString &query);

    /// Shows the measures as a matrix in the place of the cards, or the cards again.
    void setMatrixVisible(bool visible);
    bool isMatrixVisible() const;
    MatrixPage &matrix() { return *m_matrix; }

    void addMeasure();
    void attachFiles();
    void showError(const Error &error);
    OpinionPreview &preview() { return *m_preview; }
    void setPreviewVisible(bool visible);

    QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void backWanted();
    void saved();
    void pdfWanted();
    void reviewWanted();
    void matrixShown(bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void prepareFields();
    void bindFields();
    void bindMeasures();
    MeasureCard *makeCard();
    void sync();
    void showHeader();
    void scrollTo(QWidget *target);
    void fillOutline();
    void showOutlineMarks();
    void followOutline(int row);
    void divide();
    void showOutline();
    void showPreview();
    int measureAt(MeasureId id) const;
    void prepareChecks();
    void showCheckCounts();
    void buildSigning();
    void addFlowBar();
    void removeMeasure(MeasureId id);
    void openEvidence(EvidenceId id);
    CaseFile currentFile() const;
    std::vector<FieldFrame *> allFields() const;
    std::vector<RecordSection *> allSections() const;
    MeasureCard *currentCard() const;
    void show(const Result<void> &done);

    std::unique_ptr<Ui::UnitTaskPage> m_ui;
    const Theme &m_theme;
    CaseEditor m_editor;
    std::vector<FieldFrame *> m_fields{};
    std::vector<MeasureCard *> m_cards{}; ///< Those in use come first, the others are hidden.
    bool m_divided = false; ///< The columns have the widths that somebody chose, or the first ones.
    std::size_t m_cardsShown = 0;
    ChipLabel *m_state;
    ChipLabel *m_due;
    OpinionPreview *m_preview;
    FlowBar *m_flow;
    MatrixPage *m_matrix;
    EvidencePreview *m_evidence = nullptr; ///< A window, once somebody looked at a piece.
    CheckPanel *m_checks;
    QTimer m_checkDelay{};
    std::vector<QWidget *> m_outlineTargets{};
};

} // namespace bihuan
