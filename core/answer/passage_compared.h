#pragma once

#include <optional>
#include <utility>

#include "core/question/question.h"

namespace summit {

/// "What is the difference between A and B", "A vs B": what is A, and what is B, as two questions. Nothing where it
/// asks no such thing, or names Summits.
std::optional<std::pair<Question, Question>> ComparedThings(const Question& question);

}  // namespace summit
