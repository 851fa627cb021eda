#include "wording/places.h"

#include "core/literals.h"
#include "wording/recordnames.h"
#include "wording/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace bihuan {

namespace {

/// One step of a path: its name, and its number from 1 where it is a place in a list.
struct Segment
{
    QString name{};
    QString number{};
};

std::optional<Segment> segment(const QString &text)
{
    static const QRegularExpression shape(u"^([a-z_]+)(?:\\[(\\d+)\\])?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString index = match.captured(2);
    return Segment{match.captured(1), index.isEmpty() ? QString() : QString::number(index.toInt() + 1)};
}

QString listWord(const QString &name)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"measures", QT_TRANSLATE_NOOP("place", "measure %1")},
        {"requirements", QT_TRANSLATE_NOOP("place", "duty %1")},
        {"progress", QT_TRANSLATE_NOOP("place", "event %1")},
        {"events", QT_TRANSLATE_NOOP("place", "event %1")},
        {"evidence", QT_TRANSLATE_NOOP("place", "evidence %1")},
        {"files", QT_TRANSLATE_NOOP("place", "file %1")},
        {"group", QT_TRANSLATE_NOOP("place", "group member %1")},
        {"progress_reports", QT_TRANSLATE_NOOP("place", "progress report %1")},
        {"milestones", QT_TRANSLATE_NOOP("place", "milestone %1")},
        {"rounds", QT_TRANSLATE_NOOP("place", "review round %1")},
        {"review_rounds", QT_TRANSLATE_NOOP("place", "review round %1")},
        {"notices", QT_TRANSLATE_NOOP("place", "public notice %1")},
        {"objections", QT_TRANSLATE_NOOP("place", "objection %1")},
        {"findings", QT_TRANSLATE_NOOP("place", "finding %1")},
        {"roles", QT_TRANSLATE_NOOP("place", "role %1")},
        {"notices", QT_TRANSLATE_NOOP("place", "public notice %1")},
        {"objections", QT_TRANSLATE_NOOP("place", "objection %1")},
        {"review_rounds", QT_TRANSLATE_NOOP("place", "review round %1")},
        {"extensions", QT_TRANSLATE_NOOP("place", "extension %1")},
        {"look_backs", QT_TRANSLATE_NOOP("place", "look-back %1")},
        {"moves", QT_TRANSLATE_NOOP("place", "move %1")},
        {"steps", QT_TRANSLATE_NOOP("place", "step %1")},
    };
    for (const auto &[key, text] : words) {
        if (name == QLatin1StringView(key))
            return QCoreApplication::translate("place", text);
    }
    return {};
}

/// The words that a package has for what a record has under another name.
QString memberWord(const QString &table, const QString &name)
{
    static constexpr std::pair<const char *, const char *> words[] = {
        {"evidence", QT_TRANSLATE_NOOP("place", "evidence")},
        {"acceptance", QT_TRANSLATE_NOOP("place", "acceptance")},
        {"date", QT_TRANSLATE_NOOP("place", "date")},
        {"document_date", QT_TRANSLATE_NOOP("place", "date of the document")},
        {"file", QT_TRANSLATE_NOOP("place", "file")},
        {"deadline", QT_TRANSLATE_NOOP("place", "deadline")},
        {"notices", QT_TRANSLATE_NOOP("place", "public notice")},
        {"review_rounds", QT_TRANSLATE_NOOP("place", "review rounds")},
        {"look_backs", QT_TRANSLATE_NOOP("place", "look-backs")},
        {"measures", QT_TRANSLATE_NOOP("place", "measures")},
        {"progress_reports", QT_TRANSLATE_NOOP("place", "progress reports")},
        {"feedback_date", QT_TRANSLATE_NOOP("place", "day of the feedback")},
        {"issue_date", QT_TRANSLATE_NOOP("place", "day of issue")},
        {"applied_date", QT_TRANSLATE_NOOP("place", "day of the application")},
        {"decided_date", QT_TRANSLATE_NOOP("place", "day of the decision")},
        {"closed_date", QT_TRANSLATE_NOOP("place", "day of closing")},
        {"filed_date", QT_TRANSLATE_NOOP("place", "day of filing")},
        {"group", QT_TRANSLATE_NOOP("place", "members of the group")},
        {"objections", QT_TRANSLATE_NOOP("place", "objections")},
        {"extensions", QT_TRANSLATE_NOOP("place", "extensions")},
        {"moves", QT_TRANSLATE_NOOP("place", "moves")},
        {"contact", QT_TRANSLATE_NOOP("place", "contact")},
        {"steps", QT_TRANSLATE_NOOP("place", "steps")},
        {"reason", QT_TRANSLATE_NOOP("place", "reason")},
        {"receipt_date", QT_TRANSLATE_NOOP("place", "day of the receipt")},
        {"received_date", QT_TRANSLATE_NOOP("place", "day of receipt")},
        {"answered_date", QT_TRANSLATE_NOOP("place", "day of the answer")},
        {"review_date", QT_TRANSLATE_NOOP("place", "day of the next review")},
    };
    for (const auto &[key, text] : words) {
        if (name == QLatin1StringView(key))
            return QCoreApplication::translate("place", text);
    }
    if (const auto field = fieldName(table, name); field != name)
        return field;
    return entityName(name);
}

} // namespace

QString placeText(const QString &path)
{
    QStringList words;
    QString table;
    for (const auto &part : path.split(u'.')) {
        const auto step = segment(part);
        if (!step)
            return path;
        QString word = step->number.isEmpty() ? memberWord(table, step->name)
                                              : fill(listWord(step->name), {step->number});
        if (word.isEmpty())
            return path;
        words << word;
        table = step->name;
    }
    return words.join(QCoreApplication::translate("place", ", "));
}

} // namespace bihuan
