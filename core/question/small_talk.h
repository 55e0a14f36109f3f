#pragma once

#include <vector>

#include "core/model/date.h"
#include "core/question/input_word.h"
#include "core/question/lexicon.h"

namespace summit {

/// `words` without what people say around a question and what restricts nothing: greetings, why they ask, where they
/// would look ("I'm writing an article, who sponsored 26?", "... as far as you know"). What names a Summit, a person
/// or anything else that a fact is about is never left out; text that is nothing but small talk comes back whole.
std::vector<InputWord> WithoutSmallTalk(const std::vector<InputWord>& words, const Lexicon& lexicon, Date today);

}  // namespace summit
