#include "gui/hitmark.h"

#include "core/search.h"
#include "gui/fieldframe.h"
#include "gui/linefield.h"
#include "gui/textfield.h"

namespace bihuan {

void selectHit(FieldFrame &field, const QString &query)
{
    const QString text = field.value();
    const auto marks =
        snippetOf(text, query, text.size()).marks; // The whole text: places are the text's own.
    if (marks.empty())
        return;
    const auto [at, length] = marks.front();
    if (auto *several = field.textField()) {
        QTextCursor cursor(several->document());
        cursor.setPosition(int(at));
        cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
        several->setTextCursor(cursor);
    } else if (auto *line = qobject_cast<LineField *>(field.field())) {
        line->setSelection(int(at), int(length));
    }
}

} // namespace bihuan
