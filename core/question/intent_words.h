#pragma once

#include <string_view>

namespace summit {

/// A word that turns, counts or compares what is asked: what is told without it would answer something else.
bool IsOperator(std::string_view folded);

bool IsGreeting(std::string_view folded);
bool IsThankYou(std::string_view folded);

/// Whole texts that ask for the next part of an answer ("go on") or for what it rests on ("says who"); folded, words
/// joined by one space.
bool AsksForMore(std::string_view folded);
bool AsksForEvidence(std::string_view folded);

/// Likewise what asks for help without naming a command: "can you help me".
bool AsksForHelp(std::string_view folded);

/// Likewise what asks who we are: "what can you do".
bool AsksAboutUs(std::string_view folded);

}  // namespace summit
