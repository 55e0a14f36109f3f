#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace summit {

/// "Hot items were", "topics on the table: ", "things to pick up: ": a noun for topics, soon after it a verb of being
/// or containing, or a colon. Where in the text the enumeration of topics begins; absent where none does.
std::optional<std::size_t> AfterNamedTopics(std::string_view text);

/// "we discussed", "sessions on": where the enumeration behind such words begins; absent where none stands.
std::optional<std::size_t> AfterTopicVerb(std::string_view text);

/// "Some topics are on the wiki by now, for example a, b and c": behind the words that lead to examples of topics.
std::optional<std::size_t> AfterExamples(std::string_view passage);

/// "The second day brought | A, B and C", "Friday morning saw | A": also cake and sunshine, unless words of the trade
/// stand there.
std::optional<std::size_t> AfterHoursThatBrought(std::string_view text);

}  // namespace summit
