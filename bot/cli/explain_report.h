#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/answer/explanation.h"

namespace summit::bot {

/// The way from a question to its answer, for people: how it was understood, what was looked up, what was weighed, the
/// answer and what it rests on. Lines, the last one ended.
std::string ExplanationText(const Explanation& explanation);

/// The same for tools.
nlohmann::ordered_json ExplanationJson(const Explanation& explanation);

}  // namespace summit::bot
