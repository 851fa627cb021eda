#include "core/redaction.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

void mask(QString &text, const QRegularExpression &number, qsizetype first, qsizetype last)
{
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        for (auto i = match.capturedStart() + first; i < match.capturedEnd() - last; ++i)
            text[i] = u'*';
    }
}

bool has(const std::vector<Masked> &masks, Masked wanted)
{
    return std::ranges::find(masks, wanted) != masks.end();
}

} // namespace

std::vector<Masked> publicMasks()
{
    return {Masked::Phones, Masked::IdNumbers, Masked::Persons};
}

QStringList privatePersons(const CaseFile &file)
{
    QStringList names{file.application.opinion.contactName};
    for (const TaskUnitRole &role : file.roles)
        names << role.contact;
    for (const GroupMember &member : file.application.members) {
        if (member.expert)
            names << member.name;
    }
    names.removeDuplicates();
    names.removeIf([](const QString &name) { return name.trimmed().size() < 2; });
    std::ranges::sort(names, std::ranges::greater{},
                      &QString::size); // Longer names first: one may begin another.
    return names;
}

QString redacted(QString text, const std::vector<Masked> &masks, const QStringList &persons)
{
    static const QRegularExpression card(u"(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"_s);
    static const QRegularExpression mobile(u"(?<![0-9])1[3-9][0-9]{9}(?![0-9])"_s);
    if (has(masks, Masked::IdNumbers))
        mask(text, card, 3, 4);
    if (has(masks, Masked::Phones))
        mask(text, mobile, 3, 4);
    if (has(masks, Masked::Persons)) {
        for (const QString &name : persons)
            text.replace(name, name.left(1) + QString(name.size() - 1, QChar(u'某')));
    }
    return text;
}

} // namespace bihuan
