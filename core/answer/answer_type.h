#pragma once

#include <string>
#include <string_view>

#include "core/model/archive.h"
#include "core/question/question.h"

namespace summit {

/// What words of the archive must have to answer a question of that kind.
Asked AskedOf(const Question& question);

/// Whether the words hold such a thing: a date for "when", a name for "who" (other than those in `besides`), an amount
/// for "how much", a reason for "why". Always so where anything will do.
bool HasAnswerType(std::string_view words, Asked asked, const std::vector<std::string>& besides,
                   const Archive& archive);

/// "18:15", "7 pm".
bool HasTimeOfDay(std::string_view words);

/// Whether the words name somebody or something by a proper name, other than those in `besides`.
bool HasNames(std::string_view words, const std::vector<std::string>& besides);

/// "people", "participants": of a question for how many.
bool ArePeople(std::string_view things);

/// A number of just these things: "six students".
bool CountsThings(std::string_view words, std::string_view things);

/// "a date", "a name": what is missing where HasAnswerType is false.
std::string_view NameOf(Asked asked);

}  // namespace summit
