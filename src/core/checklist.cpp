#include "core/checklist.h"

#include <algorithm>

namespace bihuan {

const std::vector<CheckInfo> &checkList()
{
    using enum Severity;
    using enum CheckStage;
    static const QStringList texts{u"measures.text"_s,   u"measures.implementation"_s,
                                   u"goal_completion"_s, u"measures.evidence_statement"_s,
                                   u"follow_up"_s,       u"acceptance.conclusion"_s};
    static const std::vector<CheckInfo> list{
        {u"01"_s,
         {Block},
         Application,
         {u"task.finding"_s, u"task.goal"_s, u"measures"_s, u"task.deadline"_s, u"unit_task.unit"_s},
         u"S45, S46"_s},
        {u"02"_s, {Block}, Application, {u"measures.implementation"_s}, u"S1, S16"_s},
        {u"03"_s, {Block}, Application, {u"measures.evidence"_s}, u"S1"_s},
        {u"04"_s, {Block}, Opinion, {u"measures.number"_s, u"measures.evidence_statement"_s}, u"S1"_s},
        {u"05"_s, {Block}, Opinion, {u"measures.evidence_statement"_s}, u"S1"_s},
        {u"06"_s, {Block}, Application, {u"goal_completion"_s}, u"S1, S16"_s},
        {u"07"_s, {Block, Warn}, Application, {u"measures.requirements"_s}, u"S48"_s},
        {u"08"_s, {Warn}, Application, {u"measures.implementation"_s}, u"S48"_s},
        {u"09"_s, {Warn}, Application, {u"evidence"_s}, u"S50"_s},
        {u"10"_s, {Block}, Application, {u"evidence"_s}, {}},
        {u"11"_s, {Warn}, Application, {u"evidence"_s}, u"S49"_s},
        {u"12"_s, {Warn}, Application, {u"evidence"_s, u"measures.implementation"_s}, u"S1"_s},
        {u"13"_s, {Warn}, Application, {u"evidence"_s}, u"S49, S54"_s},
        {u"14"_s, {Warn}, Application, {u"evidence"_s}, u"S49"_s},
        {u"15"_s, {Info}, Application, {u"measures.progress"_s, u"measures.evidence_statement"_s}, u"S53"_s},
        {u"16"_s, {Warn}, Application, {u"measures.implementation"_s}, u"S8, S54"_s},
        {u"17"_s,
         {Block},
         Application,
         {u"inspection.feedback_date"_s, u"plan.issue_date"_s, u"measures"_s, u"application.applied_date"_s,
          u"acceptance.date"_s, u"notices.first_day"_s, u"notices.last_day"_s, u"closing.decided_date"_s,
          u"closing.closed_date"_s, u"closing.filed_date"_s},
         {}},
        {u"18"_s, {Block}, Application, {u"measures.implementation"_s}, u"S51"_s},
        {u"19"_s, {Warn}, Opinion, {u"acceptance.date"_s}, u"S28"_s},
        {u"20"_s, {Block}, Opinion, {u"acceptance.group"_s}, u"S1"_s},
        {u"21"_s, {Block}, Opinion, {u"acceptance.group"_s}, u"S1"_s},
        {u"22"_s, {Warn}, Opinion, {u"acceptance.group"_s}, u"S1"_s},
        {u"23"_s, {Block}, Opinion, {u"acceptance.group"_s}, u"S1"_s},
        {u"24"_s,
         {Block},
         Opinion,
         texts + QStringList{u"acceptance.contact.name"_s, u"acceptance.contact.phone"_s},
         u"S1"_s},
        {u"25"_s,
         {Block, Warn},
         Opinion,
         texts + QStringList{u"plan.title"_s, u"plan.standard_title"_s, u"plan.method_title"_s,
                             u"acceptance.document_number"_s},
         u"S1"_s},
        {u"26"_s,
         {Block, Warn},
         Opinion,
         {u"acceptance.date"_s, u"acceptance.conclusion"_s, u"measures.text"_s, u"measures.implementation"_s,
          u"goal_completion"_s, u"measures.evidence_statement"_s, u"follow_up"_s},
         u"S1, S23"_s},
        {u"27"_s,
         {Block, Warn},
         Opinion,
         {u"notices.last_day"_s, u"notices.stated_length"_s},
         u"S2, S14, S20, S21, S31"_s},
        {u"28"_s,
         {Block},
         Closing,
         {u"notices"_s, u"notices.last_day"_s, u"notices.objections"_s},
         u"S2, S18, S26"_s},
        {u"29"_s, {Block}, Opinion, {u"review_rounds"_s}, u"S18"_s},
        {u"30"_s,
         {Block, Warn},
         Opinion,
         {u"acceptance.conclusion"_s, u"review_rounds"_s, u"measures.implementation"_s,
          u"measures.evidence"_s, u"milestones"_s},
         u"S31"_s},
        {u"31"_s, {Block, Warn}, Opinion, {u"follow_up"_s, u"look_backs"_s}, u"S1, S66"_s},
        {u"32"_s, {Warn}, Application, {u"task.finding"_s}, u"S19, S27"_s},
        {u"33"_s, {Warn}, Application, {u"goal_completion"_s}, u"S19"_s},
        {u"34"_s, {Block}, Opinion, {u"acceptance.conclusion"_s}, u"S1"_s},
        {u"35"_s, {Warn}, Application, {u"application"_s}, u"S15"_s},
        {u"36"_s, {Info}, Application, texts, u"S1, S20"_s},
        {u"37"_s, {Block}, Opinion, {u"acceptance"_s}, {}},
        {u"38"_s, {Warn}, Application, {u"progress_reports"_s}, u"S54"_s},
    };
    return list;
}

const CheckInfo *checkInfo(QStringView id)
{
    const auto found = std::ranges::find(checkList(), id, &CheckInfo::id);
    return found == checkList().end() ? nullptr : &*found;
}

} // namespace bihuan
