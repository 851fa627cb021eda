#pragma once

#include "gui/caseeditor.h"
#include "services/reviewservice.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class ReviewPage;
}

namespace bihuan {

class ChipLabel;
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

    /// Begins at the first measure that `actor`'s member has not looked at. Fails with NotFound.
    Result<void> open(UnitTaskId id, const QString &actor);
    UnitTaskId unitTask() const { return m_editor.id(); }
    Result<void> reload();
    /// Stores the remark that is being typed; false when it was refused.
    bool commit();

    /// Large type, for the projector.
    void setLarge(bool large);
    bool isLarge() const { return m_large; }

Q_SIGNALS:
    void backWanted();
    void saved();
    void failed(const bihuan::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildGrades();
    void fillMembers(const QString &actor);
    Result<void> readSheet();
    void show();
    void showList();
    void showProgress();
    void showMeasure();
    void showEvidence();
    void showGrade();
    void goTo(int index);
    void turn(int by);
    void leaf();
    void grade(std::optional<Grade> grade);
    void noteLook();
    bool handleKey(int key);
    GroupMemberId member() const;
    const MeasureOnReview *current() const;
    void tell(const Result<void> &done);

    std::unique_ptr<Ui::ReviewPage> m_ui;
    const Theme &m_theme;
    CaseEditor m_editor;
    ReviewSheet m_sheet{};
    std::vector<QPushButton *> m_grades{}; ///< In the order of the grades.
    ChipLabel *m_state;
    int m_index = 0;
    bool m_large = false;
};

} // namespace bihuan
