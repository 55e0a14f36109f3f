#pragma once

#include <string_view>

namespace summit {

/// Whether `folded` is an ordinary word that can be left out of a question without changing what is asked: an adverb,
/// a filler of talk, a word that only says how sure or how big. No noun, no verb that asks for another deed, and
/// nothing that picks some out of many ("free", "vegan", "youngest").
bool IsLightWord(std::string_view folded);

/// Whether it is a word of how something is: light as well ("the main sponsors", "hot topics"), unless that is what is
/// asked ("was Kevin late", "is it free").
bool IsQuality(std::string_view folded);

}  // namespace summit
