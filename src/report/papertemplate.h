#pragma once

#include "core/paper.h"
#include "report/fields.h"

namespace bihuan {

/// Over what a part of a paper is repeated.
enum class Repeat { Once, Findings, Measures, Members, Evidence, Objections, UnitTasks };

template <>
struct CodeTable<Repeat>
{
    static constexpr std::pair<Repeat, QLatin1StringView> entries[] = {
        {Repeat::Once, "once"_L1},
        {Repeat::Findings, "findings"_L1},
        {Repeat::Measures, "measures"_L1},
        {Repeat::Members, "members"_L1},
        {Repeat::Evidence, "evidence"_L1},
        {Repeat::Objections, "objections"_L1},
        {Repeat::UnitTasks, "unit_tasks"_L1},
    };
};

/// A place of a form.
struct TemplateCell
{
    bool label = false;
    Repeat each = Repeat::Once; ///< The text once for each, on lines of their own.
    Pattern text{};
    int span = 1;
    bool prose = false;
    int lines = 1;
    Pattern stamp{};
};

struct TemplateForm
{
    std::vector<double> widths{};
    std::vector<std::vector<TemplateCell>> rows{};
};

struct TemplateTable
{
    Repeat each = Repeat::Evidence;
    bool landscape = false;
    Pattern caption{}; ///< Over a landscape table.
    std::vector<TemplateColumn> columns{};
};

/// One part of the body, in printing order: a heading, a paragraph, a form or a table.
struct TemplatePart
{
    int level = 0; ///< Of a heading; 0 is a paragraph.
    Repeat each = Repeat::Once;
    Pattern text{};
    std::optional<TemplateForm> form{};
    std::optional<TemplateTable> table{};
};

/// A paper beside the opinion: read from JSON, see docs/document-templates.md.
struct PaperTemplate
{
    PaperKind kind = PaperKind::ApplicationForm;
    QString name{};
    bool letter = false; ///< 信函式 (GB/T 9704-2012, 10.1) in place of 文件式.
    Pattern letterhead{};
    Pattern documentNumber{};
    Pattern title{};
    Pattern addressee{};
    std::vector<TemplatePart> body{};
    Pattern signatureName{};
    Pattern signatureDate{};
    bool seal = true;
    Pattern note{};
    Pattern shortDate{}; ///< Of days in tables; empty where they are written as in the text.
    FieldWords words{};  ///< `masks` holds in every copy; a public copy masks all.
};

/// Reads a template of a kind. Fails with Invalid and every problem found, each with its JSON path.
Result<PaperTemplate> parsePaperTemplate(PaperKind kind, const QByteArray &json);

/// The JSON of the template that the program brings along.
QByteArray builtInPaperTemplate(PaperKind kind);

} // namespace bihuan
