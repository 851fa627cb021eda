#include "gui/evidenceproposals.h"

#include "gui/datetext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

namespace {

/// Puts into `to` what `from` has otherwise than `base`.
void takeChanges(Evidence &to, const Evidence &from, const Evidence &base)
{
    const auto take = [&](auto Evidence::*member) {
        if (from.*member != base.*member)
            to.*member = from.*member;
    };
    take(&Evidence::title);
    take(&Evidence::kind);
    take(&Evidence::documentNumber);
    take(&Evidence::issuer);
    take(&Evidence::documentOn);
    take(&Evidence::pages);
}

} // namespace

EvidenceProposals::EvidenceProposals(QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_take(new QPushButton(tr("Take over what is ticked")))
{
    setProperty("look", u"card"_s);
    auto *head = new QLabel(tr("The file says of itself"));
    head->setProperty("look", u"hint"_s);
    m_column->addWidget(head);
    m_column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(chosen()); });
    hide();
}

void EvidenceProposals::clear()
{
    for (const Line &line : m_lines)
        delete line.box;
    m_lines.clear();
}

void EvidenceProposals::show(const Evidence &evidence, const DocumentFacts &proposed, const QString &fileName)
{
    clear();
    m_evidence = evidence;
    const Evidence careful = withProposals(evidence, proposed, fileName);
    const auto offer = [&](const QString &name, auto Evidence::*member, const auto &value,
                           const QString &text) {
        Evidence taken = evidence;
        taken.*member = value;
        if (!text.isEmpty() && taken != evidence)
            add(tr("%1: %2").arg(name, text), taken, careful);
    };
    offer(tr("Title"), &Evidence::title, proposed.title, proposed.title);
    offer(tr("Kind"), &Evidence::kind, proposed.kind, proposed.kind);
    offer(tr("Document number"), &Evidence::documentNumber, proposed.documentNumber, proposed.documentNumber);
    offer(tr("Issuer"), &Evidence::issuer, proposed.issuer, proposed.issuer);
    offer(tr("Date"), &Evidence::documentOn, proposed.documentOn, dayText(proposed.documentOn));
    offer(tr("Pages"), &Evidence::pages, proposed.pages,
          proposed.pages ? QString::number(*proposed.pages) : QString());
    setVisible(!m_lines.empty());
}

void EvidenceProposals::add(const QString &words, const Evidence &taken, const Evidence &careful)
{
    Evidence also = careful;
    takeChanges(also, taken, m_evidence);
    auto *box = new QCheckBox(QString(words).replace(u'&', u"&&"_s));
    box->setChecked(also == careful); // Where something stands already, a person decides.
    m_column->insertWidget(m_column->count() - 1, box);
    m_lines.push_back({box, taken});
}

Evidence EvidenceProposals::chosen() const
{
    Evidence evidence = m_evidence;
    for (const Line &line : m_lines) {
        if (line.box->isChecked())
            takeChanges(evidence, line.taken, m_evidence);
    }
    return evidence;
}

} // namespace bihuan
