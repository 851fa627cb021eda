#include "gui/fieldproblem.h"

#include "wording/errortext.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(Field)

public:
    static QString sentence(const Problem &problem)
    {
        const QString typed = problem.args.value(0);
        if (problem.rule == u"typed.not_a_day")
            return tr("“%1” is not a day. Write it as 2022-09-28 or 2022年9月28日.").arg(typed);
        if (problem.rule == u"typed.not_a_number")
            return tr("“%1” is not a number. Write it in figures.").arg(typed);
        return tr("“%1” is none of the choices. Choose one from the list.").arg(typed);
    }
};

} // namespace

QString fieldErrorText(const Error &error)
{
    if (error.problems.empty() || !error.problems.front().rule.startsWith(u"typed."))
        return errorText(error);
    QStringList lines;
    for (const auto &problem : error.problems)
        lines << FieldWords::sentence(problem);
    return lines.join(u'\n');
}

} // namespace bihuan
