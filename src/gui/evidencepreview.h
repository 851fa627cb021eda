#pragma once

#include "core/casefile.h"
#include "services/filepreview.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class EvidencePreview;
}

namespace bihuan {

class EvidenceProposals;
class Services;
class Theme;

/// The files of a piece of evidence, looked at without opening another program. Whatever a file is made of,
/// it is read in a process of its own; what cannot be shown says why.
class EvidencePreview : public QWidget
{
    Q_OBJECT

public:
    EvidencePreview(Services &services, const Theme &theme, QWidget *parent = nullptr);
    ~EvidencePreview() override;

    /// From now on the page has the room that thumbnails and proposals take: for whoever reads and enters
    /// nothing.
    void showPagesOnly() { m_pagesOnly = true; }

    /// The piece in sight; a new id for none.
    EvidenceId evidence() const { return m_item.evidence.id; }

    /// Shows the first file of this piece of `file`, with what a reviewer may want to look at; the other
    /// pieces are what it can be compared with.
    void show(const CaseFile &file, const EvidenceItem &item);
    /// Begins at `page`, from 0, of the file that is being read; a page that it has not is the first one.
    void beginAt(int page);
    void clear();
    /// Shows no piece, and says why.
    void showNothing(const QString &why);

    /// Goes one page on (1) or back (-1), over the files of the piece. False at its end; a file that is still
    /// being read is waited for.
    bool leaf(int by);
    int page() const { return m_page; }

    /// Whether everything that was asked for has been answered; for tests.
    bool isSettled() const { return m_waiting == 0; }

Q_SIGNALS:
    /// The piece is to be shown in a window of its own.
    void windowWanted();
    /// The piece with what a person took over from its file; to be stored.
    void confirmed(const bihuan::Evidence &evidence);

private:
    void open(int file);
    void take(const Result<FileFacts> &facts);
    void showFacts();
    void showWhy(const QString &why);
    void goTo(int page);
    void render();
    void zoom(int steps);
    int pageWidth() const;
    void fillThumbnails();
    void nextThumbnail();
    void find();
    void search();
    void showText(const QStringList &pages);
    void openCopy();
    void compareWith(int index);
    void fillComparison();
    void propose();

    template <typename Job, typename Done>
    void ask(Job job, Done done);

    std::unique_ptr<Ui::EvidencePreview> m_ui;
    Services &m_services;
    const Theme &m_theme;
    EvidenceProposals *m_proposals;
    EvidenceItem m_item{};
    std::vector<EvidenceItem> m_others{};
    QString m_path{};
    FileFacts m_facts{};
    QStringList m_texts{};
    QString m_sought{};
    int m_page = 0;
    int m_hit = -1;
    double m_zoom = 1; ///< 1 fits the width.
    int m_turn = 0;    ///< Grows with every file; answers for another one are not shown.
    int m_waiting = 0;
    bool m_drawingThumbnail = false;
    bool m_pagesOnly = false;
    bool m_reading = false; ///< It is not known yet what the file is.
    int m_first = 0;        ///< The page to begin with; -1 for the last one.
    QTimer m_settle{};
};

} // namespace bihuan
