#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/passage_query.h"
#include "core/model/archive.h"

namespace summit {

/// Whether the sentence says what one of the subjects of the question is.
bool DefinesSubject(const std::string& text, const PassageQuery& query);

/// The first sentence, of these stems, names it, the next goes on: "This specification decreases ...".
bool DefinesInTheNext(const std::vector<std::string>& stems, std::string_view following, const PassageQuery& query);

/// A passage that goes on from the one before it in a post of just that title: "This technology, which enables ...".
bool GoesOnToDefine(const Passage& passage, std::string_view opening, const PassageQuery& query);

/// How general a sentence that says what the subject is: more for "X is a ...", less for "More formally, ...".
double Generality(std::string_view sentence);

}  // namespace summit
