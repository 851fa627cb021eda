#include "gui/overviewpage.h"

#include "gui/chip.h"
#include "gui/messagebar.h"
#include "gui/sharebar.h"
#include "services/services.h"
#include "services/unittasklist.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bihuan {

namespace {

constexpr int kSoonDays = 30;
constexpr std::size_t kBlock = 200;

/// States before acceptance is passed: what can be late.
std::vector<UnitTaskState> openStates()
{
    std::vector<UnitTaskState> states;
    for (const auto &entry : CodeTable<UnitTaskState>::entries) {
        if (entry.first < UnitTaskState::Passed)
            states.push_back(entry.first);
    }
    return states;
}

QString link(const QString &target, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target, words.toHtmlEscaped());
}

QPushButton *button(const QString &words, const QString &look)
{
    auto *made = new QPushButton(words);
    made->setProperty("look", look);
    return made;
}

} // namespace

OverviewPage::OverviewPage(Services &services, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_theme(theme)
    , m_sentence(new QLabel)
    , m_start(new QWidget)
    , m_states(new QWidget)
    , m_grid(new QGridLayout(m_states))
    , m_messages(new MessageBar)
{
    setProperty("look", u"page"_s);
    auto *title = new QLabel(tr("Overview"));
    title->setProperty("look", u"title"_s);
    m_sentence->setProperty("look", u"section"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_sentence, &QLabel::linkActivated, this, &OverviewPage::follow);
    auto *example = button(tr("Look at the example"), u"primary"_s);
    auto *import = button(tr("Import…"), {});
    auto *fresh = button(tr("New unit task…"), {});
    connect(example, &QPushButton::clicked, this, &OverviewPage::exampleWanted);
    connect(import, &QPushButton::clicked, this, &OverviewPage::importWanted);
    connect(fresh, &QPushButton::clicked, this, &OverviewPage::newWanted);
    auto *row = new QHBoxLayout(m_start);
    row->setContentsMargins({});
    for (auto *one : {example, import, fresh})
        row->addWidget(one);
    row->addStretch();
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    for (auto *part : std::initializer_list<QWidget *>{m_messages, m_sentence, m_start, m_states})
        column->addWidget(part);
    column->addStretch();
    connect(&theme, &Theme::changed, this, &OverviewPage::reload);
}

void OverviewPage::reload()
{
    auto counts = m_services.unitTasks().counts();
    auto due = countDue();
    if (!counts || !due) {
        m_messages->showError(counts ? due.error() : counts.error());
        return;
    }
    m_start->setVisible(counts->unitTasks == 0);
    showSentence(*counts, *due);
    showStates(*counts);
}

Result<OverviewPage::Due> OverviewPage::countDue()
{
    Due due;
    const QDate today = QDate::currentDate();
    auto ids = m_services.unitTasks().ids({.states = openStates(), .order = UnitTaskOrder::Deadline});
    if (!ids)
        return ids.error();
    for (std::size_t from = 0; from < ids->size(); from += kBlock) {
        const auto first = ids->begin() + static_cast<std::ptrdiff_t>(from);
        const auto last = ids->begin() + static_cast<std::ptrdiff_t>(std::min(from + kBlock, ids->size()));
        auto lines = m_services.unitTasks().overviews({first, last});
        if (!lines)
            return lines.error();
        bool anyNear = false;
        for (const auto &line : *lines) {
            if (!line.deadline.on || today.daysTo(*line.deadline.on) > kSoonDays)
                continue;
            anyNear = true;
            ++(*line.deadline.on < today ? due.overdue : due.soon);
        }
        if (!anyNear) // Ordered by deadline: the rest lies further ahead.
            break;
    }
    return due;
}

void OverviewPage::showSentence(const UnitTaskCounts &counts, const Due &due)
{
    if (counts.unitTasks == 0) {
        m_sentence->setText(tr("Welcome. There are no unit tasks yet."));
        return;
    }
    QStringList parts{link(u"all"_s, tr("Unit tasks: %1").arg(counts.unitTasks))};
    if (due.overdue > 0)
        parts << link(u"due"_s, tr("Overdue: %1").arg(due.overdue));
    if (due.soon > 0)
        parts << link(u"due"_s, tr("Due within 30 days: %1").arg(due.soon));
    if (counts.inAcceptance > 0)
        parts << link(u"acceptance"_s, tr("Waiting for acceptance: %1").arg(counts.inAcceptance));
    m_sentence->setText(tr("Today: %1.").arg(parts.join(tr(", "))));
}

void OverviewPage::showStates(const UnitTaskCounts &counts)
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[state, count] : counts.byState) {
        auto *chip = new ChipLabel(m_theme);
        chip->setChip(stateChip(state));
        auto *bar = new ShareBar(m_theme, stateChip(state).role);
        bar->setShare(double(count) / counts.unitTasks);
        auto *number = button(QString::number(count), u"flat"_s);
        number->setAccessibleName(tr("%1: %2").arg(stateChip(state).word).arg(count));
        connect(number, &QPushButton::clicked, this,
                [this, one = state] { Q_EMIT listWanted({.states = {one}}); });
        m_grid->addWidget(chip, row, 0);
        m_grid->addWidget(bar, row, 1);
        m_grid->addWidget(number, row++, 2, Qt::AlignTrailing);
    }
}

void OverviewPage::follow(const QString &target)
{
    if (target == u"due")
        Q_EMIT listWanted({.states = openStates(), .order = UnitTaskOrder::Deadline});
    else if (target == u"acceptance")
        Q_EMIT listWanted({.states = {UnitTaskState::Applied, UnitTaskState::UnderReview}});
    else
        Q_EMIT listWanted({});
}

} // namespace bihuan
