#pragma once

#include <string_view>

#include "core/answer/passage_query.h"
#include "core/question/question.h"

namespace summit {

/// Reads what kind of thing would answer: `asked`, refined by a noun ("which company", "what time"), and what else the
/// words say of it, from `purpose` and `counted` to `judged`. Not `defines`, for which the words have to be known.
void ReadKind(const Question& question, PassageQuery& query);

/// All words of the question, folded; "what's" as two.
std::vector<std::string> SaidWords(const Question& question);

/// "Aim", "purpose": asks for it, and need not stand in what answers. Folded.
bool IsPurpose(std::string_view word);

/// "What is a fiscal host", "what does MAM do": not "what is new in Prosody", "what prize could you win".
bool AsksForDefinition(const Question& question, const PassageQuery& query);

/// Takes off the query what only says the kind of what is asked: "which version", "how much money", "where is it
/// published".
void DropKinds(bool in_summits, PassageQuery& query);

}  // namespace summit
