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

/// The next page of what an earlier page left over.
RenderedText NextPage(std::string_view rest, const TextLimits& limits, std::string_view prefix);

}  // namespace summit
