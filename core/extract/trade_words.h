#pragma once

#include <string_view>

namespace summit {

/// A word of messaging and its protocols, such as what Summits talk about is called by: "encryption", "pubsub",
/// "reactions". Folded, singular or plural; words that say as little there as elsewhere ("server", "client", "call")
/// are none.
bool IsTradeWord(std::string_view folded_word);

/// One of them that people without computers have as well: "message", "registration".
bool IsEverydayTradeWord(std::string_view folded_word);

/// One of the words of `text` is a word of the trade, or two of them make one: "group calls", "sharing of files".
bool HasTradeWord(std::string_view text);

/// Likewise, without those of everyday.
bool HasFirmTradeWord(std::string_view text);

}  // namespace summit
