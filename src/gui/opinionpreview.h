#pragma once

#include "gui/opinionsheet.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
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

    /// The code on prints from now on; of OpinionService::paperCode().
    void setCode(const PaperCode &code) { m_sheet.setCode(code); }

    /// Sets the pages anew a moment from now, once however often it is called.
    void scheduleUpdate() { m_delay.start(); }
    /// At once.
    void updateNow();

    int pageCount() const { return m_sheet.pageCount(); }
    void goToPage(int page);
    void zoomBy(double factor);
    void fitWidth();
    void fitPage();

    /// Opens the search line. Its words are marked on the pages while they are typed.
    void find();
    int hitCount() const { return static_cast<int>(m_hits.size()); }

    /// The preview of the system, with its choice of printer; also without any printer.
    void showPrintPreview();
    void print(Sides sides = Sides::Both);

Q_SIGNALS:
    void fieldClicked(const QString &path);
    void pdfWanted();
    /// Where the lines of the title shall end, as Opinion::titleBreaks keeps it.
    void titleBreaksChosen(const QString &breaks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(QLatin1StringView icon, const QString &words, std::function<void()> action);
    void buildBar();
    void buildFindBar();
    void buildPrintButton();
    void addKeys();
    int currentPage() const;
    void search();
    void goToHit(int hit);
    void closeFindBar();
    void chooseTitleLines();
    void showSubstitutes();
    void applyZoom();
    void showPosition();

    const Theme &m_theme;
    std::function<CaseFile()> m_current;
    OpinionSheet m_sheet{};
    PagesView *m_view;
    QScrollArea *m_scroll;
    PagesView *m_thumbnails;
    QScrollArea *m_thumbnailScroll;
    QWidget *m_findBar;
    QLineEdit *m_findText;
    QLabel *m_findCount;
    QToolButton *m_substitutes = nullptr;
    QWidget *m_bar;
    QLabel *m_position;
    QLabel *m_zoomLabel;
    QLabel *m_problem;
    QTimer m_delay{};
    std::vector<std::vector<PageArea>> m_hits{};
    int m_hit = -1;
    /// What the size of the pages follows.
    enum class Fit { Width, Page, Zoom };
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
};

} // namespace bihuan
