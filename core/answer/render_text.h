#pragma once

#include <string_view>

#include "core/answer/answer.h"
#include "core/answer/text_page.h"

namespace summit {

/// Writes an answer out. What does not fit is shortened in this order: lines are joined, items told in fewer words,
/// quotes and lists cut, lines left for the next page; the page then says how much is left and that `prefix` + "more"
/// brings it.
RenderedText RenderText(const Answer& answer, const TextLimits& limits, std::string_view prefix);

}  // namespace summit
