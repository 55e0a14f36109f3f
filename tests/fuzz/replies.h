#pragma once

#include <string_view>

#include "core/answer/responder.h"
#include "core/base/text.h"
#include "tests/fuzz/require.h"

namespace summit::fuzz {

/// What core/answer/responder.h promises of a reply.
inline void RequireSound(const Reply& reply, const TextLimits& limits) {
  RequireChatText(reply.text);
  Require(!Trim(reply.text).empty(), "a reply says something");
  Require(CountCodePoints(reply.text) <= limits.code_points, "a reply keeps its length", reply.text);
  Require(Split(reply.text, '\n').size() <= limits.lines, "a reply keeps its lines", reply.text);
}

}  // namespace summit::fuzz
