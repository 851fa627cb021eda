#pragma once

#include "gui/opinionsheet.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace bihuan {

class PagesView;
class Theme;

/// The opinion as it will be printed, following what is typed.
class OpinionPreview : public QWidget
{
    Q_OBJECT

public:
    /// `current` gives the case file with what is typed and not stored yet.
    OpinionPreview(const Theme &theme, std::function<CaseFile()> current, QWidget *parent = nullptr);

    Result<void> setTemplate(const QByteArray &json) { return m_sheet.setTemplate(json); }

    /// Sets the pages anew a moment from now, once however often it is called.
    void scheduleUpdate() { m_delay.start(); }
    /// At once.
    void updateNow();

    int pageCount() const { return m_sheet.pageCount(); }
    void goToPage(int page);
    void zoomBy(double factor);
    void fitWidth();

    /// The preview of the system, with its choice of printer; also without any printer.
    void showPrintPreview();
    void print();

Q_SIGNALS:
    void fieldClicked(const QString &path);
    void pdfWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QLatin1StringView icon, const QString &words, std::function<void()> action);
    void buildBar();
    void applyZoom();
    void showPosition();

    const Theme &m_theme;
    std::function<CaseFile()> m_current;
    OpinionSheet m_sheet{};
    PagesView *m_view;
    QScrollArea *m_scroll;
    QWidget *m_bar;
    QLabel *m_position;
    QLabel *m_zoomLabel;
    QLabel *m_problem;
    QTimer m_delay{};
    double m_zoom = 0; ///< 0 = as wide as there is room.
};

} // namespace bihuan
