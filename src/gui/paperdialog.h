#pragma once

#include "core/paper.h"
#include "gui/opinionsheet.h"
#include "services/paperservice.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bihuan {

class PagesView;
class Services;
class Theme;

/// A paper beside the opinion as it will be printed, with what stands in no record: its day, its number,
/// whether it is for the public. Saved or printed from here.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of one unit task, or of several for a register.
    PaperDialog(Services &services, const Theme &theme, PaperKind kind, std::vector<UnitTaskId> ids,
                QWidget *parent = nullptr);

    int pageCount() const { return m_sheet.pageCount(); }
    PaperForm form() const;

    /// Writes it in the background and says so below the pages.
    void save(const QString &path);

private:
    QWidget *makeFields();
    QWidget *makeButtons();
    void readRecords();
    void setPages();
    void showError(const Error &error);
    void chooseFile();
    void print();

    Services &m_services;
    PaperKind m_kind;
    std::vector<UnitTaskId> m_ids;
    std::vector<CaseFile> m_files{};
    std::optional<PaperTemplate> m_template{};
    OpinionSheet m_sheet{};
    PagesView *m_pages;
    QDateEdit *m_day;
    QLineEdit *m_number;
    QCheckBox *m_public;
    QLabel *m_note;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace bihuan
