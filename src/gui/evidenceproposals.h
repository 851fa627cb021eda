#pragma once

#include "core/documentfacts.h"

#include <QFrame>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

/// What a file says of itself, beside what is known of the piece: taken over line by line, and only by a
/// person.
class EvidenceProposals : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceProposals(QWidget *parent = nullptr);

    /// Shows what differs; hidden where nothing does. What would replace somebody's words is not ticked.
    void show(const Evidence &evidence, const DocumentFacts &proposed, const QString &fileName);

Q_SIGNALS:
    /// The piece with what was ticked.
    void confirmed(const bihuan::Evidence &evidence);

private:
    struct Line
    {
        QCheckBox *box = nullptr;
        Evidence taken{}; ///< The piece with this one value taken over.
    };

    void clear();
    void add(const QString &words, const Evidence &taken, const Evidence &careful);
    Evidence chosen() const;

    Evidence m_evidence{};
    std::vector<Line> m_lines{};
    QVBoxLayout *m_column;
    QPushButton *m_take;
};

} // namespace bihuan
