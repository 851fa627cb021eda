#pragma once

#include "core/progressgrid.h"
#include "core/result.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTableView;
class QToolButton;

namespace bihuan {

class ChoiceField;
class EditHistory;
class LineField;
class MessageBar;
class ProgressDetail;
class ProgressModel;
class ProgressService;
class ProgressSumModel;
class ProgressView;
class Services;
class Theme;
struct SavedReports;

/// 调度: what the unit tasks of a plan report over a year, entered as in a spreadsheet, taken in and
/// returned.
class ProgressPage : public QWidget
{
    Q_OBJECT

public:
    ProgressPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent = nullptr);

    /// Reads plans and grid anew; what is being typed stays.
    void reload();

    /// Stores what is being typed; false when it was refused.
    bool commit();

    bool isTyping() const;
    void focusFilter();
    void saveTo(QSettings &settings) const;
    void restoreFrom(QSettings &settings);

    ProgressModel &model() { return *m_model; }
    ProgressView &view() { return *m_view; }

Q_SIGNALS:
    void saved();

private:
    using Job = std::function<Result<SavedReports>(ProgressService &, const std::vector<ProgressReport> &)>;

    // progresspage.cpp
    void build();
    QBoxLayout *buildHead();
    QBoxLayout *buildActions();
    void buildTables();
    void connectParts();
    void settleSizes();
    void fillPlans();
    void fillGrid();
    void showGrid(ProgressGrid grid);
    void moveTo(const QModelIndex &now, const QModelIndex &before);
    void showCurrent();
    void showSums();
    void applyFilter();
    void moveYear(int by);
    PlanId plan() const;

    // progressactions.cpp
    std::vector<ProgressReport> chosenReports() const;
    void run(const Job &job, std::vector<ProgressReport> reports);
    void finish(const Result<SavedReports> &saved);
    void prefill();
    void submit();
    void takeIn();
    void giveBack();
    void setGrade();
    void changeCall();
    void note(std::vector<qint64> steps, const QString &table);

    Services &m_services;
    EditHistory &m_history;
    const Theme &m_theme;
    ProgressModel *m_model;
    ProgressSumModel *m_sums;
    ChoiceField *m_plan = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QLabel *m_yearLabel = nullptr;
    ChoiceField *m_field = nullptr;
    LineField *m_filter = nullptr;
    ChoiceField *m_mark = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_empty = nullptr;
    MessageBar *m_messages = nullptr;
    ProgressView *m_view = nullptr;
    QTableView *m_sumView = nullptr;
    ProgressDetail *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer m_typing{};
    int m_year = 0;
    int m_jobs = 0;   ///< Running in the background.
    int m_stored = 0; ///< Steps made here; what was read before the last of them is old.
    bool m_refused = false;
};

} // namespace bihuan
