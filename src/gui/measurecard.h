#pragma once

#include "gui/evidenceintake.h"

#include <QFrame>

#include <memory>

namespace Ui {
class MeasureCard;
}

namespace bihuan {

class FieldFrame;
class RecordSection;

/// One measure with its duties, what was done, its evidence and its sentence, so that the eye need not
/// travel.
class MeasureCard : public QFrame
{
    Q_OBJECT

public:
    explicit MeasureCard(CaseEditor &editor, QWidget *parent = nullptr);
    ~MeasureCard() override;

    /// Shows the measure at this place of the editor's file.
    void bind(int index);
    MeasureId measure() const { return m_measure; }

    std::vector<FieldFrame *> fields() const;
    std::vector<RecordSection *> sections() const;

    void attach(const QStringList &paths);
    void chooseFiles();
    void pasteFiles();

Q_SIGNALS:
    void failed(const bihuan::Error &error);
    void removeWanted(bihuan::MeasureId measure);
    void openWanted(bihuan::EvidenceId evidence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void bindRequirements(int index);
    void bindEvents(int index);
    void bindEvidence(int index);
    void showDuties();
    void addPaper();
    void showIntake(bool running);
    void highlight(bool on);

    std::unique_ptr<Ui::MeasureCard> m_ui;
    CaseEditor &m_editor;
    EvidenceIntake m_intake{};
    MeasureId m_measure{};
};

} // namespace bihuan
