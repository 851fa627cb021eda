#pragma once

#include "core/audit.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace bihuan {

/// One text that a field had, who wrote it and what it was before.
struct FieldVersion
{
    QDateTime at{}; ///< UTC.
    QString actor{};
    QString action{};
    QString before{};
    QString text{};
};

/// The texts of a field out of its log, newest first.
std::vector<FieldVersion> fieldVersions(const std::vector<AuditEntry> &entries, const QString &column);

/// Who wrote what into a field and when, each with its differences marked; an old text can be had back.
class FieldHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    FieldHistoryDialog(const QString &field, std::vector<FieldVersion> versions, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreWanted(const QString &text);

private:
    void fillList();
    void showVersion(int row);

    std::vector<FieldVersion> m_versions;
    QListWidget *m_list;
    QTextEdit *m_text;
    QPushButton *m_restore;
};

} // namespace bihuan
