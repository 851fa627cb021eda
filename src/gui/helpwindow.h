#pragma once

#include <QDialog>

class QTextBrowser;

namespace bihuan {

/// The manual, open at a chapter, beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Goes to the chapter with this heading; to the beginning where there is none.
    void showChapter(const QString &heading);
    QString chapterInSight() const;

private:
    QTextBrowser *m_text;
};

} // namespace bihuan
