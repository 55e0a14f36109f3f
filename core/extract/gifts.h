#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// What was given, in a few words ("dinner", "space and meals"); empty when the folded text does not say.
std::string WhatWasGiven(std::string_view folded);

/// Words of money given: "sponsors", "chipped in", "footed the bill".
bool SpeaksOfMoney(std::string_view folded);

/// Words of what is given for nothing: food, rooms, travel, the costs.
bool NamesAGift(std::string_view folded);

/// What somebody is thanked for is a gift: "for the venue", "for providing lunch", "who let us use the room"; not work,
/// as "for booking the room".
bool IsThankedForGift(std::string_view folded_reason);

/// Those who gave, and the words that say what: both in the text.
struct Giving {
  Span givers;  // an enumeration begins here
  Span reason;
};

/// All that a sentence says of giving: "sponsored by A and B", "A pays for lunch", "thanks to A for the room and to B
/// for the drinks", "our sponsors, A and B", "dinner was on A". `where` is the sentence in the text; thanks for work
/// are none.
std::vector<Giving> FindGivings(std::string_view text, Span where, const std::vector<Link>& links);

}  // namespace summit
