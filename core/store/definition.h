#pragma once

#include <string>

#include "core/store/stemmer.h"
#include "core/store/text_query.h"

namespace summit {

/// How far a text says what the thing is that is asked for, rather than only using its name: 1 for "MIX is a ...", less
/// for "MIX replaces ...", 0 for anything else.
double Definition(const std::string& text, const TextQuery& query, const Stemmer& stemmer);

}  // namespace summit
