#include "gui/reviewpage.h"

#include "gui/chip.h"
#include "gui/evidencechip.h"
#include "gui/evidencepreview.h"
#include "gui/icons.h"
#include "gui/pagecanvas.h"
#include "gui/reviewdelegate.h"
#include "gui/reviewtext.h"
#include "services/caseservice.h"
#include "services/services.h"
#include "ui_reviewpage.h"
#include "wording/errortext.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace bihuan {

namespace {

constexpr double kProjector = 1.6; ///< Times the ordinary type.

} // namespace

ReviewPage::ReviewPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_theme(theme)
    , m_editor(services, history)
    , m_state(new ChipLabel(theme))
    , m_preview(new EvidencePreview(services, theme))
{
    m_ui->setupUi(this);
    m_ui->head->insertWidget(2, m_state);
    m_ui->backButton->setIcon(themeIcon(theme, "go-previous"_L1));
    m_ui->largeButton->setIcon(themeIcon(theme, "zoom-in"_L1));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setStretchFactor(2, 6);
    m_ui->column->setStretchFactor(m_ui->pages, 1);
    m_ui->text->setFrameShape(QFrame::NoFrame);
    m_ui->text->document()->setDocumentMargin(theme.space(3));
    m_ui->bar->setFixedHeight(theme.space(1));
    m_ui->text->setFocusPolicy(Qt::StrongFocus);
    m_ui->measures->setItemDelegate(new ReviewDelegate(theme, m_ui->measures));
    buildGrades();
    buildPreview();
    connectParts();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::connectParts()
{
    for (auto *watched : std::initializer_list<QWidget *>{m_ui->text, m_ui->measures, m_ui->evidence,
                                                          m_preview->findChild<PageCanvas *>()})
        watched->installEventFilter(this);
    connect(m_ui->backButton, &QToolButton::clicked, this, &ReviewPage::backWanted);
    connect(m_ui->largeButton, &QToolButton::toggled, this, &ReviewPage::setLarge);
    connect(m_ui->measures, &QListWidget::currentRowChanged, this, &ReviewPage::goTo);
    connect(m_ui->evidence, &QListWidget::currentRowChanged, this, &ReviewPage::showPiece);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_ui->remark, &LineField::left, this, [this] { commit(); });
    connect(m_ui->remark, &LineField::cancelled, this, [this] {
        m_ui->remark->clear();
        m_ui->text->setFocus();
        showGrade();
    });
    connect(m_ui->member, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->remark->clear();
        m_changes.clear();
        tell(reload());
        noteLook();
    });
    connect(&m_editor, &CaseEditor::saved, this, &ReviewPage::saved);
    connect(&m_theme, &Theme::changed, this, [this] { setLarge(m_large); });
}

void ReviewPage::buildGrades()
{
    int number = 0;
    for (const auto &[value, code] : CodeTable<MeasureGrade>::entries) {
        const Chip chip = gradeChip(value);
        auto *button = new QPushButton(themeIcon(m_theme, chip.icon, chip.role),
                                       tr("&%1 %2", "key, grade").arg(++number).arg(chip.word));
        button->setCheckable(true);
        button->setObjectName(u"grade_"_s + code);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, chosen = value] { toggleGrade(chosen); });
        m_ui->grades->addWidget(button);
        m_grades.push_back(button);
    }
}

Result<void> ReviewPage::open(UnitTaskId id)
{
    m_ui->messages->hide();
    m_ui->remark->clear();
    if (auto opened = m_editor.open(id); !opened)
        return opened;
    auto standing = m_editor.services().reviews().standing(id);
    if (!standing)
        return standing.error();
    m_standing = *standing;
    fillMembers();
    if (auto read = readSheet(); !read)
        return read;
    const auto unseen =
        std::ranges::find_if(m_sheet.measures, [](const auto &one) { return !one.isLookedAt(); });
    m_index = unseen == m_sheet.measures.end() ? 0 : int(unseen - m_sheet.measures.begin());
    keepChanges();
    m_piece = {};
    show();
    noteLook();
    return {};
}

void ReviewPage::keepChanges()
{
    const auto *seen = current();
    m_changes = seen ? seen->changes : std::vector<AuditEntry>();
    m_lookedBefore = seen ? seen->review.lookedAt : std::nullopt;
}

void ReviewPage::focusText()
{
    m_ui->text->setFocus();
}

void ReviewPage::fillMembers()
{
    const QSignalBlocker quiet(m_ui->member);
    m_ui->member->clear();
    const auto &members = m_editor.file().application.members;
    for (const auto &one : members)
        m_ui->member->addItem(tr("%1 · %2", "name, role").arg(one.name, groupRoleName(one.role)),
                              one.id.value());
    const auto own =
        m_standing.own ? std::ranges::find(members, *m_standing.own, &GroupMember::id) : members.end();
    m_ui->member->setCurrentIndex(own == members.end() ? 0 : int(own - members.begin()));
    m_ui->member->setEnabled(m_standing.mayChoose && members.size() > 1);
    m_ui->member->setToolTip(m_standing.mayChoose ? QString()
                                                  : tr("You are of the group: you grade in your own name."));
}

GroupMemberId ReviewPage::member() const
{
    return GroupMemberId(m_ui->member->currentData().toLongLong());
}

Result<void> ReviewPage::readSheet()
{
    m_sheet = {};
    if (m_editor.file().application.members.empty())
        return {};
    auto sheet = m_editor.services().reviews().sheet(m_editor.id(), member());
    if (!sheet)
        return sheet.error();
    m_sheet = *std::move(sheet);
    m_index = std::clamp(m_index, 0, std::max(0, int(m_sheet.measures.size()) - 1));
    return {};
}

Result<void> ReviewPage::reload()
{
    if (auto read = m_editor.reload(); !read)
        return read;
    auto standing = m_editor.services().reviews().standing(unitTask());
    if (!standing)
        return standing.error();
    m_standing = *standing;
    const auto &members = m_editor.file().application.members;
    if (m_ui->member->count() != int(members.size()) ||
        std::ranges::find(members, member(), &GroupMember::id) == members.end())
        fillMembers();
    auto read = readSheet();
    show();
    return read;
}

void ReviewPage::show()
{
    const auto &file = m_editor.file();
    m_ui->title->setText(tr("Review of %1 · %2", "task number, unit").arg(file.task.number, file.unit.name));
    m_state->setChip(stateChip(file.unitTask.state));
    const bool ready = !m_sheet.measures.empty();
    m_ui->pages->setCurrentWidget(ready ? m_ui->reading : m_ui->nothing);
    m_ui->emptyText->setText(
        file.application.members.empty()
            ? tr("The acceptance group has no members yet. Enter them on the page of the unit task.")
            : tr("There are no measures to review."));
    m_ui->foot->setVisible(ready);
    m_ui->keys->setVisible(ready);
    m_ui->bar->setVisible(ready);
    showStanding();
    showList();
    showProgress();
    if (ready)
        showMeasure();
}

void ReviewPage::showStanding()
{
    m_ui->closedBox->setVisible(!isOpen() && !m_sheet.measures.empty());
    if (!isOpen())
        m_ui->closed->setText(errorText(*m_standing.closed));
    for (auto *button : m_grades)
        button->setEnabled(isOpen());
    m_ui->remark->setReadOnly(!isOpen());
}

void ReviewPage::showList()
{
    const QSignalBlocker quiet(m_ui->measures);
    m_ui->measures->clear();
    for (std::size_t i = 0; i < m_sheet.measures.size(); ++i) {
        const auto &seen = m_sheet.measures[i];
        const auto &measure = m_editor.file().measures[i].measure;
        auto *item = new QListWidgetItem(measure.text.section(u'\n', 0, 0), m_ui->measures);
        const bool changed = !seen.changes.empty() || (int(i) == m_index && !m_changes.empty());
        const QString state = seen.review.grade   ? measureGradeName(*seen.review.grade)
                              : seen.isLookedAt() ? ReviewDelegate::tr("looked at")
                                                  : ReviewDelegate::tr("not looked at");
        item->setToolTip(measure.text);
        item->setData(ReviewDelegate::NumberRole, measure.number);
        item->setData(ReviewDelegate::GradeRole, seen.review.grade ? toCode(*seen.review.grade) : QString());
        item->setData(ReviewDelegate::LookedAtRole, seen.isLookedAt());
        item->setData(ReviewDelegate::ChangedRole, changed);
        item->setData(
            Qt::AccessibleTextRole,
            (changed ? tr("Measure %1, changed: %2") : tr("Measure %1: %2")).arg(measure.number, state));
    }
    m_ui->measures->setCurrentRow(m_index);
}

void ReviewPage::showProgress()
{
    const int all = int(m_sheet.measures.size());
    QString words = tr("%1 of %2 looked at · %3 graded").arg(m_sheet.looked()).arg(all).arg(m_sheet.graded());
    if (const int changed = m_sheet.changed(); changed > 0)
        words += u" · "_s + tr("%1 changed since your last look").arg(changed);
    m_ui->progress->setText(all > 0 ? words : QString());
    m_ui->bar->setRange(0, std::max(1, all));
    m_ui->bar->setValue(m_sheet.graded());
}

void ReviewPage::showMeasure()
{
    showText();
    showEvidence();
    showGrade();
    m_ui->previousButton->setEnabled(m_index > 0);
    m_ui->nextButton->setEnabled(m_index + 1 < int(m_sheet.measures.size()));
}

void ReviewPage::showText()
{
    MeasureOnReview seen = *current();
    std::erase_if(seen.changes,
                  [this](const AuditEntry &entry) { return std::ranges::count(m_changes, entry) > 0; });
    seen.changes.insert(seen.changes.begin(), m_changes.begin(), m_changes.end());
    if (!m_changes.empty())
        seen.review.lookedAt = m_lookedBefore;
    auto *bar = m_ui->text->verticalScrollBar();
    const bool same = m_ui->text->property("measure").toLongLong() == seen.measureId.value();
    const int at = same ? bar->value() : 0;
    m_ui->text->setHtml(reviewHtml(m_editor.file(), seen, m_theme));
    m_ui->text->setProperty("measure", seen.measureId.value());
    bar->setValue(at);
}

void ReviewPage::showGrade()
{
    const auto *seen = current();
    for (std::size_t i = 0; i < m_grades.size(); ++i)
        m_grades[i]->setChecked(seen && seen->review.grade == CodeTable<MeasureGrade>::entries[i].first);
    const bool typing = m_ui->remark->hasFocus() && m_ui->remark->isModified();
    if (!typing)
        m_ui->remark->setText(seen ? seen->review.remark : QString());
    const bool lacks = seen && seen->review.grade == MeasureGrade::NotMet;
    m_ui->remark->setPlaceholderText(lacks ? tr("Remark: what is missing") : tr("Remark"));
}

const MeasureOnReview *ReviewPage::current() const
{
    return m_index < int(m_sheet.measures.size()) ? &m_sheet.measures[std::size_t(m_index)] : nullptr;
}

void ReviewPage::goTo(int index)
{
    if (index < 0 || index == m_index || !commit())
        return;
    m_index = index;
    keepChanges();
    m_piece = {};
    m_ui->remark->clear();
    {
        const QSignalBlocker quiet(m_ui->measures);
        m_ui->measures->setCurrentRow(index);
    }
    showMeasure();
    noteLook();
}

void ReviewPage::turn(int by)
{
    const int wanted = m_index + by;
    if (wanted < 0 || wanted >= int(m_sheet.measures.size())) {
        commit();
        return;
    }
    m_ui->text->setFocus();
    goTo(wanted);
}

void ReviewPage::noteLook()
{
    const auto *seen = current();
    if (!seen || !isOpen())
        return; // Only what is under review is looked at for the record; reading it later changes nothing.
    if (auto noted = m_editor.services().reviews().look(m_editor.id(), member(), seen->measureId); !noted) {
        tell(noted.error());
        return;
    }
    if (auto read = m_editor.reload(); !read || !readSheet())
        return;
    showList();
    showProgress();
}

void ReviewPage::toggleGrade(MeasureGrade chosen)
{
    const auto *seen = current();
    grade(seen && seen->review.grade == chosen ? std::nullopt : std::optional(chosen));
}

void ReviewPage::grade(std::optional<MeasureGrade> grade)
{
    const auto *seen = current();
    if (!seen || !isOpen())
        return;
    m_ui->remark->commitComposing();
    MeasureReview review = seen->review;
    review.grade = grade;
    review.remark = m_ui->remark->text();
    if (!review.lookedAt)
        review.lookedAt = QDateTime::currentDateTimeUtc();
    tell(store(review, u"grade"_s));
}

Result<void> ReviewPage::store(const MeasureReview &review, const QString &column)
{
    auto stored = m_editor.act(stepText(Change::Changed, u"measure_review"_s, column),
                               [&](const CaseFile &) -> Result<qint64> {
                                   auto done = m_editor.services().cases().save(m_editor.id(), review);
                                   return stepOf(done);
                               });
    if (stored) {
        m_ui->remark->setModified(false);
        m_ui->messages->hide();
    }
    auto read = readSheet();
    show();
    return stored ? read : stored;
}

bool ReviewPage::commit()
{
    const auto *seen = current();
    m_ui->remark->commitComposing();
    if (!seen || !isOpen() || m_ui->remark->text() == seen->review.remark)
        return true;
    MeasureReview review = seen->review;
    review.remark = m_ui->remark->text();
    const auto stored = store(review, u"remark"_s);
    tell(stored);
    return bool(stored);
}

void ReviewPage::setLarge(bool large)
{
    m_large = large;
    m_ui->largeButton->setChecked(large);
    const QFont font = m_theme.font(large ? kProjector : 1.0);
    for (auto *widget : std::initializer_list<QWidget *>{m_ui->text, m_ui->measures, m_ui->evidence,
                                                         m_ui->remark, m_ui->progress, m_ui->member})
        widget->setFont(font);
    for (auto *button : m_grades)
        button->setFont(font);
    m_ui->text->document()->setDefaultFont(font);
    m_ui->measures->doItemsLayout();
    if (current())
        showMeasure();
}

bool ReviewPage::handleKey(int key, bool shift)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        grade(CodeTable<MeasureGrade>::entries[std::size_t(key - Qt::Key_1)].first);
        return true;
    }
    switch (key) {
    case Qt::Key_0: grade(std::nullopt); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: turn(1); return true;
    case Qt::Key_Space: leaf(shift ? -1 : 1); return true;
    case Qt::Key_F2: m_ui->remark->setFocus(); return true;
    default: return false;
    }
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) || !handleKey(event->key(), shift))
        QWidget::keyPressEvent(event);
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier || (modifiers && key->key() != Qt::Key_Space))
        return false;
    return handleKey(key->key(), modifiers.testFlag(Qt::ShiftModifier));
}

void ReviewPage::tell(const Result<void> &done)
{
    if (!done)
        m_ui->messages->showError(done.error());
}

} // namespace bihuan
