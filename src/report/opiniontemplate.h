#pragma once

#include "report/pattern.h"

#include <QJsonObject>

namespace bihuan {

/// Over what a paragraph of a section is repeated.
enum class Each { Once, Findings, Measures };

struct TemplateParagraph
{
    Each each = Each::Once;
    int level = 0; ///< 2 to 4: a heading of that level; 0: a paragraph.
    Pattern text{};
};

struct TemplateSection
{
    QString heading{};
    std::vector<TemplateParagraph> content{};
};

struct TemplateColumn
{
    QString head{};
    Pattern text{};
    double width = 1;
    bool merge = false; ///< Equal cells below each other become one.
};

struct TemplateAttachment
{
    QString title{};
    std::vector<TemplateColumn> columns{};
};

struct TemplateBasis
{
    Pattern text{};
    std::vector<Pattern> documents{}; ///< Those that come out empty are not named.
    QString open{};
    QString close{};
    QString join{};
    QString lastJoin{};
};

/// Blank 行 above the parts.
struct TemplateSpacing
{
    double title = 2;
    double addressee = 1;
    double attachments = 1;
    double signature = 2;
    double signatureWithoutSeal = 1;
};

/// Everything that the 验收销号意见 says of itself: read from JSON, see docs/document-templates.md.
struct OpinionTemplate
{
    Pattern letterhead{};
    Pattern documentNumber{};
    Pattern title{};
    Pattern addressee{};
    TemplateBasis basis{};
    QStringList sectionNumbers{};
    std::vector<TemplateSection> sections{};
    QString attachmentNote{};
    QString attachmentHead{};
    std::vector<TemplateAttachment> attachments{};
    QString leader{};
    QString deputy{};
    QString member{};
    Pattern signatureName{};
    Pattern signatureDate{};
    bool seal = true;
    Pattern note{};
    Pattern imprintCopies{};
    Pattern imprintIssuer{};
    Pattern imprintDate{};
    Pattern date{};
    QString blankDate{}; ///< Printed where a date is not known yet.
    QString draftMark{};
    QString delegated{};    ///< Behind the name of who signed in a member's place.
    QString dissenting{};   ///< Behind the name of a member who does not agree.
    QString dissentNote{};  ///< Under the table; {member} and {text} are filled in.
    QString codeLabel{};    ///< Before the code in the lower margin.
    QString sourceSha256{}; ///< Of the JSON that this was read from: what a signature was given under.
    TemplateSpacing spacing{};
};

/// The object of a template file. Fails with Invalid: template.not_json (args: line, fault),
/// template.not_object.
Result<QJsonObject> templateObject(const QByteArray &json);

/// Reads a template. Fails with Invalid and every problem found, each with its JSON path, when the
/// text is no JSON, a part is missing or of the wrong type, or a placeholder is unknown or broken.
Result<OpinionTemplate> parseOpinionTemplate(const QByteArray &json);

/// The JSON of the template that the program brings along.
QByteArray builtInOpinionTemplate();

} // namespace bihuan
