#pragma once

#include "gui/caseeditor.h"
#include "services/reviewservice.h"

#include <QWidget>

#include <memory>

class QListWidget;
class QPushButton;

namespace Ui {
class ReviewPage;
}

namespace bihuan {

class ChipLabel;
class EvidencePreview;
class Theme;

/// 验收评审: one measure at a time, what was asked and done at the left, its evidence at the right, the grade
/// of one member underneath. Everything goes by keys: 1 to 4 grade, arrows turn, the space bar leafs through
/// the evidence.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent = nullptr);
    ~ReviewPage() override;

    /// Begins at the first measure that the reviewer has not looked at. Fails with NotFound.
    Result<void> open(UnitTaskId id);
    UnitTaskId unitTask() const { return m_editor.id(); }
    /// Takes over what somebody else changed; a remark that is being typed stays, and so does the page in
    /// sight.
    Result<void> reload();
    /// Stores the remark that is being typed; false when it was refused.
    bool commit();

    /// Puts the keys where they grade and turn.
    void focusText();

    /// Large type, for the projector.
    void setLarge(bool large);
    bool isLarge() const { return m_large; }

    EvidencePreview &preview() { return *m_preview; }

Q_SIGNALS:
    void backWanted();
    void saved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildGrades();
    void connectParts();
    void buildPreview();
    void fillMembers();
    Result<void> readSheet();
    void show();
    void showStanding();
    void showList();
    void showProgress();
    void showMeasure();
    void showText();
    void showEvidence();
    void showPiece();
    void showInWindow();
    void showGrade();
    void goTo(int index);
    void turn(int by);
    void leaf(int by);
    void toggleGrade(MeasureGrade grade);
    void grade(std::optional<MeasureGrade> grade);
    Result<void> store(const MeasureReview &review, const QString &column);
    void keepChanges();
    void noteLook();
    bool handleKey(int key, bool shift);
    bool isOpen() const { return !m_standing.closed; }
    GroupMemberId member() const;
    const MeasureOnReview *current() const;
    void tell(const Result<void> &done);

    std::unique_ptr<Ui::ReviewPage> m_ui;
    const Theme &m_theme;
    CaseEditor m_editor;
    ReviewStanding m_standing{};
    ReviewSheet m_sheet{};
    std::vector<QPushButton *> m_grades{}; ///< In the order of the grades.
    ChipLabel *m_state;
    EvidencePreview *m_preview;
    EvidencePreview *m_window = nullptr;       ///< For a second screen, once it was wanted.
    EvidenceItem m_piece{};                    ///< In the preview.
    std::vector<AuditEntry> m_changes{};       ///< Of the measure in sight, from before this look.
    std::optional<QDateTime> m_lookedBefore{}; ///< What these changes are counted from.
    int m_index = 0;
    bool m_large = false;
};

} // namespace bihuan
