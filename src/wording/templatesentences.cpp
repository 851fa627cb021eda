#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kSentences[] = {
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
};

} // namespace

std::span<const Sentence> templateSentences()
{
    return kSentences;
}

} // namespace bihuan
