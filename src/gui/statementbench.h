#pragma once

#include "core/statements.h"

#include <QFrame>
#include <QHash>

#include <memory>

namespace Ui {
class StatementBench;
}

namespace bihuan {

/// Section 五 of one measure: what is written beside what the matrix would say, to be taken over or not.
class StatementBench : public QFrame
{
    Q_OBJECT

public:
    explicit StatementBench(QWidget *parent = nullptr);
    ~StatementBench() override;

    /// Shows the measure at `index` of the file; none for -1.
    void show(const CaseFile &file, int index);

Q_SIGNALS:
    /// These drafts are to be stored.
    void taken(const std::vector<bihuan::StatementProposal> &proposals);

protected:
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void showProposal(const Measure &measure, bool hasEvidence);
    void keep();

    std::unique_ptr<Ui::StatementBench> m_ui;
    StatementProposal m_proposal{};               ///< Of the measure shown; empty where there is none.
    std::vector<StatementProposal> m_unwritten{}; ///< Those whose text is empty.
    QHash<qint64, QString> m_kept{};              ///< Drafts that were looked at and not wanted, by measure.
    CaseFile m_file{};
    int m_index = -1;
};

} // namespace bihuan
