#pragma once

#include <string>
#include <string_view>

#include "core/answer/answer.h"

namespace summit {

/// One page of plain text, and what did not fit on it.
struct RenderedText {
  std::string text;  // within the limits; XML 1.0 characters; no line begins like a command
  std::string rest;  // whole lines for NextPage; empty when all is said
};

/// Writes an answer out. What does not fit is shortened in this order: lines are joined, items told in fewer words,
/// quotes and lists cut, lines left for the next page; the page then says how much is left and that `prefix` + "more"
/// brings it.
RenderedText RenderText(const Answer& answer, const TextLimits& limits, std::string_view prefix);

/// The next page of what an earlier page left over.
RenderedText NextPage(std::string_view rest, const TextLimits& limits, std::string_view prefix);

}  // namespace summit
