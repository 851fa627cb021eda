#pragma once

#include "core/overview.h"
#include "core/result.h"
#include "gui/overviewcharts.h"

#include <QWidget>

class QLabel;
class QPagedPaintDevice;
class QVBoxLayout;

namespace bihuan {

class MessageBar;
class Services;
class Theme;

/// How things stand: what needs somebody today in a sentence, then the drawings. Each figure leads to its
/// list, and all of it can be printed.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Services &services, const Theme &theme, QWidget *parent = nullptr);

    void reload();
    const Overview &overview() const { return m_overview; }
    bool isEmpty() const { return m_overview.unitTasks == 0; }

    /// Shows the pages before they are printed.
    void showPrintPreview();
    void writePdf(const QString &path);

Q_SIGNALS:
    void listWanted(const bihuan::UnitTaskFilter &filter);
    void unitTaskWanted(bihuan::UnitTaskId id);
    void newWanted();
    void importWanted();
    void exampleWanted();

private:
    /// A drawing with its heading.
    struct Section
    {
        QString title{};
        QWidget *card = nullptr;
        ChartWidget *chart = nullptr;
    };

    void addSection(QVBoxLayout *column, const QString &title);
    void takeOverview(const Overview &overview);
    void showSentence();
    void follow(const QString &link);
    void paintPages(QPagedPaintDevice &device);

    Services &m_services;
    const Theme &m_theme;
    Overview m_overview{};
    QLabel *m_sentence;
    QWidget *m_start;
    MessageBar *m_messages;
    std::vector<Section> m_sections{};
    int m_reading = 0;
};

} // namespace bihuan
