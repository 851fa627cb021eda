#include "gui/progressdelegate.h"

#include "gui/icons.h"
#include "gui/linefield.h"
#include "gui/progressmodel.h"
#include "wording/progresstext.h"

#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace bihuan {

namespace {

constexpr auto kStoredWord = "base"; ///< Property of an editor: the stored value that it began from.

struct Mark
{
    QLatin1StringView icon{};
    ColorRole role = ColorRole::TextMuted;
};

std::vector<Mark> marksOf(const ProgressCell &cell)
{
    std::vector<Mark> marks;
    if (cell.report.status == ReportStatus::Returned)
        marks.push_back({"mail-reply-sender"_L1, ColorRole::Bad});
    else if (cell.report.status == ReportStatus::Submitted)
        marks.push_back({"document-send"_L1, ColorRole::Info});
    else if (cell.report.status == ReportStatus::Draft && !cell.report.isBlank())
        marks.push_back({"document-edit"_L1, ColorRole::TextMuted});
    if (cell.timeliness == Timeliness::Late)
        marks.push_back({"chronometer"_L1, ColorRole::Warn});
    if (cell.repetition != Repetition::None)
        marks.push_back({"view-list-icons"_L1, ColorRole::Warn});
    return marks;
}

} // namespace

Chip gradeChip(std::optional<Grade> grade, const QString &word)
{
    if (!grade)
        return {"document-edit"_L1, word, ColorRole::TextMuted};
    switch (*grade) {
    case Grade::Done: return {"dialog-ok-apply"_L1, word, ColorRole::Ok};
    case Grade::OnSchedule: return {"media-playback-start"_L1, word, ColorRole::Info};
    case Grade::Behind: return {"dialog-warning"_L1, word, ColorRole::Bad};
    }
    Q_UNREACHABLE();
}

ProgressDelegate::ProgressDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QRect ProgressDelegate::paintMarks(QPainter &painter, QRect room, const ProgressCell &cell) const
{
    const int edge = m_theme.iconSize(16);
    for (const auto &mark : marksOf(cell)) {
        const QRect box(room.right() - edge, room.center().y() - edge / 2, edge, edge);
        themeIcon(m_theme, mark.icon, mark.role).paint(&painter, box);
        room.setRight(box.left() - m_theme.space(1) / 2);
    }
    return room;
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const ProgressModel *>(index.model());
    const auto &cell = model->cellAt(index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = item.text;
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    if (cell.timeliness == Timeliness::NotCalled && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Surface)); // Nobody has to fill this in.
    painter->setFont(option.font);
    const int gap = m_theme.space(1) / 2;
    const QRect room = paintMarks(*painter, option.rect.adjusted(gap, 0, -gap, 0), cell);
    if (cell.timeliness == Timeliness::Missing && words.isEmpty() &&
        cell.report.status != ReportStatus::Returned)
        paintChip(*painter, room, {"dialog-cancel"_L1, timelinessName(cell.timeliness), ColorRole::Bad},
                  m_theme);
    else if (model->field() == ProgressField::GradeWord && !words.isEmpty())
        paintChip(*painter, room, gradeChip(cell.report.grade, words), m_theme);
    else {
        painter->setPen(m_theme.color(ColorRole::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QWidget *ProgressDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    const auto *model = static_cast<const ProgressModel *>(index.model());
    auto *line = new LineField(parent);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (model->field() != ProgressField::GradeWord)
        return line;
    QStringList words;
    for (const auto &word : model->grid().words)
        words << word.word;
    auto *completer = new QCompleter(words, line);
    completer->setCompletionMode(QCompleter::InlineCompletion); // Enter takes the word, as in a spreadsheet.
    line->setCompleter(completer);
    return line;
}

void ProgressDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(kStoredWord).isValid())
        return; // The model has moved on; what is being typed stays.
    QString stored = index.data(Qt::EditRole).toString();
    editor->setProperty(kStoredWord, stored);
    auto *line = static_cast<LineField *>(editor);
    line->setText(stored.replace(u'\n', QChar::ParagraphSeparator)); // One line here, several in the pane.
    line->selectAll();
}

void ProgressDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    QString typed = static_cast<LineField *>(editor)->text();
    typed.replace(QChar::ParagraphSeparator, u'\n');
    const QString base = editor->property(kStoredWord).toString();
    if (typed != base)
        static_cast<ProgressModel *>(model)->enterText(index, base, typed);
}

bool ProgressDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (auto *line = qobject_cast<LineField *>(object))
            line->commitComposing(); // Before the base class hands over the text and closes the field.
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace bihuan
