#include "gui/packagepath.h"

#include "core/literals.h"

#include <QRegularExpression>

#include <utility>

namespace bihuan {

QString fieldPath(const QString &path)
{
    static const std::pair<QString, QString> exact[] = {
        {u"task.finding"_s, u"findings[0].text"_s},
        {u"task.goal"_s, u"goal"_s},
        {u"unit_task.goal"_s, u"goal"_s},
        {u"task.deadline"_s, u"deadline"_s},
        {u"unit_task.deadline"_s, u"deadline"_s},
        {u"goal_completion"_s, u"unit_task.goal_completion"_s},
        {u"follow_up"_s, u"unit_task.follow_up"_s},
        {u"acceptance.date"_s, u"opinion.accepted_on"_s},
        {u"acceptance.conclusion"_s, u"opinion.conclusion"_s},
        {u"acceptance.document_number"_s, u"opinion.document_number"_s},
        {u"acceptance.contact.name"_s, u"opinion.contact_name"_s},
        {u"acceptance.contact.phone"_s, u"opinion.contact_phone"_s},
    };
    for (const auto &[from, to] : exact) {
        if (path == from)
            return to;
    }
    const auto group = u"acceptance.group"_s;
    return path.startsWith(group) ? u"members"_s + path.mid(group.size()) : path;
}

int measureIndex(const QString &path)
{
    static const QRegularExpression measure(u"^measures\\[(\\d+)\\]"_s);
    const auto match = measure.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace bihuan
