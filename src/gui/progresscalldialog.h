#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QSpinBox;
class QTableWidget;

namespace bihuan {

class ChoiceField;
class LineField;
class MessageBar;

/// How a plan calls for progress, and the office's words for grades.
class ProgressCallDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores both; the dialog stays open and says why when that fails.
    using Store = std::function<Result<void>(const ProgressCall &, const std::vector<GradeWord> &)>;

    ProgressCallDialog(const ProgressCall &call, const std::vector<GradeWord> &words, Store store,
                       QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void addWord(const GradeWord &word);
    ProgressCall wantedCall() const;
    std::vector<GradeWord> wantedWords() const;

    ProgressCall m_call;
    Store m_store;
    MessageBar *m_messages = nullptr;
    ChoiceField *m_rhythm = nullptr;
    QSpinBox *m_dueDay = nullptr;
    QCheckBox *m_nextMonth = nullptr;
    LineField *m_first = nullptr;
    QTableWidget *m_words = nullptr;
};

} // namespace bihuan
