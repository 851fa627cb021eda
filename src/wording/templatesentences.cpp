#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kTemplateSentences[] = {
    {"template.not_json",
     QT_TRANSLATE_NOOP("problem", "The document template is not valid JSON: line %1, %2. "
                                  "Correct it there.")},
    {"template.not_object", QT_TRANSLATE_NOOP("problem", "The document template is not a JSON object. Start "
                                                         "from the template that is shipped.")},
    {"template.wrong_kind",
     QT_TRANSLATE_NOOP("problem", "The document template is for “%1” and not for “%2”. "
                                  "Choose another one.")},
    {"template.unknown_field",
     QT_TRANSLATE_NOOP("problem", "A document template has no field “%1” here. Known "
                                  "are: %2.")},
    {"template.missing",
     QT_TRANSLATE_NOOP("problem", "This field of the document template is missing. Add it "
                                  "as %1.")},
    {"template.wrong_type", QT_TRANSLATE_NOOP("problem", "The document template has %2 here where %1 is "
                                                         "expected. Correct the value.")},
    {"template.out_of_range", QT_TRANSLATE_NOOP("problem", "%1 is not allowed in the document template here. "
                                                           "Use a number from %2 to %3.")},
    {"template.unknown_code",
     QT_TRANSLATE_NOOP("problem", "“%1” is not allowed in the document template here. "
                                  "Use one of: %2.")},
    {"template.bad_value",
     QT_TRANSLATE_NOOP("problem", "“%1” is not allowed in the document template here. Use one of: %2.")},
    {"template.wrong_span",
     QT_TRANSLATE_NOOP(
         "problem", "Row %1 of the form has cells for %2 columns, and the form has %3. Correct the spans.")},
    {"template.unknown_kind", QT_TRANSLATE_NOOP("problem", "There is no template “%1”. Use one of: %2.")},
    {"template.bad_date",
     QT_TRANSLATE_NOOP("problem", "“%1” in the document template is not a date. Write it as 2022-12-01.")},
    {"template.too_few_numbers",
     QT_TRANSLATE_NOOP("problem", "The document template has %1 section numbers for "
                                  "%2 sections. Add the missing ones.")},
    {"template.stray_sign",
     QT_TRANSLATE_NOOP("problem", "“%1” at character %2 of the pattern has no partner. "
                                  "Write \\%1 where the sign itself is meant.")},
    {"template.unclosed_field", QT_TRANSLATE_NOOP("problem", "The placeholder “%1” at character %2 of the "
                                                             "pattern is not closed. Add the }.")},
    {"template.empty_field", QT_TRANSLATE_NOOP("problem", "The placeholder at character %2 of the pattern is "
                                                          "empty. Use one of: %1.")},
    {"template.unknown_placeholder",
     QT_TRANSLATE_NOOP("problem", "There is no placeholder “%1” (character %3 "
                                  "of the pattern). Use one of: %2.")},
    {"template.unclosed_group", QT_TRANSLATE_NOOP("problem", "The optional part “%1” at character %2 of the "
                                                             "pattern is not closed. Add the ].")},
    {"document.control_character",
     QT_TRANSLATE_NOOP("problem", "The text holds a character that cannot be "
                                  "printed (%1, place %2). Delete it and type the place again.")},
    {"document.title_too_long",
     QT_TRANSLATE_NOOP("problem", "The title is too long for its place on the paper. Shorten it.")},
    {"document.letterhead_too_long",
     QT_TRANSLATE_NOOP("problem",
                       "The name of the office is too long for the head of the paper. Shorten it.")},
    {"document.row_too_tall",
     QT_TRANSLATE_NOOP("problem", "This cell of the table does not fit on a page. Shorten its text.")},
    {"document.too_long",
     QT_TRANSLATE_NOOP("problem", "The text is %1 characters wide, and there is room for %2. Shorten it.")},
    {"document.no_font",
     QT_TRANSLATE_NOOP("problem", "No Chinese font is installed. Install one, or run scripts/fonts.")},
    {"fonts.no_folder", QT_TRANSLATE_NOOP("problem", "The folder of the fonts does not exist. Run "
                                                     "scripts/fonts, or correct BIHUAN_FONTS.")},
    {"fonts.unreadable",
     QT_TRANSLATE_NOOP("problem", "This file is no font. Remove it from the folder of the fonts.")},
    {"docx.not_written",
     QT_TRANSLATE_NOOP("problem",
                       "The DOCX could not be finished. Nothing was written. Report this with the log.")},
    {"pdf.no_pages", QT_TRANSLATE_NOOP("problem", "There is nothing to print. Enter the texts first.")},
    {"pdf.no_date", QT_TRANSLATE_NOOP("problem", "The document has no date. Save the unit task once.")},
    {"pdf.broken", QT_TRANSLATE_NOOP("problem", "The PDF could not be finished. Nothing was written. "
                                                "Report this with the log.")},
};

} // namespace

std::span<const Sentence> templateSentences()
{
    return kTemplateSentences;
}

} // namespace bihuan
