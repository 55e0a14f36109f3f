#pragma once

#include <string_view>
#include <vector>

namespace summit {

/// It begins with one of the words, whatever their case.
bool BeginsWithAny(std::string_view text, const std::vector<std::string_view>& words);

/// Cuts the words that only say when or lead over: "Then, ", "Last but not least ", "On Friday ".
std::string_view WithoutLead(std::string_view text);

/// "a draft about offline-first clients", "Petr's talk on spam": what it was about.
std::string_view MatterOf(std::string_view name);

/// A name of a matter: a few words without a verb, a pronoun or a mere pointer in them.
bool IsMatter(std::string_view name);

/// "the future", "the past": said of anything.
bool IsVague(std::string_view name);

/// "privacy rules" of "update by Jane Doe on privacy rules"; the name itself where nobody told of it.
std::string_view MatterToldBy(std::string_view name);

}  // namespace summit
