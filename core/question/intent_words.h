#pragma once

#include <optional>
#include <string_view>

#include "core/model/fact.h"
#include "core/question/question.h"

namespace summit {

/// What a word of a sentence says about what is wanted. Of several words the one with the greatest weight decides:
/// "who sponsored" is about sponsors, "where are the minutes" about links.
struct IntentWord {
  Intent intent = Intent::kNone;
  int weight = 0;
  std::optional<LinkKind> link_kind;
};

/// Of "who", which asks for people unless another word says what they did.
constexpr int kWhoWeight = 20;

/// Our own small lexicon: English, and the question words of German, French, Spanish, Italian and Portuguese.
/// `folded` as InputWord::folded; absent for any other word.
std::optional<IntentWord> FindIntentWord(std::string_view folded);

/// A word that says nothing about what is wanted: "the", "please", "xmpp".
bool IsFiller(std::string_view folded);

/// A word that turns, counts or compares what is asked: what is told without it would answer something else.
bool IsOperator(std::string_view folded);

bool IsGreeting(std::string_view folded);
bool IsThanks(std::string_view folded);

/// A word that opens a question to be answered by yes or no.
bool OpensChoice(std::string_view folded);

}  // namespace summit
