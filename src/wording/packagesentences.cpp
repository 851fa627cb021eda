#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kPackageSentences[] = {
    {"package.duplicate_grade",
     QT_TRANSLATE_NOOP("problem", "This member grades measure %1 twice. Keep one of the two.")},
    {"package.unknown_field",
     QT_TRANSLATE_NOOP("problem", "A unit-task package has no field “%1” here; nothing was imported. Correct "
                                  "the name or remove the field. Known are: %2.")},
    {"package.missing",
     QT_TRANSLATE_NOOP("problem",
                       "This field is missing; nothing was imported. Add it to the package as %1.")},
    {"package.wrong_type", QT_TRANSLATE_NOOP("problem", "Expected %1, found %2. Correct the value.")},
    {"package.bad_value", QT_TRANSLATE_NOOP("problem", "“%1” is not allowed here. Use one of: %2.")},
    {"package.bad_date", QT_TRANSLATE_NOOP("problem", "“%1” is not a date. Write it as 2022-12-01.")},
    {"package.out_of_range",
     QT_TRANSLATE_NOOP("problem", "%1 is not allowed here. Use a number from %2 to %3.")},
    {"package.bad_json", QT_TRANSLATE_NOOP("problem", "The file is not valid JSON: line %1, column %2 (%3). "
                                                      "Correct it there, or ask for the package again.")},
    {"package.wrong_format",
     QT_TRANSLATE_NOOP("problem", "This is not a unit-task package: its format is "
                                  "“%1” and not “bihuan.unit-task”. Choose another file.")},
    {"package.newer_version",
     QT_TRANSLATE_NOOP("problem", "The package was written by a newer version of the "
                                  "program (version %1, this program reads %2). Install the newer version.")},
    {"package.no_unit_task_json", QT_TRANSLATE_NOOP("problem", "There is no unit-task.json in it. Choose the "
                                                               "folder or the .zip that was exported.")},
    {"package.several_unit_task_json",
     QT_TRANSLATE_NOOP("problem", "There are %1 files unit-task.json in it. Import each package by itself.")},
    {"package.file_missing",
     QT_TRANSLATE_NOOP("problem", "The evidence file “%1” is not in the package; "
                                  "nothing was imported. Add the file, or remove it from unit-task.json.")},
    {"package.file_differs",
     QT_TRANSLATE_NOOP("problem", "The evidence file “%1” is not the one that was exported: its content was "
                                  "changed. Ask for the package again.")},
    {"package.bad_file_name",
     QT_TRANSLATE_NOOP("problem", "“%1” cannot be the name of a file; nothing was imported. Give the file's "
                                  "own name, without folders and no longer than 255 bytes.")},
    {"package.bad_hash",
     QT_TRANSLATE_NOOP("problem", "“%1” is not a SHA-256; nothing was imported. It has 64 digits, 0–9 and "
                                  "a–f. Ask for the package again.")},
    {"package.unsafe_path",
     QT_TRANSLATE_NOOP("problem", "“%1” leads out of the package; nothing was imported. "
                                  "Name files by their path within the package.")},
    {"package.not_a_zip",
     QT_TRANSLATE_NOOP("problem", "The file cannot be read as a .zip archive. Ask for the "
                                  "package again, or unpack it and choose the folder.")},
    {"bulk.not_a_flag", QT_TRANSLATE_NOOP("problem", "“%1” is neither true nor false. Say one of the two.")},
    {"package.exists",
     QT_TRANSLATE_NOOP("problem", "%3 has the task %2 of “%1” already; nothing was imported. "
                                  "To bring it to what the package says, import with the update option.")},
    {"package.differs",
     QT_TRANSLATE_NOOP("problem", "Here it reads “%1”, in the package otherwise; nothing was imported. Other "
                                  "unit tasks share this field: make the two agree first.")},
    {"package.duplicate_code",
     QT_TRANSLATE_NOOP("problem", "The evidence code “%1” is used for two different "
                                  "pieces of evidence. Give each a code of its own.")},
    {"package.unknown_code",
     QT_TRANSLATE_NOOP(
         "problem",
         "There is no evidence with the code “%1” in the package. Correct the code, or add the evidence.")},
    {"package.target_exists", QT_TRANSLATE_NOOP("problem", "There is such a file or folder already; nothing "
                                                           "was written. Choose a new name.")},
    {"package.bad_path",
     QT_TRANSLATE_NOOP("problem", "The unit task has no field “%1”, or it cannot be changed. Use a path as "
                                  "in the package, such as measures[0].text.")},

    {"package.duplicate_period",
     QT_TRANSLATE_NOOP("problem", "The period “%1” is reported twice. Leave one report for each period.")},
    {"progress.unknown_word",
     QT_TRANSLATE_NOOP("problem", "“%1” is not among the words for grades. Use one of: %2. The list can be "
                                  "changed.")},
    {"progress.bad_period",
     QT_TRANSLATE_NOOP("problem", "“%1” is no period. Write it as 2026-11, 2026Q4 or 2026H2.")},
    {"progress.taken_in",
     QT_TRANSLATE_NOOP("problem", "The office has taken this report in. Return it with a "
                                  "reason before it is changed.")},
    {"progress.grade_missing",
     QT_TRANSLATE_NOOP("problem", "The grade is missing. Enter it before the report is submitted.")},
    {"progress.text_missing", QT_TRANSLATE_NOOP("problem", "Nothing says what was done. Enter it before the "
                                                           "report is submitted.")},
    {"progress.not_submitted",
     QT_TRANSLATE_NOOP("problem", "The office does not have this report. Let it be submitted first.")},
    {"progress.reason_missing", QT_TRANSLATE_NOOP("problem", "The reason is missing. Say why.")},
    {"progress.bad_due_day",
     QT_TRANSLATE_NOOP("problem", "%1 is no day of a month. Use a number from 1 to 31, "
                                  "or 0 for the last day.")},
    {"progress.other_rhythm",
     QT_TRANSLATE_NOOP("problem", "The plan has a %2, and “%1” is no period of it. Name "
                                  "a period of the plan, or change how it calls.")},
    {"progress.which_plan",
     QT_TRANSLATE_NOOP("problem", "There is no plan “%1”, or more than one. Name a plan by "
                                  "number or title.")},
    {"progress.not_a_pdf",
     QT_TRANSLATE_NOOP("problem", "The progress table is written as PDF. Let the file name end in .pdf.")},
    {"progress.no_task",
     QT_TRANSLATE_NOOP("problem", "The plan has no task “%1”. Write the number as printed.")},
    {"progress.word_missing", QT_TRANSLATE_NOOP("problem", "The word is missing. Enter it.")},
    {"paper.unknown_format",
     QT_TRANSLATE_NOOP(
         "problem",
         "A paper cannot be written as “%1”. Let the file name end in .pdf, .docx, .png, .txt or .csv.")},
    {"opinion.unknown_format", QT_TRANSLATE_NOOP("problem", "The opinion cannot be written as “%1”. Let the "
                                                            "file name end in .pdf, .docx, .png or .txt.")},
};

} // namespace

std::span<const Sentence> packageSentences()
{
    return kPackageSentences;
}

} // namespace bihuan
