#pragma once

// Everything that other modules need: template → blocks → text or pages → screen, printer, PDF, DOCX.
#include "report/compose.h"
#include "report/docx.h"
#include "report/layout.h"
#include "report/opiniontemplate.h"
#include "report/paint.h"
#include "report/pdf.h"
