#pragma once

#include "core/tidy.h"

#include <QFrame>

class QLabel;

namespace bihuan {

/// Stands under a field and says what was set right in a pasted text, with the way back.
class PasteNote : public QFrame
{
    Q_OBJECT

public:
    explicit PasteNote(QWidget *parent = nullptr);

    void showChanges(const std::vector<TidyChange> &changes);

Q_SIGNALS:
    /// The text is wanted as it was copied.
    void originalWanted();

private:
    QLabel *m_words;
};

} // namespace bihuan
