#include "gui/searchpalette.h"

#include "core/searchkey.h"
#include "gui/icons.h"
#include "gui/linefield.h"
#include "gui/palettedelegate.h"
#include "services/background.h"
#include "services/searchservice.h"
#include "services/unittasklist.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace bihuan {

namespace {

constexpr int kSearchDelayMilliseconds = 40; ///< Quick typing asks once.
constexpr int kMostPlaces = 80;
constexpr int kMostUnitTasks = 8;
constexpr int kMostLines = 14; ///< Seen at once.
constexpr qsizetype kSnippetWidth = 70;

/// Everything found for `query`; without one, the unit tasks that were changed last.
Result<PaletteAnswer> answerTo(Services &services, const QString &query)
{
    PaletteAnswer answer{.query = query};
    auto ids =
        query.isEmpty()
            ? services.unitTasks().ids({.sort = {{UnitTaskOrder::Changed, true}}, .most = kMostUnitTasks})
            : services.search().unitTasks(query, kMostUnitTasks);
    if (!ids)
        return ids.error();
    auto unitTasks = services.unitTasks().overviews(*ids);
    if (!unitTasks)
        return unitTasks.error();
    answer.unitTasks = *std::move(unitTasks);
    auto hits = services.search().find(query, kMostPlaces);
    if (!hits)
        return hits.error();
    for (auto &hit : *hits) {
        // What names the unit task itself stands among the unit tasks already.
        const bool isName = (hit.at.entity == u"task" && hit.at.field == u"number") ||
                            (hit.at.entity == u"unit" && hit.at.field == u"name");
        if (!isName)
            answer.places.push_back({hit, snippetOf(hit.at.text, query, kSnippetWidth)});
    }
    return answer;
}

void collectCommands(const QMenu &menu, const QString &key, std::vector<QAction *> &found)
{
    for (auto *action : menu.actions()) {
        if (action->menu())
            collectCommands(*action->menu(), key, found);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible() &&
                 searchKey(commandName(*action)).contains(key))
            found.push_back(action);
    }
}

} // namespace

SearchPalette::SearchPalette(Services &services, const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_services(services)
    , m_theme(theme)
    , m_field(new LineField)
    , m_list(new QListView)
    , m_state(new QLabel)
{
    setProperty("look", u"palette"_s);
    m_field->setPlaceholderText(tr("Find, or jump to: a task, a word anywhere, a command"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themeIcon(theme, "edit-find"_L1, ColorRole::TextMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the keys.
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_state->setProperty("look", u"hint"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_state);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kSearchDelayMilliseconds);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SearchPalette::look);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isOwn(now))
            hide(); // Somebody clicked elsewhere.
    });
    window->installEventFilter(this);
    hide();
}

void SearchPalette::open()
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_before = QApplication::focusWidget();
    m_field->clear();
    m_answer = {};
    m_model.setLines(commands({}), m_answer);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_typing.stop();
    look();
}

bool SearchPalette::isOwn(const QWidget *widget) const
{
    return widget == this || isAncestorOf(widget);
}

void SearchPalette::look()
{
    if (m_running)
        return; // What comes back is looked at: when it is old, the newest is asked for.
    m_running = true;
    showState();
    const QString query = m_field->text().trimmed();
    inBackground(
        this, m_services.folder(), m_services.actor(),
        [query](Services &own) { return answerTo(own, query); },
        [this](const Result<PaletteAnswer> &answer) { take(answer); });
}

void SearchPalette::take(const Result<PaletteAnswer> &answer)
{
    m_running = false;
    if (!isVisible())
        return;
    if (!answer) {
        hide();
        Q_EMIT failed(answer.error());
        return;
    }
    m_answer = *answer;
    m_model.setLines(commands(m_answer.query), m_answer);
    if (const int first = m_model.choosable(0, 1); first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    m_list->scrollToTop();
    settle();
    if (m_answer.query != m_field->text().trimmed())
        look();
    showState();
}

std::vector<QAction *> SearchPalette::commands(const QString &query) const
{
    std::vector<QAction *> found;
    if (query.isEmpty())
        return found; // What was changed last is nearer.
    const auto *window = qobject_cast<QMainWindow *>(parentWidget());
    for (auto *entry : window->menuBar()->actions()) {
        if (entry->menu())
            collectCommands(*entry->menu(), searchKey(query), found);
    }
    return found;
}

void SearchPalette::showState()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    if (m_running)
        m_state->setText(tr("Looking …"));
    else if (empty && !m_field->text().trimmed().isEmpty())
        m_state->setText(tr("Nothing holds all of these words. Try fewer, or a part of a word."));
    else
        m_state->setText(tr("↑ ↓ choose · Enter opens · Esc closes"));
}

/// Under the title, as wide as reading wants, as tall as its lines.
void SearchPalette::settle()
{
    const auto *window = parentWidget();
    const int width = std::min(window->width() * 9 / 10, fontMetrics().averageCharWidth() * 110);
    const int line = fontMetrics().height() + m_theme.space(3);
    const int most = std::max(line * 3, window->height() * 7 / 10 - 4 * line);
    m_list->setFixedHeight(std::min(line * std::clamp(m_model.rowCount(), 1, kMostLines), most));
    layout()->activate();
    setFixedWidth(width);
    adjustSize();
    move((window->width() - width) / 2, window->height() / 10);
}

void SearchPalette::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    settle();
}

void SearchPalette::moveBy(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const int wanted = std::clamp(m_list->currentIndex().row() + step, 0, rows - 1);
    const int way = step > 0 ? 1 : -1;
    int row = m_model.choosable(wanted, way);
    if (row < 0)
        row = m_model.choosable(wanted, -way);
    m_list->setCurrentIndex(m_model.index(row));
    if (row <= 1)
        m_list->scrollToTop(); // With its heading.
}

void SearchPalette::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::choose(int row)
{
    if (row < 0 || m_model.lineAt(row).isHeading)
        return;
    const PaletteLine line = m_model.lineAt(row);
    dismiss(); // A command acts where the focus was.
    if (line.action)
        line.action->trigger();
    else
        Q_EMIT placeChosen(line.unitTask, line.at, m_answer.query);
}

bool SearchPalette::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(kMostLines / 2); return true;
    case Qt::Key_PageUp: moveBy(-kMostLines / 2); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: moveBy(key == Qt::Key_Tab ? 1 : -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isSettled()) // Never an old answer to a new question.
            choose(m_list->currentIndex().row());
        return true;
    }
    return false;
}

bool SearchPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            settle();
        return false;
    }
    if (event->type() == QEvent::KeyPress && !m_field->isComposing())
        return pressKey(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(object, event);
}

} // namespace bihuan
