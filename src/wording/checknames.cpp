#include "wording/checknames.h"

#include "core/checklist.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

struct CheckWords
{
    const char *name;
    const char *purpose;
};

// In the order of the numbers, from 01.
constexpr CheckWords kCheckWords[] = {
    {QT_TRANSLATE_NOOP("check", "Basics present"),
     QT_TRANSLATE_NOOP("check",
                       "The finding, the goal, at least one measure, the deadline and the responsible unit "
                       "are there.")},
    {QT_TRANSLATE_NOOP("check", "Measures carried out"),
     QT_TRANSLATE_NOOP("check", "Every measure says how it was carried out.")},
    {QT_TRANSLATE_NOOP("check", "Measures proved"),
     QT_TRANSLATE_NOOP("check", "Every measure has evidence, attached or on paper with its place.")},
    {QT_TRANSLATE_NOOP("check", "Numbers correspond"),
     QT_TRANSLATE_NOOP("check",
                       "Measures, implementation and evidence statements are as many and in one order.")},
    {QT_TRANSLATE_NOOP("check", "Statement names its measure"),
     QT_TRANSLATE_NOOP("check", "Each evidence statement names the measure that it stands for.")},
    {QT_TRANSLATE_NOOP("check", "Goal completion"),
     QT_TRANSLATE_NOOP("check", "Section four says how the goal was reached, and quotes the goal in force.")},
    {QT_TRANSLATE_NOOP("check", "Periods filled"),
     QT_TRANSLATE_NOOP("check",
                       "In each period of a duty there are as many dated events as it asks for; blocks where "
                       "the duty is strict.")},
    {QT_TRANSLATE_NOOP("check", "Figures and events"),
     QT_TRANSLATE_NOOP("check", "Numbers of times in the text are those of the dated events.")},
    {QT_TRANSLATE_NOOP("check", "Document numbers"),
     QT_TRANSLATE_NOOP("check", "No two papers of one issuer bear the same number in one year.")},
    {QT_TRANSLATE_NOOP("check", "Days of documents"),
     QT_TRANSLATE_NOOP("check", "No document is dated after it was attached or after the acceptance.")},
    {QT_TRANSLATE_NOOP("check", "Superior documents"),
     QT_TRANSLATE_NOOP("check", "No document is older than the one that it says it carries out.")},
    {QT_TRANSLATE_NOOP("check", "Work before the finding"),
     QT_TRANSLATE_NOOP("check",
                       "Evidence and work from before the findings were handed over are shown; they may "
                       "be valid.")},
    {QT_TRANSLATE_NOOP("check", "Files used twice"),
     QT_TRANSLATE_NOOP("check", "No file is evidence of two pieces, units or tasks unseen.")},
    {QT_TRANSLATE_NOOP("check", "Days of photos"),
     QT_TRANSLATE_NOOP("check",
                       "Photos say when they were taken; those of the state afterwards are later than the "
                       "finding.")},
    {QT_TRANSLATE_NOOP("check", "Days agree"),
     QT_TRANSLATE_NOOP("check", "Days about one fact are the same in events, documents and texts.")},
    {QT_TRANSLATE_NOOP("check", "Copied texts"),
     QT_TRANSLATE_NOOP("check",
                       "The implementation is not the text of another unit or task, nor the measure again.")},
    {QT_TRANSLATE_NOOP("check", "Order of days"),
     QT_TRANSLATE_NOOP("check",
                       "Feedback, plan, completion, application, acceptance, notice, closing and filing "
                       "follow each other.")},
    {QT_TRANSLATE_NOOP("check", "Begun before completed"),
     QT_TRANSLATE_NOOP("check", "Completion is not claimed before work is recorded as begun.")},
    {QT_TRANSLATE_NOOP("check", "Deadline kept"),
     QT_TRANSLATE_NOOP("check", "Acceptance after the deadline is shown; a reason is wanted.")},
    {QT_TRANSLATE_NOOP("check", "Acceptance group"),
     QT_TRANSLATE_NOOP("check",
                       "The group has one leader, enough members, and nobody twice or without name, unit or "
                       "post.")},
    {QT_TRANSLATE_NOOP("check", "Group is independent"),
     QT_TRANSLATE_NOOP("check", "No member of the group belongs to the responsible unit.")},
    {QT_TRANSLATE_NOOP("check", "Technical member"),
     QT_TRANSLATE_NOOP("check", "At least one member of the group has technical knowledge.")},
    {QT_TRANSLATE_NOOP("check", "Signatures"),
     QT_TRANSLATE_NOOP("check", "All members have signed, none before the day of acceptance.")},
    {QT_TRANSLATE_NOOP("check", "Contact and telephone"),
     QT_TRANSLATE_NOOP("check",
                       "A contact person is named, the telephone number is one, and no mobile number stands "
                       "in a text that is published.")},
    {QT_TRANSLATE_NOOP("check", "Titles and number"),
     QT_TRANSLATE_NOOP("check",
                       "The titles of plan, standard and method are there and the same throughout; the "
                       "opinion bears a document number.")},
    {QT_TRANSLATE_NOOP("check", "Same throughout"),
     QT_TRANSLATE_NOOP("check",
                       "Task number, unit, day and conclusion are there and the same in title and sections; "
                       "no other unit is named by mistake.")},
    {QT_TRANSLATE_NOOP("check", "Length of the notice"),
     QT_TRANSLATE_NOOP("check", "The notice is long enough in its unit, and as long as it says.")},
    {QT_TRANSLATE_NOOP("check", "Notice over"),
     QT_TRANSLATE_NOOP("check", "The notice has run out and no objection is open.")},
    {QT_TRANSLATE_NOOP("check", "Visit to the site"),
     QT_TRANSLATE_NOOP("check", "A visit to the site is recorded where one is wanted.")},
    {QT_TRANSLATE_NOOP("check", "Conclusion"),
     QT_TRANSLATE_NOOP("check",
                       "The conclusion agrees with the verdict and with the results; what is done in part is "
                       "not called done.")},
    {QT_TRANSLATE_NOOP("check", "Long-term work"),
     QT_TRANSLATE_NOOP("check",
                       "Section six is there; for long-term work it says so, and a follow-up is planned "
                       "before closing.")},
    {QT_TRANSLATE_NOOP("check", "Breaches dealt with"),
     QT_TRANSLATE_NOOP("check", "Where the finding names a breach, papers show how it was dealt with.")},
    {QT_TRANSLATE_NOOP("check", "Similar problems"),
     QT_TRANSLATE_NOOP("check",
                       "The text says that similar problems were looked for, where that is wanted.")},
    {QT_TRANSLATE_NOOP("check", "Shares of the task"),
     QT_TRANSLATE_NOOP("check", "The conclusion does not close the whole task while other shares are open.")},
    {QT_TRANSLATE_NOOP("check", "Papers after completion"),
     QT_TRANSLATE_NOOP("check", "The application follows the report of completion within the days allowed.")},
    {QT_TRANSLATE_NOOP("check", "Wording"),
     QT_TRANSLATE_NOOP(
         "check", "Doubled words, mixed spacing, brackets and numerals, missing full stops and shortened "
                  "names are shown; nothing is corrected.")},
    {QT_TRANSLATE_NOOP("check", "Final opinion locked"),
     QT_TRANSLATE_NOOP("check", "Nothing was changed after the opinion became final.")},
    {QT_TRANSLATE_NOOP("check", "Progress reports"),
     QT_TRANSLATE_NOOP("check", "Progress reports came, came in time and are not repeated.")},
};

const CheckWords *wordsOf(QStringView id)
{
    const auto index = id.toInt() - 1;
    return index >= 0 && index < int(std::size(kCheckWords)) ? &kCheckWords[index] : nullptr;
}

QString checkWord(const char *text)
{
    return QCoreApplication::translate("check", text);
}

} // namespace

QString checkName(QStringView id)
{
    const auto *words = wordsOf(id);
    return words ? checkWord(words->name) : QString();
}

QString checkPurpose(QStringView id)
{
    const auto *words = wordsOf(id);
    return words ? checkWord(words->purpose) : QString();
}

QString stageName(CheckStage stage)
{
    switch (stage) {
    case CheckStage::Application: return checkWord(QT_TRANSLATE_NOOP("check", "before application"));
    case CheckStage::Opinion: return checkWord(QT_TRANSLATE_NOOP("check", "before the final opinion"));
    case CheckStage::Closing: return checkWord(QT_TRANSLATE_NOOP("check", "before closing"));
    }
    Q_UNREACHABLE();
}

QString occasionName(CheckOccasion occasion)
{
    switch (occasion) {
    case CheckOccasion::Application: return stageName(CheckStage::Application);
    case CheckOccasion::FinalOpinion: return stageName(CheckStage::Opinion);
    case CheckOccasion::Closing: return stageName(CheckStage::Closing);
    case CheckOccasion::Asked: return checkWord(QT_TRANSLATE_NOOP("check", "on request"));
    }
    Q_UNREACHABLE();
}

QString countsText(const CheckCounts &counts)
{
    const std::pair<int, QString> parts[] = {
        {counts.blocking, checkWord(QT_TRANSLATE_NOOP("check", "%1 blocking"))},
        {counts.warnings, checkWord(QT_TRANSLATE_NOOP("check", "%1 warnings"))},
        {counts.notes, checkWord(QT_TRANSLATE_NOOP("check", "%1 notes"))},
        {counts.waived, checkWord(QT_TRANSLATE_NOOP("check", "%1 let pass"))},
    };
    QStringList words;
    for (const auto &[count, text] : parts) {
        if (count > 0)
            words << text.arg(count);
    }
    return words.isEmpty() ? checkWord(QT_TRANSLATE_NOOP("check", "nothing found")) : words.join(u" · "_s);
}

} // namespace bihuan
