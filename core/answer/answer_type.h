#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"
#include "core/question/question.h"

namespace summit {

/// What words of the archive must have to answer a question of that kind.
Asked AskedOf(const Question& question);

/// Whether the words hold such a thing: a date for "when", a name for "who" (other than those in `besides`), an amount
/// for "how much", a reason for "why". Always so where anything will do.
bool HasAnswerType(std::string_view words, Asked asked, const std::vector<std::string>& besides,
                   const Archive& archive);

/// "a date", "a name": what is missing where HasAnswerType is false.
std::string_view NameOf(Asked asked);

}  // namespace summit
