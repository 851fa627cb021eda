#pragma once

#include "services/bulkservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace bihuan {

class LineField;

/// One field for many unit tasks: says how many would change before anything does.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<BulkOutcome> &)>;
    using Preview = std::function<void(QObject *, const BulkEdit &, const Answer &)>;

    /// `preview` counts and calls the answer, at once or later, as long as the object handed to it lives.
    BulkEditDialog(int unitTasks, Preview preview, QWidget *parent = nullptr);

    BulkEdit edit() const;

private:
    void askPreview();
    void showField();

    Preview m_preview;
    QTimer m_typing{};
    int m_asked = 0;
    QComboBox *m_field;
    LineField *m_value;
    QComboBox *m_flag;
    QLabel *m_words;
    QPushButton *m_applyButton;
};

/// The words for a field that can be set in many.
QString bulkFieldName(BulkField field);

/// stepText() of such a change.
QString bulkStepText(BulkField field);

} // namespace bihuan
