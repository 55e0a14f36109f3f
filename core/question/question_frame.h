#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/question/input_word.h"

/// What people say around a question, taken off so that the question itself is left.
namespace summit {

/// Without the lines that quote what somebody said before (RFC 3676 section 4.5).
std::string WithoutQuotedLines(std::string_view text);

/// "who sponsored 8, no wait, who sponsored 9": what is said in the end.
std::string_view SaidInTheEnd(std::string_view text);

/// Words before the question itself: "good morning, could you tell me who ...".
std::vector<InputWord> WithoutPoliteLead(const std::vector<InputWord>& words);

/// "..., right?": what is said before is to be confirmed.
std::vector<InputWord> WithoutTag(std::vector<InputWord> words);

}  // namespace summit
