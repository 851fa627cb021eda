#include "gui/dutyproposals.h"

#include "core/duties.h"
#include "gui/casefields.h"
#include "gui/dutystrip.h"
#include "services/services.h"
#include "wording/steptext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace bihuan {

namespace {

QPushButton *proposalButton(const QString &words, const QString &about)
{
    auto *button = new QPushButton(words);
    button->setProperty("look", u"flat"_s);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace

DutyProposals::DutyProposals(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("look", u"hintBar"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    hide();
}

QString DutyProposals::keyOf(const Requirement &proposal) const
{
    return u"%1|%2|%3|%4|%5"_s.arg(m_measure.value())
        .arg(toCode(proposal.kind), proposal.period ? toCode(*proposal.period) : QString(), proposal.who,
             proposal.text);
}

void DutyProposals::show(CaseEditor &editor, MeasureId measure)
{
    m_editor = &editor;
    m_measure = measure;
    const auto *found = fields::findMeasure(const_cast<CaseFile &>(editor.file()), measure); // It only looks.
    auto open = found ? openProposals(*found) : std::vector<Requirement>();
    std::erase_if(open, [this](const Requirement &one) { return m_dismissed.contains(keyOf(one)); });
    if (open == m_open)
        return;
    m_open = std::move(open);
    while (auto *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // One of its buttons may be what brought us here.
        delete item;
    }
    for (const auto &proposal : m_open)
        addLine(proposal);
    setVisible(!m_open.empty());
}

void DutyProposals::addLine(const Requirement &proposal)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *words = new QLabel(tr("The text names a duty: %1").arg(dutyName(proposal)));
    words->setProperty("look", u"hint"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    const auto add = [&](const QString &text, const char *objectName, auto act) {
        auto *button = proposalButton(text, words->text());
        button->setObjectName(QString::fromLatin1(objectName));
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Take"), "takeDuty", [this, proposal] { take(proposal); });
    add(tr("Take and change"), "changeDuty", [this, proposal] {
        if (take(proposal))
            Q_EMIT editWanted();
    });
    add(tr("Dismiss"), "dismissDuty", [this, proposal] { dismiss(proposal); });
    if (m_open.size() > 1 && proposal == m_open.front())
        add(tr("Take all"), "takeAllDuties", [this] { takeAll(); });
    m_column->addWidget(line);
}

bool DutyProposals::take(const Requirement &proposal)
{
    auto done =
        m_editor->act(stepText(Change::Added, u"requirement"_s), [&](const CaseFile &) -> Result<qint64> {
            auto saved = m_editor->services().cases().save(m_editor->id(), proposal);
            return stepOf(saved);
        });
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void DutyProposals::takeAll()
{
    EditHistory::Entry entry{.what = stepText(Change::Added, u"requirement"_s), .unitTask = m_editor->id()};
    std::optional<Error> wrong;
    for (const auto &proposal : m_open) {
        auto saved = m_editor->services().cases().save(m_editor->id(), proposal);
        if (!saved) {
            wrong = saved.error();
            break;
        }
        entry.steps.push_back(saved->step);
    }
    auto noted = m_editor->note(std::move(entry)); // All of them are one thing to take back.
    if (wrong || !noted)
        Q_EMIT failed(wrong ? *wrong : noted.error());
}

void DutyProposals::dismiss(const Requirement &proposal)
{
    m_dismissed.insert(keyOf(proposal));
    show(*m_editor, m_measure);
}

} // namespace bihuan
