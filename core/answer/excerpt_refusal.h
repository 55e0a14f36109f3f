#pragma once

#include <string>
#include <string_view>

#include "core/answer/excerpt.h"
#include "core/answer/passage_query.h"

namespace summit {

/// Why the stretch, which has to be measured, does not answer; empty when it does.
std::string Refusal(const Excerpt& excerpt, const PassageQuery& query);

}  // namespace summit
