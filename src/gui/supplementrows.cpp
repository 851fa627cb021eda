#include "gui/supplementrows.h"

#include "gui/linefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace bihuan {

namespace {

/// Codes of the targets: m0, m1 … for measures by place, the code of a piece of evidence behind an e.
Choices targetsOf(const CaseFile &file, const QString &whole, const QString &measure)
{
    Choices targets{{{}, whole}};
    for (std::size_t i = 0; i < file.measures.size(); ++i)
        targets.push_back({u"m%1"_s.arg(i), measure.arg(file.measures[i].measure.number)});
    for (const auto &item : file.evidence)
        targets.push_back({u'e' + item.evidence.code, item.evidence.code + u' ' + item.evidence.title});
    return targets;
}

} // namespace

SupplementRows::SupplementRows(const CaseFile &file, QWidget *parent)
    : QWidget(parent), m_file(file), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QLabel(tr("What has to be supplied"));
    head->setProperty("look", u"section"_s);
    auto *add = new QPushButton(tr("＋ Add a requirement"));
    add->setObjectName(u"addRequirement"_s);
    add->setProperty("look", u"flat"_s);
    add->setAutoDefault(false);
    column->addWidget(head);
    column->addLayout(m_rows);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &SupplementRows::addRow);
    addRow();
}

void SupplementRows::addRow()
{
    constexpr int kTargetLetters = 16;
    Line line{new ChoiceField, new LineField};
    line.target->setProperty("look", u"field"_s);
    line.target->setChoices(targetsOf(m_file, tr("Whole case"), tr("Measure %1")));
    line.target->setAccessibleName(tr("What it is about"));
    line.target->setMaximumWidth(fontMetrics().averageCharWidth() * kTargetLetters * 2);
    line.text->setObjectName(u"requirement%1"_s.arg(m_lines.size()));
    line.text->setAccessibleName(tr("What has to be supplied"));
    line.text->setPlaceholderText(tr("What has to be done or handed in"));
    auto *row = new QHBoxLayout;
    row->addWidget(line.target);
    row->addWidget(line.text, 1);
    m_rows->addLayout(row);
    m_lines.push_back(line);
    line.text->setFocus();
}

std::vector<SupplementWish> SupplementRows::wishes() const
{
    std::vector<SupplementWish> wishes;
    for (const auto &line : m_lines) {
        line.text->commitComposing();
        if (line.text->text().trimmed().isEmpty())
            continue;
        SupplementWish wish{.text = line.text->text().trimmed()};
        const QString target = line.target->code();
        if (target.startsWith(u'm'))
            wish.measureId = m_file.measures[std::size_t(target.mid(1).toInt())].measure.id;
        const auto item = std::ranges::find(m_file.evidence, target.mid(1),
                                            [](const EvidenceItem &one) { return one.evidence.code; });
        if (target.startsWith(u'e') && item != m_file.evidence.end())
            wish.evidenceId = item->evidence.id;
        wishes.push_back(wish);
    }
    return wishes;
}

} // namespace bihuan
