// How the page of a unit task goes to the place where something was found.
#include "gui/hitmark.h"
#include "gui/recordsection.h"
#include "gui/recordtableview.h"
#include "gui/textfield.h"
#include "gui/unittaskpage.h"
#include "ui_unittaskpage.h"

#include <QTimer>

namespace bihuan {

namespace {

/// Where a hit can be seen: a file, and what it says, in the line of its evidence.
RecordField seenAt(const CaseFile &file, const SearchText &at)
{
    for (const auto &item : file.evidence) {
        for (const auto &stored : item.files) {
            if (at.entity == u"evidence_file" && stored.id.value() == at.recordId)
                return {u"evidence"_s, item.evidence.id.value(), u"title"_s};
        }
    }
    return {at.entity, at.recordId, at.field};
}

} // namespace

void UnitTaskPage::revealHit(const SearchText &at, const QString &query)
{
    const RecordField wanted = seenAt(file(), at);
    setMatrixVisible(false);
    for (auto *one : allFields()) {
        if (!one->access().place || one->access().place(file()) != wanted)
            continue;
        one->focusField();
        selectHit(*one, query);
        scrollTo(one);
        return;
    }
    for (auto *section : allSections()) {
        if (section->revealRecord(wanted)) {
            scrollTo(section);
            return;
        }
    }
}

void UnitTaskPage::scrollTo(QWidget *target)
{
    m_ui->scroll->ensureWidgetVisible(target);
    // A page that has just been filled is laid out with the next turn of the event loop.
    QTimer::singleShot(0, target, [this, target] {
        QRect place = target->rect();
        if (auto *frame = qobject_cast<FieldFrame *>(target)) {
            if (auto *text = frame->textField())
                place = QRect(text->mapTo(target, text->cursorRect().topLeft()), text->cursorRect().size());
        }
        const QPoint middle = target->mapTo(m_ui->editor, place.center());
        m_ui->scroll->ensureVisible(middle.x(), middle.y(), 0, m_ui->scroll->height() / 3);
    });
}

} // namespace bihuan
