#pragma once

#include "core/flow.h"

namespace bihuan {

/// The table of states as a drawing: SVG 1.1, states down the page in the order of the flow, forward moves
/// between them with who makes them and what they take, ways back as lanes at the left. The same flow gives
/// the same text. Words are those of the language in use.
QString stateChart(const Flow &flow);

} // namespace bihuan
