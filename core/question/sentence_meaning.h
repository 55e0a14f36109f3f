#pragma once

#include <vector>

#include "core/question/lexicon.h"
#include "core/question/question.h"
#include "core/question/sentence.h"

namespace summit {

/// What the terms of a sentence add up to. Never fails: what does not fit is left in Question::unknown and about.
Question Understand(std::vector<Term> terms, const Lexicon& lexicon);

/// Adds what `more` says to `which`; of things that there can be one of, the later stands.
void Merge(const WhichSummits& more, WhichSummits& which);

}  // namespace summit
