#pragma once

#include "core/unittaskfilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QSettings;

namespace Ui {
class EvidencePage;
}

namespace bihuan {

class EvidenceFilter;
class EvidenceModel;
class EvidencePreview;
class Services;
class Theme;

/// All evidence of the office; what belongs to no measure is marked.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(Services &services, const Theme &theme, QWidget *parent = nullptr);
    ~EvidencePage() override;

    void reload();
    void focusFilter();
    EvidencePreview &previewPane() { return *m_preview; }
    void saveTo(QSettings &settings) const;
    void restoreFrom(QSettings &settings);

Q_SIGNALS:
    void unitTaskWanted(bihuan::UnitTaskId id);
    /// A piece of this unit task was changed here, in this step.
    void edited(bihuan::UnitTaskId id, qint64 step);

private:
    const EvidenceLine *current() const;
    void openCopy();
    void preview();
    void previewInWindow();
    void store(const Evidence &evidence);
    void showCount();

    std::unique_ptr<Ui::EvidencePage> m_ui;
    Services &m_services;
    EvidenceModel *m_model;
    EvidenceFilter *m_filter;
    EvidencePreview *m_preview;
    EvidencePreview *m_window = nullptr; ///< On another screen, once somebody wanted it.
    const Theme &m_theme;
    QTimer m_typing{};
    QTimer m_choosing{};
};

} // namespace bihuan
