#include "gui/reviewpage.h"

#include "gui/chip.h"
#include "gui/evidenceopener.h"
#include "gui/icons.h"
#include "gui/reviewtext.h"
#include "services/services.h"
#include "ui_reviewpage.h"
#include "wording/names.h"
#include "wording/steptext.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>

namespace bihuan {

namespace {

constexpr double kProjector = 1.6; ///< Times the ordinary type.

QLatin1StringView gradeIcon(Grade grade)
{
    switch (grade) {
    case Grade::Met: return "dialog-ok-apply"_L1;
    case Grade::MostlyMet: return "dialog-information"_L1;
    case Grade::NotMet: return "dialog-warning"_L1;
    case Grade::NotApplicable: return "list-remove"_L1;
    }
    Q_UNREACHABLE();
}

ColorRole gradeColor(Grade grade)
{
    switch (grade) {
    case Grade::Met: return ColorRole::Ok;
    case Grade::MostlyMet: return ColorRole::Info;
    case Grade::NotMet: return ColorRole::Bad;
    case Grade::NotApplicable: return ColorRole::TextMuted;
    }
    Q_UNREACHABLE();
}

} // namespace

ReviewPage::ReviewPage(Services &services, EditHistory &history, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_theme(theme)
    , m_editor(services, history)
    , m_state(new ChipLabel(theme))
{
    m_ui->setupUi(this);
    m_ui->head->insertWidget(2, m_state);
    m_ui->backButton->setIcon(themeIcon(theme, "go-previous"_L1));
    m_ui->largeButton->setIcon(themeIcon(theme, "zoom-in"_L1));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setStretchFactor(2, 5);
    m_ui->text->setFocusPolicy(Qt::StrongFocus);
    buildGrades();
    for (auto *watched : {static_cast<QWidget *>(m_ui->text), static_cast<QWidget *>(m_ui->measures),
                          static_cast<QWidget *>(m_ui->evidence)})
        watched->installEventFilter(this);
    connect(m_ui->backButton, &QToolButton::clicked, this, &ReviewPage::backWanted);
    connect(m_ui->largeButton, &QToolButton::toggled, this, &ReviewPage::setLarge);
    connect(m_ui->measures, &QListWidget::currentRowChanged, this, &ReviewPage::goTo);
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_ui->remark, &LineField::left, this, [this] { commit(); });
    connect(m_ui->remark, &QLineEdit::returnPressed, this, [this] { turn(1); });
    connect(m_ui->member, &QComboBox::currentIndexChanged, this, [this] { tell(reload()); });
    connect(m_ui->evidence, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto *piece =
                m_editor.file().evidenceItem(EvidenceId(item->data(Qt::UserRole).toLongLong())))
            tell(openCopies(m_editor.services(), *piece));
    });
    connect(&m_editor, &CaseEditor::saved, this, &ReviewPage::saved);
    connect(&m_theme, &Theme::changed, this, [this] { setLarge(m_large); });
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::buildGrades()
{
    int number = 0;
    for (const auto &[value, code] : CodeTable<Grade>::entries) {
        auto *button = new QPushButton(themeIcon(m_theme, gradeIcon(value), gradeColor(value)),
                                       tr("&%1 %2", "key, grade").arg(++number).arg(gradeName(value)));
        button->setCheckable(true);
        button->setObjectName(u"grade_"_s + code);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this,
                [this, chosen = value](bool on) { grade(on ? std::optional(chosen) : std::nullopt); });
        m_ui->grades->addWidget(button);
        m_grades.push_back(button);
    }
}

Result<void> ReviewPage::open(UnitTaskId id, const QString &actor)
{
    if (auto opened = m_editor.open(id); !opened)
        return opened;
    fillMembers(actor);
    if (auto read = readSheet(); !read)
        return read;
    const auto unseen =
        std::ranges::find_if(m_sheet.measures, [](const auto &one) { return !one.isLookedAt(); });
    m_index = unseen == m_sheet.measures.end() ? 0 : int(unseen - m_sheet.measures.begin());
    show();
    noteLook();
    m_ui->text->setFocus();
    return {};
}

void ReviewPage::fillMembers(const QString &actor)
{
    const QSignalBlocker quiet(m_ui->member);
    m_ui->member->clear();
    for (const auto &member : m_editor.file().application.members)
        m_ui->member->addItem(tr("%1 · %2", "name, role").arg(member.name, groupRoleName(member.role)),
                              member.id.value());
    const auto &members = m_editor.file().application.members;
    const auto own = std::ranges::find(members, actor, &GroupMember::name);
    m_ui->member->setCurrentIndex(own == members.end() ? 0 : int(own - members.begin()));
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
    showList();
    showProgress();
    if (ready)
        showMeasure();
}

void ReviewPage::showList()
{
    const QSignalBlocker quiet(m_ui->measures);
    m_ui->measures->clear();
    for (std::size_t i = 0; i < m_sheet.measures.size(); ++i) {
        const auto &seen = m_sheet.measures[i];
        const auto &measure = m_editor.file().measures[i].measure;
        QString words = measure.number + u' ' + measure.text;
        QString state = seen.review.grade   ? gradeName(*seen.review.grade)
                        : seen.isLookedAt() ? tr("looked at")
                                            : tr("not looked at");
        if (!seen.changes.empty())
            state = tr("changed · %1").arg(state);
        auto *item = new QListWidgetItem(state + u'\n' + words, m_ui->measures);
        item->setToolTip(measure.text);
        item->setData(Qt::AccessibleTextRole, tr("Measure %1: %2").arg(measure.number, state));
        const auto icon = !seen.changes.empty() ? themeIcon(m_theme, "document-edit"_L1, ColorRole::Warn)
                          : seen.review.grade   ? themeIcon(m_theme, gradeIcon(*seen.review.grade),
                                                            gradeColor(*seen.review.grade))
                                                : themeIcon(m_theme, "view-preview"_L1, ColorRole::TextMuted);
        item->setIcon(icon);
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
    const auto *seen = current();
    if (!seen)
        return;
    m_ui->text->setHtml(reviewHtml(m_editor.file(), *seen, m_theme));
    showEvidence();
    showGrade();
    m_ui->previousButton->setEnabled(m_index > 0);
    m_ui->nextButton->setEnabled(m_index + 1 < int(m_sheet.measures.size()));
}

void ReviewPage::showEvidence()
{
    m_ui->evidence->clear();
    const auto &file = m_editor.file();
    const auto &measure = file.measures[std::size_t(m_index)];
    for (const auto &mapping : measure.mappings) {
        const auto *piece = file.evidenceItem(mapping.evidenceId);
        if (!piece)
            continue;
        QStringList about;
        if (!mapping.pageRange.isEmpty())
            about << tr("pages %1").arg(mapping.pageRange);
        if (mapping.sufficiency)
            about << sufficiencyName(*mapping.sufficiency);
        if (piece->files.empty())
            about << evidenceStatusName(piece->evidence.status);
        if (!mapping.proves.isEmpty())
            about << mapping.proves;
        QString words = piece->evidence.code + u' ' + piece->evidence.title;
        if (!about.isEmpty())
            words += u'\n' + about.join(u" · "_s);
        auto *item = new QListWidgetItem(themeIcon(m_theme, "mail-attachment"_L1, ColorRole::TextMuted),
                                         words, m_ui->evidence);
        item->setData(Qt::UserRole, piece->evidence.id.value());
    }
    if (m_ui->evidence->count() > 0)
        m_ui->evidence->setCurrentRow(0);
    m_ui->noEvidence->setVisible(m_ui->evidence->count() == 0);
}

void ReviewPage::showGrade()
{
    const auto *seen = current();
    for (std::size_t i = 0; i < m_grades.size(); ++i)
        m_grades[i]->setChecked(seen && seen->review.grade == CodeTable<Grade>::entries[i].first);
    if (!m_ui->remark->hasFocus() || m_ui->remark->text().isEmpty())
        m_ui->remark->setText(seen ? seen->review.remark : QString());
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
    m_ui->remark->clear();
    m_ui->measures->setCurrentRow(index);
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

void ReviewPage::leaf()
{
    const int count = m_ui->evidence->count();
    if (count > 0)
        m_ui->evidence->setCurrentRow((m_ui->evidence->currentRow() + 1) % count);
}

void ReviewPage::noteLook()
{
    const auto *seen = current();
    // Only what is under review is looked at for the record; reading it later changes nothing.
    if (!seen || m_editor.file().unitTask.state != UnitTaskState::UnderReview)
        return;
    auto noted = m_editor.services().reviews().look(m_editor.id(), member(), seen->measureId);
    if (!noted)
        return; // Who may not grade may still read.
    // What had changed before this look stays on screen until the measure is left.
    const auto changes = m_sheet.measures[std::size_t(m_index)].changes;
    if (auto read = m_editor.reload(); !read || !readSheet())
        return;
    m_sheet.measures[std::size_t(m_index)].changes = changes;
    showList();
    showProgress();
}

void ReviewPage::grade(std::optional<Grade> grade)
{
    const auto *seen = current();
    if (!seen)
        return;
    MeasureReview review = seen->review;
    review.grade = grade;
    review.remark = m_ui->remark->text();
    review.lookedAt = QDateTime::currentDateTimeUtc();
    tell(m_editor.act(stepText(Change::Changed, u"measure_review"_s, u"grade"_s),
                      [&](const CaseFile &) -> Result<qint64> {
                          auto stored = m_editor.services().cases().save(m_editor.id(), review);
                          return stored ? Result<qint64>(stored->step) : stored.error();
                      }));
    tell(readSheet());
    show();
}

bool ReviewPage::commit()
{
    const auto *seen = current();
    m_ui->remark->commitComposing();
    if (!seen || m_ui->remark->text() == seen->review.remark)
        return true;
    MeasureReview review = seen->review;
    review.remark = m_ui->remark->text();
    const auto stored = m_editor.act(stepText(Change::Changed, u"measure_review"_s, u"remark"_s),
                                     [&](const CaseFile &) -> Result<qint64> {
                                         auto done = m_editor.services().cases().save(m_editor.id(), review);
                                         return done ? Result<qint64>(done->step) : done.error();
                                     });
    tell(stored);
    if (stored)
        tell(readSheet());
    return bool(stored);
}

void ReviewPage::setLarge(bool large)
{
    m_large = large;
    m_ui->largeButton->setChecked(large);
    const QFont font = m_theme.font(large ? kProjector : 1.0);
    for (auto *widget : std::initializer_list<QWidget *>{m_ui->text, m_ui->measures, m_ui->evidence,
                                                         m_ui->remark, m_ui->progress})
        widget->setFont(font);
    for (auto *button : m_grades)
        button->setFont(font);
    m_ui->text->document()->setDefaultFont(font);
    if (current())
        showMeasure();
}

bool ReviewPage::handleKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_4) {
        m_grades[std::size_t(key - Qt::Key_1)]->click();
        return true;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: turn(1); return true;
    case Qt::Key_Space: leaf(); return true;
    default: return false;
    }
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool opens =
        watched == m_ui->evidence && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (opens || key->modifiers() & ~Qt::KeypadModifier)
        return false;
    return handleKey(key->key());
}

void ReviewPage::tell(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace bihuan
